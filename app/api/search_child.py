"""What the searching child runs: going through a whole library would hold up every thread beside it."""

from array import array
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from app.core.columns import COLUMNS
from app.core.errors import LibraryError
from app.core.limits import ProbeLimits
from app.core.query import Query
from app.library import Library, open_to_read
from app.process.limits import confine

SORTED_BY: Final = {column.key: column for column in COLUMNS}
_MEMORY: Final = ProbeLimits(memory_mb=4096)
"""Of which a million files in their order take the less."""


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
    try:
        connection.send(answer(open_to_read(path), question))
    except LibraryError as error:
        connection.send(error.message)


def answer(library: Library, question: Question) -> "array[int]":
    """Return the ids of the files. Raises `LibraryError`."""
    with library.reader() as reader:
        if question.sort is None:
            ids = reader.find(question.query)
            return ids[::-1] if question.descending else ids
        return reader.find(question.query, ((question.sort, question.descending),))
