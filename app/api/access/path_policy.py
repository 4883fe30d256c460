"""The policy for paths: only those at and below folders that the user has added or allowed are opened.

Links are resolved before a path is checked. A job gets the resolved path as a path below its root, and the
root: when the job opens the path, only the root itself may contain links. A link that has appeared since then
leads nowhere.
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

from app.api.access import path_child
from app.api.schemas.problem_details import ApiProblem, no_process
from app.core.text.names import covers
from app.jobs.job_body import AllowedPath
from app.process.child_process import TICK_SECONDS, child

PATIENCE_SECONDS: Final = 5.0
"""Seconds for paths to resolve. After that, the disk counts as not responding."""
AT_ONCE: Final = 4
"""Requests whose paths are resolved at the same time."""

Run = Callable[[Connection, Sequence[bytes]], None]


class PathPolicy:
    """Checks paths, outside the event loop's thread."""

    def __init__(
        self,
        added: Callable[[], Iterable[bytes]],
        allowed: Sequence[bytes] = (),
        *,
        seconds: float = PATIENCE_SECONDS,
        resolve: Run = path_child.resolve_paths,
    ) -> None:
        """Take `added`, which returns the user's current folders and is called in a worker thread."""
        self._added = added
        self.allowed = tuple(allowed)
        """The paths that were allowed beside those that the user added."""
        self._seconds = seconds
        self._resolve_in_child = resolve
        self._closed = threading.Event()
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="api-roots")

    async def resolve(self, paths: Sequence[bytes], fields: Sequence[str] = ()) -> tuple[AllowedPath, ...]:
        """Return the places of the absolute `paths`; `fields` name them in a problem.

        Raises `ApiProblem`: 403 for a path outside all roots, 503 if a disk does not respond.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._check, paths, fields)

    def close(self) -> None:
        """Check no more paths, and abandon running checks."""
        self._closed.set()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _check(self, paths: Sequence[bytes], fields: Sequence[str]) -> tuple[AllowedPath, ...]:
        roots = tuple(dict.fromkeys((*self._added(), *self.allowed)))
        real = self._resolve(paths, roots)
        names = fields or [f"paths[{at}]" for at in range(len(paths))]
        return tuple(_place(path, roots, real, name) for path, name in zip(paths, names, strict=True))

    def _resolve(self, paths: Sequence[bytes], roots: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return the resolved paths that arrive in time, by path; only as many as the check needs."""
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
                    if all(_is_known(path, roots, real) for path in paths):
                        break
        except (EOFError, OSError):
            pass  # the child has ended: what it sent before still counts
        return real


def _is_known(path: bytes, roots: Sequence[bytes], real: Mapping[bytes, bytes]) -> bool:
    """Return whether a path, a root around it, and all roots that its names lead through are resolved."""
    if path not in real or not _roots_around(real[path], roots, real):
        return False
    return all(root in real for root in roots if covers(root, path) or covers(root, real[path]))


def _roots_around(found: bytes, roots: Sequence[bytes], real: Mapping[bytes, bytes]) -> list[bytes]:
    return [root for root in roots if root in real and covers(real[root], found)]


def _place(path: bytes, roots: Sequence[bytes], real: Mapping[bytes, bytes], field: str) -> AllowedPath:
    if path not in real:
        raise ApiProblem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "The disk of this path does not respond. Check the disk or the network.",
            field=field,
        )
    roots_around = _roots_around(real[path], roots, real)
    if not roots_around:
        raise ApiProblem(
            HTTPStatus.FORBIDDEN,
            "This path is not in a folder of the library. Add its folder there, or allow it with --allow.",
            field=field,
        )
    root = max(roots_around, key=lambda root: len(real[root]))
    found = _below(root, real[root], real[path])
    # The outermost root that leads there in the same way: below it the most names are opened without links.
    same = [root for root in roots_around if found == _below(root, real[root], real[path])]
    return AllowedPath(found, min(same, key=len))


def _below(root: bytes, real_root: bytes, real: bytes) -> bytes:
    """Return a resolved path as a path below a root."""
    rest = os.path.relpath(real, real_root)
    return root if rest == os.curdir.encode() else os.path.join(root, rest)  # noqa: PTH118 - bytes
