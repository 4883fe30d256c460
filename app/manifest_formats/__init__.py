"""Reads and writes manifests. A format is a module here, and a line in `registry`."""
