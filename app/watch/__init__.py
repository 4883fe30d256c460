"""Watches the folders of sources in child processes. An event is a hint: a scan finds out what changed."""

from typing import Final

CHILD_MODULE: Final = "app.watch.watch_child"
"""The module of the children that watch."""
