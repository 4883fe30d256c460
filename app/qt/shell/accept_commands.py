"""Connects the action that accepts contents which a check found with the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.library import Library
from app.library.check_plan import StoredFile
from app.library.reader import Reader
from app.qt.base.formatting import Formatter
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import LatestTask, Tasks
from app.qt.checks.accept_dialog import AcceptDialog
from app.qt.files.library_view import LibraryView
from app.qt.shell.checksum_commands import SELECTED
from app.qt.shell.main_window import MainWindow


class AcceptCommands(QObject):
    """Asks, and accepts the contents of the selected files. Enables the action if it is possible."""

    def __init__(
        self,
        *,
        window: MainWindow,
        library: Library,
        library_view: LibraryView,
        tasks: Tasks,
        texts: Formatter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library_view = library_view
        self._texts = texts
        self._selection = window.selection
        self._reads = LibraryReads(library, "accept")
        self._reading = LatestTask(tasks)
        window.commands.accept.triggered.connect(self._ask)
        self._selection.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        possible = self._library_view.writable and 0 < self._selection.count() <= SELECTED
        self._window.commands.accept.setEnabled(possible)

    @Slot()
    def _ask(self) -> None:
        self._reading.run(self._read(self._selection.chosen()))

    async def _read(self, ids: Sequence[int]) -> None:
        def read(reader: Reader) -> list[StoredFile]:
            return [file for file in reader.stored_checksums(ids) if file.found is not None]

        files = await self._reads.ask(read)
        if not files:
            self._window.notice.announce(
                self.tr("There is nothing to accept: no check found other contents than the known ones.")
            )
            return
        dialog = AcceptDialog(files, self._texts, self._window)
        seen = {file.id: file.found for file in files if file.found is not None}
        dialog.accepted.connect(lambda: self._library_view.accept(seen))
        dialog.open()

    def close(self) -> None:
        """Cancel a running read."""
        self._reading.cancel()
        self._reads.close()
