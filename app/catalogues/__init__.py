"""Reads the catalogues of other programs, and brings their files into the library."""
