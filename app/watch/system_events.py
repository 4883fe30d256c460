"""The events of a folder on Windows and macOS, by watchfiles."""

import os
import threading
from collections.abc import Sequence
from typing import Any, Final

from app.core.file.filetypes import NameRules
from app.core.text.names import covers, split
from app.core.trash.place import in_trash
from app.core.watch.hint import Hint
from app.watch.events import RootLost, is_watched

_STEP_MS: Final = 500
"""Milliseconds between two looks of watchfiles at its events: its default of 50 costs 1 % of a processor."""
_DEBOUNCE_MS: Final = 1600
_DELETED: Final = 3
_ADDED: Final = 1


class SystemEvents:
    """`FolderEvents` by watchfiles."""

    folders = 0

    def __init__(
        self, root: bytes, names: NameRules, limit: int | None = None, trashes: Sequence[bytes] = ()
    ) -> None:
        """Watch `root` and all below but `trashes`. These systems have no limit. Raises `OSError`."""
        del limit
        import watchfiles._rust_notify as native  # noqa: PLC0415 - not there on Linux

        self._root = root
        # FSEvents tells paths without links: of `/tmp`, those in `/private/tmp`.
        self._real = os.path.realpath(root)
        self._names = names
        self._trashes = trashes
        self._stop = threading.Event()
        try:
            self._native: Any = native.RustNotify([os.fsdecode(root)], False, False, 0, True, False)
        except RuntimeError as error:  # its own kind is one
            raise OSError(str(error)) from error

    def wait(self, seconds: float | None) -> Sequence[Hint]:
        timeout = 0 if seconds is None else max(1, round(seconds * 1000))
        try:
            told = self._native.watch(_DEBOUNCE_MS, _STEP_MS, timeout, self._stop)
        except RuntimeError as error:
            raise OSError(str(error)) from error
        if not os.path.isdir(self._root):  # noqa: PTH112 - bytes
            raise RootLost
        if isinstance(told, str):  # "timeout", "stop" or "signal"
            return ()
        return [hint for kind, path in told for hint in self._hints(kind, self._own(os.fsencode(path)))]

    def close(self) -> None:
        self._native.close()

    def _own(self, path: bytes) -> bytes:
        """Return the path below the root as it was given; the root for a path that is elsewhere."""
        if covers(self._root, path):
            return path
        return self._root + path[len(self._real) :] if covers(self._real, path) else self._root

    def _hints(self, kind: int, path: bytes) -> Sequence[Hint]:
        if path == self._root:
            return (Hint(path, is_folder=True),)
        folder, name = split(path)
        if self._names.passes_over(folder.removeprefix(self._root)) or in_trash(path, self._trashes):
            return ()
        if kind != _DELETED and os.path.isdir(path):  # noqa: PTH112 - bytes
            # Changes in a known folder come with the names of the files; the folder's own says nothing.
            return (Hint(path, is_folder=True, is_new=True),) if kind == _ADDED else ()
        if is_watched(self._names, name):
            return (Hint(path),)
        # What was deleted may have been a folder.
        return (Hint(folder, is_folder=True),) if kind == _DELETED else ()
