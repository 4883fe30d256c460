"""Reads the subtitles of files in children, and has the library index them."""
