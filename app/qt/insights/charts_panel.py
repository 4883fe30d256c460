"""The charts of the files that are shown. A mark of a chart is a filter."""

from collections.abc import Container, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.core.charts.chart import Bars, Chart
from app.core.charts.picture import Mark
from app.core.insights.amounts import ValueGroup, summed
from app.core.insights.bins_chart import bins_chart
from app.core.insights.breakdown import breakdown_of, saving
from app.core.insights.points import Point
from app.core.insights.points_chart import points_chart
from app.qt.base.theme import Theme
from app.qt.charts.panel import ChartPanel
from app.qt.charts.scroll import ChartScroll
from app.qt.insights.formatting import InsightWords
from app.qt.insights.open_note import OpenNote

_BARS: Final = ("codec", "res", "container", "hdr", "fps", "audio", "camera")
_HISTOGRAMS: Final = ("duration", "bitrate", "density", "year")
_MOST: Final = 10
"""Most bars of a chart; the smaller groups are one more bar."""
_POINTS: Final = "points"
GroupValue = str | int | None
"""The value of a `ValueGroup`."""


class ChartsPanel(ChartScroll):
    """A panel of a chart for each breakdown."""

    search_requested = Signal(str)
    narrowed = Signal(str, bool)
    """A search whose files alone are wanted, or, if it is True, all others."""
    painted = Signal()
    """A chart with values has been painted."""

    def __init__(self, theme: Theme, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartsPanel")
        self.setAccessibleName(self.tr("Charts"))
        self.setAccessibleDescription(self.tr("Charts of the files that are shown"))
        self._words, texts = words, words.localization
        counted = dict.fromkeys(_HISTOGRAMS, texts.phrase("charts.number_of_files"))
        notes = {
            **counted,
            "audio": self.tr("A file with several languages counts for each."),
            "year": texts.phrase("charts.size_of_files"),
        }
        self.panels = {
            key: ChartPanel(theme, words.titles[key], notes.get(key, ""), narrows=True)
            for key in (*_BARS, *_HISTOGRAMS)
        }
        self.panels[_POINTS] = ChartPanel(theme, texts.phrase("points.title"), texts.phrase("points.note"))
        self.estimate = QLabel()
        self.estimate.setObjectName("chartEstimate")
        self.estimate.setWordWrap(True)
        self.note = OpenNote()
        self.arrange(list(self.panels.values()), above=[self.note], below=[self.estimate])
        for panel in self.panels.values():
            panel.chosen.connect(lambda index, panel=panel: self._search(panel, index))
            panel.entered.connect(lambda index, panel=panel: self._search(panel, index))
            panel.view.painted.connect(self.painted)
            panel.narrowed.connect(self.narrowed)

    def _search(self, panel: ChartPanel, index: int) -> None:
        search = panel.view.chart.mark(index).search
        if search:
            self.search_requested.emit(search)

    def show_groups(self, key: str, groups: Sequence[ValueGroup], values: Container[GroupValue]) -> None:
        """Show the groups of a breakdown. The filter shows those in `values`; others are dimmed."""
        inside = [group for group in groups if group.value in values]
        if key == "codec":
            self._show_estimate(inside)
        make = self._bins if breakdown_of(key).edges else self._bars
        self.panels[key].show_chart(make(key, groups, values))
        self.panels[key].tell(self._narrowed(key, inside, groups))

    def _narrowed(self, key: str, inside: Sequence[ValueGroup], groups: Sequence[ValueGroup]) -> str:
        """Return how many of the files of a chart a filter by its values shows; empty without one."""
        if len(inside) == len(groups):
            return ""
        if breakdown_of(key).is_list:  # a file counts for each of its values
            return self.tr("filtered")
        of, all_of = (summed(group.amount for group in each).files for each in (inside, groups))
        return self.tr("{} of {} shown").format(self._words.number(of), self._words.number(all_of))

    def _bars(self, key: str, groups: Sequence[ValueGroup], values: Container[GroupValue]) -> Chart:
        shown = [self._mark(key, group, values) for group in groups[:_MOST]]
        rest = groups[_MOST:]
        if rest and breakdown_of(key).is_list:
            return Bars(tuple(shown))  # the sums of lists overlap, so that a sum of them means nothing
        if rest:
            amount = summed(group.amount for group in rest)
            name = self.tr("{0} {0:other|others}").format(self._words.number(len(rest)))
            dimmed = all(group.value not in values for group in rest)
            shown.append(Mark(name, self._words.measured(amount), amount.size, -1, dimmed=dimmed))
        return Bars(tuple(shown))

    def _mark(self, key: str, group: ValueGroup, values: Container[GroupValue]) -> Mark:
        colour = -1 if group.value is None else 0
        text, dimmed = self._words.measured(group.amount), group.value not in values
        return Mark(self._words.group(key, group), text, group.amount.size, colour, group.search, dimmed)

    def _bins(self, key: str, groups: Sequence[ValueGroup], values: Container[GroupValue]) -> Chart:
        """Return a histogram without the files whose value is unknown."""
        known = {group.value: group.amount for group in groups if isinstance(group.value, int)}
        return bins_chart(key, known, self._words.localization, values)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the bit rates of files over the sizes of their pictures."""
        self.panels[_POINTS].show_chart(points_chart(points, self._words.localization))

    def _show_estimate(self, groups: Sequence[ValueGroup]) -> None:
        saved = saving(groups)
        told = self.tr(
            "Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % "
            "of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality."
        )
        self.estimate.setText(told.format(self._words.size(saved)) if saved else "")
        self.estimate.setVisible(bool(saved))
