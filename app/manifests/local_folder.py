"""The folder of a manifest on this computer. Blocks on a dead mount: for a child process, and for tests."""

import os
import stat
import sys
from collections.abc import Collection, Iterator
from errno import ELOOP
from typing import Final

from app.core.manifest.seams import FolderItem, ItemKind
from app.core.message import Message
from app.core.text.names import covers, local_path, real_path, verbatim

_CHUNK: Final = 2**18
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)


class LocalFolder:
    """A `Folder` at an absolute path."""

    def __init__(self, root: bytes) -> None:
        self.root = root

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        start = below.rstrip(b"/")
        folders = [start]
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(self._absolute(folder)) as listed:
                    entries = sorted(listed, key=lambda entry: entry.name)
            except OSError as error:
                if folder == start:
                    raise
                yield FolderItem(folder, kind=ItemKind.BLOCKED, reason=_unlistable(error))
                continue
            inner = []
            for entry in entries:
                path = folder + b"/" + entry.name if folder else entry.name
                if entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
                    inner.append(path)
                else:
                    yield _found(path, entry)
            folders.extend(reversed(inner))

    def names(self, path: bytes) -> Collection[bytes]:
        self._check_inside(path)
        try:
            return os.listdir(self._absolute(path))  # noqa: PTH208 - bytes
        except (FileNotFoundError, NotADirectoryError):
            return ()

    def read(self, path: bytes) -> Iterator[bytes]:
        self._check_inside(path.rpartition(b"/")[0])
        descriptor = os.open(self._absolute(path), _FLAGS)
        with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 - a descriptor
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError("this is no regular file")
            while chunk := file.read(_CHUNK):
                yield chunk

    def _check_inside(self, folder: bytes) -> None:
        """Raise `OSError` for a folder behind a link that leads out."""
        if not covers(real_path(self.root), real_path(self._plain(folder))):
            raise OSError(ELOOP, os.strerror(ELOOP))

    def _absolute(self, path: bytes) -> bytes:
        return verbatim(self._plain(path))

    def _plain(self, path: bytes) -> bytes:
        return local_path(self.root, path) if path else self.root


def _is_junction(entry: "os.DirEntry[bytes]") -> bool:
    if sys.platform != "win32":
        return False
    return entry.stat(follow_symlinks=False).st_reparse_tag == stat.IO_REPARSE_TAG_MOUNT_POINT


def _found(path: bytes, entry: "os.DirEntry[bytes]") -> FolderItem:
    try:
        status = os.stat(verbatim(entry.path), follow_symlinks=False)  # noqa: PTH116 - bytes
    except OSError as error:
        return FolderItem(path, kind=ItemKind.BLOCKED, reason=_unreadable(error))
    if stat.S_ISREG(status.st_mode):
        return FolderItem(path, status.st_size, modified=status.st_mtime_ns // 10**9)
    if stat.S_ISLNK(status.st_mode):
        return FolderItem(path, kind=ItemKind.BLOCKED, reason=Message("file.link"))
    return FolderItem(path, kind=ItemKind.BLOCKED, reason=Message("manifest.not_regular"))


def _unlistable(error: OSError) -> Message:
    if isinstance(error, PermissionError):
        return Message("folder.not_permitted")
    return Message("folder.unlistable", {"detail": error.strerror or str(error)})


def _unreadable(error: OSError) -> Message:
    if isinstance(error, PermissionError):
        return Message("file.not_permitted")
    if isinstance(error, FileNotFoundError):
        return Message("file.vanished")
    return Message("file.unreadable", {"detail": error.strerror or str(error)})
