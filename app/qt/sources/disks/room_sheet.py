"""The room of a disk over time, and by when it is full."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

from app.core.charts.lines import LineChart, Series
from app.core.charts.picture import Mark
from app.core.insights.trends import MOST_POINTS, thinned
from app.core.sources.disk import Space
from app.core.text.units import local_time_text
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.charts.panel import ChartPanel
from app.qt.sources.disks.what_if import DiskSheet

_HEIGHT: Final = 260


class RoomSheet(DiskSheet):
    """The dialog with the chart; `show_looks` gives it the looks."""

    def __init__(self, disk: str, told: str, texts: Formatter, theme: Theme, parent: QWidget) -> None:
        """Take the name of the disk, and the sentences about the time by which it is full."""
        super().__init__(texts, parent)
        self.setWindowTitle(self.tr("Room of “{}”").format(disk))
        self.told = QLabel(told)
        self.told.setWordWrap(True)
        self.panel = ChartPanel(theme, self.tr("Used room"), self.tr("By the last look of each day"))
        self.panel.setMinimumHeight(_HEIGHT)
        self.column.addWidget(self.told)
        self.column.addWidget(self.panel, 1)
        self.column.addWidget(self.buttons)

    def show_looks(self, looks: Sequence[Space]) -> None:
        """Show looks in the order of time."""
        shown = thinned(looks, MOST_POINTS)
        used = Series("", 0, [each.time for each in shown], [each.total - each.free for each in shown])
        size = self._texts.size

        def mark(line: Series, at: int) -> Mark:
            value = line.values[at]
            return Mark(local_time_text(line.moments[at]), size(int(value)), value, line.colour)

        high = max((each.total for each in shown), default=0)
        self.panel.show_chart(LineChart([used], mark, lambda value: size(int(value)), float(high)))
