"""Which copies may be removed, and which file stays for each."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.checksum.verdict import Verdict
from app.core.copies.group import CopyFile
from app.core.copies.keeper import RULES, KeeperRule, propose, ranking
from app.core.copies.removal import Refusal, Refused, Removal, choose, plan
from app.core.record import FileStatus


def file(
    id_: int,
    path: str = "",
    copy: int = 0,
    status: FileStatus = FileStatus.OK,
    verdict: Verdict | None = None,
    mtime_ns: int = 0,
) -> CopyFile:
    return CopyFile(
        id=id_,
        path=os.fsencode(path or f"/videos/{id_}"),
        source=b"/videos",
        status=status,
        mtime_ns=mtime_ns,
        verdict=verdict,
        copy=copy or id_,
    )


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
        file(2, verdict=Verdict.ROTTEN),
        file(2, verdict=Verdict.UNREADABLE),
    ],
)
def test_a_file_that_cannot_be_compared_keeps_nothing(keeper: CopyFile) -> None:
    assert reasons([file(1), keeper], 1) == {1: Refusal.NO_KEEPER}


def test_a_path_to_the_keeper_is_no_copy() -> None:
    assert reasons([file(1, copy=1), file(2, copy=1), file(3)], 1) == {1: Refusal.LINK}
    assert reasons([file(1, copy=1), file(2, copy=1)], 1) == {1: Refusal.LINK}


def test_what_is_away_or_damaged_is_not_removed() -> None:
    files = [file(1, status=FileStatus.OFFLINE), file(2, verdict=Verdict.ROTTEN), file(3)]
    assert reasons(files, 1, 2) == {1: Refusal.AWAY, 2: Refusal.DAMAGED}


def test_all_but_the_proposed_file_are_chosen() -> None:
    files = [file(1, mtime_ns=2), file(2, mtime_ns=1), file(3, mtime_ns=3)]
    assert choose(files, None) == {1, 3}
    assert choose(files, None, ranking((KeeperRule.SHORTEST_PATH,))) == {2, 3}


def test_other_paths_to_the_proposed_file_are_not_chosen() -> None:
    files = [file(1, copy=1), file(2, copy=1), file(3, mtime_ns=1)]
    assert choose(files, None) == {3}


def test_files_that_are_no_candidates_stay_in_place_of_a_candidate() -> None:
    files = [file(1), file(2, mtime_ns=1), file(3, mtime_ns=2)]
    assert choose(files, {1, 2}) == {1, 2}
    assert choose([*files[:2], file(3, status=FileStatus.OFFLINE)], {1, 2}) == {2}


def test_a_file_that_is_away_is_not_the_one_to_stay() -> None:
    files = [file(1, status=FileStatus.OFFLINE), file(2, mtime_ns=1)]
    assert choose(files, None, ranking((KeeperRule.OLDEST,))) == {1}


any_file = st.builds(
    file,
    st.integers(1, 9),
    copy=st.integers(1, 4),
    status=st.sampled_from((FileStatus.OK, FileStatus.OFFLINE, FileStatus.MISSING, FileStatus.FAILED)),
    verdict=st.sampled_from((None, Verdict.VERIFIED, Verdict.ROTTEN)),
    mtime_ns=st.integers(0, 3),
)


@given(
    st.lists(any_file, min_size=1, max_size=7, unique_by=lambda each: each.id),
    st.frozensets(st.integers(1, 9)),
    st.booleans(),
)
def test_a_plan_always_leaves_a_good_copy(
    files: list[CopyFile],
    remove: frozenset[int],
    chosen_by_rule: bool,  # noqa: FBT001 - hypothesis passes it so
) -> None:
    wanted = choose(files, remove or None) if chosen_by_rule else remove
    planned = list(plan(files, 9, wanted))
    removed = {each.file.id for each in planned if isinstance(each, Removal)}
    assert {each.file.id for each in planned} == {each.id for each in files if each.id in wanted}
    stays = [each for each in files if each.id not in removed]
    for each in planned:
        if isinstance(each, Removal):
            assert each.keeper in stays
            assert each.keeper.verdict is not Verdict.ROTTEN
            assert each.keeper.status in {FileStatus.OK, FileStatus.FAILED}
            assert each.keeper.copy != each.file.copy
            assert all(other.copy != each.file.copy for other in files if other is not each.file)
    assert stays


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
    intact = [each for each in files if each.verdict is not Verdict.ROTTEN]
    assert min(intact, key=ranking(rules, places), default=None) == (keeper.file if keeper else None)
