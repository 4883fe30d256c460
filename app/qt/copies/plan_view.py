"""The tree of planned removals, with boxes that keys and the mouse change."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.core.copies.removal import Removal
from app.qt.copies.plan_model import Index, PlanModel
from app.qt.copies.trash_formatting import PlanColumn

_MOST_OPENED: Final = 2000
"""Files whose folders are all opened at once: 100 ms."""
_WIDTHS: Final = {PlanColumn.FILE: 300, PlanColumn.SIZE: 90}


class _StayDelegate(QStyledItemDelegate):
    """Cuts the front of a long path: its end tells which file stays. Sentences are cut at their end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        is_path = isinstance(model, PlanModel) and isinstance(model.planned(index), Removal)
        option.textElideMode = Qt.TextElideMode.ElideLeft if is_path else Qt.TextElideMode.ElideRight


class PlanView(QTreeView):
    """Space changes the boxes of all selected rows."""

    protect_requested = Signal(object)
    """The path of a folder whose files are to stay."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = model
        self.setModel(model)
        self.setObjectName("trashPlan")
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setItemDelegateForColumn(PlanColumn.STAYS, _StayDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Files to move"))
        self.setAccessibleDescription(
            self.tr("Folders with their files, and the file that stays for each; Space ticks the rows")
        )
        self.header().setStretchLastSection(True)
        self.header().setAccessibleName(self.tr("Columns of the files to move"))
        self.header().setAccessibleDescription(self.tr("What is told of each file"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.protect = QAction(self.tr("Keep all files in this folder"), self)
        self.protect.setShortcut(QKeySequence("Ctrl+Shift+K"))
        self.protect.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.protect.triggered.connect(self._protect)
        self.addAction(self.protect)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        model.modelReset.connect(self._open)

    @Slot()
    def _open(self) -> None:
        """Open the folders, of very many files only the first, and begin at the first row."""
        first = self._plan.index(0, 0)
        if self._plan.count_files() <= _MOST_OPENED:
            self.expandAll()
        elif first.isValid():
            self.expand(first)
        self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Have Space change the boxes of all selected rows, to the other state of the current one."""
        if event.key() != Qt.Key.Key_Space or event.modifiers():
            super().keyPressEvent(event)
            return
        state = self._plan.data(self.currentIndex().siblingAtColumn(0), Qt.ItemDataRole.CheckStateRole)
        # `selectedRows` takes seconds for 100,000 rows.
        spans = self.selectionModel().selection().toList()
        rows = [
            self._plan.index(row, 0, span.parent())
            for span in spans
            for row in range(span.top(), span.bottom() + 1)
        ]
        self._plan.choose(rows, go=state is not Qt.CheckState.Checked)

    @Slot()
    def _protect(self) -> None:
        folder = self._plan.folder(self.currentIndex())
        if folder is not None:
            self.protect_requested.emit(folder.path)
