"""Reads what a video file holds, in children that may be killed at any time."""
