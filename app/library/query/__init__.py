"""Searches, their SQL, and the files that they find."""
