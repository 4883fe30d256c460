"""Opens files without blocking or downloading, and reads them within a byte budget."""

import errno
import io
import os
import stat
import sys
from collections.abc import Callable
from typing import Final, NamedTuple

from app.core.filetypes import SNIFF_BYTES
from app.core.message import Message
from app.core.names import verbatim

_KINDS: Final = {
    stat.S_IFDIR: "folder",
    stat.S_IFIFO: "named pipe",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "device",
    stat.S_IFBLK: "device",
}
_RECALL: Final = 0x00440000  # FILE_ATTRIBUTE_RECALL_ON_OPEN, _ON_DATA_ACCESS
_DATALESS: Final = 0x40000000  # SF_DATALESS
_IN_USE: Final = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: another program writes it
_LEAST: Final = 4096
"""Bytes of the budget that a read costs at least."""
HEAD_BYTES: Final = 32 * 1024
"""Bytes of the beginning that are kept. Every look starts there."""
TABLE_BYTES: Final = 8 * 2**20
"""Bytes at the end of a file that are read without a limit on the run, since tables lie there."""


class NotOpened(OSError):
    """A file that could be opened, but should not be."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def why(error: OSError) -> Message:
    """Return the message for a file that could not be opened or read."""
    if isinstance(error, NotOpened):
        return error.reason
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Message("file.vanished")
    if isinstance(error, PermissionError) and getattr(error, "winerror", None) not in _IN_USE:
        return Message("file.not_permitted")
    if error.errno in {errno.ENXIO, errno.ENODEV}:  # a socket, or a device without a driver
        return Message("file.not_regular", {"kind": "socket or device"})
    if sys.platform == "darwin" and error.errno == errno.EDEADLK:  # see `limits.confine`
        return Message("file.placeholder")
    return Message("file.unreadable", {"detail": error.strerror or type(error).__name__})


class OpenFile(NamedTuple):
    """A regular file that was opened for reading. Its owner closes it."""

    file: io.FileIO
    status: os.stat_result
    head: bytes | None = None
    """The first `HEAD_BYTES`, if they were read already."""


Opener = Callable[[bytes], OpenFile]
"""A function that opens a file as `open_file` does."""


def open_file(path: bytes) -> OpenFile:
    """Open the regular file at `path` for reading. The caller closes the file.

    A FIFO without a writer or a device cannot block here, and a file in a cloud is not downloaded. Raises
    OSError, which `why` turns into a message.
    """
    descriptor = _open(path)
    try:
        status = os.fstat(descriptor)
        _check(status)
        return OpenFile(io.FileIO(descriptor, "rb"), status)
    except BaseException:
        os.close(descriptor)
        raise


def _open(path: bytes) -> int:
    if sys.platform == "win32":  # where opening alone may fetch it
        _check(os.stat(verbatim(path)))  # noqa: PTH116 - bytes
    return _descriptor(path)


def refusal(status: os.stat_result) -> Message | None:
    """Return the reason not to open a file; None if the file may be opened."""
    if stat.S_ISLNK(status.st_mode):
        return Message("file.link")
    if not stat.S_ISREG(status.st_mode):
        return Message("file.not_regular", {"kind": _KINDS.get(stat.S_IFMT(status.st_mode), "special file")})
    return Message("file.placeholder") if _is_placeholder(status) else None


def _check(status: os.stat_result) -> None:
    if reason := refusal(status):
        raise NotOpened(reason)


def _is_placeholder(status: os.stat_result) -> bool:
    """Return whether reading would download the contents from a cloud (S6)."""
    if sys.platform == "win32":
        return bool(status.st_file_attributes & _RECALL)
    return bool(getattr(status, "st_flags", 0) & _DATALESS)


def _descriptor(path: bytes) -> int:
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415 - Windows only
        import msvcrt  # noqa: PLC0415

        share = 1 | 2 | 4  # read, write, delete: others may rename it meanwhile
        # 3: OPEN_EXISTING, 0x80: FILE_ATTRIBUTE_NORMAL
        handle = _winapi.CreateFile(os.fsdecode(verbatim(path)), _winapi.GENERIC_READ, share, 0, 3, 0x80, 0)
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)
    return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)


def read_head(path: bytes, count: int = SNIFF_BYTES) -> bytes:
    """Return the first `count` bytes of the regular file at `path`, or all of a shorter file.

    Raises OSError, which `why` turns into a message.
    """
    descriptor = _open(path)
    try:
        _check(os.fstat(descriptor))
        return os.read(descriptor, count)
    finally:
        os.close(descriptor)


class BoundedFile:
    """A file that is read within a byte budget and reports every read.

    A read costs at least 4 KiB of the budget, so that a reader that seeks in circles also ends.
    """

    def __init__(
        self, file: io.FileIO, size: int, on_read: Callable[[int], None], head: bytes | None = None
    ) -> None:
        self.size = size
        """Bytes, when the file was opened."""
        self._file = file
        self._on_read = on_read
        self._head = head
        self._position = self._run = self._budget = self._longest = 0

    def rewind(self, budget: int, run: int = 0) -> None:
        """Start again with `budget` bytes in all and `run` bytes without a seek; `run` 0 sets no limit."""
        self._budget = budget
        self._longest = run
        self.seek(0)

    def seek(self, position: int) -> None:
        """Continue at `position`, bytes from the beginning: tables may send the reader anywhere."""
        position = min(position, self.size)
        self._file.seek(position)
        self._position = position
        at_the_end = position and self.size - position <= TABLE_BYTES
        self._run = self._longest if self._longest and not at_the_end else self.size

    def read_head(self) -> bytes:
        """Return the first `HEAD_BYTES` after `rewind`. Only the first call reads them from the disk."""
        if self._head is None:
            self._head = self._file.read(HEAD_BYTES)
            self._on_read(len(self._head))
        else:
            self._file.seek(len(self._head))
        self._advance(len(self._head))
        return self._head

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes; none at the end of the file or of the budget."""
        if self._budget <= 0:
            return b""
        chunk = self._file.read(count)
        self._on_read(len(chunk))
        self._advance(len(chunk))
        return chunk

    def read_into(self, buffer: memoryview) -> int:
        """Fill `buffer`, and return the number of bytes; 0 at the end of the file or of the budget."""
        if self._budget <= 0:
            return 0
        length = self._file.readinto(buffer) or 0
        self._on_read(length)
        self._advance(length)
        return length

    def _advance(self, length: int) -> None:
        self._position += length
        self._budget -= max(length, _LEAST)
        self._run -= length

    def detour(self) -> int | None:
        """Return the position near the end to continue at after a long run of media data; None to read on.

        Data near the end is a table, and is read to its end.
        """
        target = self.size - self._longest
        return target if self._run <= 0 and self._position < target else None
