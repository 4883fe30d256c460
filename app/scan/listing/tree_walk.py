"""Walks the tree of a root: one folder at a time, or several where each keeps the walk waiting."""

import math
import os
import time
from collections.abc import Callable, Iterator
from typing import Final

from app.config.volumes import mount_points
from app.core.file.filetypes import NameRules
from app.core.text.names import covers, join
from app.process.wait_meter import WaitMeter
from app.scan.listing.folder_entries import Ancestors
from app.scan.listing.folder_lister import FolderLister, Waiting
from app.scan.listing.lister_protocol import ListRequest, RootPart, Stuck
from app.scan.listing.listing_threads import ListingThreads
from app.scan.listing.position import PositionSlot, SharedPosition

STUCK_SECONDS: Final = 1.0
"""A call that takes longer is told of, in case that it never returns."""
SINGLE_SENDS: Final = 100
"""Number of folders that a replacement child sends one by one, so that its death costs less."""
_STRETCH_SECONDS: Final = 2.0
"""Seconds of listing several folders at a time, after which a few are listed alone to measure again."""
_LEAST_SECONDS: Final = 0.05
"""Least seconds of such a stretch, so that each thread begins with a folder."""
_STRETCH_PER_WAIT: Final = 20
"""The stretch also lasts so many times as long as the measuring, so that measuring costs little."""


class ResumedLister(FolderLister):
    """A lister where another child was lost: it leaves out what it must not touch, and tells each entry."""

    _is_fast = False

    def _entry(self, entry: os.DirEntry[bytes], ancestors: Ancestors) -> None:
        path = join(self._folder, entry.name)
        if reason := self._request.refused.get(path):
            self.found.errors.append((path, reason))
        elif path not in self._request.opened:
            self._position.set_entry(entry.name)
            super()._entry(entry, ancestors)
            self._position.clear_entry()


class TreeWalk:
    """A walk through one root.

    Several threads would only get in each other's way on a disk that answers at once. Their own contention
    looks like waiting, so it is always one thread alone that measures.
    """

    def __init__(
        self,
        request: ListRequest,
        position: SharedPosition,
        *,
        sniff: bool,
        names: NameRules,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        root, real = request.root, request.real
        mounts = frozenset(root + path[len(real) :] for path in mount_points() if covers(real, path))
        is_resumed = request.left is not None and not request.late
        kind: type[FolderLister] = ResumedLister if is_resumed else FolderLister
        if request.asking_root:
            from app.scan.listing.whole_lister import WholeLister  # noqa: PLC0415 - few scans are shared

            kind = WholeLister

        def lister(slot: PositionSlot) -> FolderLister:
            return kind(request, slot, sniff=sniff, names=names, mounts=mounts, clock=clock)

        self._clock = clock
        self._position = position
        self._make_lister = lister
        self._lister = lister(position.main())
        left = (root,) if request.left is None else request.left
        self._waiting: list[Waiting] = [(folder, None) for folder in left]
        self._suspects = set(request.suspects)
        self._single_sends = SINGLE_SENDS if is_resumed else 0
        self._late = request.late
        self._may_end = request.may_end
        self._ends_at = clock() + request.seconds if request.seconds else math.inf
        self._meter = WaitMeter()
        self._count = request.threads
        self._threads: ListingThreads | None = None

    def single(self, path: bytes) -> Iterator[RootPart]:
        """List one file that the user named."""
        self._lister.list_file(path)
        yield self._part()

    def tree(self) -> Iterator[RootPart]:
        """List the folders of the request and everything below them, depth first, or as far as it asks."""
        try:
            while self._waiting or (self._threads and self._threads.is_busy):
                if self._waiting and (self._suspects or not self._count or not self._is_late):
                    yield from self._list_one()
                elif self._is_to_end():
                    if self._threads:
                        yield from self._threads.finish()
                    self._waiting.clear()
                else:
                    yield from self._list_several()
            yield self._part()
        finally:
            if self._threads:
                self._threads.close()

    def _is_to_end(self) -> bool:
        is_over = self._threads and self._clock() >= self._ends_at  # not before it has begun
        return bool(is_over) or (self._may_end and self._position.is_asked_to_end)

    @property
    def _is_late(self) -> bool:
        return self._late or self._meter.is_slow

    def stuck(self) -> Stuck | None:
        """Return where calls do not return, and all that was found by then; for another thread.

        A call into a dead mount does not return even when its process is killed, and it may hold a lock of
        the folder for ever: FUSE looks up one name of a folder at a time, unless its server allows more. No
        other process can list the folder then. What this one found there must be told before it is killed.
        """
        late = self._clock() - STUCK_SECONDS
        threads = self._threads
        listers = (self._lister, *(threads.listers if threads else ()))
        stuck = [lister for lister in listers if lister.is_listing and lister.moved_at <= late]
        if not stuck:
            return None
        found = threads.untaken() if threads else RootPart()
        for lister in stuck:
            found.add(lister.unsent())
        return Stuck(tuple(lister.position for lister in stuck), found)

    def _list_one(self) -> Iterator[RootPart]:
        folder, ancestors = self._waiting.pop()
        meter, lister = self._meter, self._lister
        meter.start()
        for _ in lister.list_folder(folder, ancestors):
            meter.stop()
            yield self._part()
            meter.start()
        meter.stop()
        self._suspects.discard(folder)
        # Folders inside a suspect wait for the other suspects, as only these are listed alone.
        at = 0 if self._suspects else len(self._waiting)
        self._waiting[at:at] = lister.take_inner()
        self._single_sends -= 1
        if self._single_sends >= 0 or lister.is_due():
            yield self._part()

    def _list_several(self) -> Iterator[RootPart]:
        if self._threads is None:
            slots = map(self._position.thread, range(self._count))
            self._position.note_late()
            self._threads = ListingThreads(self._waiting, [self._make_lister(slot) for slot in slots])
        self._lister.rest()
        self._threads.put(self._lister.part())
        stretch = max(_STRETCH_SECONDS, _STRETCH_PER_WAIT * self._meter.waited)
        left = max(_LEAST_SECONDS, self._ends_at - self._clock())
        for found in self._threads.results(min(stretch, left)):
            yield found
            if self._is_to_end():
                break
        self._meter.reset()

    def _part(self) -> RootPart:
        """Return the results so far. Those of other threads come first: they may tell of this folder."""
        found = self._threads.take() if self._threads else RootPart()
        found.add(self._lister.part())
        return found
