"""Groups are built around a file that each other one is like: nothing is chained."""

import pytest

from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileRecord
from app.core.near.groups import StoredPair, groups
from app.core.near.keeper import NearRule
from app.core.near.likeness import Likeness
from tests.core.near.records import record


def _files(*best: int, damaged: bool = False) -> dict[int, FileRecord]:
    """Return six files, of which those of `best` have larger pictures, the first of them the largest."""
    damage = DamageVerdict.DAMAGED if damaged else None
    made = {at: record(at, damage=damage) for at in range(1, 7)}
    for rank, at in enumerate(reversed(best), 2):
        made[at] = record(at, width=1920 * rank, height=1080 * rank)
    return made


def _groups(files: dict[int, FileRecord], *pairs: str) -> list[list[int]]:
    stored = [
        StoredPair(files[int(pair[0])], files[int(pair[1])], Likeness(at, 8, mirrored=False))
        for at, pair in enumerate(pairs)
    ]
    return [[file.id for file in group.files] for group in groups(stored)]


@pytest.mark.parametrize(
    ("best", "pairs", "expected"),
    [
        ((), (), []),
        ((), ("12",), [[1, 2]]),
        ((2,), ("12",), [[2, 1]]),
        ((2,), ("12", "23"), [[2, 1, 3]]),
        ((1,), ("12", "23"), [[1, 2], [2, 3]]),
        ((1,), ("12", "23", "13"), [[1, 2, 3]]),
        ((), ("12", "34"), [[1, 2], [3, 4]]),
        ((1, 4), ("12", "23", "34"), [[1, 2], [4, 3], [2, 3]]),
        ((3,), ("31", "35", "12", "24", "45"), [[3, 1, 5], [1, 2], [2, 4], [4, 5]]),
    ],
)
def test_each_file_of_a_group_is_like_its_first(
    best: tuple[int, ...], pairs: tuple[str, ...], expected: list[list[int]]
) -> None:
    assert _groups(_files(*best), *pairs) == expected


def test_a_group_has_a_keeper_and_its_reason_and_what_differs() -> None:
    files = _files(2)
    (group,) = groups([StoredPair(files[1], files[2], Likeness(3.5, 8, mirrored=True))])
    assert group.keeper is not None
    assert (group.keeper.file, group.keeper.rule) == (files[2], NearRule.RESOLUTION)
    assert group.likenesses == (Likeness(3.5, 8, mirrored=True),)
    assert {each.column for each in group.differences} == {"picture", "bits_per_pixel"}


def test_of_damaged_files_the_one_is_first_that_most_are_like() -> None:
    files = _files(damaged=True)
    pairs = [StoredPair(files[2], files[at], Likeness(1, 8, mirrored=False)) for at in (1, 3)]
    (group,) = groups(pairs)
    assert [file.id for file in group.files] == [2, 1, 3]
    assert group.keeper is None


def test_groups_with_some_files_are_whole() -> None:
    files = _files(1)
    likeness = Likeness(1, 8, mirrored=False)
    pairs = [StoredPair(files[one], files[other], likeness) for one, other in ((1, 2), (1, 3), (4, 5))]
    assert [[file.id for file in group.files] for group in groups(pairs, {3})] == [[1, 2, 3]]
    assert groups(pairs, {6}) == []
