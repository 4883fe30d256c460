"""Many groups in columns: their order, and the choice of some."""

import pytest

from app.core.near.group_list import MadeGroups, NearGroupList, NearSummary
from app.core.near.groups import StoredPair, groups
from app.core.near.likeness import Likeness, NearKind
from tests.core.near.records import record

ROWS = [(4, 2, 90, 0), (1, 3, 15, 2), (6, 2, 15, 1)]
"""Head, files, bytes and rank of each group."""


def heads(found: NearGroupList) -> list[int]:
    return [each.head for each in found]


def test_a_list_has_the_numbers_of_its_groups() -> None:
    found = NearGroupList(ROWS)
    assert list(found) == [
        NearSummary(4, 2, 90, NearKind.CERTAIN),
        NearSummary(1, 3, 15, NearKind.PERHAPS),
        NearSummary(6, 2, 15, NearKind.PROBABLE),
    ]
    assert (found.size, found.count(NearKind.PERHAPS), found.row_of(6), found.row_of(2)) == (120, 1, 2, None)


@pytest.mark.parametrize(
    ("chosen", "kinds", "expected"),
    [
        ({1, 6}, tuple(NearKind), [1, 6]),
        ({9}, tuple(NearKind), []),
        (None, (NearKind.PROBABLE,), [6]),
        ({1, 4}, (NearKind.PERHAPS,), [1]),
        (None, tuple(NearKind), [4, 1, 6]),
    ],
)
def test_some_groups_are_chosen(
    chosen: set[int] | None, kinds: tuple[NearKind, ...], expected: list[int]
) -> None:
    assert heads(NearGroupList(ROWS).only(chosen, kinds)) == expected


def test_lists_are_equal_by_their_groups() -> None:
    assert NearGroupList(ROWS) == NearGroupList(ROWS)
    assert NearGroupList(ROWS) != NearGroupList(ROWS[:2])
    assert NearGroupList(ROWS).only({4, 9}) == NearGroupList(ROWS).only({4})


def test_groups_that_are_not_stored_keep_their_files_and_those_that_take_the_most_room_come_first() -> None:
    like = Likeness(3.0, 7, mirrored=True)
    small = groups([StoredPair(record(1), record(2, width=3840, height=2160), like)])
    large = groups([StoredPair(record(3), record(4, width=3840, height=2160), like._replace(distance=11.0))])
    made = MadeGroups(small)
    assert heads(made.list()) == [2]
    made.add(large)
    found = made.list()
    size = record(1).size
    assert list(found) == [NearSummary(2, 2, size, like.kind), NearSummary(4, 2, size, NearKind.PERHAPS)]
    assert found.made == {2: [(1, like)], 4: [(3, like._replace(distance=11.0))]}
    assert found.only({4}).made == found.made
