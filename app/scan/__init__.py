"""Finds the files of sources, compares them with the library, and has them probed and saved."""
