"""Looks whether there is a new version: one request to one address, for a signed file."""

__all__ = ["look", "release_file"]
