"""Exact copies: which files have equal contents, how many copies there are, and what must be read to know."""
