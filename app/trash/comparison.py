"""Compares a file with the one that stays, in a child, and tells whether both stood still meanwhile."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from app.checksum.extents import blocks_of
from app.checksum.file_reading import advise
from app.checksum.hashers import hashers
from app.config.trash_places import lies_in_trash, trash_places
from app.core.checksum.algorithm import DEFAULT
from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.text.names import display, real_path, verbatim
from app.disk_pool.child import version_of
from app.process.opening import open_known_file, why, why_unread
from app.trash.mover import NotMoved
from app.trash.tasks import PreviewedFile

DIFFERS: Final = "trash.differs"
"""The code of the reason for two files that were found to differ."""
_CHUNK_BYTES: Final = 2**20


class _Reasons(NamedTuple):
    """The reasons not to move a pair, by what is wrong with one of its files."""

    changed: str
    gone: str
    in_trash: str


_OURS: Final = _Reasons("trash.changed", "trash.gone", "trash.there_already")
_THEIRS: Final = _Reasons("trash.keeper_changed", "trash.keeper_gone", "trash.keeper_in_trash")


class _Opened(NamedTuple):
    path: bytes
    file: io.FileIO
    status: os.stat_result

    @property
    def version(self) -> FileVersion:
        return version_of(self.status)


class Pair:
    """A file and the one that stays, both open. Every check raises `NotMoved`."""

    def __init__(self, file: _Opened, keeper: _Opened) -> None:
        self._file = file
        self._keeper = keeper

    def compare(self, on_read: Callable[[int], object]) -> bytes:
        """Return the xxh3-128 digest of both files. `on_read` is called with each position."""
        self._refuse_links()
        hasher = hashers([DEFAULT])[DEFAULT]
        ours, theirs, position = bytearray(_CHUNK_BYTES), bytearray(_CHUNK_BYTES), 0
        for opened in (self._file, self._keeper):
            advise(opened.file, from_disk=True)
        while count := self._fill(self._file, ours):
            # A memoryview compares element by element; bytes compare as memory.
            if self._fill(self._keeper, theirs) != count or ours[:count] != theirs[:count]:
                raise NotMoved(Message(DIFFERS, {"offset": position + _first(ours, theirs, count)}))
            hasher.update(memoryview(ours)[:count])
            position += count
            on_read(position)
        if position != self._file.status.st_size or self._fill(self._keeper, theirs):
            raise NotMoved(Message("trash.busy"))
        self.check_versions()
        return hasher.digest()

    def read_keeper(self, on_read: Callable[[int], object]) -> None:
        """Read all of the file that stays, whose bytes are other ones: what cannot be read is no keeper.

        `on_read` is called with positions in the file that goes, for the same part of it.
        """
        self._refuse_links()
        buffer, position = bytearray(_CHUNK_BYTES), 0
        size, own_size = self._keeper.status.st_size, self._file.status.st_size
        advise(self._keeper.file, from_disk=True)
        while count := self._fill(self._keeper, buffer):
            position += count
            on_read(min(own_size, own_size * position // size) if size else 0)
        if position != size:
            raise NotMoved(Message("trash.busy"))
        self.check_versions()

    def check_disk(self) -> None:
        """Check that the system shows both files on one disk, since the library may know an old state."""
        if self._file.status.st_dev != self._keeper.status.st_dev:
            raise NotMoved(Message("trash.other_disk"))

    def check_versions(self) -> None:
        """Check that both paths still lead to the files that were compared, and that nobody wrote them."""
        for opened in (self._file, self._keeper):
            if self._changed(opened):
                raise NotMoved(Message("trash.busy"))

    @property
    def keeper_is_there(self) -> bool:
        """Whether the path of the file that stays leads to it."""
        return not self._changed(self._keeper)

    def _changed(self, opened: _Opened) -> bool:
        try:
            at_path = os.lstat(verbatim(opened.path))
        except OSError:
            return True
        return not (version_of(os.fstat(opened.file.fileno())) == version_of(at_path) == opened.version)

    def _refuse_links(self) -> None:
        ours, theirs = self._file.status, self._keeper.status
        if ours.st_ino and (ours.st_dev, ours.st_ino) == (theirs.st_dev, theirs.st_ino):
            raise NotMoved(Message("trash.same_file"))
        if ours.st_nlink > 1:
            raise NotMoved(Message("trash.hard_links"))
        shared = blocks_of(self._file.file).name
        if shared and ours.st_dev == theirs.st_dev and shared == blocks_of(self._keeper.file).name:
            raise NotMoved(Message("trash.link"))

    def _fill(self, opened: _Opened, buffer: bytearray) -> int:
        """Read into a buffer until it is full or the file ends; return the number of bytes."""
        view, filled = memoryview(buffer), 0
        try:
            while filled < len(buffer) and (count := opened.file.readinto(view[filled:])):
                filled += count
        except OSError as error:
            raise NotMoved(_unreadable(opened.path, why_unread(error))) from error
        return filled


@contextmanager
def open_pair(file: PreviewedFile, keeper: PreviewedFile) -> Iterator[Pair]:
    """Open both files of a pair. Raises `NotMoved` unless both are as the user saw them."""
    ours = _open(file, _OURS)
    try:
        theirs = _open(keeper, _THEIRS)
        with theirs.file:
            yield Pair(ours, theirs)
    finally:
        ours.file.close()


def _open(expected: PreviewedFile, reasons: _Reasons) -> _Opened:
    if lies_in_trash(expected.path, real_path(expected.path), trash_places()):
        raise NotMoved(Message(reasons.in_trash))
    try:
        file, status, _ = open_known_file(expected.path)
    except FileNotFoundError as error:
        raise NotMoved(Message(reasons.gone)) from error
    except OSError as error:
        raise NotMoved(_unreadable(expected.path, why(error))) from error
    version = version_of(status)
    same_id = not expected.inode or not version.file_id or expected.inode == version.file_id
    if (version.size, version.mtime_ns) != (expected.size, expected.mtime_ns) or not same_id:
        file.close()
        raise NotMoved(Message(reasons.changed))
    return _Opened(expected.path, file, status)


def _unreadable(path: bytes, reason: Message) -> Message:
    return Message("trash.unreadable", {"path": display(path), "detail": str(reason).rstrip(".")})


def _first(ours: bytearray, theirs: bytearray, count: int) -> int:
    """Return the offset of the first difference, or `count` if only the lengths differ."""
    return next((at for at in range(count) if ours[at] != theirs[at]), count)
