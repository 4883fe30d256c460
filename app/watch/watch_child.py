"""Runs in a watching child: watches one source, and tells its parent which folders to scan.

Only this child touches the folders. A dead mount thus blocks no process but a child that can be killed.
"""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import Final

from app.config.trash_places import lies_in_trash, trash_places
from app.config.volumes import sends_events
from app.core.file.filetypes import NameRules
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.run.timing import Clock
from app.core.text.names import covers, join, outermost, real_path, split
from app.core.trash.place import in_trash
from app.core.watch.hint import ChangesSettled, Ended, Watching, WatchMessage
from app.core.watch.stability import STILL_SECONDS, StabilityCheck, Stamp
from app.process.limits import confine
from app.watch.events import FolderEvents, RootLost, is_watched
from app.watch.inotify import WatchLimit

_WAIT_SECONDS: Final = 60.0
"""Longest wait for events, after which the child looks whether its source is still there."""
_LEAST_WAIT_SECONDS: Final = 0.2
"""Shortest wait, so that many files that grow cost little."""


def run(
    connection: Connection,
    root: bytes,
    names: NameRules,
    limit: int | None = None,
    still_seconds: float = STILL_SECONDS,
) -> None:
    """Watch `root`, send a `WatchMessage` for all there is to tell, and close `connection` at the end."""
    confine(ProbeLimits())
    with suppress(BrokenPipeError):  # the parent has closed its end
        connection.send(watch(connection.send, root, names, limit, still_seconds))
    connection.close()


def watch(
    tell: Callable[[WatchMessage], None],
    root: bytes,
    names: NameRules,
    limit: int | None,
    still_seconds: float,
    clock: Clock = time.monotonic,
) -> Ended:
    """Watch `root` until that is not possible any more, and return why."""
    try:
        trashes = trash_places()
        if reason := _refusal(root, trashes):
            return Ended(reason)
        identity = _identity(root)
        events = _open(root, names, limit, trashes)
    except WatchLimit as reached:
        return Ended(Message("watch.limit", {"limit": reached.args[0]}))
    except OSError as error:
        return Ended(*_failure(root, error))
    try:
        tell(Watching(events.folders))
        files_below = partial(_files_below, names=names, trashes=trashes)
        check = StabilityCheck(_stamp, files_below, clock, still_seconds)
        while True:
            wait = check.wait_seconds
            check.take(events.wait(_WAIT_SECONDS if wait is None else max(wait, _LEAST_WAIT_SECONDS)))
            if (settled := check.settle()) is not None:
                tell(_to_scan(settled, root))
            _check_same(root, identity)
    except RootLost:
        return Ended(Message("watch.lost"), is_lost=True)
    except WatchLimit as reached:
        return Ended(Message("watch.limit", {"limit": reached.args[0]}))
    except BrokenPipeError:
        raise
    except OSError as error:
        return Ended(*_failure(root, error))
    finally:
        events.close()


def _refusal(root: bytes, trashes: Sequence[bytes]) -> Message | None:
    if lies_in_trash(root, real_path(root), trashes):
        return Message("source.in_trash")
    return None if sends_events(root) else Message("watch.network")


def _to_scan(settled: ChangesSettled, root: bytes) -> ChangesSettled:
    """Return a message with the folders around those that are gone: a scan of a gone one would fail."""
    return settled._replace(due=tuple(outermost([_present(folder, root) for folder in settled.due])))


def _present(folder: bytes, root: bytes) -> bytes:
    while folder != root and covers(root, folder) and not os.path.isdir(folder):  # noqa: PTH112 - bytes
        folder = split(folder)[0]
    return folder


def _open(root: bytes, names: NameRules, limit: int | None, trashes: Sequence[bytes]) -> FolderEvents:
    if sys.platform == "linux":
        from app.watch.linux_events import LinuxEvents  # noqa: PLC0415 - of one system

        return LinuxEvents(root, names, limit, trashes)
    from app.watch.system_events import SystemEvents  # noqa: PLC0415 - of the other systems

    return SystemEvents(root, names, limit, trashes)


def _failure(root: bytes, error: OSError) -> tuple[Message, bool]:
    if not os.path.isdir(root):  # noqa: PTH112 - bytes
        return Message("watch.lost"), True
    return Message("watch.failed", {"detail": error.strerror or str(error)}), False


def _check_same(root: bytes, identity: tuple[int, int]) -> None:
    """Raise `RootLost` if a link leads elsewhere now, or a volume is mounted at `root`.

    Raises `OSError` if the volume of `root` has gone without an event.
    """
    if _identity(root) != identity:
        raise RootLost


def _identity(path: bytes) -> tuple[int, int]:
    status = os.stat(path)  # noqa: PTH116 - bytes
    return status.st_dev, status.st_ino


def _stamp(path: bytes) -> Stamp:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def _files_below(folder: bytes, names: NameRules, trashes: Sequence[bytes] = ()) -> Iterator[bytes]:
    for at, folders, files in os.walk(folder):
        folders[:] = [
            name
            for name in folders
            if not names.is_ignored_folder(name) and not in_trash(join(at, name), trashes)
        ]
        yield from (os.path.join(at, name) for name in files if is_watched(names, name))  # noqa: PTH118
