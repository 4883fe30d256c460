"""Scans: the request and the outcome, and the changes that scans found."""
