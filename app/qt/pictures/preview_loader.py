"""Loads the pictures and the full report of the shown file, in a thread of its own."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.config.settings import Settings
from app.core.details.file_details import FileDetails
from app.core.details.report import ReportLine, report_tree
from app.core.file.record import FileRecord
from app.core.message import Message
from app.preview.base import Preview, ScannedFile
from app.preview.previewer import Previewer
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Latest, Loader, Tasks
from app.qt.pictures.decoding import scanned_file, shots
from app.qt.pictures.shots import Shots

REST_MS: Final = 60_000
"""Idle time, ms, after which the child process ends: it holds the memory of two media engines."""


class PreviewLoader(Loader):
    """Loads pictures or the report of the file that was requested last, and gives up earlier requests."""

    _latest, _moment, _each, _parts = Latest(), Latest(), Latest(), Latest()
    pictured = Signal(object)
    """`Shots`, or a sentence that says why there are no pictures."""
    moment_pictured = Signal(object)
    """`Shots` of one picture at a time that was asked for, or a sentence that says why there is none."""
    file_pictured = Signal(object, object)
    """The id of a file of `look_at_each`, and its `Shots` or why there are none."""
    part_pictured = Signal(object, float, object)
    """The id of a file of `look_at_parts`, the part of its length, and `Shots` of one picture or why not."""
    reported = Signal(object, str)
    """The report as `ReportLine`s and an empty note; or None, and a note that says why."""
    switched = Signal(bool)
    """Whether pictures are enabled."""

    def __init__(
        self,
        previewer: Previewer,
        *,
        settings: Settings,
        texts: Formatter,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._previewer = previewer
        self._texts = texts
        self._settings = settings
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="previewer")
        self._idle = QTimer(self, interval=REST_MS, singleShot=True)
        self._idle.timeout.connect(self._rest)

    @property
    def on(self) -> bool:
        """Return whether pictures are enabled."""
        return self._settings.previews

    @Slot(object)
    def prefer(self, settings: Settings) -> None:
        """Apply these settings from now on."""
        before, self._settings = self._settings, settings
        if settings.preview_cache_mb != before.preview_cache_mb:
            self._thread.submit(self._previewer.cache.set_limit, settings.preview_cache_bytes)
        if settings.previews != before.previews:
            self.switched.emit(settings.previews)

    @Slot(object, bool)
    def look(self, entry: FileDetails | None, report: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Load a file's report, or else its pictures, in place of earlier requests; None loads nothing."""
        self._latest.cancel()
        self._moment.cancel()
        if entry is not None and (report or self.on):
            show = self._report if report else self._picture
            show(entry)

    @Slot(object, float)
    def look_at(self, entry: FileDetails, seconds: float) -> None:
        """Load a file's picture at a time, in place of an earlier one."""
        if self.on:
            self._picture_at(entry, seconds)

    @_each.background
    async def look_at_each(self, files: Sequence[FileRecord]) -> None:
        """Load the pictures of several files, one after the other, in place of the files before."""
        for file in files:
            found = await self._away(self._shots, file)
            if found is not None:
                self.file_pictured.emit(file.id, self._told(found))

    @_parts.background
    async def look_at_parts(self, files: Sequence[FileRecord], parts: Sequence[float]) -> None:
        """Load the pictures of several files at parts of their lengths, in place of the files before.

        Of a file that cannot be reached, the kept picture that is nearest is taken.
        """
        for part in parts:
            for file in files:
                seconds = part * (file.summary.duration or 0.0)
                found = await self._away(partial(self._shots, seconds=seconds), file)
                if isinstance(found, Message):
                    found = await self._away(partial(self._nearest, seconds=seconds), file) or found
                if found is not None:
                    self.part_pictured.emit(file.id, part, self._told(found))

    @_latest.background
    async def _picture(self, entry: FileDetails) -> None:
        found = await self._away(self._shots, entry.record)
        if found is not None:
            self.pictured.emit(self._told(found))

    @_moment.background
    async def _picture_at(self, entry: FileDetails, seconds: float) -> None:
        found = await self._away(partial(self._shots, seconds=seconds), entry.record)
        if found is not None:
            self.moment_pictured.emit(self._told(found))

    def _told(self, found: object) -> object:
        return self._texts.message(found) if isinstance(found, Message) else found

    @_latest.background
    async def _report(self, entry: FileDetails) -> None:
        self.reported.emit(None, self.tr("The file is being read…"))
        found = await self._away(self._lines, entry.record)
        if isinstance(found, Message):
            self.reported.emit(None, self._texts.message(found))
        elif found is not None:
            self.reported.emit(found, "")

    async def _away(self, make: Callable[..., object], record: FileRecord) -> object:
        self._idle.start()
        wanted = True
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._thread, make, scanned_file(record), lambda: wanted
            )
        finally:
            wanted = False

    def _shots(
        self, scanned: ScannedFile, wanted: Callable[[], bool], seconds: float | None = None
    ) -> Shots | Message | None:
        if not wanted():
            return None
        if seconds is None:
            found = self._previewer.preview(scanned, wanted)
        else:
            found = self._previewer.picture_at(scanned, seconds, wanted)
        return shots(found) if isinstance(found, Preview) else found

    def _nearest(self, scanned: ScannedFile, _wanted: Callable[[], bool], seconds: float) -> Shots | None:
        """Return the kept picture whose time is nearest; None without one."""
        kept = self._previewer.kept(scanned)
        found = None if kept is None else shots(kept)
        if not isinstance(found, Shots):
            return None
        at = min(range(len(found.seconds)), key=lambda at: abs(found.seconds[at] - seconds))
        return Shots(found.images[at : at + 1], found.seconds[at : at + 1], 0)

    def _lines(
        self, scanned: ScannedFile, wanted: Callable[[], bool]
    ) -> tuple[ReportLine, ...] | Message | None:
        if not wanted():
            return None
        found = self._previewer.report(scanned, wanted)
        return report_tree(found) if isinstance(found, str) else found

    @Slot()
    def _rest(self) -> None:
        self._thread.submit(self._previewer.end_child)

    async def close(self) -> None:
        """Give up the current request, and end the child process and the thread."""
        self._latest.cancel()
        self._moment.cancel()
        self._each.cancel()
        self._parts.cancel()
        self._idle.stop()
        self._previewer.stop()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._previewer.end_child)
        self._thread.shutdown()
