"""The view of a few files side by side, with totals and a switch that hides equal facts."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.details.comparison import FileComparison
from app.qt.base.comparison_model import ComparisonModel
from app.qt.base.formatting import Formatter
from app.qt.widgets.copy_shortcut import copy_by_key
from app.qt.widgets.tooltips import explain

_NARROWEST: Final = 84
"""Narrowest useful column, px: if all columns can be as wide, they share the width."""
_COLUMN: Final = 104
"""Width of a column in a table that scrolls, px."""
_ROW: Final = 28
_FRAME: Final = 2
"""Width of the lines left and right of the table, px."""
_AROUND: Final = 20
"""Padding of a row heading, px."""


class ComparisonView(QWidget):
    """A comparison whose row headings stay visible while the columns scroll."""

    def __init__(self, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _line("besideTitle")
        self.totals = _line("besideTotals")
        self.model = ComparisonModel(texts, self)
        self.only_differing = QCheckBox(self.tr("Only differences"))
        explain(
            self.only_differing, self.only_differing.text(), self.tr("Leaves out what is the same in all")
        )
        self.only_differing.toggled.connect(self.model.leave_out_common)
        self.table = self._table()
        self.model.modelReset.connect(self._share_out)  # connected after the table, to run after its reset
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(4)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 16, 8)
        inset.setSpacing(2)
        for widget in (self.title, self.totals):
            inset.addWidget(widget)
        inset.addSpacing(2)
        inset.addWidget(self.only_differing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inset)
        column.addWidget(self.table, 1)

    def show_comparison(self, title: str, totals: str, comparison: FileComparison) -> None:
        """Show other files; the switch that hides equal facts keeps its state."""
        self.title.setText(title)
        self.totals.setText(totals)
        self.model.show_files(comparison.files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the width among the files."""
        super().resizeEvent(event)
        self._share_out()

    @Slot()
    def _share_out(self) -> None:
        heads = self.table.verticalHeader()
        head = _AROUND + max(map(heads.fontMetrics().horizontalAdvance, self.model.heads()), default=0)
        heads.setFixedWidth(head)
        taken = head + self.table.verticalScrollBar().sizeHint().width() + _FRAME
        room = (self.width() - taken) // max(1, self.model.columnCount())
        width = room if room >= _NARROWEST else _COLUMN
        self.table.horizontalHeader().setDefaultSectionSize(width)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("besideTable")
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the ends of paths differ
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setAccessibleName(self.tr("Files side by side"))
        table.setAccessibleDescription(self.tr("A row for each fact, a column for each file"))
        copy_by_key(table, self._copy)
        return table

    @Slot()
    def _copy(self) -> None:
        """Copy the selected cells, a line per row, with the row heading."""
        rows: dict[int, list[str]] = {}
        for index in sorted(
            self.table.selectionModel().selectedIndexes(), key=lambda at: (at.row(), at.column())
        ):
            head = str(self.model.headerData(index.row(), Qt.Orientation.Vertical))
            rows.setdefault(index.row(), [head]).append(str(index.data()))
        if rows:
            QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
