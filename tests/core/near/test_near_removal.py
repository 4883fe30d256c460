"""Videos of which a better one stays: each guard keeps a file, and one that is kept anywhere stays."""

from typing import Any

import pytest

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.group import CopyFile
from app.core.copies.removal import GroupPlan, Refusal, Refused, Removal, RemovalRules
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileRecord, FileStatus
from app.core.near.groups import NearGroup, group_of
from app.core.near.likeness import Likeness
from app.core.near.removal import copy_of, plan_near
from tests.core.near.records import record

SURE, UNSURE = Likeness(2.0, 8, mirrored=False), Likeness(11.0, 8, mirrored=False)
DISKS = {1: "A", 2: "A", 3: "B", 4: ""}


def on_disk(file: FileRecord) -> CopyFile:
    disk = DISKS.get(file.id, "A")
    return copy_of(file, f"/disk{disk}".encode(), disk)


def group(*others: int, head: int = 1, likeness: Likeness = SURE, **values: Any) -> NearGroup:  # noqa: ANN401
    """Return a group whose first file has the largest picture."""
    best = record(head, width=3840, height=2160)
    return group_of(best, [(record(at, **values), likeness) for at in others])


def planned(
    *groups: NearGroup,
    chosen: set[int],
    kept: set[int] | None = None,
    **rules: Any,  # noqa: ANN401
) -> list[Removal | Refusal]:
    """Return for each chosen file its removal, or the reason why it stays."""
    heads = {each.files[0].id for each in groups} if kept is None else kept
    plans = plan_near(groups, chosen, heads, on_disk, RemovalRules(**rules))
    rows = [row for each in plans for row in each.rows]
    return [row.reason if isinstance(row, Refused) else row for row in rows]


def test_a_file_goes_and_the_better_one_stays() -> None:
    (row,) = planned(group(2, 5), chosen={2})
    assert isinstance(row, Removal)
    assert (row.file.id, row.keeper.id, row.size) == (2, 1, record(2).size)
    assert row.keeper_size == record(1).size


@pytest.mark.parametrize(
    ("of", "rules", "reason"),
    [
        ({"others": (3,)}, {}, Refusal.OTHER_DISK),
        ({"others": (4,)}, {}, Refusal.UNKNOWN_DISK),
        ({"others": (2,), "likeness": UNSURE}, {}, Refusal.UNSURE),
        ({"others": (2,), "clip": 2, "parts": 3}, {}, Refusal.IN_PARTS),
        ({"others": (2,), "clip": 2, "parts": 1, "missing_parts": 1}, {}, Refusal.IN_PARTS),
        ({"others": (2,), "status": FileStatus.OFFLINE}, {}, Refusal.AWAY),
        ({"others": (2,), "verdict": ChecksumVerdict.ROTTEN}, {}, Refusal.DAMAGED),
        ({"others": (2,)}, {"keep_on": frozenset({"A"})}, Refusal.PROTECTED),
        ({"others": (2,)}, {"keep_in": (b"/films",)}, Refusal.PROTECTED),
        ({"others": (2,)}, {"keep_disks": 2}, Refusal.FEW_DISKS),
    ],
)
def test_each_guard_keeps_a_file(of: dict[str, Any], rules: dict[str, Any], reason: Refusal) -> None:
    others = of.pop("others")
    assert planned(group(*others, **of), chosen=set(others), **rules) == [reason]


def test_nothing_goes_across_disks_unless_asked() -> None:
    plans = plan_near([group(3)], {3}, {1}, on_disk)
    assert [each.backups for each in plans] == [1]
    (row,) = planned(group(3), chosen={3}, across_disks=True)
    assert isinstance(row, Removal)
    assert not row.on_one_disk


def test_never_all_of_a_group() -> None:
    rows = planned(group(2, 5), chosen={1, 2, 5})
    assert rows[0] is Refusal.BETTER
    assert [row.file.id for row in rows if isinstance(row, Removal)] == [2, 5]


def test_the_keeper_of_another_group_stays() -> None:
    assert planned(group(2), chosen={2}, kept={1, 2}) == [Refusal.BETTER]
    assert planned(group(2), group(5, head=2), chosen={2}) == [Refusal.BETTER]


def test_damaged_files_keep_nothing() -> None:
    damaged = DamageVerdict.DAMAGED
    both = group_of(record(1, damage=damaged), [(record(2, damage=damaged), SURE)])
    assert planned(both, chosen={2}) == [Refusal.NO_KEEPER]
    better = group_of(record(1, damage=damaged), [(record(2), SURE), (record(5), SURE)])
    first, last = planned(better, chosen={1, 5}, kept={1, 2})
    assert (first, last) == (Refusal.BETTER, Refusal.UNPAIRED)


def test_a_keeper_that_cannot_be_reached_keeps_nothing() -> None:
    away = group_of(record(1, width=3840, height=2160, status=FileStatus.OFFLINE), [(record(2), SURE)])
    assert planned(away, chosen={2}) == [Refusal.NO_KEEPER]


def test_a_file_of_two_groups_goes_once() -> None:
    plans: list[GroupPlan] = plan_near(
        [group(2, likeness=UNSURE), group(2, head=5)], {2}, {1, 5}, on_disk, RemovalRules()
    )
    (row,) = [row for each in plans for row in each.rows]
    assert isinstance(row, Removal)
    assert row.keeper.id == 5


def test_the_space_is_that_of_the_file_at_most() -> None:
    (plan,) = plan_near([group(2)], {2}, {1}, on_disk)
    assert (plan.freed({2}).least, plan.freed({2}).most) == (0, record(2).size)


@pytest.mark.parametrize(
    ("own", "of_keeper", "lost"),
    [
        ("fr", "de", ("fr",)),
        ("de fr en", "de", ("en", "fr")),
        ("de-AT", "de", ()),
        ("de", "de en", ()),
        ("de", None, ("de",)),
        (None, "de", ()),
        (None, None, ()),
    ],
)
def test_a_language_that_the_better_file_lacks_keeps_a_file(
    own: str | None, of_keeper: str | None, lost: tuple[str, ...]
) -> None:
    better = record(1, width=3840, height=2160, audio_languages=of_keeper)
    of_sound = group_of(better, [(record(2, audio_languages=own), SURE)])
    (kept,) = plan_near([of_sound], {2}, {1}, on_disk)
    assert kept.dubs == bool(lost)
    assert isinstance(kept.rows[0], Removal) is not bool(lost)
    (gone,) = plan_near([of_sound], {2}, {1}, on_disk, RemovalRules(other_languages=True))
    assert isinstance(gone.rows[0], Removal)
    assert (gone.rows[0].lost_languages, gone.dubs) == (lost, bool(lost))


def test_a_better_file_that_goes_for_the_chosen_one_is_told_with_what_is_better() -> None:
    large, small = record(2, width=3840, height=2160), record(1)
    chosen = group_of(small, [(large, SURE)], {1: 5.0})
    (goes,) = plan_near([chosen], {2}, {1}, on_disk)
    (row,) = goes.rows
    assert isinstance(row, Removal)
    assert row.better is not None
    assert row.better.code == "near.keep_resolution"
    (usual,) = plan_near([group_of(large, [(small, SURE)])], {1}, {2}, on_disk)
    assert isinstance(usual.rows[0], Removal)
    assert usual.rows[0].better is None


def test_a_file_for_which_others_went_stays_where_another_one_cannot_stand_for_these() -> None:
    pairs = {(2, 1)}
    (kept,) = plan_near([group(2)], {2}, {1}, on_disk, RemovalRules(), pairs)
    assert [row.reason for row in kept.rows if isinstance(row, Refused)] == [Refusal.STANDS_FOR]
    (gone,) = plan_near([group(2)], {2}, {1}, on_disk, RemovalRules(), {(2, 5)})
    assert isinstance(gone.rows[0], Removal)
