"""A scroll area of charts: two in a row, or one where there is little room."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.qt.charts.panel import ChartPanel
from app.qt.charts.view import ChartView

_ROOM: Final = 680
"""Smallest width for two charts in a row, px."""
_AROUND: Final = 24
"""Room that is shown around a mark, px."""


class ChartScroll(QScrollArea):
    """A scroll area that keeps the mark in view to which keys go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._inside = QWidget()
        self._inside.setObjectName("chartGrid")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 16)
        self._grid.setSpacing(0)
        self._rows: tuple[Sequence[QWidget], Sequence[ChartPanel], Sequence[QWidget]] = ((), (), ())
        self._columns = 2
        self.setWidget(self._inside)

    def arrange(
        self, panels: Sequence[ChartPanel], above: Sequence[QWidget] = (), below: Sequence[QWidget] = ()
    ) -> None:
        """Show charts, with a row for each of the other widgets."""
        self._rows = above, panels, below
        for panel in panels:
            panel.view.moved.connect(lambda index, view=panel.view: self._reveal(view, index))
        self._place()

    def _place(self) -> None:
        above, panels, below = self._rows
        for number, widget in enumerate(above):
            self._grid.addWidget(widget, number, 0, 1, self._columns)
        first = len(above)
        for number, panel in enumerate(panels):
            self._grid.addWidget(panel, first + number // self._columns, number % self._columns)
        last = first + len(panels)
        for number, widget in enumerate(below):
            self._grid.addWidget(widget, last + number, 0, 1, self._columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = 2 if event.size().width() >= _ROOM else 1
        if columns != self._columns:
            self._columns = columns
            self._place()
        super().resizeEvent(event)

    def _reveal(self, view: ChartView, index: int) -> None:
        rect = view.mark_rect(index)
        if rect is not None:
            middle = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2).toPoint()
            where = view.mapTo(self._inside, middle)
            self.ensureVisible(where.x(), where.y(), round(rect.width / 2), round(rect.height / 2) + _AROUND)
