"""The search for files of the library: by words, sorted, page by page."""

import asyncio
from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Final

from app.api.problem_details import ApiProblem
from app.core.errors import Cancelled
from app.core.query import Query
from app.export.json_model import FIELDS, file_texts
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.reader import Reader

KEPT: Final = 4
"""Results that are kept, at 8 bytes per file."""
SEARCHES: Final = 2
"""Searches that run at once. Others wait, so that clients cannot slow down a scan by many searches."""
_AT_ONCE: Final = 100
"""Files that are read at once, before a search looks whether it is still wanted."""
SEARCH_SECONDS: Final = 30.0
"""Seconds for an answer, the wait for other searches included."""


ReadTexts = Callable[[Reader, Sequence[int], int], list[bytes]]
"""Reads the JSON of files by their ids, without the problems of a set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSearch:
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


@dataclass(frozen=True, slots=True)
class FilePage:
    """A page of a result."""

    total: int
    files: list[bytes]
    """Files as JSON."""


class FileSearcher:
    """Answers searches in one library. Belongs to the server's event loop, and reads in other threads.

    A result is an array of ids that stays the same while its pages are read: no file comes twice. A request
    for the first page searches again.
    """

    def __init__(self, library: Library, seconds: float = SEARCH_SECONDS) -> None:
        self._library = library
        self._seconds = seconds
        self._results: OrderedDict[FileSearch, array[int]] = OrderedDict()
        self._running: set[LibraryQuery] = set()
        self._stopped = False
        self._threads = ThreadPoolExecutor(SEARCHES, thread_name_prefix="api-search")

    async def page(
        self, search: FileSearch, offset: int, limit: int, texts: "ReadTexts | None" = None
    ) -> FilePage:
        """Return up to `limit` files from `offset` on. The search ends with the task that awaits it.

        `texts` reads the JSON of files; default: as in exports.

        Raises `LibraryError`, and `ApiProblem` after the time limit or `stop`.
        """
        if self._stopped:
            raise _closing()
        reads = LibraryQuery(self._library, self._threads)
        self._running.add(reads)
        known = self._results.get(search) if offset else None
        try:
            async with asyncio.timeout(self._seconds):
                ids, files = await reads.ask(
                    partial(_read, reads, search, known, slice(offset, offset + limit), texts or _as_exported)
                )
        except TimeoutError:
            raise ApiProblem(
                HTTPStatus.SERVICE_UNAVAILABLE,
                f"The search took longer than {self._seconds:g} s. Search for less, or try again later.",
            ) from None
        except Cancelled:
            raise _closing() from None
        finally:
            self._running.remove(reads)
            reads.stop()
        self._keep(search, ids)
        return FilePage(len(ids), files)

    def _keep(self, search: FileSearch, ids: "array[int]") -> None:
        self._results[search] = ids
        self._results.move_to_end(search)
        while len(self._results) > KEPT:
            self._results.popitem(last=False)

    def stop(self) -> None:
        """Cancel the running searches, and refuse new ones."""
        self._stopped = True
        for reads in self._running:
            reads.stop()

    def close(self) -> None:
        """Wait for the threads. Call `stop` before."""
        self._threads.shutdown(wait=True, cancel_futures=True)


def _read(
    reads: LibraryQuery,
    search: FileSearch,
    known: "array[int] | None",
    page: slice,
    texts: ReadTexts,
    reader: Reader,
) -> "tuple[array[int], list[bytes]]":
    """Return the ids of a result, `known` or newly searched, and the files of a page as JSON."""
    ids = search.ids(reader) if known is None else known
    wanted, files = ids[page], list[bytes]()
    for start in range(0, len(wanted), _AT_ONCE):
        reads.check()
        files += texts(reader, wanted[start : start + _AT_ONCE], search.query.hidden_problems)
    return ids, files


def _as_exported(reader: Reader, ids: Sequence[int], hidden: int) -> list[bytes]:
    pages = reader.pages(ids, FIELDS, _AT_ONCE, hidden=hidden)
    return [text.encode() for read in pages for text in file_texts(read)]


def _closing() -> ApiProblem:
    return ApiProblem(HTTPStatus.SERVICE_UNAVAILABLE, "Cinventory is closing. Try again later.")
