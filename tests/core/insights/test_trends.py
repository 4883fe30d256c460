"""Points of a trend, and what has changed between two of them."""

import itertools
import random

from app.core.insights.trends import (
    NOW,
    CodecSums,
    Difference,
    SourceSums,
    Trend,
    TrendPoint,
    TrendSums,
    compare,
    points,
    rows_of,
    thinned,
)


def sums(**codecs: tuple[int, int]) -> TrendSums:
    """Return the sums of files by codec."""
    return TrendSums({codec: CodecSums(*amount) for codec, amount in codecs.items()})


def point(found: TrendSums, report: int = 1) -> TrendPoint:
    return TrendPoint(report, float(report), found.files, found)


def test_a_source_without_a_row_is_as_it_was_before() -> None:
    rows = [
        SourceSums(1, 1, 10.0, TrendSums({"AVC": CodecSums(2, 20)}, {1: 2}, 1, 2, 1)),
        SourceSums(2, 2, 20.0, TrendSums({"HEVC": CodecSums(1, 7)}, {1: 1, 4: 1})),
        SourceSums(1, 3, 30.0, sums(AVC=(1, 2**70))),
        SourceSums(2, 3, 30.0, TrendSums()),
    ]
    found = list(points(rows))
    assert [each.report for each in found] == [1, 2, 3]
    assert [(each.files, each.sums and each.sums.size) for each in found] == [(2, 20), (3, 27), (1, 2**70)]
    assert found[1].sums == TrendSums(
        {"AVC": CodecSums(2, 20), "HEVC": CodecSums(1, 7)}, {1: 3, 4: 1}, 1, 2, 1
    )
    assert found[2].sums is not None
    assert list(found[2].sums.codecs) == ["AVC"]


def test_many_points_are_thinned_evenly() -> None:
    found = [TrendPoint(n, float(n), n) for n in range(5000)]
    kept = thinned(found, 100)
    assert (len(kept), kept[0], kept[-1]) == (100, found[0], found[-1])
    assert max(after.time - before.time for before, after in itertools.pairwise(kept)) < 80
    assert thinned(found[:100], 100) == found[:100]
    assert [each.report for each in thinned([TrendPoint(n, 5.0, 1) for n in range(9)], 4)] == [0, 8]


def test_a_few_rows_make_the_same_points() -> None:
    chance = random.Random(3)  # noqa: S311 - to make the same again
    rows = [
        SourceSums(source, report, float(report), sums(AVC=(1, chance.randrange(1000))))
        for report in range(500)
        for source in sorted(chance.sample(range(6), chance.randrange(1, 5)))
    ]
    kept, reports = rows_of(rows, 20)
    assert len(kept) < len(rows) / 3
    found = [each for each in points(kept) if each.report in reports]
    assert found == thinned(list(points(rows)), 20)
    assert rows_of(rows, 500) == (rows, set(range(500)))
    assert rows_of(rows[:0], 20) == ([], set())


def test_the_present_is_the_last_point() -> None:
    before = Trend((point(sums(AVC=(1, 5)), report=7),))
    for clock, told in ((9.0, 9.0), (3.0, 7.0)):
        after = before.until(sums(AVC=(2, 6)), clock)
        assert [(each.report, each.time, each.files) for each in after.points] == [
            (7, 7.0, 1),
            (NOW, told, 2),
        ]
    assert Trend().until(sums(AVC=(2, 6)), 4.0).known_since == 4.0


def test_two_points_are_compared_by_codec() -> None:
    before = point(TrendSums({"AVC": CodecSums(3, 30)}, {1: 2, 5: 1}))
    after = point(TrendSums({"AVC": CodecSums(1, 10), "HEVC": CodecSums(3, 90)}, checked=4))
    found = compare(before, after)
    assert (found.files.change, found.size.change, found.checked.change) == (1, 70, 4)
    assert found.problems.change == -3
    assert compare(before, after, hidden=1).problems.before == 1
    assert list(found.codecs.items()) == [
        ("HEVC", (Difference(0, 3), Difference(0, 90))),
        ("AVC", (Difference(3, 1), Difference(30, 10))),
    ]


def test_what_is_not_known_has_no_difference() -> None:
    found = compare(TrendPoint(1, 0.0, 3), point(sums(AVC=(4, 10))))
    assert found.files.change == 1
    assert (found.size, found.size.change) == (Difference(None, 10), None)
    assert found.codecs["AVC"] == (Difference(None, 4), Difference(None, 10))


def test_two_empty_libraries_are_equal() -> None:
    found = compare(point(TrendSums()), point(TrendSums()))
    assert (found.files.change, found.size.change, found.codecs) == (0, 0, {})
