"""Finds videos that are parts of longer ones, or share a part with them, by prints of many pictures."""
