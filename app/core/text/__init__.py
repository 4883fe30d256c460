"""Texts: their normal form for searching."""
