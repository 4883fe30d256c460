"""Imports a catalogue: reads it in batches, and stores its videos in a source of their disk."""

import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

from app.catalogues.catalogue import (
    FOLDERS,
    Catalogue,
    OtherEntry,
    Video,
    disk_name,
    open_catalogue,
    survey,
    videos,
)
from app.core.catalogue.entry import CatalogueEntry, CatalogueFormat, LineRefusal, date_text, slashed
from app.core.catalogue.job import MOST_REFUSALS, ImportOutcome, ImportRequest
from app.core.errors import Cancelled, CatalogueRefused
from app.core.file.search_keys import file_keys
from app.core.job import JobState
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Throttle
from app.core.text.names import display, join, one_line, split
from app.core.titles.title import title_of
from app.library import Library
from app.library.catalogues import imported
from app.library.catalogues.claims import claim_all
from app.library.catalogues.imported import ImportedFile, ImportedSource

_BATCH: Final = 2_000
"""Files of one write, well under 200 ms (P3)."""


def import_catalogue(request: ImportRequest, library: Library, host: JobHost[Any]) -> ImportOutcome:
    """Import a catalogue. What was stored before a cancel stays. Raises `CatalogueRefused`."""
    catalogue = open_catalogue(request.path, request.format, request.columns or None)
    if catalogue.format is CatalogueFormat.TABLE and not catalogue.columns:
        titles = ", ".join(map(one_line, catalogue.titles))[:300]
        raise CatalogueRefused("catalogue.no_columns", path=display(request.path), titles=titles)
    return _Import(request, library, host, catalogue).run()


class _Import:
    """An import on its way."""

    def __init__(
        self, request: ImportRequest, library: Library, host: JobHost[Any], catalogue: Catalogue
    ) -> None:
        self._request = request
        self._library = library
        self._host = host
        self._catalogue = catalogue
        self._throttle = Throttle(REPORT_SECONDS, time.monotonic)
        self._began, self._started = time.monotonic(), time.time()
        self._files = self._others = self._refused = self._claimed = 0
        self._refusals: list[LineRefusal] = []
        self._folders: dict[bytes, bytes] = {}

    def run(self) -> ImportOutcome:
        disk = disk_name(self._request.disk)
        try:
            told = survey(self._catalogue, self._followed())
            disk = disk or told.disk
            if not disk:
                raise CatalogueRefused("catalogue.no_disk", path=display(self._request.path))
            prefix = self._request.prefix
            source = self._begin(disk)
            self._store(source, told.prefix if prefix is None else slashed(prefix))
            if self._files and not self._refused:  # else files may be lacking that the disk still has
                self._drop_older(source)
            self._claimed = claim_all(self._library, self._host.check)
            self._report(Phase.SAVING, finished=True)
        except Cancelled:
            return self._outcome(disk, JobState.CANCELLED)
        return self._outcome(disk, JobState.NEEDS_ATTENTION if self._refused else JobState.COMPLETED)

    def _begin(self, disk: str) -> ImportedSource:
        origin = display(split(self._request.path)[1])
        now = time.time()
        return self._library.write(imported.begin, disk, origin, date_text(now), now).result()

    def _followed(self) -> Iterator[CatalogueEntry | LineRefusal]:
        """Yield the entries of the first look, and tell of the progress."""
        for number, entry in enumerate(self._catalogue.entries()):
            if not number % _BATCH:
                self._report(Phase.COUNTING, done=number)
            yield entry

    def _store(self, source: ImportedSource, prefix: bytes) -> None:
        batch: list[ImportedFile] = []
        for video in videos(self._catalogue, self._request.names, prefix):
            if isinstance(video, LineRefusal):
                self._refused += 1
                if len(self._refusals) < MOST_REFUSALS:
                    self._refusals.append(video)
            elif isinstance(video, OtherEntry):
                self._others += 1
            else:
                batch.append(self._file(source, video))
            if len(batch) >= _BATCH:
                self._flush(source, batch)
                batch = []
        self._flush(source, batch)

    def _flush(self, source: ImportedSource, batch: Sequence[ImportedFile]) -> None:
        self._files += self._library.write(imported.add, source, batch).result()
        self._report(Phase.READING, done=self._files)

    def _file(self, source: ImportedSource, video: Video) -> ImportedFile:
        folder = self._folders.get(video.folder)
        if folder is None:
            folder = join(source.path, video.folder) if video.folder else source.path
            if len(self._folders) > FOLDERS:
                self._folders.clear()
            self._folders[video.folder] = folder
        keys = file_keys(video.name, None, None, None)
        return ImportedFile(
            folder, video.name, video.size, video.mtime_ns, *keys, title_of(folder, video.name)
        )

    def _drop_older(self, source: ImportedSource) -> None:
        """Leave out what an earlier catalogue of the disk listed, and this one does not."""
        after: int | None = 0
        while after is not None:
            self._report(Phase.SAVING, done=self._files)
            after = self._library.write(imported.drop_older, source, after, _BATCH).result()

    def _report(self, phase: Phase, done: int = 0, *, finished: bool = False) -> None:
        self._host.check()
        if finished or self._throttle.due():
            self._host.progress(
                Progress(
                    phase=phase,
                    done=done or self._files,
                    current=self._request.path,
                    started=self._started,
                    seconds=time.monotonic() - self._began,
                    heartbeat=time.time(),
                    finished=finished,
                )
            )

    def _outcome(self, disk: str, state: JobState) -> ImportOutcome:
        return ImportOutcome(
            state=state,
            disk=disk,
            format=self._catalogue.format,
            files=self._files,
            others=self._others,
            refused=self._refused,
            refusals=tuple(self._refusals),
            claimed=self._claimed,
            seconds=time.monotonic() - self._began,
        )
