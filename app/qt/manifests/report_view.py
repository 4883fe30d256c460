"""The table of the files of a report, with the commands on the selected files."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from app.core.manifest.verdict import FileState, Finding
from app.qt.manifests.report_model import ReportColumn, ReportModel
from app.qt.widgets.table_rows import show_rows

_WIDTHS: Final = {ReportColumn.STATE: 140, ReportColumn.PATH: 420}


class ReportView(QTableView):
    """A table of findings. Commands are emitted as signals."""

    reveal_requested = Signal(object)
    """A `Finding` that the file manager is to show."""
    copy_requested = Signal(object)
    """The rows to copy."""

    def __init__(self, model: ReportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setObjectName("manifestFiles")
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        show_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Files of the report"))
        self.setAccessibleDescription(self.tr("A row for each file that is not simply verified"))
        columns = self.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        columns.setAccessibleName(self.tr("Columns of the report"))
        columns.setAccessibleDescription(self.tr("What is told of each file"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.menu = QMenu(self)
        self.reveal = self._action(self.tr("Show in file manager"), self._reveal, "Ctrl+R", "Return", "Enter")
        self.copy = self._action(self.tr("Copy"), self._copy, QKeySequence.StandardKey.Copy)
        self.doubleClicked.connect(self.reveal.trigger)
        key = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._open_menu)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def _action(self, text: str, act: Callable[[], None], *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        self.menu.addAction(action)
        return action

    def chosen_rows(self) -> Sequence[int]:
        """Return the selected rows, from the top."""
        spans = self.selectionModel().selection().toList()  # `selectedRows` takes seconds for 100,000
        return sorted(row for span in spans for row in range(span.top(), span.bottom() + 1))

    def _current(self) -> Finding | None:
        rows = self.chosen_rows()
        return self._model.finding(rows[0]) if rows else None

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        self.reveal.setEnabled(some)
        self.copy.setEnabled(some)

    @Slot()
    def _reveal(self) -> None:
        finding = self._current()
        if finding is not None and finding.state is not FileState.NOT_CHECKED:  # whose path may be refused
            self.reveal_requested.emit(finding)

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(self.chosen_rows())

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
        """Select the current row, or the first, after Tab, so that keys act on it."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
