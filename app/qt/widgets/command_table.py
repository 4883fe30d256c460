"""A table of rows with commands on the selected ones, in a menu and by keys."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from app.qt.widgets.table_rows import show_rows


class CommandTable(QTableView):
    """The base of such tables. Shift+F10 and the right button open the menu."""

    def __init__(
        self, model: QAbstractItemModel, name: str, widths: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        """Take the object name for the style sheet, and the widths of columns in px."""
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        show_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        columns = self.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.menu = QMenu(self)
        key = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._open_menu)

    def name_columns(self, name: str, says: str) -> None:
        """Set the accessible name and description of the column headings."""
        self.horizontalHeader().setAccessibleName(name)
        self.horizontalHeader().setAccessibleDescription(says)

    def add_command(
        self, text: str, act: Callable[[], None], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        """Add a command to the menu, whose keys work while the table has the focus."""
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, if there is a row, or by key at the current row."""
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
