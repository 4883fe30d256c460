"""Squarified treemaps: rectangles with areas in proportion to sizes, as square as possible.

Bruls, Huizing, van Wijk: Squarified Treemaps, 2000 (https://vanwijk.win.tue.nl/stm.pdf).
"""

from collections.abc import Iterator, Sequence

from app.core.charts.picture import Rect


def squarify(sizes: Sequence[float], room: Rect) -> Iterator[Rect]:
    """Yield a rectangle for each size, in their order. Sizes are above zero and descend.

    The rectangles fill `room` without overlaps. Takes time in proportion to the number of sizes.
    """
    whole = sum(sizes)
    if not whole or room.area <= 0:
        yield from (Rect(room.x, room.y, 0.0, 0.0) for _ in sizes)
        return
    scale = room.area / whole
    areas = [size * scale for size in sizes]
    start = 0
    while start < len(areas):
        # The last row takes all the room that is left, whatever was lost by rounding.
        end = _row_end(areas, start, min(room.width, room.height))
        last = end == len(areas)
        yield from _row(areas[start:end], room, last=last)
        if not last:
            room = _left_over(sum(areas[start:end]), room)
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


def _row(areas: Sequence[float], room: Rect, *, last: bool) -> Iterator[Rect]:
    """Yield the rectangles of a row along the shorter side of the room."""
    whole = sum(areas)
    upright = room.width >= room.height
    side = room.height if upright else room.width
    thick = (room.width if upright else room.height) if last else (whole / side if side else 0.0)
    done = 0.0
    for area in areas:
        begin = side * done / whole if whole else 0.0
        done += area
        long = (side * done / whole if whole else 0.0) - begin
        if upright:
            yield Rect(room.x, room.y + begin, thick, long)
        else:
            yield Rect(room.x + begin, room.y, long, thick)


def _left_over(area: float, room: Rect) -> Rect:
    if room.width >= room.height:
        thick = area / room.height if room.height else 0.0
        return Rect(room.x + thick, room.y, max(0.0, room.width - thick), room.height)
    thick = area / room.width if room.width else 0.0
    return Rect(room.x, room.y + thick, room.width, max(0.0, room.height - thick))
