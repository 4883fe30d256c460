"""The chart of bit rates over picture sizes."""

from collections.abc import Sequence
from math import floor, log10

from app.core.charts.axis import log_axis
from app.core.charts.chart import Scatter
from app.core.charts.picture import Mark
from app.core.insights.points import RATES, Point, outliers
from app.core.localization import BETWEEN, Localization


def points_chart(points: Sequence[Point], texts: Localization, most: int | None = None) -> Scatter:
    """Return the chart of points; those with an unusual bit rate come first, then those of the most files.

    It has `most` points; None: all.
    """
    far = outliers(points)
    order = sorted(range(len(points)), key=lambda at: (at not in far, -points[at].amount.files))[:most]
    marks, places = [], []
    for at in order:
        point = points[at]
        low, high = RATES[max(0, point.rate - 1)], RATES[min(point.rate, len(RATES) - 1)]
        name = f"{point.width} × {point.height}, {_rate(low, texts)} – {_rate(high, texts)}"  # noqa: RUF001
        text = texts.sums(point.amount.size, point.amount.files)
        if at in far:
            text = f"{text}{BETWEEN}{texts.phrase('points.unusual')}"
        marks.append(Mark(name, text, point.amount.files, int(at in far), point.search))
        places.append((point.width * point.height / 1e6, (low * high) ** 0.5))
    axes = log_axis([x for x, _ in places]), log_axis([y for _, y in places])
    tick_texts = (lambda millions: _megapixels(millions, texts)), (lambda bits: _rate(bits, texts))
    return Scatter(tuple(marks), places, axes, tick_texts)


def _rate(bits: float, texts: Localization) -> str:
    mega = bits / 1e6
    return f"{texts.decimal(mega, 0 if mega >= 1 else 1)} Mb/s"


def _megapixels(millions: float, texts: Localization) -> str:
    places = max(0, -floor(log10(millions)))
    return texts.phrase("points.size", size=texts.decimal(millions, places))
