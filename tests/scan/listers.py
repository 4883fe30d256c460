"""Lister children that misbehave: each stands in for `app.scan.listing.lister_child.run`."""

import math
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

from app.core.file.filetypes import NameRules
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.process.limits import confine
from app.process.wait_meter import WaitMeter
from app.scan.listing import folder_lister, lister_child, tree_walk
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import (
    ListerMessage,
    ListRequest,
    RootDone,
    RootFound,
    RootPart,
    RootUnlisted,
    Stuck,
)
from app.scan.listing.position import SharedPosition


def _for_ever() -> None:
    confine(ProbeLimits())
    _wait()


def _wait() -> None:
    while True:
        signal.pause()


def mark_of(root: bytes) -> Path:
    """Return the file that is there once a child is stuck in a root."""
    return Path(os.fsdecode(root + b".stuck"))


def _is_first(root: bytes) -> bool:
    """Return whether no child was here before, so that a test waits for one silence alone."""
    mark = mark_of(root)
    is_first = not mark.exists()
    mark.touch()
    return is_first


def stuck_after_the_first(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Tell all of the first root but its end, then nothing more."""
    for told in list_root(requests[0], position, sniff=sniff, names=names):
        if not isinstance(told, RootDone):
            connection.send(told)
    _for_ever()


def silent_at_bad(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Be stuck like on a dead mount at a root that is named bad."""
    for request in requests:
        root = request.root
        if root.endswith(b"bad"):
            connection.send(_Silence())
            _for_ever()
        for told in list_root(request, position, sniff=sniff, names=names):
            connection.send(told)


def stuck_midway_in_bad(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Be stuck at the end of a root that is named bad, when its files were told, whichever child it is."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                connection.send(_Silence())
                _for_ever()
            connection.send(told)


def dies_in_bad(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Die at the end of a root that is named bad, when its files were told."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith((b"bad", b"bad.mkv")) and isinstance(told, RootDone):
                os.kill(os.getpid(), signal.SIGKILL)
            connection.send(told)


def dies_in_a_word(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Die while a message is half sent, as when the system is short of memory."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"\0\0\1\0 half of what was")
                os.kill(os.getpid(), signal.SIGKILL)
            connection.send(told)


def stuck_in_a_word(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Be stuck while a message is half sent, as a process that was stopped; the next child is not."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone) and _is_first(root):
                os.write(connection.fileno(), b"\0\0\1\0 half of what was")
                _for_ever()
            connection.send(told)


def drips_a_word(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Send a message so slowly, byte by byte, that it has no end; the next child does not."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone) and _is_first(root):
                os.write(connection.fileno(), b"\0\1\0\0")
                for _ in range(3000):
                    os.write(connection.fileno(), b".")
                    time.sleep(0.02)
                mark_of(root).write_bytes(b"nobody ended it")
            connection.send(told)


def says_what_is_no_message(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Have something else written into the pipe."""
    for request in requests:
        root = request.root
        for told in list_root(request, position, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"warning: no message\n")
            connection.send(told)


def talks_nonsense_in_bad(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Fail on an error that nobody foresaw."""
    for request in requests:
        root = request.root
        if root.endswith(b"bad"):
            raise RuntimeError("unforeseen")
        for told in list_root(request, position, sniff=sniff, names=names):
            connection.send(told)


def tells_twice(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Tell of each file twice, as some network file systems do when a folder changes meanwhile."""
    for request in requests:
        for told in list_root(request, position, sniff=sniff, names=names):
            connection.send(told)
            if isinstance(told, RootPart):
                connection.send(told)


def may_not_list_bad(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Be refused a root that is named bad."""
    for request in requests:
        root = request.root
        if root.endswith(b"bad"):
            connection.send(RootUnlisted(root, Message("folder.not_permitted")))
            continue
        for told in list_root(request, position, sniff=sniff, names=names):
            connection.send(told)


class _Entry:
    """An entry of a folder that hangs, or ends its process, by name."""

    def __init__(self, entry: os.DirEntry[bytes]) -> None:
        self._entry = entry
        self.name = entry.name
        self.path = entry.path

    def is_file(self, *, follow_symlinks: bool) -> bool:
        return self._entry.is_file(follow_symlinks=follow_symlinks)

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return self._entry.is_dir(follow_symlinks=follow_symlinks)

    def is_junction(self) -> bool:
        return False

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        if b" locks" in self.name:
            Path(os.fsdecode(os.path.dirname(self.path) + b".locked")).touch()  # noqa: PTH120 - bytes
        _meet(self.name, b"stat")
        return self._entry.stat(follow_symlinks=follow_symlinks)


class _Silence:
    """A message that the parent takes for the end of a child's time, so that no test waits for it."""

    def __reduce__(self) -> tuple[Callable[[], None], tuple[()]]:
        return time_out, ()


def time_out() -> None:
    raise TimeoutError


class _Parent:
    """The way to a parent that has no patience: a child that is stuck is given up once it has told so."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_in_root = self._hangs = False
        self._told = 0

    def send(self, told: ListerMessage) -> None:
        self._connection.send(told)
        if not isinstance(told, Stuck):
            self._is_in_root = isinstance(told, RootFound | RootPart)
        elif self._hangs:
            self._told += 1
            if self._told > 1:  # the first may have been written before it hung
                self._connection.send(_Silence())

    def hang(self) -> None:
        self._hangs = True
        if not self._is_in_root:  # nobody tells where it is
            self._connection.send(_Silence())
        _wait()

    def close(self) -> None:
        self._connection.close()


_parents: list[_Parent] = []


def _hang() -> None:
    _parents[0].hang()


def _meet(name: bytes, call: bytes) -> None:
    """Hang or die in this call where the name asks for it."""
    if name.startswith(b"hangs in " + call):
        _hang()
    if name.startswith(b"dies in " + call):
        os.kill(os.getpid(), signal.SIGKILL)


def hangs_by_name(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Hang or die in system calls on files and folders whose names ask for it."""
    _parents.append(_Parent(connection))
    vars(tree_walk).update(STUCK_SECONDS=0.1)
    vars(lister_child).update(LOOK_SECONDS=0.05)
    scandir, status, head = os.scandir, os.stat, vars(folder_lister)["read_head"]

    @contextmanager
    def listed(folder: bytes | str) -> Iterator[Iterator[_Entry | os.DirEntry[str]]]:
        if isinstance(folder, str):  # pathlib, which lists `/dev/disk` this way from Python 3.13 on
            with scandir(folder) as entries:
                yield iter(entries)
            return
        name = os.path.basename(folder)  # noqa: PTH119 - bytes
        _meet(name, b"open")
        once = Path(os.fsdecode(folder + b".died"))
        if name.startswith(b"dies once") and not once.exists():
            once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if Path(os.fsdecode(folder + b".locked")).exists():
            _hang()
        with scandir(folder) as own:
            yield _entries(sorted(own, key=lambda entry: entry.name), name)

    def looked_at(path: bytes | str, **how: bool) -> os.stat_result:
        _meet(os.path.basename(os.fsencode(path)), b"enter")  # noqa: PTH119 - bytes
        return status(path, **how)

    def read(path: bytes) -> bytes:
        _meet(os.path.basename(path), b"read")  # noqa: PTH119 - bytes
        return bytes(head(path))

    vars(os).update(scandir=listed, stat=looked_at)
    vars(folder_lister).update(read_head=read)
    lister_child.run(cast("Connection", _parents[0]), requests, position, sniff=sniff, names=names)


def hangs_by_name_in_threads(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Do the same while several folders are listed at a time, as on a share that answers late."""
    answer_late()
    hangs_by_name(connection, requests, position, sniff=sniff, names=names)


def answer_late() -> None:
    """Have every walk of this process think that the folders answer late."""
    vars(tree_walk).update(WaitMeter=_SlowMeter)


class _SlowMeter(WaitMeter):
    @property
    def is_slow(self) -> bool:
        return True


def _entries(entries: Sequence[os.DirEntry[bytes]], name: bytes) -> Iterator[_Entry]:
    for entry in entries:
        yield _Entry(entry)
    if name.startswith(b"hangs at end"):
        _hang()


def ends_early(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """List a few folders where only some seconds are given, as on a share that answers late."""
    vars(lister_child).update(TreeWalk=_ShortWalk)
    lister_child.run(connection, requests, position, sniff=sniff, names=names)


def ends_early_or_dies(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """List a few folders where only some seconds are given, and die on files whose names ask for it."""
    vars(lister_child).update(TreeWalk=_ShortWalk)
    hangs_by_name(connection, requests, position, sniff=sniff, names=names)


class _ShortWalk(tree_walk.TreeWalk):
    def tree(self) -> Iterator[RootPart]:
        if not self._may_end and self._ends_at == math.inf:
            yield from super().tree()
            return
        for _ in range(6):
            if self._waiting:
                yield from self._list_one()
        self._waiting.clear()
        yield self._part()
