"""A folder that is held open, so that what is written into it stays in it, whatever appears at its path."""

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Final

from app.core.text.names import join, real_path, verbatim
from app.process.beneath import LinkInPath, names_below

_MODE: Final = 0o644
"""Mode of a new file, less what the umask takes: others never may write it."""
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class _Folder:
    """The part that does not depend on the system."""

    def __init__(self, path: bytes) -> None:
        self.path: Final = path
        """Absolute."""

    def close(self) -> None:
        """Let the folder go."""

    def __enter__(self) -> "HeldFolder":
        return self  # type: ignore[return-value]  # of this module alone

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()


if sys.platform == "win32":
    import _winapi
    import ctypes
    from contextlib import AbstractContextManager
    from ctypes import wintypes

    _LIST, _READ_WRITE, _EXISTING, _BACKUP = 1, 1 | 2, 3, 0x02000000
    """FILE_LIST_DIRECTORY; FILE_SHARE_READ | _WRITE; OPEN_EXISTING; FILE_FLAG_BACKUP_SEMANTICS."""
    _LONGEST: Final = 32_768

    class HeldFolder(_Folder):
        """A folder on Windows, which renames no folder that is open without FILE_SHARE_DELETE."""

        def __init__(self, path: bytes, within: bytes | None = None, *, make: bool = False) -> None:
            super().__init__(path)
            if make:
                os.makedirs(verbatim(path), exist_ok=True)  # noqa: PTH103 - bytes
            self._handle: int | None = None
            if within is not None:
                self._handle = _held(path, within)

        def close(self) -> None:
            if self._handle is not None:
                _winapi.CloseHandle(self._handle)
                self._handle = None

        def is_there(self) -> bool:
            return os.path.isdir(verbatim(self.path))  # noqa: PTH112 - bytes

        def entries(self) -> "AbstractContextManager[Iterator[os.DirEntry[str]]]":
            # As text: Windows does not list bytes paths in every form.
            return os.scandir(os.fsdecode(self.path))

        def steady_path(self) -> bytes:
            return verbatim(self.path)

        def names(self) -> list[bytes]:
            return os.listdir(verbatim(self.path))  # noqa: PTH208 - bytes

        def status(self, name: bytes) -> os.stat_result:
            return os.lstat(self._at(name))

        def open_new(self, name: bytes) -> int:
            return os.open(self._at(name), _NEW, _MODE)

        def open(self, name: bytes, flags: int) -> int:
            return os.open(self._at(name), flags)

        def copy_mode(self, name: bytes, descriptor: int) -> None:
            """Do nothing: a mode here is whether a file may be written, and only such a file is replaced."""

        def remove(self, name: bytes) -> None:
            os.unlink(self._at(name))  # noqa: PTH108 - bytes

        def replace(self, old: bytes, new: bytes) -> None:
            os.replace(self._at(old), self._at(new))  # noqa: PTH105 - bytes

        def rename(self, old: bytes, new: bytes) -> None:
            """Give a file a new name. Raise `FileExistsError` if there is a file with this name."""
            os.rename(self._at(old), self._at(new))  # noqa: PTH104 - on Windows it replaces nothing

        def sync(self) -> None:
            """Do nothing: the system writes names to the disk by itself, and cannot be asked for it."""

        def _at(self, name: bytes) -> bytes:
            return verbatim(join(self.path, name))

    def _held(path: bytes, within: bytes) -> int:
        """Open a folder, and return its handle if it lies where its path says. Raises `OSError`."""
        expected = real_path(within)
        for name in names_below(within, path):
            expected = join(expected, name)
        wide = os.fsdecode(verbatim(path))
        handle: int = _winapi.CreateFile(wide, _LIST, _READ_WRITE, 0, _EXISTING, _BACKUP, 0)
        place = ctypes.create_unicode_buffer(_LONGEST)
        ask = ctypes.WinDLL("kernel32").GetFinalPathNameByHandleW
        ask.argtypes = (wintypes.HANDLE, wintypes.LPWSTR, wintypes.DWORD, wintypes.DWORD)
        is_told = ask(handle, place, _LONGEST, 0)
        if is_told and _plain(place.value) != _plain(os.fsdecode(expected)):
            _winapi.CloseHandle(handle)
            raise LinkInPath
        return handle

    def _plain(path: str) -> str:
        for prefix, short in (("\\\\?\\UNC\\", "\\\\"), ("\\\\?\\", "")):
            if path.startswith(prefix):
                path = short + path[len(prefix) :]
        return os.path.normcase(path)

else:
    from errno import EIO, ENODEV, ENOTCONN, ENXIO

    from app.process.beneath import enter_folder, make_folder

    _GONE: Final = frozenset({EIO, ENODEV, ENOTCONN, ENXIO})
    """The errors of a disk that has gone."""

    class HeldFolder(_Folder):
        """A folder on POSIX: everything is done at its descriptor."""

        def __init__(self, path: bytes, within: bytes | None = None, *, make: bool = False) -> None:
            """Open a folder below `within` through no link; by default the whole path has none.

            With `make`, make it if it is missing. Raises `LinkInPath` and `OSError`.
            """
            super().__init__(path)
            if within is None:
                within = _existing(path) if make else b"/"
            self._within = within
            self._descriptor = (make_folder if make else enter_folder)(self._within, path)

        def close(self) -> None:
            """Let the folder go."""
            os.close(self._descriptor)

        def is_there(self) -> bool:
            """Return whether the path still leads to this folder."""
            try:
                again = enter_folder(self._within, self.path)
            except OSError:
                return False
            try:
                return os.path.sameopenfile(self._descriptor, again)
            finally:
                os.close(again)

        def _open_again(self) -> int:
            return os.open(b".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=self._descriptor)

        @contextlib.contextmanager
        def entries(self) -> "Iterator[Iterator[os.DirEntry[str]]]":
            """Yield the entries of the folder. Raises `OSError`."""
            listed = self._open_again()
            try:
                with os.scandir(listed) as entries:
                    yield entries
            finally:
                os.close(listed)

        def steady_path(self) -> bytes:
            """Return a path that leads to this folder while it is held; its own where the system has none."""
            steady = b"/proc/self/fd/%d" % self._descriptor
            return steady if sys.platform == "linux" and os.path.exists(steady) else self.path  # noqa: PTH110

        def names(self) -> list[bytes]:
            """Return the names in the folder. Raises `OSError`."""
            with self.entries() as entries:
                return [os.fsencode(entry.name) for entry in entries]

        def status(self, name: bytes) -> os.stat_result:
            """Return the status of what has a name, not of what it links to. Raises `OSError`."""
            return os.stat(name, dir_fd=self._descriptor, follow_symlinks=False)

        def open_new(self, name: bytes) -> int:
            """Make a file and open it for writing. Raises `FileExistsError`, also for a link."""
            return os.open(name, _NEW, _MODE, dir_fd=self._descriptor)

        def open(self, name: bytes, flags: int) -> int:
            """Open a file, not what it links to. Raises `OSError`."""
            return os.open(name, flags | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=self._descriptor)

        def copy_mode(self, name: bytes, descriptor: int) -> None:
            """Give an open file the mode of another one. Raises `OSError`."""
            os.fchmod(descriptor, stat.S_IMODE(self.status(name).st_mode))

        def remove(self, name: bytes) -> None:
            """Delete a file. Raises `OSError`."""
            os.unlink(name, dir_fd=self._descriptor)

        def replace(self, old: bytes, new: bytes) -> None:
            """Give a file a new name, in place of the file that has it. Raises `OSError`."""
            at = self._descriptor
            os.replace(old, new, src_dir_fd=at, dst_dir_fd=at)

        def rename(self, old: bytes, new: bytes) -> None:
            """Give a file a new name. Raise `FileExistsError` if there is a file with this name."""
            at = self._descriptor
            try:
                os.link(old, new, src_dir_fd=at, dst_dir_fd=at, follow_symlinks=False)
            except FileExistsError:
                raise
            except OSError:  # FAT and some shares have no hard links: reserve the name first
                os.close(self.open_new(new))
                try:
                    self.replace(old, new)
                except OSError:
                    self.remove(new)
                    raise
            else:
                with contextlib.suppress(OSError):
                    self.remove(old)

        def sync(self) -> None:
            """Have the names in the folder written to the disk. Raises `OSError` if the disk has gone.

            A file system that cannot be asked for that does it by itself.
            """
            try:
                listed = self._open_again()
                try:
                    os.fsync(listed)
                finally:
                    os.close(listed)
                # XFS tells of no error for what it could not write any more, but opens no folder then.
                os.close(self._open_again())
            except OSError as error:
                if error.errno in _GONE:
                    raise

    def _existing(path: bytes) -> bytes:
        """Return the innermost folder around a path that is there already."""
        while not os.path.isdir(path):  # noqa: PTH112 - bytes
            path = os.path.dirname(path)  # noqa: PTH120 - bytes
        return path
