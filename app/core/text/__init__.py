"""Texts: names, amounts and times, for people and for searching."""
