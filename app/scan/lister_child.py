"""What the lister child runs: walks folders and tells its parent, in small messages, what is there.

It alone touches the folders, so a dead mount blocks nobody but a child that can be killed.
"""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Final

from app.config.volumes import volume_id
from app.core import filetypes
from app.core.filetypes import BUILT_IN, NameRules, extension
from app.core.limits import ProbeLimits
from app.core.listed_file import ListedFile, file_id, storable_time
from app.core.message import Message
from app.probe.bounded_file import read_head, refusal
from app.process.limits import confine

BATCH_SECONDS: Final = 0.1
BATCH_FILES: Final = 2000


@dataclass(frozen=True, slots=True)
class RootFound:
    """A root is there; its contents follow."""

    root: bytes
    volume: str
    identity: tuple[int, int]
    """Device and file number: two folders of one identity are the same."""
    real: bytes
    """Its path without links."""
    is_file: bool
    is_mount: bool
    """A volume is mounted here."""


@dataclass(frozen=True, slots=True)
class RootLost:
    """A root cannot be listed at all."""

    root: bytes
    reason: Message


@dataclass(frozen=True, slots=True)
class RootDone:
    """All of a root that can be listed was told."""

    root: bytes


@dataclass(slots=True)
class Found:
    """A part of a root's contents; empty ones are signs of life."""

    folders: list[tuple[bytes, list[ListedFile]]] = field(default_factory=list)
    errors: list[tuple[bytes, Message]] = field(default_factory=list)
    mounts: list[tuple[bytes, str]] = field(default_factory=list)
    """Folders on a volume of their own, with its name, told before their contents."""
    videos: int = 0
    folders_entered: int = 0
    other_files: int = 0
    ignored: int = 0
    current: bytes = b""


Line = tuple[tuple[int, int], ...]
"""The identities of a folder and of all that it lies in, outermost first."""

Told = RootFound | RootLost | RootDone | Found


def run(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """List `roots` one after another and send what is found; the child's whole life."""
    confine(ProbeLimits())
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            connection.send(told)
    connection.close()


def list_root(
    root: bytes,
    *,
    sniff: bool,
    names: NameRules = BUILT_IN,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Told]:
    """Yield what there is at `root`, a folder or a file, an absolute path."""
    try:
        status = os.stat(root)  # noqa: PTH116 - Path knows no bytes
        volume = volume_id(root)
        is_file = not stat.S_ISDIR(status.st_mode)
        if not is_file:
            os.scandir(root).close()
    except OSError as error:
        yield RootLost(root, _listing_reason(error, "source.not_found"))
        return
    is_mount = not is_file and os.path.ismount(root)
    yield RootFound(root, volume, _identity(status), os.path.realpath(root), is_file, is_mount)
    walk = _Walk(sniff=sniff, names=names, clock=clock)
    yield from walk.single(root, status) if is_file else walk.tree(root, status)
    yield walk.found
    yield RootDone(root)


class _Walk:
    def __init__(self, *, sniff: bool, names: NameRules, clock: Callable[[], float]) -> None:
        self.found = Found()
        self._sniff = sniff
        self._names = names
        self._plain = names.plain_extensions
        self._clock = clock
        self._next = clock() + BATCH_SECONDS

    def single(self, path: bytes, status: os.stat_result) -> Iterator[Found]:
        """List one file that the user named; without a video's name, its beginning decides."""
        folder, name = os.path.split(path)
        self._open_folder(folder)
        self._add_video(path, name, status, sniff=not self._names.is_video_name(name))
        if self._is_due():
            yield self._part()

    def tree(self, root: bytes, status: os.stat_result) -> Iterator[Found]:
        """List a folder and all below it, depth first; links are not followed."""
        waiting: list[tuple[bytes, Line]] = [(root, (_identity(status),))]
        while waiting:
            folder, line = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    self._open_folder(folder)
                    for entry in entries:
                        if (inner := self._entry(entry, line)) is not None:
                            waiting.append(inner)
                        if self._is_due():
                            yield self._part()
                self._check_still_there(folder, line)
            except OSError as error:
                self.found.errors.append((folder, _listing_reason(error, "folder.vanished")))
            if self._is_due():
                yield self._part()

    def _check_still_there(self, folder: bytes, line: Line) -> None:
        """Raise FileNotFoundError where not single files vanished but the folder around them."""
        if self._lost_some and _identity(os.stat(folder)) != line[-1]:  # noqa: PTH116
            raise FileNotFoundError

    def _entry(self, entry: os.DirEntry[bytes], line: Line) -> tuple[bytes, Line] | None:
        """Take in one entry, and return it where it is a folder to list."""
        name = entry.name
        try:
            if extension(name) in self._plain and entry.is_file(follow_symlinks=False) and name[:2] != b"._":
                self._plain_file(entry)
            elif entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
                return self._enter(entry, line)
            else:
                self._file(entry)
        except OSError as error:
            self.found.errors.append((entry.path, _listing_reason(error, "folder.vanished")))
        return None

    def _plain_file(self, entry: os.DirEntry[bytes]) -> None:
        """Take in a file whose name says all; most do, so this is what a rescan takes its time for."""
        try:
            status = _status(entry)
        except OSError as error:
            self._lose(entry.name, error, by_name=True)
            return
        self._add(entry.name, status.st_size, status.st_mtime_ns, status.st_ino, refusal(status))

    def _enter(self, entry: os.DirEntry[bytes], line: Line) -> tuple[bytes, Line] | None:
        """Return the folder, unless it is never media, or (by a bind mount) one of its own parents."""
        identity = _identity(os.stat(entry.path))  # noqa: PTH116
        if self._names.is_ignored_folder(entry.name) or (identity[1] and identity in line):
            self.found.ignored += 1
            return None
        if identity[0] != line[-1][0]:
            self.found.mounts.append((entry.path, volume_id(entry.path)))
        self.found.folders_entered += 1
        return entry.path, (*line, identity)

    def _file(self, entry: os.DirEntry[bytes]) -> None:
        name = entry.name
        if filetypes.is_ignored_file(name):
            self.found.ignored += 1
            return
        by_name = self._names.is_video_name(name)
        if not self._names.is_looked_for(name, sniff=self._sniff):
            self.found.other_files += 1
        else:
            try:
                status = _status(entry)
            except OSError as error:
                self._lose(name, error, by_name=by_name)
            else:
                self._add_video(entry.path, name, status, sniff=not by_name)

    def _lose(self, name: bytes, error: OSError, *, by_name: bool) -> None:
        """A file of which only the name is known: the probe will say why, where it is there still."""
        if isinstance(error, FileNotFoundError):
            self._lost_some = True
        elif by_name:
            self._add(name)
        else:
            self.found.other_files += 1

    def _add_video(self, path: bytes, name: bytes, status: os.stat_result, *, sniff: bool) -> None:
        reason = _skip_reason(name, status)
        if sniff:
            is_video = reason is None and filetypes.is_video_head(_head(path))
        else:
            is_video = reason is not None or not _is_source_text(path, name, status)
        if is_video:
            self._add(name, status.st_size, status.st_mtime_ns, status.st_ino, reason)
        else:
            self.found.other_files += 1

    def _open_folder(self, folder: bytes) -> None:
        self.found.current = folder
        self._here: list[ListedFile] = []
        self._folder = folder
        self._lost_some = False

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

    def _part(self) -> Found:
        """Return what was found so far, and begin anew."""
        found, self.found = self.found, Found(current=self.found.current)
        self._here = []
        self._next = self._clock() + BATCH_SECONDS
        return found


if sys.platform == "win32":

    def _status(entry: os.DirEntry[bytes]) -> os.stat_result:
        return os.stat(entry.path, follow_symlinks=False)  # noqa: PTH116 - the entry's own lacks the number

else:

    def _status(entry: os.DirEntry[bytes]) -> os.stat_result:
        return entry.stat(follow_symlinks=False)


def _skip_reason(name: bytes, status: os.stat_result) -> Message | None:
    if reason := refusal(status):
        return reason
    kind = filetypes.LISTED_ONLY.get(extension(name))
    return Message("file.not_parsed", {"kind": kind}) if kind else None


def _is_source_text(path: bytes, name: bytes, status: os.stat_result) -> bool:
    """Whether this is a small text that shares its extension with a video format: TypeScript, say."""
    shared = extension(name) in filetypes.SHARED_EXTENSIONS
    return shared and status.st_size < filetypes.SHARED_LIMIT and filetypes.is_text_head(_head(path))


def _head(path: bytes) -> bytes:
    try:
        return read_head(path)
    except OSError:
        return b""


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _is_junction(entry: os.DirEntry[bytes]) -> bool:
    return sys.version_info >= (3, 12) and entry.is_junction()


def _listing_reason(error: OSError, vanished: str) -> Message:
    if isinstance(error, FileNotFoundError):
        return Message(vanished)
    if isinstance(error, PermissionError):
        return Message("folder.not_permitted")
    return Message("folder.unlistable", {"detail": error.strerror or str(error)})
