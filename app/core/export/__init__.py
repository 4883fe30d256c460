"""Exports: the formats, the request and the outcome."""
