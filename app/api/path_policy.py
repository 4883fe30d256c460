"""Which paths may be opened: those at and below the folders that the user has added or allowed.

Links are resolved before it is judged. What is scanned then is the path below the root that it lies in,
without a link behind that root.
"""

import asyncio
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from multiprocessing.connection import Connection
from typing import Final

from app.api import resolve_child
from app.api.problem_details import Problem, no_process
from app.core.names import covers
from app.process.child_process import TICK_SECONDS, child

PATIENCE_SECONDS: Final = 5.0
"""How long paths may take to resolve: then a disk does not answer."""
AT_ONCE: Final = 4
"""Requests whose paths are resolved at the same time."""

Run = Callable[[Connection, Sequence[bytes]], None]


class Roots:
    """Judges paths, away from the loop's thread."""

    def __init__(
        self,
        added: Callable[[], Iterable[bytes]],
        allowed: Sequence[bytes] = (),
        *,
        seconds: float = PATIENCE_SECONDS,
        resolve: Run = resolve_child.run,
    ) -> None:
        """`added` returns the user's folders as they are now; it is called in a thread of our own."""
        self._added = added
        self._allowed = tuple(allowed)
        self._seconds = seconds
        self._resolve_in_child = resolve
        self._closed = threading.Event()
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="api-roots")

    async def places(self, paths: Sequence[bytes]) -> tuple[bytes, ...]:
        """Return where the absolute `paths` are, below their roots.

        Raises `Problem`: 403 for a path outside of all roots, 503 where a disk does not answer.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._judge, paths)

    def close(self) -> None:
        """Judge no more; what is being judged is given up."""
        self._closed.set()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _judge(self, paths: Sequence[bytes]) -> tuple[bytes, ...]:
        roots = tuple(dict.fromkeys((*self._added(), *self._allowed)))
        real = self._resolve(paths, roots)
        return tuple(_place(path, roots, real, f"paths[{at}]") for at, path in enumerate(paths))

    def _resolve(self, paths: Sequence[bytes], roots: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return what answered in time, by path; no more than is needed to judge."""
        try:
            with child(self._resolve_in_child, (*paths, *roots)) as connection:
                return self._answers(connection, paths, roots)
        except OSError as error:
            raise no_process() from error

    def _answers(
        self, connection: Connection, paths: Sequence[bytes], roots: Sequence[bytes]
    ) -> dict[bytes, bytes]:
        real: dict[bytes, bytes] = {}
        end = time.monotonic() + self._seconds
        try:
            while time.monotonic() < end and not self._closed.is_set():
                if connection.poll(TICK_SECONDS):
                    path, found = connection.recv()
                    real[path] = found
                    if all(path in real and _around(real[path], roots, real) for path in paths):
                        break
        except (EOFError, OSError):
            pass  # it has told all that it could
        return real


def _around(found: bytes, roots: Sequence[bytes], real: Mapping[bytes, bytes]) -> list[bytes]:
    return [root for root in roots if root in real and covers(real[root], found)]


def _place(path: bytes, roots: Sequence[bytes], real: Mapping[bytes, bytes], field: str) -> bytes:
    if path not in real:
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "Nothing answers at this path.", field=field)
    around = _around(real[path], roots, real)
    if not around:
        raise Problem(
            HTTPStatus.FORBIDDEN,
            "This is outside of the folders that were added to the library or allowed with --allow.",
            field=field,
        )
    root = max(around, key=lambda root: len(real[root]))
    rest = os.path.relpath(real[path], real[root])
    return root if rest == os.curdir.encode() else os.path.join(root, rest)  # noqa: PTH118 - bytes
