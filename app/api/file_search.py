"""The search for files of the library: by words, sorted, page by page."""

import asyncio
import threading
from array import array
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from multiprocessing.connection import Connection
from typing import Final

from app.api import search_child
from app.api.problem_details import Problem, no_process
from app.api.schemas import to_json
from app.api.search_child import Question
from app.core.errors import LibraryError
from app.core.message import Message
from app.export.json_model import file_tree
from app.library import Library
from app.process.child_process import TICK_SECONDS, child

KEPT: Final = 4
"""Results that are kept, at 8 bytes per file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of a result."""

    total: int
    files: list[bytes]
    """Files as JSON, encoded one by one: a thousand at once would hold the interpreter's lock for long."""


class Finder:
    """Answers searches in one library.

    A result is an array of ids that stays the same while its pages are read: no file comes twice. A request
    for the first page searches again.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._results: OrderedDict[Question, array[int]] = OrderedDict()
        self._closed = threading.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="api-finder")

    async def find(self, question: Question, offset: int, limit: int) -> Found:
        """Return up to `limit` files from `offset` on. Raises `LibraryError` and `Problem`."""
        return await asyncio.get_running_loop().run_in_executor(
            self._thread, self._find, question, offset, limit
        )

    def close(self) -> None:
        """Answer no more searches, and abandon the running one."""
        self._closed.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _find(self, question: Question, offset: int, limit: int) -> Found:
        ids = self._results.get(question) if offset else None
        if ids is None:
            ids = self._results[question] = self._ids(question)
        self._results.move_to_end(question)
        while len(self._results) > KEPT:
            self._results.popitem(last=False)
        with self._library.reader() as reader:
            page = ids[offset : offset + limit]
            return Found(len(ids), [to_json(file_tree(entry)) for entry in reader.entries_of(page)])

    def _ids(self, question: Question) -> "array[int]":
        try:
            with child(search_child.run, self._library.path, question) as connection:
                return self._answer(connection)
        except OSError as error:
            raise no_process() from error

    def _answer(self, connection: Connection) -> "array[int]":
        try:
            while not self._closed.is_set():
                if connection.poll(TICK_SECONDS):
                    told: array[int] | Message = connection.recv()
                    if isinstance(told, Message):
                        raise LibraryError(told.code, **told.args)
                    return told
        except (EOFError, OSError):
            raise Problem(
                HTTPStatus.SERVICE_UNAVAILABLE, "The search ended unexpectedly. Try again."
            ) from None
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "Cinventory is closing. Try again later.")
