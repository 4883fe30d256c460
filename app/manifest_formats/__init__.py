"""Reads and writes manifests. A format is a module here, and a line in `registry`."""

__all__ = ["asc_chain", "asc_manifest", "registry"]
