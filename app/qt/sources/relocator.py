"""Looks for a source at another place, and lets it be there: in a thread of its own, beside all else."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.errors import Cancelled, CinventoryError
from app.core.job_control import JobControl
from app.library import Library
from app.library.relocating import Place
from app.qt.tasks import Tasks
from app.scan import relocation

T = TypeVar("T")


class Relocator(QObject):
    """Its thread waits for a child that may hang, and no other request waits for it."""

    looked = Signal(object)
    """A `Relocation`: what speaks for a place."""
    relocated = Signal(object, object)
    """Where the source is now, and the `Place` where it was."""
    refused = Signal(object)
    """The error that says why not."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._cancel = JobControl()

    def look(self, source: bytes, path: bytes) -> None:
        """Tell how much of a source is at `path`."""
        self._tasks.spawn(self._look(source, path))

    def relocate(self, source: bytes, to: Place) -> None:
        """Put a source there."""
        self._tasks.spawn(self._relocate(source, to))

    def close(self) -> None:
        """Look no further."""
        self._cancel.set()

    async def _look(self, source: bytes, path: bytes) -> None:
        try:
            self.looked.emit(
                await _apart(lambda: relocation.look(self._library, source, path, self._cancel.check))
            )
        except Cancelled:
            return
        except CinventoryError as error:
            self.refused.emit(error)

    async def _relocate(self, source: bytes, to: Place) -> None:
        try:
            before = await _apart(lambda: relocation.relocate(self._library, source, to))
        except CinventoryError as error:
            self.refused.emit(error)
        else:
            self.relocated.emit(to.path, before)


async def _apart(work: Callable[[], T]) -> T:
    thread = ThreadPoolExecutor(1, thread_name_prefix="relocator")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, work)
    finally:
        thread.shutdown(wait=False)
