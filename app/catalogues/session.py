"""Imports a catalogue: reads it in batches, and stores its videos in a source of their disk."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Final

from app.catalogues.catalogue import (
    FOLDERS,
    Catalogue,
    OtherEntry,
    Video,
    disk_name,
    is_library,
    open_catalogue,
    quick_survey,
    survey,
    videos,
)
from app.catalogues.import_run import ImportRun
from app.catalogues.library_session import merge_library
from app.catalogues.other_pictures import PictureStore
from app.core.catalogue.entry import CatalogueEntry, CatalogueFormat, LineRefusal, date_text, slashed
from app.core.catalogue.job import MOST_REFUSALS, ImportOutcome, ImportRequest
from app.core.errors import CatalogueRefused, LibraryError
from app.core.file.search_keys import file_keys
from app.core.job import JobState
from app.core.job.host import JobHost
from app.core.run.progress import Phase
from app.core.text.names import display, join, one_line, split
from app.core.titles.title import title_of
from app.library import Library
from app.library.catalogues import imported
from app.library.catalogues.claims import Claims, claim_all
from app.library.catalogues.imported import ImportedFile, ImportedSource

_BATCH: Final = 2_000
"""Files of one write, well under 200 ms (P3)."""


def import_catalogue(
    request: ImportRequest, library: Library, host: JobHost[Any], pictures: PictureStore | None = None
) -> ImportOutcome:
    """Import a catalogue, or another library with the `pictures` that lie beside it, if any.

    What was stored before a cancel or a failure stays, and the outcome tells of it. If nothing was stored,
    raises what it failed of: `CatalogueRefused`, `LibraryTooNew` for a library of a later version, or another
    `LibraryError`.
    """
    if is_library(request.path, request.format):
        return merge_library(request, library, host, pictures)
    catalogue = open_catalogue(request.path, request.format, request.columns or None)
    if catalogue.format is CatalogueFormat.TABLE and not catalogue.columns:
        titles = ", ".join(map(one_line, catalogue.titles))[:300]
        raise CatalogueRefused("catalogue.no_columns", path=display(request.path), titles=titles)
    return _Import(request, library, host, catalogue).run()


class _Import(ImportRun):
    """An import of a catalogue on its way."""

    def __init__(
        self, request: ImportRequest, library: Library, host: JobHost[Any], catalogue: Catalogue
    ) -> None:
        super().__init__(request, library, host)
        self._catalogue = catalogue
        self._disk = disk_name(request.disk)
        self._others = self._refused = self._kept = 0
        self._claims = Claims()
        self._refusals: list[LineRefusal] = []
        self._folders: dict[bytes, bytes] = {}
        self._writing: Future[int] | None = None

    def bring(self) -> JobState:
        told = quick_survey(self._catalogue, self._count) or survey(self._catalogue, self._followed())
        self._disk = self._disk or told.disk
        if not self._disk:
            raise CatalogueRefused("catalogue.no_disk", path=display(self.request.path))
        prefix = self.request.prefix
        source = self._begin(self._disk)
        self._store(source, told.prefix if prefix is None else slashed(prefix))
        is_whole = self.files and not self._refused  # else files may be lacking that the disk still has
        if is_whole and self.request.forget:
            self.drop_older(source.id)
        claim_all(self.library, self.host.check, self._claims)
        self._kept = self.count_older([source.id])
        self.report(Phase.SAVING, finished=True)
        return JobState.NEEDS_ATTENTION if self._refused or self._kept else JobState.COMPLETED

    def settle(self) -> None:
        with suppress(LibraryError):  # of a write that fails as the one before did, or beside a cancel
            self._finish()

    def _begin(self, disk: str) -> ImportedSource:
        origin = display(split(self.request.path)[1])
        return self.library.write(imported.begin, disk, origin, date_text(self.now), self.now).result()

    def _followed(self) -> Iterator[CatalogueEntry | LineRefusal]:
        """Yield the entries of the first look, and tell of the progress."""
        for number, entry in enumerate(self._catalogue.entries()):
            if not number % _BATCH:
                self._count(number)
            yield entry

    def _count(self, number: int) -> None:
        self.report(Phase.COUNTING, done=number)

    def _store(self, source: ImportedSource, prefix: bytes) -> None:
        batch: list[ImportedFile] = []
        for video in videos(self._catalogue, self.request.names, prefix):
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
        self._finish()

    def _flush(self, source: ImportedSource, batch: Sequence[ImportedFile]) -> None:
        """Have a batch written while the next one is read, once the one before is written."""
        self._finish()
        self._writing = self.library.write(imported.add, source, batch)
        self.report(Phase.READING)

    def _finish(self) -> None:
        if self._writing is not None:
            writing, self._writing = self._writing, None
            self.files += writing.result()

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

    def outcome(self, state: JobState) -> ImportOutcome:
        return ImportOutcome(
            state=state,
            disk=self._disk,
            format=self._catalogue.format,
            files=self.files,
            others=self._others,
            refused=self._refused,
            refusals=tuple(self._refusals),
            claimed=self._claims.found,
            kept=self._kept,
            forgotten=self.forgotten,
            stopped=self.is_stopped,
            errors=tuple(self.errors),
            seconds=self.seconds,
        )
