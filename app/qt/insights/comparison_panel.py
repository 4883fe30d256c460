"""Two points of a trend side by side: chosen from lists, or in the charts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.core.insights.trends import Trend, TrendPoint, compare
from app.qt.insights.trend_formatting import TrendWords
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable

_LEAST_COLUMN: Final = 110
"""Least width of a column, px."""
_LEAST_HEIGHT: Final = 300
"""Least height of the table, px."""


class ComparisonPanel(QFrame):
    """A panel of two lists of points, and a table of the differences."""

    chosen_changed = Signal()
    """A user has chosen another point."""

    def __init__(self, words: TrendWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartPanel")
        self._words = words
        self._trend = Trend()
        self._hidden = 0
        self._latest: int | None = None
        """The report of the point that was chosen last."""
        self.title = QLabel(self.tr("Compared"))
        self.title.setObjectName("chartTitle")
        self.before = self._list(self.tr("From"), self.tr("The earlier scan"))
        self.after = self._list(self.tr("To"), self.tr("The later scan"))
        self.model = RowModel(words.columns(), self)
        self.table = CommandTable(self.model, "comparisonTable")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.name_rows(self.title.text(), self.tr("What has changed from one scan to the other"))
        self.table.name_columns(self.title.text(), self.tr("Before, after, and the difference"))
        columns = self.table.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setMinimumSectionSize(_LEAST_COLUMN)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._lay_out()

    def _list(self, name: str, says: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setAccessibleDescription(says)
        box.currentIndexChanged.connect(self._change)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for box in (self.before, self.after):
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def show_trend(self, trend: Trend, hidden: int) -> None:
        """Show the points of a trend. Chosen points stay; else the first and the last one are compared.

        Problems of the set `hidden` do not count.
        """
        chosen = [self._report(box) for box in (self.before, self.after)]
        reports = [point.report for point in trend.points]
        known = next((at for at, point in enumerate(trend.points) if point.sums is not None), 0)
        self._trend, self._hidden = trend, hidden
        for box, report, place in zip(
            (self.before, self.after), chosen, (known, len(reports) - 1), strict=True
        ):
            with QSignalBlocker(box):
                box.clear()
                box.addItems([self._words.when(point) for point in trend.points])
                box.setCurrentIndex(reports.index(report) if report in reports else place)
        self._compare()

    def _report(self, box: QComboBox) -> int | None:
        """Return the report of the chosen point; None for the end of the list, which moves on."""
        at = box.currentIndex()
        return self._trend.points[at].report if 0 < at < len(self._trend.points) - 1 else None

    def choose(self, point: int) -> None:
        """Compare a point with the one that was chosen before it; at first, with the later one."""
        reports = [each.report for each in self._trend.points]
        if reports[point] == self._latest:
            return  # with the second click of a double click, or with Enter after Space
        other = reports.index(self._latest) if self._latest in reports else self.after.currentIndex()
        self._latest = reports[point]
        for box, place in zip((self.before, self.after), sorted((other, point)), strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(place)
        self._change()

    @property
    def chosen(self) -> Sequence[TrendPoint]:
        """Return the two points; none if there are no points."""
        points = self._trend.points
        return [points[box.currentIndex()] for box in (self.before, self.after)] if points else []

    @Slot()
    def _change(self) -> None:
        self._compare()
        self.chosen_changed.emit()

    def _compare(self) -> None:
        chosen = self.chosen
        found = compare(chosen[0], chosen[1], self._hidden) if chosen else None
        self.model.show(self._words.rows(found) if found else ())
