"""Scans: the request and the outcome."""
