"""Advice on what re-encoding would save: always a range, with its grounds. It starts nothing."""
