"""Points of a trend, and what has changed between two of them."""

import itertools
from collections import Counter

from app.core.insights.trends import Difference, SourceSums, Sum, Sums, TrendPoint, compare, points, thinned


def sums(**codecs: tuple[int, int]) -> Sums:
    """Return the sums of files by codec."""
    found: Sums = Counter()
    for codec, (files, size) in codecs.items():
        found[Sum.FILES, codec] = files
        found[Sum.SIZE, codec] = size
    return found


def test_a_source_without_a_row_is_as_it_was_before() -> None:
    rows = [
        SourceSums(1, 1, 10.0, sums(AVC=(2, 20))),
        SourceSums(2, 2, 20.0, sums(HEVC=(1, 7))),
        SourceSums(1, 3, 30.0, sums(AVC=(1, 2**70))),
        SourceSums(2, 3, 30.0, Counter()),
    ]
    found = list(points(rows))
    assert [(each.report, each.files, each.size) for each in found] == [(1, 2, 20), (2, 3, 27), (3, 1, 2**70)]
    assert found[1].codecs() == {"AVC": (2, 20), "HEVC": (1, 7)}
    assert list(found[2].codecs()) == ["AVC"]


def test_many_points_are_thinned_evenly() -> None:
    found = [TrendPoint(n, float(n), n) for n in range(5000)]
    kept = thinned(found, 100)
    assert (len(kept), kept[0], kept[-1]) == (100, found[0], found[-1])
    assert max(after.time - before.time for before, after in itertools.pairwise(kept)) < 80
    assert thinned(found[:100], 100) == found[:100]
    assert [each.report for each in thinned([TrendPoint(n, 5.0, 1) for n in range(9)], 4)] == [0, 8]


def test_two_points_are_compared_by_codec() -> None:
    before = TrendPoint(1, 0.0, 3, {**sums(AVC=(3, 30)), (Sum.PROBLEMS, 1): 2, (Sum.PROBLEMS, 5): 1})
    after = TrendPoint(2, 1.0, 4, {**sums(AVC=(1, 10), HEVC=(3, 90)), (Sum.CHECKED, None): 4})
    found = compare(before, after)
    assert (found.files.change, found.size.change, found.checked.change) == (1, 70, 4)
    assert found.problems.change == -3
    assert compare(before, after, hidden=1).problems.before == 1
    assert found.codecs == {
        "HEVC": (Difference(0, 3), Difference(0, 90)),
        "AVC": (Difference(3, 1), Difference(30, 10)),
    }


def test_what_is_not_known_has_no_difference() -> None:
    found = compare(TrendPoint(1, 0.0, 3), TrendPoint(2, 1.0, 4, sums(AVC=(4, 10))))
    assert found.files.change == 1
    assert (found.size, found.size.change) == (Difference(None, 10), None)
    assert found.codecs["AVC"] == (Difference(None, 4), Difference(None, 10))
