"""The table of the files of a group, with the commands on the selected files."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from app.core.copies.group import CopyFile
from app.core.names import as_text
from app.qt.copies.file_model import CopyFileModel, FileColumn
from app.qt.widgets.table_rows import show_rows

_WIDTHS: Final = {
    FileColumn.COPY: 60,
    FileColumn.PROPOSAL: 160,
    FileColumn.PATH: 370,
    FileColumn.SOURCE: 120,
    FileColumn.STATE: 80,
    FileColumn.MODIFIED: 150,
}


class CopyFileView(QTableView):
    """A table of files. Commands are emitted as signals."""

    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""
    reveal_requested = Signal(object)
    """The path of a file."""
    checksum_requested = Signal(object)
    """The paths of the selected files."""

    def __init__(self, model: CopyFileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._writable = True
        self.setModel(model)
        self.setObjectName("copiesFiles")
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        show_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Files of the group"))
        self.setAccessibleDescription(self.tr("A row a file; Enter shows it in the window's table"))
        columns = self.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        columns.setAccessibleName(self.tr("Columns of the files"))
        columns.setAccessibleDescription(self.tr("What is told of each file"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self._make_menu()
        self.doubleClicked.connect(self.go.trigger)
        key = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._open_menu)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        self.go = self._action(self.tr("Show in the table"), self._go, "Return", "Enter")
        self.reveal = self._action(self.tr("Show in file manager"), self._reveal, "Ctrl+R")
        self.copy_paths = self._action(
            self.tr("Copy path"), self._copy_paths, "Ctrl+Shift+P", QKeySequence.StandardKey.Copy
        )
        self.menu.addSeparator()
        self.checksum = self._action(self.tr("Compute checksums"), self._check, "Ctrl+Shift+M")
        self.prefer = self._action(self.tr("Prefer this source"), self._prefer)

    def _action(self, text: str, act: Callable[[], None], *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        self.menu.addAction(action)
        return action

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001
        """Set whether the library can be changed."""
        self._writable = writable
        self._refresh()

    def chosen(self) -> list[CopyFile]:
        """Return the selected files, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.file(row) for row in rows]

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        for action in (self.go, self.reveal, self.copy_paths, self.prefer):
            action.setEnabled(some)
        self.checksum.setEnabled(some and self._writable)

    @Slot()
    def _go(self) -> None:
        self.file_requested.emit(self.chosen()[0].id)

    @Slot()
    def _reveal(self) -> None:
        self.reveal_requested.emit(self.chosen()[0].path)

    @Slot()
    def _copy_paths(self) -> None:
        text = "\n".join(as_text(file.path) for file in self.chosen())
        # Surrogate escapes, from names that are not UTF-8, become `?`.
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())

    @Slot()
    def _check(self) -> None:
        self.checksum_requested.emit(tuple(file.path for file in self.chosen()))

    @Slot()
    def _prefer(self) -> None:
        self._model.prefer(self.chosen()[0].source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, if there is a file, or by key at the current row."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._open_menu()
        elif self.indexAt(event.pos()).isValid():
            self.menu.popup(event.globalPos())

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Select the current row, or the first, after Tab, so that Enter acts on it."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
