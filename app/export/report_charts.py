"""The charts of a report: a treemap, and histograms of the values of files. Sums are exact to the byte."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.charts.axis import TickText
from app.core.charts.chart import Chart, Histogram
from app.core.charts.picture import Mark
from app.core.columns import BY_KEY
from app.core.file_page import FilePage
from app.core.insights.amounts import NOTHING, Amount
from app.core.insights.breakdown import BREAKDOWNS
from app.core.localization import IN_ENGLISH, Localization
from app.core.names import display, one_line, split
from app.export.report_treemap import LegendEntry, ReportTreemap, sums_text


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

    def add(self, page: FilePage) -> None:
        """Add the files of a page."""
        amounts = [
            Amount(1, size, seconds or 0.0)
            for size, seconds in zip(page.field("size"), page.field("duration"), strict=True)
        ]
        self._treemap.add(page, amounts, [one_line(codec or "") for codec in page.field("video_codec")])
        for key, values_of in _BINNED.items():
            limits, bins = _LIMITS[key], self._bins[key]
            for value, amount in zip(values_of(page), amounts, strict=True):
                if value is not None:
                    number = bisect_right(limits, value)
                    bins[number] = bins.get(number, NOTHING).plus(amount)

    def treemap(self) -> NamedChart:
        """Return the folders by size, in the colours of the codecs of their largest files."""
        chart, path = self._treemap.chart()
        inside = split(path)[1]
        note = (
            self._texts.phrase("library_report.folders_of", path=display(path))
            if inside
            else self._texts.phrase("library_report.folders")
        )
        return NamedChart(self._texts.phrase("library_report.treemap"), note, chart)

    def legend(self) -> Sequence[LegendEntry]:
        """Return the codecs with the most bytes, and their colours in the treemap."""
        return self._treemap.legend()

    def charts(self) -> Iterator[NamedChart]:
        """Yield the charts with a value, without the treemap."""
        counted = self._texts.phrase("library_report.number_of_files")
        for key, column in (("duration", "duration"), ("bitrate", "bit_rate")):
            if self._bins[key]:
                title = self._texts.title(BY_KEY[column])
                yield NamedChart(title, counted, self._histogram(key, self._number, by_size=False))
        if self._bins["year"]:
            title = self._texts.phrase("library_report.year")
            measured = self._texts.phrase("library_report.size_of_files")
            yield NamedChart(title, measured, self._histogram("year", self._size, by_size=True))

    def _histogram(self, key: str, tick_text: TickText, *, by_size: bool) -> Histogram:
        bins, edges = self._bins[key], [_UNIT.sub(" ", edge) for edge in BREAKDOWNS[key].edges]
        numbers = range(min(bins), max(bins) + 1)
        amounts = [bins.get(number, NOTHING) for number in numbers]
        marks = [
            Mark(
                self._bin_name(key, edges, number),
                sums_text(amount, self._texts),
                amount.size if by_size else amount.files,
            )
            for number, amount in zip(numbers, amounts, strict=True)
        ]
        starts = [edges[number - 1] if number else "" for number in numbers]
        return Histogram(tuple(marks), edges=starts, tick_text=tick_text)

    def _bin_name(self, key: str, edges: Sequence[str], number: int) -> str:
        if not number:
            return self._texts.phrase("library_report.under", edge=edges[0])
        low = edges[number - 1]
        if key == "year":
            return low
        if number == len(edges):
            return self._texts.phrase("library_report.and_more", edge=low)
        return self._texts.phrase("library_report.between", low=low, high=edges[number])

    def _size(self, size: float) -> str:
        return self._texts.size(round(size))

    def _number(self, value: float) -> str:
        return self._texts.number(round(value))


def _years(page: FilePage) -> Sequence[float]:
    return [nanoseconds / 1e9 for nanoseconds in page.field("mtime_ns")]


_UNIT: Final = re.compile(r"(?<=\d)(?=[A-Za-z])")
_BINNED: Final[Mapping[str, Callable[[FilePage], Sequence[float | None]]]] = {
    "duration": lambda page: page.field("duration"),
    "bitrate": lambda page: page.field("bit_rate"),
    "year": _years,
}
"""The values of files by breakdown."""
_LIMITS: Final = {key: BREAKDOWNS[key].limits for key in _BINNED}
