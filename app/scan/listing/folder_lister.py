"""Lists one folder: what is there, what is a video, and what cannot be read."""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Final

from app.config.trash_places import is_xdg_trash
from app.config.volumes import volume_id
from app.core.file import filetypes
from app.core.file.filetypes import NameRules, either_case, extension
from app.core.file.listed_file import file_id
from app.core.sidecars.listed import READ_EXTENSIONS, SIDECAR_EXTENSIONS, is_sidecar
from app.core.text.names import join, split, verbatim
from app.core.trash.place import XDG_NAME, in_trash
from app.process.opening import FilePlace, read_head, refusal
from app.scan.listing.folder_entries import (
    Ancestors,
    ancestors_of,
    identity_of,
    is_junction,
    linkless,
    status_of,
    status_within,
)
from app.scan.listing.folder_files import BATCH_FILES, FolderFiles
from app.scan.listing.lister_protocol import ListRequest, RootPart
from app.scan.listing.position import ChildPosition, PositionSlot, SystemCall
from app.scan.listing.skip_reasons import listing_reason, skip_reason

BATCH_SECONDS: Final = 0.1
Waiting = tuple[bytes, Ancestors | None]
"""A folder to be listed; None where the folders around it are still to be looked at."""


class FolderLister:
    """A lister of folders, one after another. Each thread has its own."""

    _is_fast = sys.platform == "linux"
    """Whether the name and mode of most files decide: elsewhere a status has no number, or flags."""
    _at: os.DirEntry[bytes] | bytes | None
    """The entry of the folder that was come to last, or its name."""
    _done: os.DirEntry[bytes] | None
    """The last one that answered."""

    def __init__(
        self,
        request: ListRequest,
        position: PositionSlot,
        *,
        sniff: bool,
        names: NameRules,
        mounts: frozenset[bytes] = frozenset(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Set up a lister. `mounts` are the mount points in the root."""
        self.found = RootPart()
        self.is_listing = False
        self.moved_at = 0.0
        """Time of the last answer."""
        self._request = request
        self._position = position
        self._sniff = sniff
        self._names = names
        self._plain = names.plain_extensions
        self._endings = either_case(names.plain_extensions) if self._is_fast else frozenset()
        self._endings_kept = self._endings | either_case(names.shared_extensions)
        self._mounts = mounts
        self._clock = clock
        self._next = clock() + BATCH_SECONDS
        # Where the beginnings of files are read, one with another name may be a video.
        is_fast = self._is_fast and not sniff
        self._read_beside = either_case(READ_EXTENSIONS) if is_fast else frozenset()
        self._sidecars = either_case(SIDECAR_EXTENSIONS - READ_EXTENSIONS) if is_fast else frozenset()
        self._reads_head = False
        self._inner: list[Waiting] = []
        self._left_out: dict[bytes, set[bytes]] = {}
        """Names of files to leave out, by folder."""
        for at, name in map(split, request.left_out):
            self._left_out.setdefault(at, set()).add(name)

    def list_file(self, path: bytes) -> None:
        """List one file that the user named; without a video's name, its beginning decides."""
        if reason := self._request.refused.get(path):
            self.found.errors.append((path, reason))
            return
        folder, name = split(path)
        self._open_folder(folder)
        self._position.set_entry(name)
        self._at = name
        try:
            status = status_within(path, self._request.within)
        except OSError as error:
            self._add_without_status(name, error, by_name=self._names.is_video_name(name))
        else:
            is_video = self._add_video(path, name, status, sniff=not self._names.is_video_name(name))
            self._other_files += not is_video
        self._release()
        self._close_folder()

    def list_folder(self, folder: bytes, ancestors: Ancestors | None) -> Iterator[None]:
        """List a folder, but not the folders in it. Links are not followed.

        Yields whenever a message is due. The caller then takes it by `part`.
        """
        self._open_folder(folder)
        try:
            ancestors = ancestors or ancestors_of(self._request.root, folder)
            with linkless(folder, self._request.within) as steady, os.scandir(steady) as entries:
                yield from self._entries(self._listed(folder, entries), ancestors)
            self._other_files += self._files.end_beside()
            self._check_still_there(folder, ancestors)
        except OSError as error:
            self.found.errors.append((folder, listing_reason(error, "folder.vanished")))
            yield from self._decide()
            self._release()
        else:
            yield from self._compare_folder()
        self._close_folder()

    def is_due(self) -> bool:
        """Return whether a message is due, for its size or as a sign of life."""
        return self._clock() >= self._next or self.found.videos >= BATCH_FILES

    def part(self) -> RootPart:
        """Return the results so far, and start an empty part."""
        found, self.found = self.found, RootPart(current=self.found.current)
        self._next = self._clock() + BATCH_SECONDS
        return found

    def take_inner(self) -> list[Waiting]:
        """Return the folders found since the last call."""
        inner, self._inner = self._inner, []
        return inner

    def rest(self) -> None:
        """Note that the thread is in no folder."""
        self._position.clear()

    def unsent(self) -> RootPart:
        """Return a copy of all results that were not taken, for another thread while this one is stuck."""
        files, copy = self._files.unsent(), RootPart()
        copy.add(self.found)
        if files:
            copy.folders.append((self._folder, files))
        return copy

    @property
    def position(self) -> ChildPosition:
        """Return the position, for another thread while this one is stuck."""
        at = self._at
        call = (
            SystemCall.READING
            if at is self._done
            else SystemCall.HEAD
            if self._reads_head
            else SystemCall.STATUS
        )
        name = at if isinstance(at, bytes) else at.name if at else b""
        return ChildPosition(self._folder, name, call, self._done is not None)

    def _check_still_there(self, folder: bytes, ancestors: Ancestors) -> None:
        """Raise FileNotFoundError if the folder itself vanished, not only files in it."""
        if self._some_vanished and identity_of(os.stat(verbatim(folder))) != ancestors[-1]:  # noqa: PTH116
            raise FileNotFoundError

    def _listed(self, folder: bytes, entries: Iterable[os.DirEntry[bytes]]) -> Iterable[os.DirEntry[bytes]]:
        """Return the entries without files that the request leaves out."""
        names = self._left_out.get(folder, set())
        return self._without(names, entries) if names or self._request.still_seconds else entries

    def _without(
        self, names: set[bytes], entries: Iterable[os.DirEntry[bytes]]
    ) -> Iterator[os.DirEntry[bytes]]:
        for entry in entries:
            is_written = self._is_written(entry)
            if is_written:
                self.found.written.append(join(self._folder, entry.name))
            if is_written or entry.name in names:
                with suppress(OSError):
                    self.found.left_ids.append(file_id(status_of(entry).st_ino))
                self._ignored += 1  # a folder with such a file alone is not empty
            else:
                yield entry

    def _is_written(self, entry: os.DirEntry[bytes]) -> bool:
        """Return whether a file was modified a moment ago. A time to come says nothing."""
        limit = self._request.still_seconds
        if not (limit and self._names.is_looked_for(entry.name, sniff=self._sniff)):
            return False
        with suppress(OSError):
            return 0 <= time.time() - status_of(entry).st_mtime < limit and entry.is_file(
                follow_symlinks=False
            )
        return False  # the look at all entries tells why

    def _entries(self, entries: Iterable[os.DirEntry[bytes]], ancestors: Ancestors) -> Iterator[None]:
        """Look at the entries of a folder. A rescan spends its time here, so most files cost no call."""
        files, clock, is_regular, dot = self._files, self._clock, stat.S_ISREG, ord(".")
        values, full, beside, others = files.values, files.full, files.beside, files.others
        read_beside, sidecars = self._read_beside, self._sidecars
        endings = self._endings_kept if files.may_be_known and self._is_fast else self._endings
        for entry in entries:
            self._at = entry
            name = entry.name
            try:
                ending = name[name.rfind(b".") :]
                if (
                    ending in endings
                    and name[0] != dot
                    and is_regular((status := entry.stat(follow_symlinks=False)).st_mode)
                ):
                    values += (name, status.st_size, status.st_mtime_ns, status.st_ino)
                elif (
                    ending in read_beside
                    and name[0] != dot
                    and is_regular((status := entry.stat(follow_symlinks=False)).st_mode)
                ):
                    beside += (name, status.st_size, status.st_mtime_ns)
                elif ending in sidecars and name[0] != dot and entry.is_file(follow_symlinks=False):
                    others.append(name)
                else:
                    self._entry(entry, ancestors)
            except OSError:
                self._entry(entry, ancestors)  # which tells the error
            self._done = entry
            self.moved_at = now = clock()
            if now >= self._next or len(values) >= full:
                if not files.is_kept_back:
                    yield from self._decide()
                    self._release()
                    full, endings = files.full, self._endings
                yield

    def _entry(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> None:
        name = entry.name
        try:
            if extension(name) in self._plain and entry.is_file(follow_symlinks=False) and name[:1] != b".":
                self._plain_file(entry)
            elif entry.is_dir(follow_symlinks=False) and not is_junction(entry):
                self._inner_folder(entry, ancestors)
            else:
                self._file(entry)
        except OSError as error:
            path = join(self._folder, name)
            self.found.errors.append((path, listing_reason(error, "folder.vanished")))

    def _plain_file(self, entry: os.DirEntry[bytes]) -> None:
        """Record a file that is a video by its name alone."""
        try:
            status = status_of(entry)
        except OSError as error:
            self._add_without_status(entry.name, error, by_name=True)
            return
        self._files.add(entry.name, status.st_size, status.st_mtime_ns, status.st_ino, refusal(status))

    def _inner_folder(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> None:
        """Record a folder, unless it is ignored, a trash or, by a bind mount, one of its own parents."""
        identity = identity_of(os.stat(entry.path))  # noqa: PTH116
        path = join(self._folder, entry.name)
        is_loop = bool(identity[1]) and identity in ancestors
        if self._names.is_ignored_folder(entry.name) or is_loop or self._is_trash(path, entry.name):
            self._ignored += 1
            return
        if identity[0] != ancestors[-1][0] or path in self._mounts:
            self.found.mounts.append((path, volume_id(path)))
        self.found.opened.append(path)
        self._inner.append((path, (*ancestors, identity)))

    def _is_trash(self, path: bytes, name: bytes) -> bool:
        if name != XDG_NAME and path not in self._request.trashes:
            return False  # Other names tell it, and are ignored. No folder around this one is a trash.
        if in_trash(path, self._request.trashes):
            return True
        if is_found := is_xdg_trash(path, name):
            self.found.trashes.append(path)
        return is_found

    def _file(self, entry: os.DirEntry[bytes]) -> None:
        name = entry.name
        if self._names.leaves_out(name):
            self._ignored += 1
            return
        by_name = self._names.is_video_name(name)
        if not self._names.is_looked_for(name, sniff=self._sniff):
            self._note_other(entry)
            return
        try:
            status = status_of(entry)
        except OSError as error:
            self._add_without_status(name, error, by_name=by_name)
        else:
            if self._names.leaves_out(name, status.st_size):
                self._ignored += 1
                self.found.left_ids.append(file_id(status.st_ino))
            elif not self._add_video(join(self._folder, name), name, status, sniff=not by_name):
                self._note_other(entry)

    def _note_other(self, entry: os.DirEntry[bytes]) -> None:
        if not (is_sidecar(entry.name) and entry.is_file(follow_symlinks=False)):
            self._other_files += 1
        elif extension(entry.name) in READ_EXTENSIONS:
            status = status_of(entry)
            self._files.beside += (entry.name, status.st_size, status.st_mtime_ns)
        else:
            self._files.others.append(entry.name)

    def _add_without_status(self, name: bytes, error: OSError, *, by_name: bool) -> None:
        """Record a file without a status. If the file still exists, its probe will give the reason."""
        if isinstance(error, FileNotFoundError):
            self._some_vanished = True
        elif by_name:
            self._files.add_other((name, 0, 0, "", None))
        else:
            self._other_files += 1

    def _add_video(self, path: bytes, name: bytes, status: os.stat_result, *, sniff: bool) -> bool:
        """Add a file if it is a video, and return whether it is one."""
        reason = skip_reason(name, status)
        if sniff:
            is_video = reason is None and filetypes.is_video_head(self._head(path))
        else:
            may_be_text = filetypes.may_be_text(name, status.st_size) and not self._files.may_be_known
            is_video = reason is not None or not (may_be_text and filetypes.is_text_head(self._head(path)))
        if is_video:
            self._files.add(name, status.st_size, status.st_mtime_ns, status.st_ino, reason)
        return is_video

    def _head(self, path: bytes) -> bytes:
        if path in self._request.name_only:
            return b""
        self._reads_head = True
        try:
            return read_head(FilePlace(path, self._request.within) if self._request.within else path)
        except OSError:
            return b""
        finally:
            self._reads_head = False

    def _open_folder(self, folder: bytes) -> None:
        self._position.set_folder(folder)
        self._at = self._done = None
        self._other_files = self._ignored = 0
        self.found.current = folder
        self._folder = folder
        self._files = FolderFiles(folder, may_be_known=bool(self._request.digests))
        self._some_vanished = False
        self.moved_at = self._clock()
        self.is_listing = True

    def _compare_folder(self) -> Iterator[None]:
        """Leave the files of a known folder out, and add the digests of another one."""
        digest, count = self._files.digest(), len(self._files.values)
        if digest not in self._request.digests:
            yield from self._decide()
            if len(self._files.values) != count:
                digest = self._files.digest()
        if digest in self._request.digests:
            self.found.unchanged.append((self._folder, digest))
            return
        if told := self._files.told_beside():
            self.found.beside.append((self._folder, told))
        if digest:
            self.found.listings.append(self._files.listing(digest))
        self._release()

    def _decide(self) -> Iterator[None]:
        """Read the beginnings of files that may be text, and remove the files that are no videos."""
        files = self._files
        for at in reversed(files.maybe_text()):  # so that the places before stay right
            self._at = name = files.values[at]
            if filetypes.is_text_head(self._head(join(self._folder, name))):
                files.drop(at)
                self._other_files += 1
            self.moved_at = now = self._clock()
            if now >= self._next:
                yield

    def _release(self) -> None:
        """Add the files so far to the results."""
        if files := self._files.take():
            self.found.folders.append((self._folder, files))
            self.found.videos += len(files)

    def _close_folder(self) -> None:
        self.is_listing = False
        self.found.closed.append(self._folder)
        self.found.other_files += self._other_files
        self.found.ignored += self._ignored
