"""Squarified treemaps: rectangles with areas in proportion to sizes, as square as possible.

Bruls, Huizing, van Wijk: Squarified Treemaps, 2000 (https://vanwijk.win.tue.nl/stm.pdf).
"""

from collections.abc import Iterator, Sequence

from app.core.charts.picture import Rect


def squarify(sizes: Sequence[float], frame: Rect) -> Iterator[Rect]:
    """Yield a rectangle for each size, in their order. Sizes are above zero and descend.

    The rectangles fill `frame` without overlaps. Takes time in proportion to the number of sizes.
    """
    whole = sum(sizes)
    if not whole or frame.area <= 0:
        yield from (Rect(frame.x, frame.y, 0.0, 0.0) for _ in sizes)
        return
    scale = frame.area / whole
    areas = [size * scale for size in sizes]
    start = 0
    while start < len(areas):
        # The last row takes all the space that is left, whatever was lost by rounding.
        end = _row_end(areas, start, min(frame.width, frame.height))
        last = end == len(areas)
        yield from _row(areas[start:end], frame, last=last)
        if not last:
            frame = _left_over(sum(areas[start:end]), frame)
        start = end


def _row_end(areas: Sequence[float], start: int, side: float) -> int:
    """Return the end of the row from `start` on whose worst rectangle is the most square."""
    if side <= 0:
        return len(areas)
    row, first = areas[start], areas[start]
    best = _worst(row, first, first, side)
    end = start + 1
    while end < len(areas):
        longer = row + areas[end]
        worst = _worst(longer, first, areas[end], side)
        if worst > best:
            break
        row, best, end = longer, worst, end + 1
    return end


def _worst(row: float, largest: float, smallest: float, side: float) -> float:
    square = side * side / (row * row) if row else 0.0
    return max(square * largest, 1 / (square * smallest) if square * smallest else float("inf"))


def _row(areas: Sequence[float], frame: Rect, *, last: bool) -> Iterator[Rect]:
    """Yield the rectangles of a row along the shorter side of the frame."""
    whole = sum(areas)
    upright = frame.width >= frame.height
    side = frame.height if upright else frame.width
    thick = (frame.width if upright else frame.height) if last else (whole / side if side else 0.0)
    done = 0.0
    for area in areas:
        begin = side * done / whole if whole else 0.0
        done += area
        long = (side * done / whole if whole else 0.0) - begin
        if upright:
            yield Rect(frame.x, frame.y + begin, thick, long)
        else:
            yield Rect(frame.x + begin, frame.y, long, thick)


def _left_over(area: float, frame: Rect) -> Rect:
    if frame.width >= frame.height:
        thick = area / frame.height if frame.height else 0.0
        return Rect(frame.x + thick, frame.y, max(0.0, frame.width - thick), frame.height)
    thick = area / frame.width if frame.width else 0.0
    return Rect(frame.x, frame.y + thick, frame.width, max(0.0, frame.height - thick))
