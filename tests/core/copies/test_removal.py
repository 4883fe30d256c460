"""Which copies may be removed, and which file stays for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.chosen import ChosenRemovals
from app.core.copies.group import CopyFile
from app.core.copies.keeper import RULES, KeeperRule, propose, ranking
from app.core.copies.removal import (
    GroupPlan,
    Refusal,
    Refused,
    Removal,
    RemovalRules,
    choose,
    count_disks,
    plan,
    plan_group,
    usable,
    whole_clips,
)
from app.core.file.record import FileStatus
from tests.core.copies.copy_file import file


def reasons(files: list[CopyFile], *remove: int) -> dict[int, Refusal | None]:
    """Return what becomes of each chosen file: None if it is removed."""
    return {
        each.file.id: each.reason if isinstance(each, Refused) else None for each in plan(files, 9, remove)
    }


def test_a_file_goes_and_the_best_of_the_others_stays() -> None:
    files = [file(1), file(2, mtime_ns=5), file(3, mtime_ns=4)]
    assert list(plan(files, 9, {1})) == [Removal(files[0], files[2], 9)]


def test_the_last_copy_stays() -> None:
    assert reasons([file(1), file(2)], 1, 2) == {1: Refusal.LAST_COPY, 2: Refusal.LAST_COPY}
    assert reasons([file(1)], 1) == {1: Refusal.LAST_COPY}


@pytest.mark.parametrize(
    "keeper",
    [
        file(2, status=FileStatus.OFFLINE),
        file(2, status=FileStatus.MISSING),
        file(2, verdict=ChecksumVerdict.ROTTEN),
        file(2, verdict=ChecksumVerdict.UNREADABLE),
    ],
)
def test_a_file_that_cannot_be_compared_keeps_nothing(keeper: CopyFile) -> None:
    assert reasons([file(1), keeper], 1) == {1: Refusal.NO_KEEPER}


def test_a_path_to_the_keeper_is_no_copy() -> None:
    assert reasons([file(1, copy=1), file(2, copy=1), file(3)], 1) == {1: Refusal.LINK}
    assert reasons([file(1, copy=1), file(2, copy=1)], 1) == {1: Refusal.LINK}


def test_what_is_away_or_damaged_is_not_removed() -> None:
    files = [file(1, status=FileStatus.OFFLINE), file(2, verdict=ChecksumVerdict.ROTTEN), file(3)]
    assert reasons(files, 1, 2) == {1: Refusal.AWAY, 2: Refusal.DAMAGED}


def test_all_but_the_proposed_file_are_chosen() -> None:
    files = [file(1, mtime_ns=2), file(2, mtime_ns=1), file(3, mtime_ns=3)]
    assert choose(files, None) == {1, 3}
    assert choose(files, None, RemovalRules(rank=ranking((KeeperRule.SHORTEST_PATH,)))) == {2, 3}


def test_other_paths_to_the_proposed_file_are_not_chosen() -> None:
    files = [file(1, copy=1), file(2, copy=1), file(3, mtime_ns=1)]
    assert choose(files, None) == {3}


def test_files_that_are_no_candidates_stay_in_place_of_a_candidate() -> None:
    files = [file(1), file(2, mtime_ns=1), file(3, mtime_ns=2)]
    assert choose(files, {1, 2}) == {1, 2}
    assert choose([*files[:2], file(3, status=FileStatus.OFFLINE)], {1, 2}) == {2}


def test_a_file_that_is_away_is_not_the_one_to_stay() -> None:
    files = [file(1, status=FileStatus.OFFLINE), file(2, mtime_ns=1)]
    assert choose(files, None, RemovalRules(rank=ranking((KeeperRule.OLDEST,)))) == {1}


def on_two_disks() -> list[CopyFile]:
    """Return a file on a disk, its copy there, and its backup on another disk."""
    return [file(1), file(2, mtime_ns=1), file(3, "/second/1", mtime_ns=2, disk="B")]


ACROSS = RemovalRules(across_disks=True)


def going(files: list[CopyFile], rules: RemovalRules) -> set[int]:
    """Return the files of a group that go by the rules."""
    return {each.file.id for each in plan_group(files, 9, None, rules).rows if isinstance(each, Removal)}


def test_a_backup_stays_unless_the_user_lets_it_go() -> None:
    files = on_two_disks()
    assert plan_group(files, 9, None) == GroupPlan(files, 9, (Removal(files[1], files[0], 9),), backups=1)
    assert plan_group(files[1:], 9, None) == GroupPlan(files[1:], 9, (), backups=1)
    assert reasons(files[1:], 2) == {2: Refusal.OTHER_DISK}
    assert going(files, ACROSS) == {2, 3}
    assert list(plan(files, 9, {3}, ACROSS)) == [Removal(files[2], files[0], 9)]


def test_on_an_unknown_disk_nothing_goes() -> None:
    files = [file(1, disk=""), file(2, mtime_ns=1, disk="")]
    assert plan_group(files, 9, None).rows == (Refused(files[1], 9, Refusal.UNKNOWN_DISK),)
    assert reasons([files[0], file(3)], 1) == {1: Refusal.UNKNOWN_DISK}
    assert going(files, ACROSS) == {2}


def test_a_copy_on_the_same_disk_keeps_a_copy_though_a_better_one_is_elsewhere() -> None:
    files = [file(1, mtime_ns=5), file(2, mtime_ns=4), file(3, disk="B")]
    assert list(plan(files, 9, {1})) == [Removal(files[0], files[1], 9)]


def test_what_is_on_a_disk_or_in_a_folder_is_kept_there() -> None:
    files = [file(1, "/a/1"), file(2, "/b/2"), file(3, "/c/3", disk="B")]
    assert going(files, RemovalRules(across_disks=True, keep_on=frozenset({"B"}))) == {1, 2}
    assert going(files, RemovalRules(across_disks=True, keep_in=(b"/b",))) == {1, 3}
    assert going(files, RemovalRules(keep_in=(b"/b",))) == {1}
    assert going(files, RemovalRules(keep_on=frozenset({"A"}))) == set()
    rules = RemovalRules(keep_in=(b"/a",))
    assert list(plan(files, 9, {1}, rules)) == [Refused(files[0], 9, Refusal.PROTECTED)]


def test_copies_stay_on_so_many_disks() -> None:
    files = [*on_two_disks(), file(4, mtime_ns=3, disk="B"), file(5, mtime_ns=4, disk="C")]
    assert going(files, RemovalRules(across_disks=True, keep_disks=2)) == {2, 4, 5}
    assert going(files, RemovalRules(across_disks=True, keep_disks=3)) == {2, 4}
    assert going(files, RemovalRules(across_disks=True, keep_disks=4)) == set()
    assert going(files, RemovalRules(keep_disks=3)) == {2, 4}
    assert going(files, RemovalRules(keep_disks=4)) == set()
    away = [*files[:2], file(3, disk="B", status=FileStatus.OFFLINE)]
    rules = RemovalRules(keep_disks=2)
    assert list(plan(away, 9, {2}, rules)) == [Refused(away[1], 9, Refusal.FEW_DISKS)]


def test_a_plan_tells_whether_one_disk_is_left() -> None:
    files = on_two_disks()
    group = GroupPlan(files, 9, ())
    assert not group.leaves_one_disk({1})
    assert group.leaves_one_disk({3})
    assert group.leaves_one_disk({1, 2})
    assert not GroupPlan(files[:2], 9, ()).leaves_one_disk({1}), "there was one before"
    unknown = [file(1), file(2, "/x", disk="")]
    assert GroupPlan(unknown, 9, ()).leaves_one_disk({2}), "it may have been another disk"
    away = [*files[:1], file(3, disk="B"), file(4, disk="C", status=FileStatus.OFFLINE)]
    assert GroupPlan(away, 9, ()).leaves_one_disk({3}), "nobody knows what is on the third disk now"


any_file = st.builds(
    file,
    st.integers(1, 9),
    copy=st.integers(1, 4),
    status=st.sampled_from((FileStatus.OK, FileStatus.OFFLINE, FileStatus.MISSING, FileStatus.FAILED)),
    verdict=st.sampled_from((None, ChecksumVerdict.VERIFIED, ChecksumVerdict.ROTTEN)),
    mtime_ns=st.integers(0, 3),
    disk=st.sampled_from(("A", "B", "")),
)
any_rules = st.builds(
    RemovalRules,
    across_disks=st.booleans(),
    keep_on=st.frozensets(st.sampled_from(("A", "B")), max_size=1),
    keep_in=st.lists(st.sampled_from((b"/videos/3", b"/videos/1")), max_size=1).map(tuple),
    keep_disks=st.integers(1, 2),
)


@given(
    st.lists(any_file, min_size=1, max_size=7, unique_by=lambda each: each.id),
    st.frozensets(st.integers(1, 9)),
    st.booleans(),
    any_rules,
)
def test_a_plan_always_leaves_a_good_copy(
    files: list[CopyFile],
    remove: frozenset[int],
    chosen_by_rule: bool,  # noqa: FBT001 - hypothesis passes it so
    rules: RemovalRules,
) -> None:
    wanted = choose(files, remove or None, rules) if chosen_by_rule else remove
    planned = list(plan(files, 9, wanted, rules))
    removed = {each.file.id for each in planned if isinstance(each, Removal)}
    assert {each.file.id for each in planned} == {each.id for each in files if each.id in wanted}
    stays = [each for each in files if each.id not in removed]
    for each in planned:
        if isinstance(each, Removal):
            assert each.keeper in stays
            assert each.keeper.verdict is not ChecksumVerdict.ROTTEN
            assert each.keeper.status in {FileStatus.OK, FileStatus.FAILED}
            assert each.keeper.copy != each.file.copy
            assert all(other.copy != each.file.copy for other in files if other is not each.file)
            assert not rules.protect(each.file)
            assert rules.across_disks or each.on_one_disk
            assert rules.keep_disks <= count_disks(usable(stays))
    assert stays
    if not rules.across_disks:
        assert not GroupPlan(files, 9, planned).leaves_one_disk(removed)


@given(
    st.lists(any_file, min_size=1, max_size=7, unique_by=lambda each: each.id),
    st.permutations(RULES),
    st.booleans(),
)
def test_the_rank_is_that_of_the_proposal(
    files: list[CopyFile],
    rules: list[KeeperRule],
    preferring: bool,  # noqa: FBT001 - hypothesis passes it so
) -> None:
    places = (b"/videos/3", b"/videos/1") if preferring else ()
    keeper = propose(files, rules, places)
    intact = [each for each in files if each.verdict is not ChecksumVerdict.ROTTEN]
    assert min(intact, key=ranking(rules, places)(files), default=None) == (keeper.file if keeper else None)


def _clip_plans(*, rest: int | None = None) -> list[GroupPlan]:
    """Return the plans for two parts, each with a copy of which the second goes; the last has `rest` more."""
    return [
        plan_group([file(1, clip=1, parts=2), file(11, clip=11, parts=rest or 2)], 9, {11}),
        plan_group([file(2, clip=1, parts=2), file(12, clip=11, parts=rest or 2)], 9, {12}),
        plan_group([file(3), file(13)], 9, {13}),
    ]


def test_all_parts_of_a_recording_go() -> None:
    plans = _clip_plans()
    assert whole_clips(plans) == plans
    assert all(isinstance(row, Removal) for each in plans for row in each.rows)


def test_no_part_of_a_recording_goes_alone() -> None:
    plans = whole_clips(_clip_plans(rest=3))
    told = {
        row.file.id: row.reason if isinstance(row, Refused) else None for each in plans for row in each.rows
    }
    assert told == {11: Refusal.TORN, 12: Refusal.TORN, 13: None}


@pytest.mark.parametrize(
    ("disks", "goes"),
    [
        (("uuid:b", "uuid:b"), True),
        (("uuid:b", "uuid:c"), False),  # half of it would be left on each
        (("uuid:c", "uuid:b"), False),
    ],
)
def test_a_recording_goes_only_where_one_disk_keeps_all_of_it(disks: tuple[str, str], goes: bool) -> None:  # noqa: FBT001
    rules = RemovalRules(across_disks=True)
    plans = [
        plan_group(
            [file(part, clip=1, parts=2), file(part + 10, disk=disk, clip=part + 10)], 9, {part}, rules
        )
        for part, disk in enumerate(disks, 1)
    ]
    told = [isinstance(row, Removal) for each in whole_clips(plans) for row in each.rows]
    assert told == [goes, goes]


def test_a_disk_with_all_parts_is_enough_beside_one_with_some() -> None:
    rules = RemovalRules(across_disks=True)
    others = [file(11, disk="uuid:b"), file(12, disk="uuid:b"), file(21, disk="uuid:c")]
    plans = [
        plan_group([file(1, clip=1, parts=2), others[0], others[2]], 9, {1}, rules),
        plan_group([file(2, clip=1, parts=2), others[1]], 9, {2}, rules),
    ]
    assert whole_clips(plans) == plans


def test_a_part_stays_while_another_one_has_to_stay() -> None:
    plans = _clip_plans()
    plans[1] = plan_group(plans[1].files, 9, set())
    told = [[isinstance(row, Removal) for row in each.rows] for each in whole_clips(plans)]
    assert told == [[False], [], [True]]


def test_a_choice_of_one_part_is_a_choice_of_all() -> None:
    chosen = ChosenRemovals(whole_clips(_clip_plans()))
    chosen.change([12], go=False)
    assert [chosen.goes(each) for each in (11, 12, 13)] == [False, False, True]
    assert chosen.files == 1
    chosen.change([11], go=True)
    assert sorted(row.file.id for row in chosen.removals()) == [11, 12, 13]
