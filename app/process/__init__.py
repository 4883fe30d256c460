"""Starts, limits, talks to and ends the child processes that touch media files."""
