"""Watches the folders of sources in child processes. An event is a hint: a scan finds out what changed."""

from typing import Final

__all__ = ["CHILD_MODULE", "mount_watcher", "source_watcher"]
CHILD_MODULE: Final = "app.watch.watch_child"
"""The module of the children that watch."""
