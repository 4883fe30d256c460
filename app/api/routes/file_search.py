"""The search for files of the library: by words, sorted, page by page."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from msgspec import Struct

from app.api.routes.library_reads import ServerReads
from app.export.json_model import FIELDS, file_texts
from app.library import Library
from app.library.file_search import FileSearch
from app.library.reader import Reader

KEPT: Final = 4
"""Results that are kept, at 8 bytes per file."""
_AT_ONCE: Final = 100
"""Files that are read at once, before a search looks whether it is still wanted."""
SEARCH_SECONDS: Final = 30.0
"""Seconds for an answer, the wait for other searches included."""
_LATE: Final = "The search took longer than {seconds}. Search for less, or try again later."


ReadTexts = Callable[[Reader, Sequence[int], int], list[bytes]]
"""Reads the JSON of files by their ids, without the problems of a set."""


class ResultPage(Struct, frozen=True):
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
        self._results: OrderedDict[FileSearch, array[int]] = OrderedDict()
        self._reads = ServerReads(library, seconds, "api-search")

    async def page(
        self, search: FileSearch, offset: int, limit: int, texts: "ReadTexts | None" = None
    ) -> ResultPage:
        """Return up to `limit` files from `offset` on. The search ends with the task that awaits it.

        `texts` reads the JSON of files; default: as in exports.

        Raises `LibraryError`, and `ApiProblem` after the time limit or `stop`.
        """
        known = self._results.get(search) if offset else None
        page = slice(offset, offset + limit)
        question = partial(_read, search, known, page, texts or _as_exported)
        ids, files = await self._reads.check_and_ask(question, late=_LATE)
        self._keep(search, ids)
        return ResultPage(len(ids), files)

    def _keep(self, search: FileSearch, ids: "array[int]") -> None:
        self._results[search] = ids
        self._results.move_to_end(search)
        while len(self._results) > KEPT:
            self._results.popitem(last=False)

    def stop(self) -> None:
        """Cancel the running searches, and refuse new ones."""
        self._reads.stop()

    def close(self) -> None:
        """Wait for the threads. Call `stop` before."""
        self._reads.close()


def _read(
    search: FileSearch,
    known: "array[int] | None",
    page: slice,
    texts: ReadTexts,
    check: Callable[[], object],
    reader: Reader,
) -> "tuple[array[int], list[bytes]]":
    """Return the ids of a result, `known` or newly searched, and the files of a page as JSON."""
    ids = search.ids(reader) if known is None else known
    wanted, files = ids[page], list[bytes]()
    for start in range(0, len(wanted), _AT_ONCE):
        check()
        files += texts(reader, wanted[start : start + _AT_ONCE], search.query.hidden_problems)
    return ids, files


def _as_exported(reader: Reader, ids: Sequence[int], hidden: int) -> list[bytes]:
    pages = reader.pages(ids, FIELDS, _AT_ONCE, hidden=hidden)
    return [text.encode() for read in pages for text in file_texts(read)]
