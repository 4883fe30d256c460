"""A search for files with an order, as clients ask for it."""

from array import array

from msgspec import Struct

from app.core.query import Query
from app.library.reader import Reader


class FileSearch(Struct, frozen=True, kw_only=True):
    """A query and an order."""

    query: Query
    sort: str | None = None
    """A key of a column; None for the order in which files were found."""
    descending: bool = False

    def ids(self, reader: Reader) -> "array[int]":
        """Return the ids of the files. Raises `Cancelled` and `LibraryError`."""
        if self.sort is None:
            ids = reader.find(self.query)
            return ids[::-1] if self.descending else ids
        return reader.find(self.query, ((self.sort, self.descending),))
