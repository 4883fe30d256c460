"""Finds the folders around a folder that have a history, which may describe its files, too."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from app.core.manifest.creation import Outer
from app.core.text.names import split
from app.manifest_formats.asc_chain import FOLDER
from app.manifests.child_folder import ChildFolder


def outer_folders(folder: bytes, tick: Callable[[], None]) -> Sequence[Outer]:
    """Return the outer folders with a history, the outermost first; `tick` as for `ChildFolder`."""
    found: list[Outer] = []
    start, (path, name) = b"", split(folder)
    while name:
        start = name + b"/" + start
        outer = ChildFolder(path, tick)
        with suppress(OSError):
            if outer.names(FOLDER):
                found.append(Outer(path, outer, start))
        path, name = split(path)
    return found[::-1]
