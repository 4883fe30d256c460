"""Trends of a library, or of one source: a chart for each value over time, and two points compared."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

from app.core.charts.lines import LineChart, Series
from app.core.charts.picture import Mark
from app.core.charts.treemap import REST
from app.core.insights.trends import CodecSums, TrendPoint, TrendSums
from app.qt.base.theme import Theme
from app.qt.charts.panel import ChartPanel
from app.qt.charts.scroll import ChartScroll
from app.qt.insights.comparison_panel import ComparisonPanel
from app.qt.insights.formatting import InsightWords
from app.qt.insights.loader import TrendAnswer
from app.qt.insights.trend_formatting import TrendWords

_CODECS: Final = 6
"""Most codecs with a line of their own; the others are one more line."""


class TrendsPanel(ChartScroll):
    """A panel of charts. Of its points, the last two that were chosen are compared."""

    def __init__(self, theme: Theme, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendsPanel")
        self.setAccessibleName(self.tr("Trends"))
        self.setAccessibleDescription(self.tr("What the library held after each scan, and holds now"))
        self._words = TrendWords(words, self)
        self._points: Sequence[TrendPoint] = ()
        self.note = QLabel()
        self.note.setObjectName("chartEstimate")
        self.note.setWordWrap(True)
        self.panels = {
            key: ChartPanel(theme, title, self._words.notes.get(key, ""))
            for key, title in self._words.titles.items()
        }
        self.comparison = ComparisonPanel(self._words)
        self.arrange(list(self.panels.values()), above=[self.note], below=[self.comparison])
        for key, panel in self.panels.items():
            panel.chosen.connect(lambda index, key=key: self._choose(key, index))
            for act in (panel.entered, panel.opened):
                act.connect(lambda index, key=key: self._choose(key, index, reveal=True))
            self.comparison.chosen_changed.connect(panel.view.forget)

    def _choose(self, key: str, index: int, *, reveal: bool = False) -> None:
        """Compare a point with the one that was chosen before; `reveal` goes to the comparison."""
        chart = self.panels[key].view.chart
        if isinstance(chart, LineChart):
            line, at = chart.place(index)
            self.comparison.choose(self._index_of(line, at))
        if reveal:
            self.comparison.table.setFocus()
            self.ensureWidgetVisible(self.comparison)

    def _index_of(self, line: Series, at: int) -> int:
        """Return the index of the point of a value: the first points have none in most charts."""
        return len(self._points) - len(line.values) + at

    def show_trend(self, answer: TrendAnswer) -> None:
        """Show a trend."""
        points = answer.trend.points
        self.note.setText(self._words.note(answer))
        self._points = points
        self.comparison.show_trend(answer.trend, answer.hidden)
        known = [(point, point.sums) for point in points if point.sums is not None]
        times = [point.time for point, _ in known]
        words = self._words.words

        def single(values: Sequence[float]) -> Sequence[Series]:
            return [Series("", 0, times, values)]

        files = [Series("", 0, [point.time for point in points], [point.files for point in points])]
        self._show("files", files, words.number, words.files)
        self._show("size", single([sums.size for _, sums in known]), words.size)
        problems = single([sums.troubled(answer.hidden) for _, sums in known])
        self._show("problems", problems, words.number, words.files)
        self._show("codecs", self._codecs(times, [sums.codecs for _, sums in known]), words.size)
        shares = [
            Series(self._words.checksums, 0, times, [_share(sums.checked, sums) for _, sums in known]),
            Series(self._words.damage, 1, times, [_share(sums.decoded, sums) for _, sums in known]),
        ]
        self._show("checked", shares if known else [], self._words.percent, high=100.0)
        missing = single([sums.missing for _, sums in known])
        self._show("missing", missing, words.number, words.files)

    def _codecs(self, times: Sequence[float], found: Sequence[Mapping[str, CodecSums]]) -> Sequence[Series]:
        """Return a line for each of the codecs that were the largest at any time, and one for the others."""
        most: dict[str, int] = {}
        for codecs in found:
            for codec, sums in codecs.items():
                most[codec] = max(sums.size, most.get(codec, 0))
        shown = sorted(most, key=lambda codec: -most[codec])[:_CODECS]
        nothing = CodecSums()
        series = [
            Series(
                self._words.codec(codec),
                colour if codec else REST,
                times,
                [codecs.get(codec, nothing).size for codecs in found],
            )
            for colour, codec in enumerate(shown)
        ]
        if len(most) > len(shown):
            rest = [
                sum(sums.size for codec, sums in codecs.items() if codec not in shown) for codecs in found
            ]
            series.append(Series(self._words.others, REST, times, rest))
        return series

    def _show(
        self,
        key: str,
        series: Sequence[Series],
        tick: Callable[[float], str],
        text: Callable[[int], str] | None = None,
        high: float | None = None,
    ) -> None:
        """Show lines; `tick` makes the texts of the upright axis, and of values if there is no `text`."""

        def mark(line: Series, at: int) -> Mark:
            when, value = self._words.when(self._points[self._index_of(line, at)]), line.values[at]
            told = tick(value) if text is None else text(int(value))
            return Mark(f"{line.name}, {when}" if line.name else when, told, value, line.colour)

        chart = LineChart(series, mark, tick, high, compared=self._compared)
        self.panels[key].show_chart(chart)

    def _compared(self) -> Sequence[float]:
        return [point.time for point in self.comparison.chosen]


def _share(files: int, sums: TrendSums) -> float:
    """Return the percentage of files."""
    return 100 * files / (sums.files or 1)
