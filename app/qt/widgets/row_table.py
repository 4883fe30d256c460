"""Tables of whole rows of equal height, without editing, and such with commands on the selected rows."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from app.qt.widgets.row_model import RowModel

ROW_HEIGHT: Final = 31
_PROPERTY: Final = "rowHeight"
"""Property of the application: the height of rows that the user prefers, px."""


def row_height() -> int:
    """Return the height of the rows of tables, px."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return int(found) if found else ROW_HEIGHT


def set_row_height(factor: float) -> None:
    """Multiply the height of rows from now on. Tables follow when they are styled anew."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, round(ROW_HEIGHT * factor))


class Restyled(QObject):
    """A filter that calls a function each time a widget is styled anew."""

    def __init__(self, widget: QWidget, follow: Callable[[], object]) -> None:
        super().__init__(widget)
        self._follow = follow
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass every event on."""
        if event.type() is QEvent.Type.StyleChange:
            self._follow()
        return super().eventFilter(watched, event)


def own_viewport(view: QAbstractItemView) -> None:
    """Give a view a viewport like that of Qt, before anything else is done with it.

    When Python asks for one that Qt has made, PySide loads every kind of widget to find out which it is.
    That takes a thirtieth of a start.
    """
    role, is_header = QPalette.ColorRole, isinstance(view, QHeaderView)
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setAutoFillBackground(True)
    viewport.setMouseTracking(is_header)
    viewport.setBackgroundRole(role.Button if is_header else role.Base)
    view.setViewport(viewport)


def show_rows(view: QTableView) -> None:
    """Set up a table for whole rows of `row_height` px; the caller sets the number of selectable rows."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(row_height())
    rows.hide()


def choose_row(view: QTableView, row: int) -> QModelIndex:
    """Make a row the current one, and return its index. If it is that already, other rows stay selected."""
    index, selection = view.model().index(row, 0), view.selectionModel()
    if view.currentIndex().row() != index.row() or not selection.hasSelection():
        # By the model: the view would ask which keys are held down.
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    return index


class RowTable(QTableView):
    """A table of a `RowModel`, whose last column takes the rest of the width."""

    def __init__(self, model: RowModel[Any], name: str, parent: QWidget | None = None) -> None:
        """Take the object name, for the style sheet and the layouts of dialogs."""
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        show_rows(self)
        Restyled(self, lambda: self.verticalHeader().setDefaultSectionSize(row_height()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        columns = self.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        for at, column in enumerate(model.columns):
            if column.width:
                self.setColumnWidth(at, max(column.width, columns.sectionSizeHint(at)))

    def name_rows(self, name: str, says: str) -> None:
        """Set the accessible name and description of the table."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)

    def name_columns(self, name: str, says: str) -> None:
        """Set the accessible name and description of the column headings."""
        self.horizontalHeader().setAccessibleName(name)
        self.horizontalHeader().setAccessibleDescription(says)

    def add_key(
        self, text: str, act: Callable[..., object], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        """Add an action whose keys work while the table has the focus."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def chosen_rows(self) -> Sequence[int]:
        """Return the selected rows, from the top."""
        spans = self.selectionModel().selection().toList()  # `selectedRows` takes seconds for 100,000
        return sorted(row for span in spans for row in range(span.top(), span.bottom() + 1))


class CommandTable(RowTable):
    """A table with commands on the selected rows, in a menu and by keys.

    Shift+F10 and the right button open the menu.
    """

    def __init__(self, model: RowModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.menu = QMenu(self)
        key = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._open_menu)

    def add_command(
        self, text: str, act: Callable[..., object], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        """Add a command to the menu, whose keys work while the table has the focus."""
        action = self.add_key(text, act, *keys)
        self.menu.addAction(action)
        return action

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
