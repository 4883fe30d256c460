"""The rows of a library that each format is written from: each reads only the columns that it shows."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.export.registry import Format
from app.library.reader import Reader


class Row(Protocol):
    """A file to write."""

    @property
    def path(self) -> bytes:
        """The absolute path."""


def rows_of(reader: Reader, ids: Sequence[int], form: Format, *, hidden: int = 0) -> Iterator[Row]:
    """Yield the files of `ids` in their order, as `app.export.registry.export` takes them for a format.

    They are without the problems in `hidden`.
    """
    match form:
        case Format.TABLE:
            return reader.table_rows(ids)
        case Format.CSV | Format.HTML:
            return reader.listed(ids, hidden=hidden)
        case Format.JSON | Format.JSONL:
            return reader.documents(ids, hidden=hidden)
