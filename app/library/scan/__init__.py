"""The reads and writes of a scan: sources, files, changes."""
