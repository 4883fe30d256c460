"""A cache of previews on disk, from which the least recently used entries are removed first."""

import contextlib
import hashlib
import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from weakref import WeakValueDictionary

from app.config.private_files import check_own_folder, make_own_folder
from app.preview.base import ScannedFile

log = logging.getLogger(__name__)

VERSION: Final = 1
"""Version of the contents: raise it when the same file would give another result."""
_DIGEST: Final = 32
_TARGET_FILL: Final = 0.9
"""Fraction of the limit to which a full cache is reduced, so that not every new entry must make room."""


class _Room:
    """The bytes in a folder, which all caches of it in this process count together."""

    def __init__(self) -> None:
        self.turn = threading.Lock()
        """Held while the size changes."""
        self.size: int | None = None
        """Bytes in the folder, as far as this process knows; None before the first count."""

    @classmethod
    def of(cls, folder: Path) -> "_Room":
        with _all_rooms:
            return _rooms.setdefault(folder.absolute(), cls())


_all_rooms = threading.Lock()
_rooms: "WeakValueDictionary[Path, _Room]" = WeakValueDictionary()
"""The rooms of the folders that have a cache now."""


class Cache:
    """Files in one folder, each with its digest; used by any threads, and perhaps by other processes.

    Only `add` raises: an entry that cannot be kept is made again.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        """Take `limit` in bytes; 0 keeps nothing."""
        self._folder = folder
        self._limit = limit
        self._room = _Room.of(folder)

    def set_limit(self, limit: int) -> None:
        """Keep at most `limit` bytes from now on."""
        with self._room.turn:
            self._limit = limit
            self._make_room(0)

    def get(self, scanned: ScannedFile, kind: str) -> bytes | None:
        """Return a file's entry; None if there is none, or the disk has damaged the entry."""
        path = self._path(scanned, kind)
        try:
            check_own_folder(self._folder)
            kept = path.read_bytes()
            os.utime(path)  # the time of last use
        except OSError:
            return None
        return content_of(kept)

    def has(self, scanned: ScannedFile, kind: str) -> bool:
        """Return whether there is an entry of a file, which may be damaged."""
        return self._path(scanned, kind).exists()

    def put(self, scanned: ScannedFile, kind: str, content: bytes, *, make_room: bool = True) -> bool:
        """Store `content` for a file, completely or not at all; return whether it is stored.

        Without `make_room`, no other entry goes for it.
        """
        try:
            return self._put(scanned, kind, content, make_room=make_room)
        except OSError as error:
            log.warning("a preview was not kept: %r", error)
            return False

    def add(self, scanned: ScannedFile, kind: str, content: bytes) -> bool:
        """Store `content` as `put` does if there is room, and return whether there was. Raises `OSError`."""
        return self._put(scanned, kind, content, make_room=False)

    def _put(self, scanned: ScannedFile, kind: str, content: bytes, *, make_room: bool) -> bool:
        size = _DIGEST + len(content)
        with self._room.turn:
            if size > self._limit or not (make_room or self._counted() + size <= self._limit):
                return False
            make_own_folder(self._folder)
            self._make_room(size)
            _write(self._path(scanned, kind), _digest(content) + content)
            self._room.size = (self._room.size or 0) + size
        return True

    def _path(self, scanned: ScannedFile, kind: str) -> Path:
        return self._folder / name_of(scanned, kind)

    def _counted(self) -> int:
        if self._room.size is None:
            self._room.size = sum(entry.st_size for _, entry in self._entries())
        return self._room.size

    def _make_room(self, size: int) -> None:
        if self._counted() + size <= self._limit:
            return
        entries = sorted(self._entries(), key=lambda entry: entry[1].st_mtime_ns)
        self._room.size = sum(entry.st_size for _, entry in entries)
        for path, entry in entries:
            if self._room.size + size <= self._limit * _TARGET_FILL:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                self._room.size -= entry.st_size

    def _entries(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Yield all files in the folder, also incomplete ones that a crash has left."""
        with contextlib.suppress(OSError), os.scandir(self._folder) as listed:
            for entry in listed:
                with contextlib.suppress(OSError):
                    if entry.is_file(follow_symlinks=False):
                        yield Path(entry.path), entry.stat(follow_symlinks=False)


def name_of(scanned: ScannedFile, kind: str) -> str:
    """Return the name of the entry of a file."""
    state = f"{VERSION} {kind} {scanned.size} {scanned.mtime_ns} ".encode()
    return f"{hashlib.blake2b(state + scanned.path, digest_size=20).hexdigest()}.{kind}"


def content_of(kept: bytes) -> bytes | None:
    """Return the content in the bytes of an entry; None if they are damaged."""
    digest, content = kept[:_DIGEST], kept[_DIGEST:]
    return content if digest == _digest(content) else None


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_DIGEST).digest()


def _write(path: Path, content: bytes) -> None:
    """Write a file atomically, readable by the user alone."""
    descriptor, name = tempfile.mkstemp(dir=path.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - the descriptor is there already
            file.write(content)
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
