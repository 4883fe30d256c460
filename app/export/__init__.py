"""Writes lists of files in formats that other programs read: a module per format."""
