"""Loads small pictures of the files that are visible: from the cache, or else made one after the other."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import Final, NamedTuple

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

from app.config.settings import Settings
from app.core.file.record import FileRecord
from app.core.message import Message
from app.preview.base import Preview, ScannedFile
from app.preview.previewer import Previewer
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.pictures.decoding import poster, scanned_file, strip
from app.qt.pictures.picture_cache import Held, PictureCache
from app.qt.pictures.preview_loader import REST_MS
from app.qt.pictures.shots import Shots

PAUSE_MS: Final = 150
"""Time without other wishes, ms, after which pictures are made: not of what only scrolls past."""
READERS: Final = 2
"""Number of threads that read the cache and decode, so that a slow picture delays no others."""


class _Key(NamedTuple):
    """A file in one version; `whole` means all its pictures, not one."""

    id: int
    scanned: ScannedFile
    whole: bool


class _Request(Struct, frozen=True):
    """A wish for pictures that fit into `box` px."""

    key: _Key
    box: QSize


_Answer = Shots | Message | None


class ThumbnailLoader(Loader):
    """Loads the pictures that are wanted at the moment, and drops earlier wishes.

    Threads read and decode; a child process makes what the cache lacks. The results stay in memory within a
    limit of bytes.
    """

    arrived = Signal(object)
    """The id of a file whose pictures have come, or the reason why there are none."""
    switched = Signal()
    """Pictures were enabled or disabled."""

    def __init__(
        self,
        previewer: Previewer,
        *,
        settings: Settings,
        texts: Formatter,
        tasks: Tasks,
        held: PictureCache | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._previewer = previewer
        self._settings = settings
        self._texts = texts
        self.held = held or PictureCache()
        self._posters: dict[object, tuple[_Request, ...]] = {}
        """The wishes of each view."""
        self._strip: tuple[_Request, ...] = ()
        self._wanted: dict[_Key, _Request] = {}
        self._missed: set[_Key] = set()
        """Wanted pictures that the cache lacks."""
        self._busy: set[_Key] = set()
        self._unread: deque[_Request] = deque()
        self._reading = self._making = 0
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="thumbnails")
        self._maker = ThreadPoolExecutor(1, thread_name_prefix="thumbnail-maker")
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._go_on)
        self._idle = QTimer(self, interval=REST_MS, singleShot=True)
        self._idle.timeout.connect(lambda: self._maker.submit(self._previewer.end_child))

    @property
    def on(self) -> bool:
        """Return whether pictures are enabled."""
        return self._settings.previews

    @property
    def busy(self) -> bool:
        """Return whether wanted pictures are still to come."""
        return bool(self._reading or self._making or self._pause.isActive())

    @Slot(object)
    def prefer(self, settings: Settings) -> None:
        """Apply these settings from now on."""
        before, self._settings = self._settings, settings
        if settings.previews != before.previews:
            self.held.clear()
            self._plan()
            self.switched.emit()

    def want(self, records: Sequence[FileRecord], box: QSize, *, by: object = None) -> None:
        """Load a picture of each of these files, the first ones first, in place of earlier wishes.

        `by` tells the views apart: one that is hidden does not take back the wishes of another.
        """
        self._posters[by] = tuple(_Request(_key(record), box) for record in records)
        self._plan()

    def want_strip(self, record: FileRecord | None, box: QSize) -> None:
        """Load all pictures of this file, in place of an earlier one; None loads nothing."""
        self._strip = () if record is None else (_Request(_key(record, whole=True), box),)
        self._plan()

    def picture(self, record: FileRecord) -> Shots | str | None:
        """Return the picture of a file, or why there is none; None while it is not there."""
        return self._content(_key(record))

    def strip(self, record: FileRecord) -> Shots | None:
        """Return all pictures of a file, None while they are not there."""
        found = self._content(_key(record, whole=True))
        return found if isinstance(found, Shots) else None

    def _content(self, key: _Key) -> Shots | str | None:
        held = self.held.get(key)
        return None if held is None else held.content

    def _plan(self) -> None:
        """Set what is wanted, and list what is to be read of it, in the order of the wishes."""
        before, posters = self._wanted.keys(), chain.from_iterable(self._posters.values())
        wishes = (*self._strip, *posters) if self.on else ()
        self._wanted = {wish.key: wish for wish in wishes}
        if not self._wanted.keys() <= before:
            self._pause.start()
        self._missed &= self._wanted.keys()
        self._unread = deque(
            wish for wish in self._wanted.values() if wish.key not in self._missed and self._is_open(wish)
        )
        self._go_on()

    def _is_open(self, wish: _Request) -> bool:
        """Return whether a wish is not fulfilled, and nobody works on it."""
        held = self.held.get(wish.key)
        done = held is not None and (isinstance(held.content, str) or held.box == wish.box)
        return not (done or wish.key in self._busy)

    @Slot()
    def _go_on(self) -> None:
        while self._unread and self._reading < READERS:
            self._reading += 1
            self._read(self._unread.popleft())
        unmade = (wish for wish in self._wanted.values() if wish.key in self._missed and self._is_open(wish))
        if not (self._making or self._pause.isActive()) and (first := next(unmade, None)):
            self._making += 1
            self._make(first)

    @background
    async def _read(self, wish: _Request) -> None:
        self._busy.add(wish.key)
        try:
            found = await _run(self._readers, partial(self._from_cache, wish))
        finally:
            self._reading -= 1
            self._busy.discard(wish.key)
        if found is None:
            if wish.key in self._wanted:
                self._missed.add(wish.key)
        else:
            self._hold(wish, found)
        self._go_on()

    @background
    async def _make(self, wish: _Request) -> None:
        self._busy.add(wish.key)
        self._idle.start()
        try:
            found = await _run(self._maker, partial(self._from_child, wish))
        finally:
            self._making -= 1
            self._busy.discard(wish.key)
        if found is not None:
            self._hold(wish, found)
        self._go_on()

    def _from_cache(self, wish: _Request) -> _Answer:
        kept = self._previewer.kept(wish.key.scanned)
        return None if kept is None else _decoded(kept, wish)

    def _from_child(self, wish: _Request) -> _Answer:
        found = self._previewer.preview(wish.key.scanned, lambda: wish.key in self._wanted)
        return _decoded(found, wish) if isinstance(found, Preview) else found

    def _hold(self, wish: _Request, found: Shots | Message) -> None:
        self._missed.discard(wish.key)
        content = self._texts.message(found) if isinstance(found, Message) else found
        self.held.put(wish.key, Held(content, wish.box))
        now = self._wanted.get(wish.key)
        if now is not None and self._is_open(now):
            self._unread.append(now)  # its size has changed meanwhile
        self.arrived.emit(wish.key.id)

    async def close(self) -> None:
        """Give up all wishes, and end the child process and the threads."""
        self._wanted = {}
        self._unread.clear()
        self._pause.stop()
        self._idle.stop()
        self._previewer.stop()
        await _run(self._maker, self._previewer.end_child)
        self._maker.shutdown()
        self._readers.shutdown()


async def _run(threads: ThreadPoolExecutor, work: Callable[[], _Answer]) -> _Answer:
    return await asyncio.get_running_loop().run_in_executor(threads, work)


def _decoded(preview: Preview, wish: _Request) -> Shots | Message:
    return strip(preview, wish.box) if wish.key.whole else poster(preview, wish.box)


def _key(record: FileRecord, *, whole: bool = False) -> _Key:
    return _Key(record.id, scanned_file(record), whole)
