"""Finds the files that take room without need."""
