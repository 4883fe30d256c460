"""The layout of charts, as numbers."""

import itertools
import random
from datetime import datetime

import pytest

from app.core.charts.axis import Axis, linear_axis, log_axis
from app.core.charts.layouts import ROW, bars, height_of, histogram, scatter
from app.core.charts.lines import LineChart, Series, lines
from app.core.charts.picture import Align, Mark, Picture, Rect, total
from app.core.charts.squarify import squarify
from app.core.charts.time_axis import tick_text, time_axis
from app.core.charts.treemap import Node, Tile, TileKind, folder_of_rest, treemap
from app.core.text.local_time import local, local_seconds

ROOM = Rect(10.0, 20.0, 640.0, 360.0)


def marks(*sizes: float) -> list[Mark]:
    return [Mark(f"name {n}", f"{size} B", size, n) for n, size in enumerate(sizes)]


def overlap(one: Rect, other: Rect) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(0.0, wide) * max(0.0, high)


def inside(rect: Rect, room: Rect) -> bool:
    return (
        rect.x >= room.x - 1e-6
        and rect.y >= room.y - 1e-6
        and rect.right <= room.right + 1e-6
        and rect.bottom <= room.bottom + 1e-6
    )


@pytest.mark.parametrize("seed", range(30))
def test_squares_fill_the_room_in_proportion_without_overlap(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - to make the same again
    sizes = sorted((chance.lognormvariate(3, 2) + 0.01 for _ in range(chance.randrange(1, 60))), reverse=True)
    rects = list(squarify(sizes, ROOM))
    for size, rect in zip(sizes, rects, strict=True):
        assert rect.area == pytest.approx(ROOM.area * size / sum(sizes), rel=1e-6)
        assert inside(rect, ROOM)
    assert sum(rect.area for rect in rects) == pytest.approx(ROOM.area)
    assert all(overlap(*pair) < 1e-3 for pair in itertools.combinations(rects, 2))


def test_equal_sizes_are_nearly_square() -> None:
    rects = list(squarify([1.0] * 12, Rect(0, 0, 400, 300)))
    assert {round(max(r.width / r.height, r.height / r.width), 3) for r in rects} == {1.0}


def test_no_room_gives_empty_rectangles() -> None:
    assert list(squarify([3, 2], Rect(5, 5, 0, 100))) == [Rect(5, 5, 0, 0)] * 2
    assert list(squarify([], ROOM)) == []


def tree(chance: random.Random, depth: int = 0) -> Node:
    """Return a random tree, whose sizes are exact."""
    if depth == 4 or (depth and chance.random() < 0.4):
        return Node(f"file {chance.random()}", int(chance.lognormvariate(10, 4)), 0)
    children = [tree(chance, depth + 1) for _ in range(chance.randrange(1, 14))]
    children.sort(key=lambda node: -node.size)
    files = sum(node.files for node in children)
    return Node("folder", sum(node.size for node in children), 0, children, files, key=chance.random())


def flat(tiles: tuple[Tile, ...]) -> list[Tile]:
    return [tile for tile in tiles if tile.kind is not TileKind.FOLDER]


@pytest.mark.parametrize("seed", range(30))
def test_the_tiles_of_a_treemap_add_up_to_the_byte(seed: int) -> None:
    root = tree(random.Random(seed))  # noqa: S311 - as above
    tiles = treemap(root, ROOM)
    assert sum(tile.node.size for tile in flat(tiles)) == root.size
    counted = sum(tile.node.files for tile in flat(tiles) if tile.node.size)
    assert counted <= root.files  # empty files have no area
    assert all(inside(tile.rect, ROOM) for tile in tiles)
    shown = flat(tiles)
    assert all(overlap(one.rect, other.rect) < 1e-3 for one, other in itertools.combinations(shown, 2))


@pytest.mark.parametrize("seed", range(10))
def test_siblings_are_in_proportion(seed: int) -> None:
    root = tree(random.Random(seed))  # noqa: S311 - as above
    top = [tile for tile in treemap(root, ROOM) if not tile.depth]
    whole = sum(tile.node.size for tile in top)
    for tile in top:
        assert tile.rect.area == pytest.approx(ROOM.area * tile.node.size / whole, rel=1e-6)


def test_small_siblings_become_one_rest() -> None:
    small = [Node(f"{n}", 1, 0) for n in range(1000)]
    root = Node("", 10_001_000, 0, [Node("large", 10_000_000, 3), *small], 1001, key="here")
    large, rest = treemap(root, ROOM)
    assert (large.node.name, large.kind) == ("large", TileKind.LEAF)
    assert (rest.kind, rest.node.size, rest.node.files) == (TileKind.REST, 1000, 1000)
    assert folder_of_rest(rest.node) == "here"
    assert folder_of_rest(large.node) is None


def test_a_small_folder_is_not_entered_and_a_large_one_has_a_title() -> None:
    inner = [Node("a", 5, 0), Node("b", 5, 0)]
    folders = [Node("large", 99_000, 0, [Node("c", 99_000, 0)]), Node("small", 10, 0, inner, 2)]
    tiles = treemap(Node("", 99_010, 0, folders), ROOM)
    by_name = {tile.node.name: tile for tile in tiles}
    assert by_name["small"].kind is TileKind.CLOSED
    assert by_name["large"].titled
    assert inside(by_name["c"].rect, by_name["large"].rect)
    assert "a" not in by_name


def test_an_empty_tree_has_no_tiles() -> None:
    assert treemap(Node("", 0, 0), ROOM) == ()
    assert treemap(Node("", 0, 0, [Node("empty", 0, 0)]), ROOM) == ()


def test_bars_are_in_proportion() -> None:
    picture = bars(marks(400, 100, 0), 600)
    wide = [shape.rect.width for shape in picture.shapes]
    assert wide[0] == pytest.approx(4 * wide[1])
    assert wide[2] == 0
    assert height_of(marks(1, 2, 3)) == 3 * ROW
    assert [label.text for label in picture.labels][:2] == ["name 0", "400 B"]
    assert picture.mark_at(picture.shapes[1].rect.x + 1, ROW + ROW / 2) == 1
    assert picture.mark_at(-5, -5) is None
    assert picture.mark_at(599, 2 * ROW + 1) == 2, "a row without a bar can be clicked"
    assert total(marks(2**53 + 1, 2)) == 2**53 + 3


def test_a_small_value_is_seen() -> None:
    assert bars(marks(10**9, 1), 600).shapes[1].rect.width == 2
    assert histogram(marks(10**9, 1), ["0", "1"], 500, 200, str).shapes[1].rect.height == 2


def test_bins_are_in_proportion_and_edges_do_not_overlap() -> None:
    picture = histogram(marks(30, 60, 15), ["0", "1", "2", "3"], 500, 200, str)
    tall = [shape.rect.height for shape in picture.shapes]
    assert (tall[1], tall[0]) == pytest.approx((2 * tall[0], 2 * tall[2]))
    assert {round(shape.rect.bottom, 6) for shape in picture.shapes} == {picture.shapes[0].rect.bottom}
    assert picture.mark_at(tall_at := picture.shapes[2].rect.x + 5, 1) == 2, (
        "all above a low bar can be clicked"
    )
    assert picture.mark_at(tall_at, 199) == 2
    crowded = histogram(marks(*[1] * 40), [str(n) for n in range(41)], 500, 200, str)
    assert not_overlapping(crowded)


def not_overlapping(picture: Picture) -> bool:
    return all(
        overlap(one.rect, other.rect) < 1e-6 for one, other in itertools.combinations(picture.labels, 2)
    )


def test_points_stand_at_their_values() -> None:
    axes = (linear_axis(100), log_axis([10, 1000]))
    picture = scatter(marks(4, 1), [(0, 10), (100, 1000)], axes, (str, str), (400, 300))
    first, second = (picture.rect_of(at) for at in (0, 1))
    assert first is not None
    assert second is not None
    assert first.width > second.width
    assert first.x < second.x
    assert first.y > second.y
    assert picture.rect_of(7) is None


def series(name: str, moments: list[float], *sizes: float) -> Series:
    return Series(name, 0, moments, sizes)


def test_a_line_goes_through_its_points() -> None:
    picture = lines([series("", [0.0, 10_000.0, 40_000.0], 1, 5, 3)], str, (400, 300))
    (line,) = picture.lines
    xs, ys = zip(*line.points, strict=True)
    assert (xs[1] - xs[0]) * 3 == pytest.approx(xs[2] - xs[1])
    assert ys[0] > ys[2] > ys[1]
    middles = [(s.rect.x + s.rect.width / 2, s.rect.y + s.rect.height / 2) for s in picture.shapes]
    assert middles == [pytest.approx(point) for point in line.points]
    assert [shape.mark for shape in picture.shapes] == [0, 1, 2]
    assert lines([], str, (400, 300)) == Picture()


def test_the_marks_of_lines_are_made_when_they_are_needed() -> None:
    chart = LineChart(
        [series("a", [0.0, 1.0], 3, 4), series("b", [1.0], 5)],
        lambda line, at: Mark(f"{line.name}{at}", "", line.values[at]),
        str,
    )
    made = [chart.mark(index) for index in range(chart.count)]
    assert [(mark.name, mark.size) for mark in made] == [("a0", 3), ("a1", 4), ("b0", 5)]
    with pytest.raises(IndexError):
        chart.mark(3)


def test_a_point_is_hit_by_the_nearest_column_and_beside_its_line() -> None:
    picture = lines([series("", [0.0, 10_000.0, 40_000.0], 1, 5, 3)], str, (400, 300))
    xs = [x for x, _ in picture.lines[0].points]
    assert [picture.mark_at(x + 3, 20) for x in xs] == [0, 1, 2]
    assert picture.mark_at((xs[0] + xs[1]) / 2 - 1, 20) == 0
    assert picture.mark_at((xs[0] + xs[1]) / 2 + 1, 20) == 1
    several = lines([series("a", [0.0, 1e6], 1, 1), series("b", [0.0, 1e6], 5, 5)], str, (400, 300))
    low, high = (line.points[1] for line in several.lines)
    assert [several.mark_at(x - 20, y + 5) for x, y in (low, high)] == [1, 3]
    assert several.mark_at(low[0] - 20, (low[1] + high[1]) / 2) is None


def test_a_single_point_has_a_place() -> None:
    picture = lines([series("", [1e9], 5)], str, (400, 300))
    assert [inside(shape.rect, Rect(0, 0, 400, 300)) for shape in picture.shapes] == [True]


def test_names_of_lines_do_not_overlap_and_are_inside() -> None:
    several = [series(f"line {n}", [0.0, 1e6], n / 10, 5 + n / 100) for n in range(7)]
    picture = lines(several, str, (500, 200))
    names = [label.rect for label in picture.labels if label.text.startswith("line")]
    assert len(names) == 7
    assert all(inside(rect, Rect(0, 0, 500, 200)) for rect in names)
    assert all(overlap(*pair) == pytest.approx(0) for pair in itertools.combinations(names, 2))
    swatches = [shape for shape in picture.shapes if not shape.round]
    assert {shape.mark for shape in swatches} == {2 * n + 1 for n in range(7)}


@pytest.mark.parametrize(
    ("days", "unit"), [(0.01, "hour"), (0.5, "hour"), (5, "day"), (60, "day"), (400, "month"), (4000, "year")]
)
def test_ticks_of_time_begin_a_unit(days: float, unit: str) -> None:
    first = local_seconds(datetime(2024, 5, 3, 10, 20))  # noqa: DTZ001 - on the wall's clock
    axis, of_ticks = time_axis(first, first + days * 86_400, 6)
    assert of_ticks.value == unit
    assert 2 <= len(axis.ticks) <= {"hour": 7, "day": 7, "month": 9, "year": 13}[unit]
    for tick in map(local, axis.ticks):
        assert (tick.minute, tick.second) == (0, 0)
        assert unit == "hour" or tick.hour == 0
        assert unit not in {"month", "year"} or tick.day == 1
        assert unit != "year" or tick.month == 1
    text = tick_text(axis.ticks[0], of_ticks)
    assert len(text) == {"hour": 11, "day": 10, "month": 7, "year": 4}[unit]


@pytest.mark.parametrize("days", [0.05, 0.7, 1.2, 3.5, 20, 45, 100, 300, 500, 1200, 3000, 9000])
def test_a_narrow_chart_has_two_ticks_with_room_for_their_texts(days: float) -> None:
    first = local_seconds(datetime(2024, 5, 3, 10, 20))  # noqa: DTZ001 - on the wall's clock
    moments = [first, first + days * 86_400]
    picture = lines([series("", moments, 5, 3)], str, (300, 200))
    below = [label for label in picture.labels if label.align is Align.CENTRE]
    assert len(below) >= 2
    texts = [(label.rect.x + label.rect.width / 2, 7.0 * len(label.text)) for label in below]
    for (left, wide), (right, other) in itertools.pairwise(texts):
        assert right - left >= (wide + other) / 2
    assert all(inside(label.rect, Rect(0, 0, 300, 200)) for label in picture.labels)


def test_a_wrong_clock_gives_no_ticks() -> None:
    assert time_axis(-1e15, 1e15).axis.ticks == ()


@pytest.mark.parametrize("high", [0.003, 1, 7, 10, 99, 12_345, 3e12])
def test_ticks_are_round_and_reach_the_highest_value(high: float) -> None:
    axis = linear_axis(high)
    assert axis.high >= high * (1 - 1e-9)
    assert 2 <= len(axis.ticks) <= 6
    assert axis.share(axis.high) == 1
    assert axis.share(0) == 0


@pytest.mark.parametrize("high", [1, 2, 3, 7, 9, 10, 25, 99, 12345])
def test_ticks_of_whole_numbers_are_whole(high: int) -> None:
    axis = linear_axis(high, 4, whole=True)
    assert all(tick == int(tick) for tick in axis.ticks)
    assert axis.high >= high
    assert len(set(axis.ticks)) == len(axis.ticks) <= 5


def test_axes_of_nothing() -> None:
    assert linear_axis(0).ticks == (0.0,)
    assert log_axis([]).ticks == (1.0, 10.0)
    assert log_axis([50.0]).ticks == (10.0, 100.0)
    assert Axis(3.0, 3.0, ()).share(9) == 0
    assert log_axis([1.0, 100.0]).share(10) == pytest.approx(0.5)
    assert log_axis([1.0, 100.0]).share(1e9) == 1
