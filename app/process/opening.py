"""Opens files for reading without blocking or downloading, and without changing anything of theirs."""

import contextlib
import errno
import io
import os
import stat
import sys
import time
from collections.abc import Callable
from typing import Final, NamedTuple

from app.core.file.filetypes import SNIFF_BYTES
from app.core.message import Message
from app.core.references.refusal import NotAVideo
from app.core.text.names import split, verbatim
from app.process import beneath

_KINDS: Final = {
    stat.S_IFDIR: "folder",
    stat.S_IFIFO: "named pipe",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "device",
    stat.S_IFBLK: "device",
}
_RECALL: Final = 0x00440000  # FILE_ATTRIBUTE_RECALL_ON_OPEN, _ON_DATA_ACCESS
_DATALESS: Final = 0x40000000  # SF_DATALESS
EXHAUSTED: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS})
"""Errors of a system, or of a process, that has nothing left for one more open file. No file is at fault."""
_EXHAUSTED_SECONDS: Final = 2.0
"""Seconds for which an opener waits for others to close files."""
_PAUSE: Final = 0.05
_IN_USE: Final = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: another program writes it


class NotOpened(OSError):
    """A file that could be opened, but should not be."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def why(error: OSError) -> Message:
    """Return the message for a file that could not be opened."""
    if error.errno in {errno.ENXIO, errno.ENODEV}:  # a socket, or a device without a driver
        return Message("file.not_regular", {"kind": "socket or device"})
    return why_unread(error)


def why_unread(error: OSError) -> Message:
    """Return the message for a file that was opened and could not be read. Its disk may be gone (ENODEV)."""
    if isinstance(error, NotOpened | NotAVideo):
        return error.reason
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Message("file.vanished")
    if isinstance(error, PermissionError) and getattr(error, "winerror", None) not in _IN_USE:
        return Message("file.not_permitted")
    if sys.platform == "darwin" and error.errno == errno.EDEADLK:  # see `limits.confine`
        return Message("file.placeholder")
    code = "file.exhausted" if error.errno in EXHAUSTED else "file.unreadable"
    return Message(code, {"detail": error.strerror or type(error).__name__})


class OpenFile(NamedTuple):
    """A regular file that was opened for reading. Its owner closes it."""

    file: io.FileIO
    status: os.stat_result
    head: bytes | None = None
    """The first bytes, as many as its reader wants, if they were read already."""


class FilePlace(NamedTuple):
    """The path of a file that was listed, and the folder below which no link may lead to the file."""

    path: bytes
    """Absolute."""
    root: bytes
    """The folder of its source, which may be a link itself; empty to follow links."""


Located = bytes | FilePlace
"""A path that may lead through links, or a place."""
Opener = Callable[[Located], OpenFile]
"""A function that opens a file as `open_file` does."""


def _file(descriptor: int) -> io.FileIO:
    return io.FileIO(descriptor, "rb")


def open_file(
    place: Located, *, keep_atime: bool = False, make: Callable[[int], io.FileIO] = _file
) -> OpenFile:
    """Open the regular file at a path or place for reading. The caller closes the file.

    With `keep_atime`, Linux leaves the time of the last access unchanged, if the user owns the file.
    `make` makes the file of its descriptor.
    A FIFO without a writer or a device cannot block here, and a file in a cloud is not downloaded. Raises
    OSError, which `why` turns into a message.
    """
    descriptor = _open(place, keep_atime=keep_atime)
    try:
        status = os.fstat(descriptor)
        _check(status)
        return OpenFile(make(descriptor), status)
    except BaseException:
        os.close(descriptor)
        raise


def patiently(act: Callable[[], OpenFile]) -> OpenFile:
    """Return the file that `act` opens. Wait 2 s at most where the system has nothing left for it.

    Raises OSError.
    """
    end = time.monotonic() + _EXHAUSTED_SECONDS
    while True:
        try:
            return act()
        except OSError as error:
            if error.errno not in EXHAUSTED or time.monotonic() >= end:
                raise
        time.sleep(_PAUSE)


def open_known_file(place: Located) -> OpenFile:
    """Open a regular file to read all of it, as `open_file` does with `keep_atime`; a link is refused."""
    path, root = _parts(place)
    if reason := refusal(os.lstat(verbatim(path))):
        raise NotOpened(reason)
    # Without a root, the folder around it: nobody can replace the file by a link after the look.
    return open_file(FilePlace(path, root or split(path)[0]), keep_atime=True)


def _parts(place: Located) -> FilePlace:
    return FilePlace(place, b"") if isinstance(place, bytes) else place


def _open(place: Located, *, keep_atime: bool = False) -> int:
    path, root = _parts(place)
    if sys.platform == "win32":  # where opening alone may fetch it
        _check(os.stat(verbatim(path)))  # noqa: PTH116 - bytes
    if keep_atime and sys.platform == "linux":
        with contextlib.suppress(PermissionError):  # of another user
            return _descriptor(path, root, os.O_NOATIME)
    return _descriptor(path, root)


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


def _descriptor(path: bytes, root: bytes, flags: int = 0) -> int:
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415 - Windows only
        import msvcrt  # noqa: PLC0415

        share = 1 | 2 | 4  # read, write, delete: others may rename it meanwhile
        # 3: OPEN_EXISTING, 0x80: FILE_ATTRIBUTE_NORMAL
        handle = _winapi.CreateFile(os.fsdecode(verbatim(path)), _winapi.GENERIC_READ, share, 0, 3, 0x80, 0)
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)
    flags |= os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
    if root in {b"", path}:
        return os.open(path, flags)
    try:
        return beneath.open_beneath(root, path, flags)
    except beneath.LinkInPath as error:
        raise NotOpened(Message("file.behind_link")) from error


def read_head(place: Located, count: int = SNIFF_BYTES) -> bytes:
    """Return the first `count` bytes of the regular file at a path or place, or all of a shorter file.

    Raises OSError, which `why` turns into a message.
    """
    descriptor = _open(place)
    try:
        _check(os.fstat(descriptor))
        return os.read(descriptor, count)
    finally:
        os.close(descriptor)
