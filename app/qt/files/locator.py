"""Finds a file in the table or the gallery."""

from PySide6.QtCore import QObject, Qt, Slot

from app.qt.base.browse_store import BrowseStore
from app.qt.files.library_view import LibraryView
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection


class FileLocator(QObject):
    """A locator that selects the row of a file, and shows all files first if there is no such row."""

    def __init__(
        self, *, store: BrowseStore, selection: FileSelection, panel: FilesPanel, library_view: LibraryView
    ) -> None:
        super().__init__(panel)
        self._store = store
        self._model = selection.model
        self._panel = panel
        self._wanted: int | None = None
        """The id of a file to select, once the table shows its row."""
        library_view.found.connect(selection.forget_kept)
        library_view.found.connect(self._finish)

    @Slot(object)
    def go_to(self, record_id: int) -> None:
        """Select a file in the table. Select nothing if the record no longer exists."""
        self._wanted = record_id
        self._select()
        if self._wanted is not None:
            self._store.show_all()

    @Slot()
    def _finish(self) -> None:
        self._select()
        self._wanted = None

    def _select(self) -> None:
        rows = [] if self._wanted is None else self._model.rows([self._wanted])
        for row in rows:
            self._wanted = None
            index = self._model.index(row, 0)
            view = self._panel.view
            view.setCurrentIndex(index)
            view.scrollTo(index)
            view.window().activateWindow()
            view.setFocus(Qt.FocusReason.OtherFocusReason)
