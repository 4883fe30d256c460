"""Paths, volumes, settings and the log of this computer."""
