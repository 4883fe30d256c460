"""Backups of the library: their kinds, names and jobs."""
