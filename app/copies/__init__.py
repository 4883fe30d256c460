"""Looks for exact copies: of files of one size, reads only what may still be equal."""

__all__ = ["near_removals", "removals", "session"]
