"""The charts of a report: a treemap, and histograms of the values of files. Sums are exact to the byte."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.charts.chart import Chart, Histogram
from app.core.charts.picture import Mark
from app.core.file_page import FilePage
from app.core.insights.amounts import Amount
from app.core.insights.breakdown import BREAKDOWNS
from app.core.names import display, one_line, split
from app.core.units import size_text
from app.export.report_amounts import NOTHING, sums_text
from app.export.report_treemap import LegendEntry, ReportTreemap


class NamedChart(NamedTuple):
    """A chart with its title, and with what it counts."""

    title: str
    note: str
    chart: Chart


class ReportCharts:
    """The charts of the files of a report, added page by page."""

    def __init__(self) -> None:
        self._treemap = ReportTreemap()
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
        note = f"Folders of {display(path)}, by size" if inside else "Folders by size"
        return NamedChart("Treemap", note, chart)

    def legend(self) -> Sequence[LegendEntry]:
        """Return the codecs with the most bytes, and their colours in the treemap."""
        return self._treemap.legend()

    def charts(self) -> Iterator[NamedChart]:
        """Yield the charts with a value, without the treemap."""
        for key, (title, note, by_size) in _TITLES.items():
            if self._bins[key]:
                yield NamedChart(title, note, _histogram(key, self._bins[key], by_size=by_size))


def _histogram(key: str, bins: Mapping[int, Amount], *, by_size: bool) -> Histogram:
    edges = [_UNIT.sub(" ", edge) for edge in BREAKDOWNS[key].edges]
    numbers = range(min(bins), max(bins) + 1)
    amounts = [bins.get(number, NOTHING) for number in numbers]
    marks = [
        Mark(_bin_name(key, edges, number), sums_text(amount), amount.size if by_size else amount.files)
        for number, amount in zip(numbers, amounts, strict=True)
    ]
    starts = [edges[number - 1] if number else "" for number in numbers]
    return Histogram(tuple(marks), edges=starts, tick_text=_size if by_size else _number)


def _bin_name(key: str, edges: Sequence[str], number: int) -> str:
    if not number:
        return f"Under {edges[0]}"
    if key == "year":
        return edges[number - 1]
    return (
        f"{edges[number - 1]} and more" if number == len(edges) else f"{edges[number - 1]} to {edges[number]}"
    )


def _size(size: float) -> str:
    return size_text(round(size))


def _number(value: float) -> str:
    return f"{round(value):,}"


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
_TITLES: Final = {
    "duration": ("Duration", "Number of files", False),
    "bitrate": ("Bit rate", "Number of files", False),
    "year": ("Year of the last change", "Size of the files", True),
}
