"""Checksums of files: algorithms, verdicts, and the values of jobs that compute and verify them."""
