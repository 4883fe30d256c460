"""The space of copies that share blocks: no number is false, and it is exact where that can be known."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.copies.occupancy import Blocks, CopyBlocks, FreedSpace, occupancy, pack, reclaimable

SIZE = 10


def blocks(own: int, *shared: tuple[int, int]) -> Blocks:
    return Blocks("", own, pack(shared))


def files(*known: Blocks | None, disks: Sequence[str] = ()) -> list[CopyBlocks]:
    """Return files that are a copy each, from 1, on one disk unless others are told."""
    return [
        CopyBlocks(number, disks[number - 1] if disks else "A", each) for number, each in enumerate(known, 1)
    ]


WHOLE = blocks(10)
HALF = blocks(5, (100, 105))
SNAPSHOT = blocks(0, (200, 210))


@pytest.mark.parametrize(
    ("known", "going", "expected"),
    [
        ([WHOLE, WHOLE], {2}, FreedSpace(10, 10)),
        ([HALF, HALF], {2}, FreedSpace(5, 5)),
        ([HALF, HALF, WHOLE], {2, 3}, FreedSpace(15, 15)),
        ([HALF, HALF, WHOLE], {1, 2}, FreedSpace(10, 15)),  # a snapshot may hold the half that both share
        ([SNAPSHOT, WHOLE], {1}, FreedSpace(0, 10)),
        ([blocks(2, (0, 4), (6, 10)), blocks(2, (2, 10)), WHOLE], {1}, FreedSpace(2, 4)),
        ([None, WHOLE], {1}, FreedSpace(0, 10)),
        ([Blocks("name", None, b""), WHOLE], {1}, FreedSpace(0, 10)),  # of a library from before
        ([WHOLE, WHOLE], set(), FreedSpace()),
    ],
)
def test_a_removal_frees_what_no_copy_that_stays_shares(
    known: list[Blocks | None], going: set[int], expected: FreedSpace
) -> None:
    assert occupancy(files(*known), SIZE).freed(going) == expected


@pytest.mark.parametrize(
    ("known", "disks", "expected"),
    [
        ([WHOLE, WHOLE, WHOLE], "AAA", FreedSpace(20, 20)),
        ([WHOLE, WHOLE], "AB", FreedSpace()),
        ([WHOLE, WHOLE, None, None], "AABB", FreedSpace(10, 20)),
        ([HALF, HALF, WHOLE], "AAA", FreedSpace(15, 15)),
        ([HALF, WHOLE], "AA", FreedSpace(10, 10)),  # the one that shares with files elsewhere is best kept
        ([HALF, HALF], "AB", FreedSpace()),
        ([SNAPSHOT, SNAPSHOT], "AA", FreedSpace()),
        ([blocks(0, (0, 10)), blocks(0, (20, 30))], "AA", FreedSpace(0, 10)),
        ([blocks(4), WHOLE], "AA", FreedSpace(4, 10)),  # holes: it depends on the one that stays
    ],
)
def test_what_can_go_leaves_one_copy_on_each_disk(
    known: list[Blocks | None], disks: str, expected: FreedSpace
) -> None:
    assert reclaimable(files(*known, disks=disks), SIZE) == expected


def test_ranges_that_touch_or_overlap_are_one() -> None:
    assert pack([(5, 9), (0, 3), (3, 4), (6, 7)]) == pack([(0, 4), (5, 9)])


def test_of_very_many_ranges_nothing_is_said() -> None:
    torn = [blocks(1, *((n * 10 + each, n * 10 + each + 1) for n in range(2000))) for each in range(11)]
    assert reclaimable(files(*torn), 3000) == FreedSpace(10, 30_000)
    assert reclaimable(files(*torn[:2]), 3000) == FreedSpace(1, 2001)


places = st.frozensets(st.integers(0, 12), max_size=6)


@given(st.lists(places, min_size=2, max_size=5), places, st.data())
def test_the_truth_lies_between_both_limits(
    held: list[frozenset[int]], elsewhere: frozenset[int], data: st.DataObject
) -> None:
    numbers = dict(enumerate(held, 1))
    found = occupancy(files(*(_told(each, numbers, elsewhere) for each in held)), max(map(len, held)))
    going = data.draw(st.sets(st.sampled_from(sorted(numbers))))
    gone = frozenset[int]().union(*(numbers[each] for each in going))
    stays = elsewhere.union(*(numbers[each] for each in numbers.keys() - going))
    freed = found.freed(going)
    assert freed.least <= len(gone - stays) <= freed.most
    if all(len(going & _holders(numbers, place)) < 2 for place in gone - stays) and not elsewhere:
        assert freed.exact


def _holders(numbers: Mapping[int, frozenset[int]], place: int) -> set[int]:
    return {number for number, held in numbers.items() if place in held}


def _told(held: frozenset[int], numbers: Mapping[int, frozenset[int]], elsewhere: frozenset[int]) -> Blocks:
    """Return what a file system tells of a file with these blocks."""
    shared = {place for place in held if place in elsewhere or len(_holders(numbers, place)) > 1}
    return blocks(len(held - shared), *((place, place + 1) for place in shared))
