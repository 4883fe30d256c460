"""Imports the library of another computer: copies it, and stores its files with all that it knows of them."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from app.catalogues.catalogue import disk_name
from app.catalogues.import_run import ImportRun
from app.catalogues.other_pictures import Copying, PictureStore, copied_pictures
from app.core.catalogue.entry import CatalogueFormat
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.errors import CatalogueRefused
from app.core.job import JobState, PathError
from app.core.job.host import JobHost
from app.core.message import Message
from app.core.run.progress import Phase
from app.core.text.names import display
from app.library import Library
from app.library.catalogues import merging
from app.library.catalogues.claims import Claims, claim_all
from app.library.catalogues.merging import MergedSource
from app.library.catalogues.other_library import copied
from app.library.copies.removal import remove_source
from app.library.scan import clips, sidecars, subtitles

_SLICE: Final = 500
"""Files, folders or looks of one write: some 50 ms."""


def merge_library(
    request: ImportRequest, library: Library, host: JobHost[Any], pictures: PictureStore | None
) -> ImportOutcome:
    """Import another library. What was stored before a cancel stays, and the other library as it is.

    `pictures` are those that lie beside it. Raises as `import_catalogue` does.
    """
    if request.prefix is not None or request.columns:
        raise CatalogueRefused("catalogue.library_options")
    return _Merge(request, library, host, pictures).run()


class _Merge(ImportRun):
    """An import on its way; the host of the copy."""

    def __init__(
        self,
        request: ImportRequest,
        library: Library,
        host: JobHost[Any],
        pictures: PictureStore | None,
    ) -> None:
        super().__init__(request, library, host)
        self._store = pictures
        self._path = Path(os.fsdecode(request.path))
        self._origin = disk_name(request.disk) or disk_name(self._path.stem)
        self._claims = Claims()
        self._disks = self._kept = self._unsound = 0
        self._pictures: Counter[bool | None] = Counter()
        """The files whose pictures there was room for, or none; None is for the others."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""
        self.host.check()

    def copied(self, done: int, total: int) -> None:
        """Take the bytes that are copied."""
        del done, total
        self.report(Phase.COUNTING)

    def checking(self) -> None:
        """Take the news that all bytes are there."""
        self.report(Phase.COUNTING)

    def bring(self) -> JobState:
        try:
            with copied(self._path, self.library.path, self) as other:
                self._merge(other)
        except OSError as error:
            detail = error.strerror or str(error)
            raise CatalogueRefused(
                "catalogue.not_read", path=display(self.request.path), detail=detail
            ) from error
        self.report(Phase.SAVING, finished=True)
        is_done = not (self._claims.differing or self._kept or self.errors)
        return JobState.COMPLETED if is_done else JobState.NEEDS_ATTENTION

    def _merge(self, other: merging.OtherLibrary) -> None:
        sources = self.library.write(merging.begin, other, self._origin, self.now).result()
        total = merging.count_files(other)
        own = {source.id for source in sources.values()}
        self._disks = len(own)
        self._in_slices(total, lambda after: self._write(merging.add_looks, other, after))
        self._in_slices(total, lambda after: self._write(merging.add_folders, other, sources, after))
        self._in_slices(total, lambda after: self._add_files(other, sources, after))
        self._in_slices(total, lambda after: self._write(merging.add_sidecars, other, after))
        lost = self.library.write(merging.lost, other, own).result()
        if self.request.forget:
            self._forget(own, lost)
        self._find_what_follows()
        claim_all(self.library, self.host.check, self._claims)
        self._kept = self.count_older(own if self.request.forget else (*own, *lost))
        if self._store:  # of files that a scan has not found here
            self._copy(copied_pictures(self.library, other, self._store))

    def _forget(self, own: Iterable[int], lost: Iterable[int]) -> None:
        """Forget what that library does not list any more, also in sources that it has lost."""
        for source in lost:
            self.forgotten += self.count_older([source])
            self.library.write(remove_source, source, self.now).result()
        for source in own:
            self.drop_older(source)

    def _in_slices(self, total: int, write: Callable[[int], int | None]) -> None:
        """Write slices until there are no more; `write` takes and returns the id to continue after."""
        after: int | None = 0
        while after is not None:
            self.report(Phase.READING, total=total)
            after = write(after)

    def _write(self, add: Callable[..., int | None], *args: object) -> int | None:
        return self.library.write(add, *args, _SLICE).result()

    def _add_files(
        self, other: merging.OtherLibrary, sources: Mapping[int, MergedSource], after: int
    ) -> int | None:
        added = self.library.write(merging.add_files, other, sources, self.now, after, _SLICE).result()
        self.files += added.files
        self._unsound += added.unsound
        return added.after

    def _find_what_follows(self) -> None:
        """Find what follows from files that lie together: recordings of several files, and subtitles."""
        write, is_more = self.library.write, True
        while is_more:
            self.report(Phase.SAVING)
            is_more = write(clips.regroup).result()[0]
        while write(sidecars.assign).result():
            self.report(Phase.SAVING)
        is_more = True
        while is_more:
            self.report(Phase.SAVING)
            is_more = write(subtitles.renew).result()[0]

    def _copy(self, copying: Copying) -> None:
        """Copy pictures. Once that fails, the import goes on without the others."""
        before = self.files  # else the progress would fall
        try:
            with closing(copying):  # at once after a cancel, too
                for has_room, total in copying:
                    self._pictures[has_room] += 1
                    self.report(Phase.SAVING, done=before + self._pictures.total(), total=before + total)
        except OSError as error:
            reason = Message("import.pictures_not_copied", {"detail": error.strerror or str(error)})
            self.errors.append(PathError(self.request.path, reason))

    def outcome(self, state: JobState) -> ImportOutcome:
        return ImportOutcome(
            state=state,
            disk=self._origin,
            disks=self._disks,
            format=CatalogueFormat.LIBRARY,
            files=self.files,
            claimed=self._claims.found,
            kept=self._kept,
            forgotten=self.forgotten,
            differing=self._claims.differing,
            unsound=self._unsound,
            pictures=self._pictures[True],
            pictures_left=self._pictures[False],
            stopped=self.is_stopped,
            errors=tuple(self.errors),
            seconds=self.seconds,
        )
