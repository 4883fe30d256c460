"""Reads files to their end in child processes, and compares their checksums with those in the library."""

from typing import Final

CHILD_MODULES: Final = ("app.disk_pool.disk_child", "app.checksum.hash_child")
"""Modules of the children of a check, in the order in which they start."""
