"""Reads the details of selected files."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.details.comparison import FileComparison, compare
from app.core.details.file_details import FileDetails
from app.core.dialogue.dialogue import SaidHit
from app.core.file.record import FileRecord
from app.core.profiles.facts import ProfileVerdict, verdict
from app.core.profiles.profile import Profile
from app.core.query import Query
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.said_hits import said_in
from app.qt.base.tasks import Latest, Loader, Tasks

PAGE: Final = 500
"""Records per read; a new request cancels the running one between two reads."""


class DetailsLoader(Loader):
    """A loader of details, for one selection at a time. A new request cancels the running one."""

    _details = Latest()
    described = Signal(object)
    """A `FileDetails`, a `FileComparison` of several files, or None for no file."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "details")

    @_details.background
    async def describe(
        self,
        ids: Sequence[int],
        hidden: int = 0,
        profiles: Sequence[Profile] = (),
        asked: Sequence[Profile] = (),
        query: Query | None = None,
    ) -> None:
        """Emit the details of these files without the problems in `hidden`.

        They have the verdicts of `profiles`, and before all else those of `asked`. A single file has the
        places at which it says what `query` asks for.
        """
        said = partial(said_in, query=query)
        details = partial(_details, ids=ids, hidden=hidden, profiles=profiles, asked=asked, said=said)
        self.described.emit(await self._reads.ask(details))

    def close(self) -> None:
        """Cancel a running request, which may read a million files, and wait for the thread."""
        self._details.cancel()
        self._reads.close()


def _details(
    reader: Reader,
    ids: Sequence[int],
    hidden: int,
    profiles: Sequence[Profile],
    asked: Sequence[Profile],
    said: Callable[[Reader, int], tuple[SaidHit, ...]],
) -> FileDetails | FileComparison | None:
    if len(ids) == 1:
        record = next(iter(reader.records(ids, hidden=hidden)), None)
        if record is None:
            return None
        now = time.time()
        return reader.with_checksums(reader.entry(record, hidden=hidden))._replace(
            profiles=_verdicts(profiles, record, now),
            asked_profiles=_verdicts(asked, record, now),
            found=None if record.decoded is None else reader.evidence(record.id),
            said=said(reader, record.id),
        )
    return compare(_records(reader, ids)) if ids else None


def _verdicts(
    profiles: Sequence[Profile], record: FileRecord, now: float
) -> tuple[tuple[str, ProfileVerdict], ...]:
    return tuple((profile.title, verdict(profile, record, now)) for profile in profiles)


def _records(reader: Reader, ids: Sequence[int]) -> Iterator[FileRecord]:
    for start in range(0, len(ids), PAGE):
        yield from reader.records(ids[start : start + PAGE])
