"""The events of a folder on Linux: a watch for each folder below."""

import os
import select
import time
from collections.abc import Iterator, Sequence
from typing import Final

from app.config.trash_places import is_xdg_trash
from app.core.file.filetypes import NameRules
from app.core.text.names import covers, join
from app.core.trash.place import in_trash
from app.core.watch.hint import Hint
from app.watch import inotify
from app.watch.events import RootLost, is_watched
from app.watch.inotify import Inotify, InotifyEvent

_PAUSE_SECONDS: Final = 0.5
"""Seconds for which events collect. The system stores equal ones of a file being written as one."""
_APPEARED: Final = inotify.IN_CREATE | inotify.IN_MOVED_TO
_LOST: Final = inotify.IN_DELETE_SELF | inotify.IN_MOVE_SELF | inotify.IN_UNMOUNT


class LinuxEvents:
    """`FolderEvents` by inotify."""

    def __init__(
        self, root: bytes, names: NameRules, limit: int | None = None, trashes: Sequence[bytes] = ()
    ) -> None:
        """Watch `root` and the folders below, other than ignored ones, `trashes` and other volumes.

        `limit` is the highest number of watches, for tests. Raises `WatchLimit` and `OSError`.
        """
        self._root = root
        self._names = names
        self._trashes = trashes
        self._device = os.stat(root).st_dev  # noqa: PTH116 - bytes
        self._inotify = Inotify(limit)
        self._paths: dict[int, bytes] = {}
        """Watched folders by their watch."""
        try:
            # The root may be a link to a folder, which inotify itself is told not to follow.
            self._paths[self._inotify.add(join(root, b"."))] = root
            self._add_below(root)
        except BaseException:
            self._inotify.close()
            raise

    @property
    def folders(self) -> int:
        return len(self._paths)

    def wait(self, seconds: float | None) -> Sequence[Hint]:
        if not select.select([self._inotify], [], [], seconds)[0]:
            return ()
        time.sleep(_PAUSE_SECONDS)
        return [hint for event in self._inotify.read() for hint in self._hints(event)]

    def close(self) -> None:
        self._inotify.close()

    def _hints(self, event: InotifyEvent) -> Iterator[Hint]:
        if event.mask & inotify.IN_Q_OVERFLOW:
            yield from self._overflow()
            return
        folder = self._paths.get(event.watch)
        if folder is None:
            return
        if event.mask & _LOST:
            if folder == self._root:
                raise RootLost
        elif event.mask & inotify.IN_IGNORED:
            del self._paths[event.watch]
        elif not event.mask & inotify.IN_ISDIR:
            if is_watched(self._names, event.name):
                yield Hint(join(folder, event.name))
        elif not self._is_passed_over(path := join(folder, event.name), event.name):
            yield self._on_folder(path, appeared=bool(event.mask & _APPEARED))

    def _is_passed_over(self, path: bytes, name: bytes) -> bool:
        return (
            self._names.is_ignored_folder(name) or in_trash(path, self._trashes) or is_xdg_trash(path, name)
        )

    def _overflow(self) -> Iterator[Hint]:
        """Watch folders whose events were lost, and have all of the root scanned."""
        self._add_below(self._root)
        yield Hint(self._root, is_folder=True)

    def _on_folder(self, path: bytes, *, appeared: bool) -> Hint:
        if appeared:
            if self._add(path):
                self._add_below(path)
            return Hint(path, is_folder=True, is_new=True)
        for watch in [watch for watch, at in self._paths.items() if covers(path, at)]:
            self._inotify.remove(watch)
            del self._paths[watch]
        return Hint(os.path.dirname(path), is_folder=True)  # noqa: PTH120 - bytes

    def _add(self, folder: bytes) -> bool:
        """Watch a folder; return False if it has vanished, may not be read, or lies on another volume."""
        try:
            if os.lstat(folder).st_dev == self._device:
                self._paths[self._inotify.add(folder)] = folder
                return True
        except OSError:
            pass  # the next scan tells why
        return False

    def _add_below(self, top: bytes) -> None:
        # A folder is watched before it is listed, so that none which is made meanwhile is missed.
        waiting = [top]
        while waiting:
            waiting += filter(self._add, self._folders_in(waiting.pop()))

    def _folders_in(self, folder: bytes) -> list[bytes]:
        try:
            with os.scandir(folder) as entries:
                return [
                    entry.path
                    for entry in entries
                    if entry.is_dir(follow_symlinks=False)
                    and not self._is_passed_over(entry.path, entry.name)
                ]
        except OSError:
            return []
