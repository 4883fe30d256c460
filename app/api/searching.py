"""What the searching child runs: going through a whole library would hold up every thread beside it."""

import gc
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from app.core.columns import COLUMNS
from app.core.errors import LibraryError
from app.core.query import Query, search_key
from app.core.record import FileRecord
from app.core.scan import ProbeLimits
from app.library import Library, open_to_read
from app.probe.limits import confine

SORTED_BY: Final = {column.key: column for column in COLUMNS}
_MEMORY: Final = ProbeLimits(memory_mb=4096)
"""A million names in their order take 1 GB."""
_PAGE: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which files, in which order."""

    query: Query
    sort: str | None = None
    """A key of `SORTED_BY`; None: in the order in which they were found."""
    descending: bool = False


def run(connection: Connection, path: Path, question: Question) -> None:
    """Send the ids of the files in a library, an `array("q")`, or the `Message` that says why not."""
    confine(_MEMORY)
    gc.disable()  # nothing here goes in circles
    try:
        connection.send(answer(open_to_read(path), question))
    except LibraryError as error:
        connection.send(error.message)


def answer(library: Library, question: Question) -> "array[int]":
    """Return the ids of the files. Raises `LibraryError`."""
    found = (record for record in _records(library) if _matches(question.query, record))
    if question.sort is None:
        ids = array("q", (record.id for record in found))
        return ids[::-1] if question.descending else ids
    column = SORTED_BY[question.sort]
    unknown_last = not question.descending  # which reversing puts last as well
    keys = {record.id: column.order(record, unknown_last=unknown_last) for record in found}
    return array("q", sorted(keys, key=keys.__getitem__, reverse=question.descending))


def _records(library: Library) -> Iterator[FileRecord]:
    after = 0
    with library.reader() as reader:
        while page := reader.page(after, _PAGE):
            yield from page
            after = page[-1].id


def _matches(query: Query, record: FileRecord) -> bool:
    return query.everything or query.matches(record, search_key(record) if query.words else "")
