"""The child process that searches. A search of a whole library would hold up all threads beside it."""

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
"""Limits of the child. A sorted million of files needs less than half of this memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A search: a query and an order."""

    query: Query
    sort: str | None = None
    """A key of `SORTED_BY`; None for the order in which files were found."""
    descending: bool = False


def run(connection: Connection, path: Path, question: Question) -> None:
    """Send the ids of the files in a library as an `array("q")`, or the `Message` of an error."""
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
