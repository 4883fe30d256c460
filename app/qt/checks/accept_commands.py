"""Accepts contents that a check found, once the user has seen them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot

from app.library.checks.checksum_plan import StoredFile
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader
from app.qt.checks.accept_dialog import AcceptDialog

SELECTED: Final = 1000
"""Largest number of files that are named one by one; of more, a whole source is checked."""


class AcceptCommands(Loader):
    """Asks, and accepts the contents of the selected files. Enables the action if it is possible."""

    _reading = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._reads = LibraryReads(desk.library, "accept")
        desk.menu["accept"].triggered.connect(self._ask)
        desk.selection.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        possible = self._desk.writable and 0 < self._desk.selection.count() <= SELECTED
        self._desk.menu["accept"].setEnabled(possible)

    @Slot()
    def _ask(self) -> None:
        self._read(self._desk.selection.chosen())

    @_reading.background
    async def _read(self, ids: Sequence[int]) -> None:
        def read(reader: Reader) -> list[StoredFile]:
            return [file for file in reader.stored_checksums(ids) if file.found is not None]

        files = await self._reads.ask(read)
        if not files:
            self._desk.notice.announce(
                self.tr("There is nothing to accept: no check found other contents than the known ones.")
            )
            return
        dialog = AcceptDialog(files, self._desk.texts, self._desk.window)
        seen = {file.id: file.found for file in files if file.found is not None}
        dialog.accepted.connect(lambda: self._desk.files.accept(seen))
        dialog.open()

    def close(self) -> None:
        """Cancel a running read."""
        self._reading.cancel()
        self._reads.close()
