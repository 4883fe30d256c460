"""The inotify calls of Linux: names stay bytes, and a full queue or a full table of watches is told.

watchfiles ends at the first name that is not UTF-8, and does not tell of lost events.
https://man7.org/linux/man-pages/man7/inotify.7.html
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

IN_MODIFY: Final = 0x2
IN_CLOSE_WRITE: Final = 0x8
IN_MOVED_FROM: Final = 0x40
IN_MOVED_TO: Final = 0x80
IN_CREATE: Final = 0x100
IN_DELETE: Final = 0x200
IN_DELETE_SELF: Final = 0x400
IN_MOVE_SELF: Final = 0x800
IN_UNMOUNT: Final = 0x2000
IN_Q_OVERFLOW: Final = 0x4000
IN_IGNORED: Final = 0x8000
IN_ISDIR: Final = 0x40000000
_IN_ONLYDIR: Final = 0x1000000
_IN_DONT_FOLLOW: Final = 0x2000000
_MASK: Final = (
    IN_MODIFY
    | IN_CLOSE_WRITE
    | IN_MOVED_FROM
    | IN_MOVED_TO
    | IN_CREATE
    | IN_DELETE
    | IN_DELETE_SELF
    | IN_MOVE_SELF
    | _IN_ONLYDIR
    | _IN_DONT_FOLLOW
)
_EVENT: Final = struct.Struct("iIII")
_READ_BYTES: Final = 256 * 1024


class WatchLimit(Exception):
    """Raised if the system, or a test, allows no more watches; the argument is their number."""


class InotifyEvent(NamedTuple):
    """An event of a watch: bits for its kind, and the name in the watched folder."""

    watch: int
    mask: int
    name: bytes


class Inotify:
    """An inotify instance. `fileno` becomes readable when there are events."""

    def __init__(self, limit: int | None = None) -> None:
        """Allow at most `limit` watches, besides the limit of the system. Raises `OSError`."""
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._limit = limit
        self._watches: set[int] = set()
        self._fd = self._checked(self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))

    def fileno(self) -> int:
        """Return the file descriptor."""
        return self._fd

    def add(self, folder: bytes) -> int:
        """Watch a folder, not a link to one, and return the watch. Raises `WatchLimit` and `OSError`."""
        if self._limit is not None and len(self._watches) >= self._limit:
            raise WatchLimit(self._limit)
        try:
            watch = self._checked(self._libc.inotify_add_watch(self._fd, folder, ctypes.c_uint32(_MASK)))
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise WatchLimit(len(self._watches)) from error
            raise
        self._watches.add(watch)
        return watch

    def remove(self, watch: int) -> None:
        """Remove a watch; it may have gone already."""
        self._libc.inotify_rm_watch(self._fd, watch)

    def read(self) -> Iterator[InotifyEvent]:
        """Yield the events that wait."""
        try:
            told = os.read(self._fd, _READ_BYTES)
        except BlockingIOError:
            return
        at = 0
        while at < len(told):
            watch, mask, _cookie, length = _EVENT.unpack_from(told, at)
            at += _EVENT.size
            if mask & IN_IGNORED:
                self._watches.discard(watch)
            yield InotifyEvent(watch, mask, told[at : at + length].rstrip(b"\0"))
            at += length

    def close(self) -> None:
        """Close the instance, and with it all watches."""
        os.close(self._fd)

    def _checked(self, answer: int) -> int:
        if answer < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return answer
