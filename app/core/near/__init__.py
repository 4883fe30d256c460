"""Finds the same film in another encoding, by prints of its pictures."""
