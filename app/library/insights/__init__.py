"""Sums for charts, of now and over time."""
