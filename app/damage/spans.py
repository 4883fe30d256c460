"""Collects the signs of damage of one file, close ones as one span."""

from typing import Final

from app.core.damage.evidence import Sign, Span

_GAP_SECONDS: Final = 1.0
"""Signs of one kind and track are one span if there is less between them."""
_MOST: Final = 200
"""Spans of one file. Later signs lengthen the last span of their kind."""


class Spans:
    """The spans of one file, as its packets come."""

    def __init__(self) -> None:
        self._open: dict[tuple[Sign, int], list[float]] = {}
        """Start, end and count of the last span, by sign and track."""
        self._closed: list[Span] = []

    def add(self, sign: Sign, track: int, seconds: float, count: int = 1) -> None:
        """Add signs at a time of a track."""
        last = self._open.get((sign, track))
        full = len(self._closed) + len(self._open) >= _MOST
        if last is not None and (full or abs(seconds - last[1]) <= _GAP_SECONDS):
            last[0], last[1] = min(last[0], seconds), max(last[1], seconds)
            last[2] += count
            return
        if last is not None:
            self._closed.append(_span(sign, track, last))
        self._open[sign, track] = [seconds, seconds, count]

    def all(self) -> tuple[Span, ...]:
        """Return all spans in order of time."""
        last = [_span(*key, values) for key, values in self._open.items()]
        return tuple(sorted((*self._closed, *last), key=lambda each: each.start))


def _span(sign: Sign, track: int, values: list[float]) -> Span:
    start, end, count = values
    return Span(sign=sign, track=track, start=round(start, 3), end=round(end, 3), count=int(count))
