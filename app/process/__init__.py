"""Starts, limits and ends the child processes that touch media files, and reads their messages."""
