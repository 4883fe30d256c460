"""The table of files, and in its place, while there are none, where to drop the first."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.models.file_table import FileTableModel

_ROW_HEIGHT: Final = 31
_WIDTHS: Final = {
    "name": 240,
    "folder": 200,
    "size": 88,
    "duration": 88,
    "container": 104,
    "video": 160,
    "picture": 116,
    "frame_rate": 92,
    "bit_depth": 52,
    "hdr": 110,
    "bit_rate": 100,
    "audio": 110,
    "status": 190,
}


class TablePanel(QStackedWidget):
    """Shows the hint only once it is sure that there is nothing to show."""

    def __init__(
        self, model: FileTableModel, add_folder: QAction, icon: QIcon, parent: QWidget | None = None
    ) -> None:
        """`add_folder` is the action behind the hint's button."""
        super().__init__(parent)
        self._model = model
        self._idle = False
        self.table = _table(model)
        self.table.setAccessibleName(self.tr("Video files"))
        self._elide("folder", Qt.TextElideMode.ElideLeft)
        self._elide("status", Qt.TextElideMode.ElideRight)
        self.hint = self._hint(add_folder, icon)
        self.addWidget(self.table)
        self.addWidget(self.hint)
        model.rowsInserted.connect(self._choose)
        model.modelReset.connect(self._choose)
        model.order_changed.connect(self._forget_order)

    def set_idle(self, idle: bool) -> None:  # noqa: FBT001
        """Say whether more rows may be on their way: while they are, the table waits for them."""
        self._idle = idle
        self._choose()

    def set_dropping(self, dropping: bool) -> None:  # noqa: FBT001
        """Show that what is dragged over the window may be dropped here."""
        self.setProperty("dropping", dropping)
        for widget in (self, self.table, self.hint.findChild(QFrame, "hintFrame")):
            if widget is not None:
                self.style().unpolish(widget)
                self.style().polish(widget)

    @Slot()
    def _choose(self) -> None:
        empty = self._idle and not self._model.rowCount()
        self.setCurrentWidget(self.hint if empty else self.table)

    @Slot()
    def _forget_order(self) -> None:
        header = self.table.horizontalHeader()
        with QSignalBlocker(header):
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.viewport().update()

    def _elide(self, key: str, mode: Qt.TextElideMode) -> None:
        section = [column.key for column in self._model.columns].index(key)
        self.table.setItemDelegateForColumn(section, _Elided(mode, self.table))

    def _hint(self, add_folder: QAction, icon: QIcon) -> QWidget:
        page = QWidget()
        page.setObjectName("hintPage")
        frame = QFrame()
        frame.setObjectName("hintFrame")
        frame.setMaximumSize(640, 360)
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        picture = QLabel()
        picture.setPixmap(icon.pixmap(QSize(56, 56)))
        title = QLabel(self.tr("Drop folders or videos here"))
        title.setObjectName("hintTitle")
        text = QLabel(self.tr("Cinventory reads them, never changes them."))
        text.setObjectName("hintText")
        button = QToolButton()
        button.setDefaultAction(add_folder)
        button.setProperty("primary", True)
        button.setAccessibleName(self.tr("Add a folder"))
        inner = QVBoxLayout(frame)
        inner.setSpacing(16)
        inner.addStretch(1)
        for widget in (picture, title, text, button):
            inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(frame, 8)
        outer.addStretch(1)
        return page


class _Elided(QStyledItemDelegate):
    """Leaves out the end of a text that can do without it best."""

    def __init__(self, mode: Qt.TextElideMode, parent: QWidget) -> None:
        super().__init__(parent)
        self._mode = mode

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = self._mode


def _table(model: FileTableModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(_ROW_HEIGHT)
    rows.hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header.setStretchLastSection(True)
    for section, column in enumerate(model.columns):
        table.setColumnWidth(section, _WIDTHS.get(column.key, 110))
    header.moveSection([column.key for column in model.columns].index("status"), 1)
    table.setSortingEnabled(True)
    return table
