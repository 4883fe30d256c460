"""Many groups in columns: their order, and the choice of some."""

import pytest

from app.core.near.group_list import NearGroupList, NearRow, NearSummary, rows_of
from app.core.near.groups import StoredPair, groups
from app.core.near.likeness import Likeness, NearKind
from tests.core.near.records import record

ROWS = [
    NearRow(1, 2, 2.0, 8, mirrored=False, size=10),
    NearRow(1, 3, 11.0, 8, mirrored=True, size=5),
    NearRow(4, 5, 2.0, 8, mirrored=False, size=90),
    NearRow(6, 2, 8.0, 8, mirrored=False, size=15),
]


def heads(found: NearGroupList) -> list[int]:
    return [each.head for each in found]


def test_groups_that_take_the_most_room_come_first() -> None:
    found = NearGroupList(ROWS)
    assert list(found) == [
        NearSummary(4, 2, 90, NearKind.CERTAIN),
        NearSummary(1, 3, 15, NearKind.PERHAPS),
        NearSummary(6, 2, 15, NearKind.PROBABLE),
    ]
    assert found.others(1) == [
        (2, Likeness(2.0, 8, mirrored=False)),
        (3, Likeness(11.0, 8, mirrored=True)),
    ]
    assert (found.size, found.count(NearKind.PERHAPS), found.row_of(6), found.row_of(2)) == (120, 1, 2, None)


@pytest.mark.parametrize(
    ("ids", "kinds", "expected"),
    [
        ({2}, tuple(NearKind), [1, 6]),
        ({4}, tuple(NearKind), [4]),
        ({9}, tuple(NearKind), []),
        (None, (NearKind.PROBABLE,), [6]),
        ({2}, (NearKind.PERHAPS, NearKind.CERTAIN), [1]),
    ],
)
def test_some_groups_are_chosen(
    ids: set[int] | None, kinds: tuple[NearKind, ...], expected: list[int]
) -> None:
    found = NearGroupList(ROWS).only(ids, kinds)
    assert heads(found) == expected
    everything = NearGroupList(ROWS)
    for at, head in enumerate(expected):
        row = everything.row_of(head)
        assert row is not None
        assert found.others(at) == everything.others(row)


def test_lists_are_equal_by_their_groups() -> None:
    assert NearGroupList(ROWS) == NearGroupList(ROWS)
    assert NearGroupList(ROWS) != NearGroupList(ROWS[:3])
    assert NearGroupList(ROWS).only({4}) == NearGroupList(ROWS).only({5})
    assert NearGroupList(ROWS).only({4}) != NearGroupList(ROWS)


def test_rows_are_made_of_groups() -> None:
    likeness = Likeness(3.0, 7, mirrored=True)
    (group,) = groups([StoredPair(record(1), record(2, width=3840, height=2160), likeness)])
    assert list(rows_of([group])) == [NearRow(2, 1, *likeness, record(1).size)]
