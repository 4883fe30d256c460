"""Decodes files in child processes to find damage."""
