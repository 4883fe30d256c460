"""Cinventory: takes the inventory of a video library."""

__version__ = "0.1.0"
