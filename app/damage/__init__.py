"""Decodes files in child processes to find damage."""

__all__ = ["pool", "session"]
