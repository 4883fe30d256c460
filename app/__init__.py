"""Cinventory: takes the inventory of a video library."""

__version__ = "1.0.0"
