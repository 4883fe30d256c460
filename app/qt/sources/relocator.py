"""Looks for a source at another place, and relocates it, in a thread of its own."""

from PySide6.QtCore import QObject, Signal

from app.core.errors import Cancelled, CinventoryError
from app.core.job.control import JobControl
from app.core.run.threads import run_in_thread
from app.library import Library
from app.library.scan.relocation import SourceLocation
from app.qt.base.tasks import Loader, Tasks, background
from app.scan import relocation


class Relocator(Loader):
    """The relocator of sources.

    Each request has a thread of its own. A child process that hangs does not delay other requests.
    """

    looked = Signal(object)
    """A `Relocation`, with the numbers of known and of found files."""
    relocated = Signal(object, object)
    """The source's new and its former `SourceLocation`."""
    refused = Signal(object)
    """The error that prevented a look or a relocation."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._cancel = JobControl()

    @background
    async def look(self, source: bytes, path: bytes) -> None:
        """Look for a source's files at `path`, and emit `looked` or `refused`."""
        try:
            self.looked.emit(
                await run_in_thread(lambda: relocation.look(self._library, source, path, self._cancel.check))
            )
        except Cancelled:
            return
        except CinventoryError as error:
            self.refused.emit(error)

    @background
    async def relocate(self, source: bytes, to: SourceLocation) -> None:
        """Move a source's records to another place, and emit `relocated` or `refused`."""
        try:
            before = await self.move(source, to)
        except CinventoryError as error:
            self.refused.emit(error)
        else:
            self.relocated.emit(to, before)

    async def move(self, source: bytes, to: SourceLocation) -> SourceLocation:
        """Move a source's records to another place, and return the former one. Raises `CinventoryError`."""
        return await run_in_thread(lambda: relocation.relocate(self._library, source, to))

    def close(self) -> None:
        """Cancel the running look."""
        self._cancel.set()
