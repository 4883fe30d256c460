"""Reads the metadata of video files in child processes that may be killed at any time."""
