"""Reads files to their end in child processes, and compares their checksums with those in the library."""
