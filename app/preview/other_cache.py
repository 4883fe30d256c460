"""The pictures of another computer, of which the cache here gets those of files that it has imported."""

import contextlib
import os
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from app.preview import protocol
from app.preview.base import FRAMES, MOST_BYTES, ScannedFile
from app.preview.cache import Cache, content_of, name_of
from app.preview.previewer import FRAMES as KIND

_MOST_KEPT: Final = FRAMES * (MOST_BYTES + 1024) + 1024
"""Most bytes of an entry: those of its pictures, with what is told of them."""


class OtherCache:
    """The folder of a cache that another computer has filled. It is only read, and may hold anything."""

    def __init__(self, folder: Path, cache: Cache) -> None:
        """Take the cache here, which gets pictures as long as it has room for them."""
        self._folder = folder
        self._cache = cache
        self._names = _names(folder)
        self._is_full = False
        """Whether there was no room for some pictures."""

    def has(self, path: bytes, size: int, mtime_ns: int) -> bool:
        """Return whether there may be pictures of a file of that computer."""
        return name_of(_version(path, size, mtime_ns), KIND) in self._names

    def copy(self, path: bytes, here: bytes, size: int, mtime_ns: int) -> bool | None:
        """Copy the pictures of a file, completely or not at all, for the path that it has `here`.

        Returns whether there was room for them; None if there are no sound ones. Raises `OSError` if they
        cannot be read or stored.
        """
        version = _version(path, size, mtime_ns)
        own = replace(version, path=here)
        if self._cache.has(own, KIND):
            return True
        if self._is_full:
            return False
        content = self._read(name_of(version, KIND))
        if content is None:
            return None
        self._is_full = not self._cache.add(own, KIND, content)
        return not self._is_full

    def _read(self, name: str) -> bytes | None:
        try:
            with (self._folder / name).open("rb") as file:
                content = content_of(file.read(_MOST_KEPT))
        except FileNotFoundError:  # it went meanwhile
            return None
        return content if content is not None and protocol.read(content) is not None else None


def has_pictures(folder: Path) -> bool:
    """Return whether a folder is the cache of a computer with pictures. May take long on a share."""
    return bool(_names(folder, most=1))


def _version(path: bytes, size: int, mtime_ns: int) -> ScannedFile:
    return ScannedFile(path=path, size=size, mtime_ns=mtime_ns)


def _names(folder: Path, most: int | None = None) -> frozenset[str]:
    """Return the names of regular files with pictures, `most` of them; none without such a folder."""
    found = set()
    with contextlib.suppress(OSError), os.scandir(folder) as listed:
        for entry in listed:
            with contextlib.suppress(OSError):
                if entry.name.endswith(f".{KIND}") and entry.is_file(follow_symlinks=False):
                    found.add(entry.name)
            if len(found) == most:
                break
    return frozenset(found)
