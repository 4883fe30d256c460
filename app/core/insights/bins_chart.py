"""The histogram of the values of files, in the bins of a breakdown."""

import re
from collections.abc import Container, Mapping, Sequence
from typing import Final

from app.core.charts.chart import Histogram
from app.core.charts.picture import Mark
from app.core.insights.amounts import NOTHING, Amount
from app.core.insights.breakdown import breakdown_of
from app.core.localization import Localization

_UNIT: Final = re.compile(r"(?<=\d)(?=[A-Za-z])")
_YEAR: Final = "year"


def bins_chart(
    key: str,
    bins: Mapping[int, Amount],
    texts: Localization,
    shown: Container[str | int | None] | None = None,
) -> Histogram:
    """Return the histogram of a breakdown from its bins by number: from the first with files to the last.

    Years show the size of the files, other values their number. Bins that are not `shown` are dimmed.
    """
    if not bins:
        return Histogram()
    by_size, edges = key == _YEAR, _edges(key, texts)
    numbers = range(min(bins), max(bins) + 1)
    marks = []
    for number in numbers:
        amount = bins.get(number, NOTHING)
        tall = amount.size if by_size else amount.files
        search = breakdown_of(key).search(number)
        told = texts.sums(amount.size, amount.files)
        dimmed = shown is not None and number in bins and number not in shown
        marks.append(Mark(bin_name(key, number, texts), told, tall, search=search, dimmed=dimmed))

    def tick_text(value: float) -> str:
        return texts.size(round(value)) if by_size else texts.number(round(value))

    starts = [edges[number - 1] if number else "" for number in numbers]
    return Histogram(tuple(marks), edges=starts, tick_text=tick_text)


def bin_name(key: str, number: int, texts: Localization) -> str:
    """Return the name of a bin by its number."""
    edges = _edges(key, texts)
    if not number:
        return texts.phrase("charts.under", edge=edges[0])
    low = edges[number - 1]
    if key == _YEAR:
        return low
    if number == len(edges):
        return texts.phrase("charts.and_more", edge=low)
    return texts.phrase("charts.between", low=low, high=edges[number])


def _edges(key: str, texts: Localization) -> Sequence[str]:
    return [_UNIT.sub(" ", edge).replace(".", texts.point) for edge in breakdown_of(key).edges]
