"""Writes lists of files in the formats that other programs read: one file a format."""
