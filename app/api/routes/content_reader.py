"""Reads ranges of files for clients that play them: a child process a range, driven by a thread."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, suppress
from http import HTTPStatus
from multiprocessing.connection import Connection
from threading import Event
from typing import Final

from app.api.routes.content_child import send_content
from app.api.schemas.job_schemas import message_view
from app.api.schemas.problem_details import ApiProblem, no_process
from app.core.message import Message
from app.process import spawn
from app.process.child_process import answers, child, child_name
from app.process.opening import FilePlace

MOST_READS: Final = 8
"""Files that are read at the same time, with those whose child a dead disk holds."""
PATIENCE_SECONDS: Final = 20.0
"""Time without a byte after which a disk counts as not responding."""
_GONE: Final = ("file.vanished", "file.behind_link", "file.not_regular")
"""Codes of reasons why there is no file, or none to be read."""


class ContentReader:
    """Opens files for clients. Belongs to the server's event loop."""

    def __init__(self) -> None:
        self._reading: set[ThreadPoolExecutor] = set()
        """The threads of the children that have not been ended."""
        self._gone = Event()

    @asynccontextmanager
    async def open(self, place: FilePlace) -> "AsyncIterator[OpenContent]":
        """Open a file until the block ends. Raise `ApiProblem` if that is not possible."""
        if len(self._reading) + spawn.held(child_name(send_content)) >= MOST_READS:
            text = f"{MOST_READS} files are read for clients. Close one of them, or try again later."
            raise ApiProblem(HTTPStatus.TOO_MANY_REQUESTS, text, field="file")
        thread = ThreadPoolExecutor(1, thread_name_prefix="api-content")
        self._reading.add(thread)
        content = OpenContent(thread, self._gone)
        try:
            await content.open(place)
            yield content
        finally:
            loop = asyncio.get_running_loop()
            content.close(lambda: loop.call_soon_threadsafe(self._reading.discard, thread))

    def stop(self) -> None:
        """End all reads."""
        self._gone.set()


class OpenContent:
    """A file that a child has opened. All that waits for the child does so in a thread."""

    def __init__(self, thread: ThreadPoolExecutor, stopped: Event) -> None:
        self._thread = thread
        self._stopped = stopped
        self._gone = Event()
        self._stack = ExitStack()
        self._connection: Connection | None = None
        self.size = 0
        """Bytes."""
        self.tag = ""
        """The ETag of this version of the file."""

    async def open(self, place: FilePlace) -> None:
        """Open the file. Raises `ApiProblem`."""
        try:
            told = await self._away(self._begin, place)
        except OSError as error:
            raise no_process() from error
        if not isinstance(told, tuple):
            raise _not_read(told)
        self.size, time = told
        self.tag = f'"{self.size:x}-{time:x}"'

    async def read(self, start: int, stop: int) -> AsyncIterator[bytes]:
        """Yield the bytes from `start` to before `stop`. Raises `ApiProblem`."""
        if self._connection is not None:
            self._connection.send((start, stop))
        while start < stop:
            part = await self._away(self._receive)
            if not isinstance(part, bytes):
                raise _not_read(part)
            start += len(part)
            yield part

    def close(self, then: Callable[[], object]) -> None:
        """End the child soon, and what waits for it; call `then` in another thread once that is done."""
        self._gone.set()
        self._thread.submit(self._end, then)
        self._thread.shutdown(wait=False)

    def _end(self, then: Callable[[], object]) -> None:
        self._stack.close()
        with suppress(RuntimeError):  # the loop of the server has ended
            then()

    async def _away(self, act: "Callable[..., Received]", *args: object) -> "Received":
        return await asyncio.get_running_loop().run_in_executor(self._thread, act, *args)

    def _begin(self, place: FilePlace) -> "Received":
        self._connection = self._stack.enter_context(child(send_content, place, duplex=True))
        return self._receive()

    def _receive(self) -> "Received":
        """Return the next message of the child; None if none comes in time."""
        assert self._connection is not None  # noqa: S101 - it was opened
        try:
            if not answers(self._connection, self._check, PATIENCE_SECONDS):
                return None
            received: Received = self._connection.recv()
        except (EOFError, OSError):  # it was killed
            return None
        return received

    def _check(self) -> None:
        if self._gone.is_set() or self._stopped.is_set():
            raise EOFError


Received = bytes | tuple[int, int] | Message | None


def _not_read(told: Received) -> ApiProblem:
    """Return the problem of a file that cannot be read."""
    if not isinstance(told, Message):
        text = "The disk of this file does not respond. Check the disk or the network."
        return ApiProblem(HTTPStatus.SERVICE_UNAVAILABLE, text, field="file")
    view = message_view(told)
    status = HTTPStatus.NOT_FOUND if told.code in _GONE else HTTPStatus.SERVICE_UNAVAILABLE
    return ApiProblem(status, view.text, field="file", code=view.code, args=view.args)
