"""Runs in a lister child: walks folders and sends their contents to the parent in small messages.

Only this child touches the folders. A dead mount thus blocks no process but a child that can be killed.
"""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Final

from app.config.disk_spelling import spelled
from app.config.volumes import mount_points, volume_id
from app.core import filetypes
from app.core.filetypes import BUILT_IN, NameRules, extension
from app.core.limits import ProbeLimits
from app.core.listed_file import ListedFile, file_id, storable_time
from app.core.message import Message
from app.core.names import covers, is_of_here, join, real_path, split, verbatim
from app.probe.bounded_file import read_head, refusal
from app.process.limits import confine
from app.scan.batch_sender import MessageSender
from app.scan.lister_protocol import (
    ListerMessage,
    ListRequest,
    RootDone,
    RootFound,
    RootLost,
    RootPart,
    Stuck,
)
from app.scan.position import ChildPosition, SharedPosition, SystemCall

BATCH_SECONDS: Final = 0.1
BATCH_FILES: Final = 2000
STUCK_SECONDS: Final = 1.0
"""A call that takes longer is told of, in case that it never returns."""
SINGLE_SENDS: Final = 100
"""Number of folders that a replacement child sends one by one, so that its death costs less."""
_INVALID_NAME: Final = 123
"""Windows' error code for a path that cannot exist (ERROR_INVALID_NAME)."""


Ancestors = tuple[tuple[int, int], ...]
"""The identities of a folder and of all folders around it, outermost first."""


def run(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Carry out `requests` one after another, send the results, and close `connection`."""
    confine(ProbeLimits())
    sender = MessageSender(connection)
    for request in requests:
        sender.watch(None)
        for told in list_root(request, position, sniff=sniff, names=names, watch=sender.watch):
            sender.send(told)
    connection.close()


def list_root(
    request: ListRequest,
    position: SharedPosition | None = None,
    *,
    sniff: bool,
    names: NameRules = BUILT_IN,
    clock: Callable[[], float] = time.monotonic,
    watch: Callable[[Callable[[], Stuck | None]], None] | None = None,
) -> Iterator[ListerMessage]:
    """Yield what there is at a root, a folder or a file, or what is left of one.

    `watch` is given a function that tells at any time, to another thread, where this one is stuck.
    """
    position = position or SharedPosition()
    root, left = request.root, request.left
    found = None
    if left is None:
        position.set_folder(root)
        try:
            found = _root(root)
        except OSError as error:
            yield RootLost(root, _listing_reason(error, "source.not_found"))
            return
        yield found
        root = found.root
        request = replace(request, root=root)
    kind = _Walk if left is None else _ResumedWalk
    walk = kind(request, position, sniff=sniff, names=names, clock=clock)
    if watch:
        watch(walk.stuck)
    if found and found.is_file:
        yield from walk.single(root)
    else:
        yield from walk.tree((root,) if left is None else left, found.real if found else request.real)
    yield walk.found
    yield RootDone(root)


def _root(root: bytes) -> RootFound:
    if not is_of_here(root):
        raise FileNotFoundError
    root = spelled(root)
    status = os.stat(verbatim(root))  # noqa: PTH116 - Path knows no bytes
    volume = volume_id(root)
    real = real_path(root)
    if not stat.S_ISDIR(status.st_mode):
        return RootFound(root, volume, _identity(status), real, is_file=True, is_mount=False)
    with os.scandir(verbatim(root)) as entries:
        is_empty = next(entries, None) is None
    is_mount = os.path.ismount(os.fsdecode(root)) or real in mount_points()
    return RootFound(
        root, volume, _identity(status), real, is_file=False, is_mount=is_mount, is_empty=is_empty
    )


class _Walk:
    _at: os.DirEntry[bytes] | bytes | None
    """The entry of the folder that was come to last, or its name."""
    _done: os.DirEntry[bytes] | None
    """The last one that answered."""

    def __init__(
        self,
        request: ListRequest,
        position: SharedPosition,
        *,
        sniff: bool,
        names: NameRules,
        clock: Callable[[], float],
    ) -> None:
        self.found = RootPart()
        self._request = request
        self._position = position
        self._sniff = sniff
        self._names = names
        self._plain = names.plain_extensions
        self._clock = clock
        self._next = clock() + BATCH_SECONDS
        self._single_sends = 0 if request.left is None else SINGLE_SENDS
        self._reads_head = False

    def single(self, path: bytes) -> Iterator[RootPart]:
        """List one file that the user named; without a video's name, its beginning decides."""
        if reason := self._request.refused.get(path):
            self.found.errors.append((path, reason))
            return
        folder, name = split(path)
        self._open_folder(folder)
        self._position.set_entry(name)
        self._at = name
        try:
            status = os.stat(verbatim(path))  # noqa: PTH116
        except OSError as error:
            self._add_without_status(name, error, by_name=self._names.is_video_name(name))
        else:
            self._add_video(path, name, status, sniff=not self._names.is_video_name(name))
        self._close_folder()
        if self._is_due():
            yield self._part()

    def tree(self, folders: Sequence[bytes], real: bytes) -> Iterator[RootPart]:
        """List folders and everything below them, depth first. Links are not followed.

        `real` is the root's path without links.
        """
        root = self._request.root
        self._mounts = {root + path[len(real) :] for path in mount_points() if covers(real, path)}
        waiting: list[tuple[bytes, Ancestors | None]] = [(folder, None) for folder in folders]
        while waiting:
            folder, ancestors = waiting.pop()
            self._open_folder(folder)
            try:
                ancestors = ancestors or _ancestors(root, folder)
                with os.scandir(verbatim(folder)) as entries:
                    for entry in entries:
                        self._at = entry
                        if (inner := self._entry(entry, ancestors)) is not None:
                            waiting.append(inner)
                        self._done = entry
                        if self._is_due():
                            yield self._part()
                self._check_still_there(folder, ancestors)
            except OSError as error:
                self.found.errors.append((folder, _listing_reason(error, "folder.vanished")))
            self._close_folder()
            self._single_sends -= 1
            if self._single_sends >= 0 or self._is_due():
                yield self._part()

    def _check_still_there(self, folder: bytes, ancestors: Ancestors) -> None:
        """Raise FileNotFoundError if the folder itself vanished, not only files in it."""
        if self._some_vanished and _identity(os.stat(verbatim(folder))) != ancestors[-1]:  # noqa: PTH116
            raise FileNotFoundError

    def _entry(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> tuple[bytes, Ancestors] | None:
        """Record one entry, and return it if it is a folder to list."""
        name = entry.name
        try:
            if extension(name) in self._plain and entry.is_file(follow_symlinks=False) and name[:2] != b"._":
                self._plain_file(entry)
            elif entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
                return self._enter(entry, ancestors)
            else:
                self._file(entry)
        except OSError as error:
            path = join(self._folder, name)
            self.found.errors.append((path, _listing_reason(error, "folder.vanished")))
        return None

    def _plain_file(self, entry: os.DirEntry[bytes]) -> None:
        """Record a file that is a video by its name alone. Most are, so a rescan spends its time here."""
        try:
            status = _status(entry)
        except OSError as error:
            self._add_without_status(entry.name, error, by_name=True)
            return
        self._add(entry.name, status.st_size, status.st_mtime_ns, status.st_ino, refusal(status))

    def _enter(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> tuple[bytes, Ancestors] | None:
        """Return the folder, unless it is ignored or, through a bind mount, one of its own parents."""
        identity = _identity(os.stat(entry.path))  # noqa: PTH116
        if self._names.is_ignored_folder(entry.name) or (identity[1] and identity in ancestors):
            self._ignored += 1
            return None
        path = join(self._folder, entry.name)
        if identity[0] != ancestors[-1][0] or path in self._mounts:
            self.found.mounts.append((path, volume_id(path)))
        self.found.opened.append(path)
        return path, (*ancestors, identity)

    def _file(self, entry: os.DirEntry[bytes]) -> None:
        name = entry.name
        if filetypes.is_ignored_file(name):
            self._ignored += 1
            return
        by_name = self._names.is_video_name(name)
        if not self._names.is_looked_for(name, sniff=self._sniff):
            self._other_files += 1
        else:
            try:
                status = _status(entry)
            except OSError as error:
                self._add_without_status(name, error, by_name=by_name)
            else:
                self._add_video(join(self._folder, name), name, status, sniff=not by_name)

    def _add_without_status(self, name: bytes, error: OSError, *, by_name: bool) -> None:
        """Record a file without a status. If the file still exists, its probe will give the reason."""
        if isinstance(error, FileNotFoundError):
            self._some_vanished = True
        elif by_name:
            self._add(name)
        else:
            self._other_files += 1

    def _add_video(self, path: bytes, name: bytes, status: os.stat_result, *, sniff: bool) -> None:
        reason = _skip_reason(name, status)
        if sniff:
            is_video = reason is None and filetypes.is_video_head(self._head(path))
        else:
            is_video = reason is not None or not self._is_source_text(path, name, status)
        if is_video:
            self._add(name, status.st_size, status.st_mtime_ns, status.st_ino, reason)
        else:
            self._other_files += 1

    def _is_source_text(self, path: bytes, name: bytes, status: os.stat_result) -> bool:
        """Return whether a file is a small text that shares a video format's extension: TypeScript, say."""
        shared = extension(name) in filetypes.SHARED_EXTENSIONS and status.st_size < filetypes.SHARED_LIMIT
        return shared and filetypes.is_text_head(self._head(path))

    def _head(self, path: bytes) -> bytes:
        if path in self._request.name_only:
            return b""
        self._reads_head = True
        try:
            return read_head(path)
        except OSError:
            return b""
        finally:
            self._reads_head = False

    def _open_folder(self, folder: bytes) -> None:
        self._position.set_folder(folder)
        self._at = self._done = None
        self._other_files = self._ignored = 0
        self.found.current = folder
        self._here: list[ListedFile] = []
        self._folder = folder
        self._some_vanished = False

    def _close_folder(self) -> None:
        self.found.closed.append(self._folder)
        self.found.other_files += self._other_files
        self.found.ignored += self._ignored

    def _add(
        self, name: bytes, size: int = 0, mtime_ns: int = 0, number: int = 0, reason: Message | None = None
    ) -> None:
        if not self._here:
            self.found.folders.append((self._folder, self._here))
        skip = reason.to_json() if reason else None
        self._here.append((name, size, storable_time(mtime_ns), file_id(number), skip))
        self.found.videos += 1

    def _is_due(self) -> bool:
        return self.found.videos >= BATCH_FILES or self._clock() >= self._next

    def _part(self) -> RootPart:
        """Return the results so far, and start an empty part."""
        found, self.found = self.found, RootPart(current=self.found.current)
        self._here = []
        self._next = self._clock() + BATCH_SECONDS
        return found

    def stuck(self) -> Stuck | None:
        """Return where a call does not return, and all that was found by then; for another thread.

        A call into a dead mount does not return even when its process is killed, and it may hold a lock of
        the folder for ever: FUSE looks up one name of a folder at a time, unless its server allows more. No
        other process can list the folder then. What this one found there must be told before it is killed.
        """
        if self._clock() < self._next + STUCK_SECONDS:
            return None
        at = self._at
        call = (
            SystemCall.READING
            if at is self._done
            else SystemCall.HEAD
            if self._reads_head
            else SystemCall.STATUS
        )
        name = at if isinstance(at, bytes) else at.name if at else b""
        return Stuck(ChildPosition(self._folder, name, call, self._done is not None), self.found)


class _ResumedWalk(_Walk):
    """A walk where another child was lost: it leaves out what it must not touch, and tells each entry."""

    def _entry(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> tuple[bytes, Ancestors] | None:
        if reason := self._request.refused.get(entry.path):
            self.found.errors.append((entry.path, reason))
            return None
        if entry.path in self._request.opened:
            return None
        self._position.set_entry(entry.name)
        try:
            return super()._entry(entry, ancestors)
        finally:
            self._position.clear_entry()


if sys.platform == "win32":

    def _status(entry: os.DirEntry[bytes]) -> os.stat_result:
        return os.stat(entry.path, follow_symlinks=False)  # noqa: PTH116 - the entry's own lacks the number

    def _is_junction(entry: os.DirEntry[bytes]) -> bool:
        """Return whether a folder is a second name of another folder, and not a volume mounted here."""
        tag = entry.stat(follow_symlinks=False).st_reparse_tag
        return tag == stat.IO_REPARSE_TAG_MOUNT_POINT and not os.path.ismount(os.fsdecode(entry.path))

else:

    def _status(entry: os.DirEntry[bytes]) -> os.stat_result:
        return entry.stat(follow_symlinks=False)

    def _is_junction(_entry: os.DirEntry[bytes]) -> bool:
        return False


def _skip_reason(name: bytes, status: os.stat_result) -> Message | None:
    if reason := refusal(status):
        return reason
    kind = filetypes.LISTED_ONLY.get(extension(name))
    return Message("file.not_parsed", {"kind": kind}) if kind else None


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _ancestors(root: bytes, folder: bytes) -> Ancestors:
    """Return the identities of a folder and of the folders around it, from the root on. Raises OSError."""
    paths = [folder]
    while len(paths[-1]) > len(root):
        paths.append(split(paths[-1])[0])
    return tuple(_identity(os.stat(verbatim(path))) for path in reversed(paths))  # noqa: PTH116


def _listing_reason(error: OSError, vanished: str) -> Message:
    if isinstance(error, FileNotFoundError) or getattr(error, "winerror", None) == _INVALID_NAME:
        return Message(vanished)
    if isinstance(error, PermissionError):
        return Message("folder.not_permitted")
    return Message("folder.unlistable", {"detail": error.strerror or str(error)})
