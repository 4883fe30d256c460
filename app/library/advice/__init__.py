"""Advice on all files of a library: what they save, what it tells by itself, and what was handed over."""
