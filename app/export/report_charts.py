"""The charts of a report: a treemap, and histograms of the values of files. Sums are exact to the byte."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.charts.chart import Chart
from app.core.facts.catalogue import BY_KEY
from app.core.file.listed_file import UNKNOWN_TIME
from app.core.file.page import FilePage
from app.core.insights.amounts import NOTHING, Amount, sums_by_value
from app.core.insights.bins_chart import bins_chart
from app.core.insights.breakdown import BREAKDOWNS
from app.core.insights.points import RATES, Point
from app.core.insights.points_chart import points_chart
from app.core.localization import IN_ENGLISH, Localization
from app.core.text.names import display, one_line, split
from app.export.report_treemap import LegendEntry, ReportTreemap

POINTS: Final = 20_000
"""Most points that are told apart: damaged files may have as many picture sizes as there are files."""
_SHOWN: Final = 500
"""Most points that the chart shows."""


class NamedChart(NamedTuple):
    """A chart with its title, and with what it counts."""

    title: str
    note: str
    chart: Chart


class ReportCharts:
    """The charts of the files of a report, added page by page."""

    def __init__(self, localization: Localization = IN_ENGLISH) -> None:
        self._texts = localization
        self._treemap = ReportTreemap(localization)
        self._bins: dict[str, dict[int, Amount]] = {key: {} for key in _BINNED}
        self._points: dict[tuple[int, int, int], Amount] = {}
        """The sums by width, height and number of the bin in `RATES`."""

    def add(self, page: FilePage) -> None:
        """Add the files of a page."""
        amounts = [
            Amount(1, size, seconds or 0.0)
            for size, seconds in zip(page.field("size"), page.field("duration"), strict=True)
        ]
        self._treemap.add(page, amounts, [one_line(codec or "") for codec in page.field("video_codec")])
        for key, values_of in _BINNED.items():
            limits, bins = _LIMITS[key], self._bins[key]
            numbers = (None if value is None else bisect_right(limits, value) for value in values_of(page))
            for number, amount in sums_by_value(zip(numbers, amounts, strict=True)).items():
                if number is not None:
                    bins[number] = bins.get(number, NOTHING).plus(amount)
        self._add_points(page, amounts)

    def _add_points(self, page: FilePage, amounts: Sequence[Amount]) -> None:
        points = map(_point, page.field("width"), page.field("height"), page.field("bit_rate"))
        for point, amount in sums_by_value(zip(points, amounts, strict=True)).items():
            if point is not None and (point in self._points or len(self._points) < POINTS):
                self._points[point] = self._points.get(point, NOTHING).plus(amount)

    def treemap(self) -> NamedChart:
        """Return the folders by size, in the colours of the codecs of their largest files."""
        chart, path = self._treemap.chart()
        inside = split(path)[1]
        note = (
            self._texts.phrase("library_report.folders_of", path=display(path))
            if inside
            else self._texts.phrase("library_report.folders")
        )
        return NamedChart(self._texts.phrase("charts.treemap"), note, chart)

    def legend(self) -> Sequence[LegendEntry]:
        """Return the codecs with the most bytes, and their colours in the treemap."""
        return self._treemap.legend()

    def charts(self) -> Iterator[NamedChart]:
        """Yield the charts with a value, without the treemap."""
        texts = self._texts
        counted, measured = texts.phrase("charts.number_of_files"), texts.phrase("charts.size_of_files")
        named = (
            ("duration", texts.title(BY_KEY["duration"]), counted),
            ("bitrate", texts.title(BY_KEY["bit_rate"]), counted),
            ("year", texts.phrase("charts.year"), measured),
        )
        for key, title, note in named:
            if bins := self._bins[key]:
                yield NamedChart(title, note, bins_chart(key, bins, texts))
        if self._points:
            yield self._scatter()

    def _scatter(self) -> NamedChart:
        points = [Point(*point, amount) for point, amount in self._points.items()]
        chart = points_chart(points, self._texts, _SHOWN)
        note = self._texts.phrase("points.note")
        if chart.count < len(points):
            count, total = self._texts.number(chart.count), self._texts.number(len(points))
            note = f"{note} {self._texts.phrase('library_report.first_points', count=count, total=total)}"
        return NamedChart(self._texts.phrase("points.title"), note, chart)


def _point(width: int | None, height: int | None, rate: float | None) -> tuple[int, int, int] | None:
    return (width, height, bisect_right(RATES, rate)) if width and height and rate is not None else None


def _years(page: FilePage) -> Sequence[float | None]:
    return [None if time == UNKNOWN_TIME else time / 1e9 for time in page.field("mtime_ns")]


_BINNED: Final[Mapping[str, Callable[[FilePage], Sequence[float | None]]]] = {
    "duration": lambda page: page.field("duration"),
    "bitrate": lambda page: page.field("bit_rate"),
    "year": _years,
}
"""The values of files by breakdown."""
_LIMITS: Final = {key: BREAKDOWNS[key].limits for key in _BINNED}
