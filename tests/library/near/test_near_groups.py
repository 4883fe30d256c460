"""Groups in the library: made once for a state, true while pairs change, and stored in slices."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from threading import Event, Thread

import pytest

from app.core.errors import Cancelled
from app.core.near.group_list import NearGroupList, NearSummary
from app.core.near.groups import NearGroup
from app.core.near.likeness import NearKind
from app.library import Library
from app.library.copies import removal
from app.library.near import keepers, matches, near_groups, near_making
from app.library.reader import Reader
from app.library.tables import schema
from app.prints.matching import regroup
from tests.library.copy_records import check, count_all
from tests.library.filling import count, run_sql
from tests.library.near.near_library import add_near

_NOT_SAME = (
    "INSERT INTO not_same SELECT a.size, a.print, b.size, b.print, 1.0 FROM matched_print a, matched_print b "
    "WHERE a.file_id = :c AND b.file_id = :b"
)


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """A video at three sizes, `b` the largest and `c` perhaps the same, and another one."""
    return add_near(library, b"/v")


def made(library: Library) -> NearGroupList:
    with library.reader() as reader:
        regroup(library, reader)
        return reader.insight(near_groups.stored)


def stored(library: Library) -> list[list[int]]:
    with library.reader() as reader:
        return told(reader, reader.insight(near_groups.stored))


def told(reader: Reader, found: NearGroupList) -> list[list[int]]:
    """Return the ids of the files of each group, the first one first."""
    return [[file.id for file in group.files] for group in near_groups.read(reader, found, range(len(found)))]


def made_ids(library: Library) -> list[list[int]]:
    made(library)
    return stored(library)


def test_groups_are_stored_with_their_likenesses(library: Library, ids: dict[str, int]) -> None:
    found = made(library)
    assert list(found) == [NearSummary(ids["b.mkv"], 3, 1000 + 1002, NearKind.PERHAPS)]
    with library.reader() as reader:
        assert reader.insight(near_groups.is_current)
        (group,) = near_groups.read(reader, found, [0])
        firsts = near_groups.firsts(reader, found, [ids["b.mkv"]])
    assert [file.name for file in group.files] == [b"b.mkv", b"a.mkv", b"c.mkv"]
    assert [likeness.distance for likeness in group.likenesses] == [2.0, 11.75]
    assert group.keeper is not None
    assert firsts == {ids["b.mkv"]: (group.keeper.file.path, group.keeper.reason)}


def test_a_state_is_grouped_once(library: Library, ids: dict[str, int]) -> None:
    made(library)
    seen: list[float] = []
    with library.reader() as reader:
        regroup(library, reader, lambda part, _found: seen.append(part))
    assert seen == []


@pytest.mark.parametrize(
    ("change", "left", "anew"),
    [
        ("UPDATE file SET missing = 3 WHERE id = :b", [], ["ac"]),
        ("UPDATE file SET mtime_ns = 5 WHERE id = :c", ["ba"], ["ba"]),
        ("UPDATE source SET removed = 1", [], []),
        ("UPDATE file SET damage = 'damaged' WHERE id = :b", ["bac"], ["abc"]),
        ("INSERT INTO clip_part VALUES (:a, :a, 1, 2, 0), (:b, :a, 2, 2, 0)", ["bac"], ["bc", "ac"]),
        (_NOT_SAME, ["ba"], ["ba", "ac"]),
    ],
)  # fmt: skip
def test_a_change_is_seen_at_once_and_groups_anew(
    library: Library, ids: dict[str, int], change: str, left: list[str], anew: list[str]
) -> None:
    made(library)
    short = {name[0]: id_ for name, id_ in ids.items()}

    def run(db: sqlite3.Connection) -> None:
        db.execute(change, short)

    library.write(run).result()
    if left != ["bac"]:  # a better or worse file, and what belongs together, is known by the next grouping
        assert stored(library) == [[short[name] for name in each] for each in left]
    with library.reader() as reader:
        assert not reader.insight(near_groups.is_current)
        current = told(reader, near_making.current(reader))
        assert sorted(current) == sorted([short[n] for n in each] for each in anew)
    assert sorted(made_ids(library)) == sorted([short[name] for name in each] for each in anew)


def test_a_cancel_keeps_the_groups_before(library: Library, ids: dict[str, int]) -> None:
    before = made_ids(library)
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE id = ?", ids["b.mkv"])

    def cancel(_part: float, _found: Sequence[NearGroup]) -> None:
        raise Cancelled

    with library.reader() as reader, pytest.raises(Cancelled):
        regroup(library, reader, cancel)
    assert stored(library) == before
    assert made_ids(library) == [[ids["a.mkv"], ids["b.mkv"], ids["c.mkv"]]]
    assert count(library, "near_member") == 2


def test_two_threads_group_one_after_the_other(library: Library, ids: dict[str, int]) -> None:
    come = Event()
    """The other thread waits, or has ended."""
    told_other: list[Sequence[NearGroup]] = []

    def note(_part: float, found: Sequence[NearGroup]) -> None:
        told_other.append(found)
        come.set()

    def group_too() -> None:
        try:
            with library.reader() as reader:
                regroup(library, reader, note)
        finally:
            come.set()

    def on_found(_part: float, _found: Sequence[NearGroup]) -> None:
        other.start()
        come.wait()

    other = Thread(target=group_too)
    with library.reader() as reader:
        regroup(library, reader, on_found)
    other.join()
    assert not any(told_other)  # it made none
    assert stored(library) == [[ids["b.mkv"], ids["a.mkv"], ids["c.mkv"]]]


def test_a_cancel_ends_the_wait_for_another_thread(library: Library, ids: dict[str, int]) -> None:
    def cancel(_part: float, _found: Sequence[NearGroup]) -> None:
        raise Cancelled

    def on_found(_part: float, _found: Sequence[NearGroup]) -> None:
        with library.reader() as other, pytest.raises(Cancelled):
            regroup(library, other, cancel)

    with library.reader() as reader:
        regroup(library, reader, on_found)
    assert stored(library) == [[ids["b.mkv"], ids["a.mkv"], ids["c.mkv"]]]


def test_a_cancelled_reader_ends_the_wait_for_another_thread(library: Library, ids: dict[str, int]) -> None:
    def on_found(_part: float, _found: Sequence[NearGroup]) -> None:
        with library.reader(cancelled=lambda: True) as other, pytest.raises(Cancelled):
            regroup(library, other)

    with library.reader() as reader:
        regroup(library, reader, on_found)
    assert stored(library) == [[ids["b.mkv"], ids["a.mkv"], ids["c.mkv"]]]


def test_what_is_purged_meanwhile_is_left_out(library: Library, ids: dict[str, int]) -> None:
    with library.reader() as reader:
        ((_, found),) = near_making.make(reader)
    library.write(removal.delete_files, [ids["a.mkv"]]).result()
    answer = library.write(near_making.begin).result()
    library.write(near_making.add, answer, [near_making.stored_form(each) for each in found]).result()
    library.write(near_making.end, answer, 7).result()
    assert stored(library) == [[ids["b.mkv"], ids["c.mkv"]]]


def worse(reader: Reader, ids: dict[str, int]) -> list[str]:
    found = reader.insight(lambda db: db.execute("SELECT file_id FROM near_member WHERE worse").fetchall())
    names = {id_: name for name, id_ in ids.items()}
    return [names[id_] for (id_,) in found]


def test_what_is_perhaps_the_same_is_not_said_to_be_worse(library: Library, ids: dict[str, int]) -> None:
    made(library)
    with library.reader() as reader:
        assert worse(reader, ids) == ["a.mkv"]
    run_sql(library, "UPDATE near_pair SET distance = 10")
    made(library)
    with library.reader() as reader:
        assert sorted(worse(reader, ids)) == ["a.mkv", "c.mkv"]


def _due(library: Library) -> tuple[int, ...] | None:
    with library.reader() as reader:
        return reader.insight(near_making.due).files


def test_a_change_groups_only_what_is_connected_with_it_anew(library: Library, ids: dict[str, int]) -> None:
    assert _due(library) is None  # nothing was grouped yet
    made(library)
    run_sql(library, "UPDATE near_group SET size = 7")
    assert _due(library) == ()
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE id = ?", ids["z.mkv"])
    assert _due(library) == ()  # it is in no pair
    run_sql(library, "UPDATE file SET bit_rate = 5 WHERE id = ?", ids["c.mkv"])
    assert sorted(_due(library) or ()) == sorted(ids[f"{name}.mkv"] for name in "abc")
    (group,) = made(library)
    assert group.size == 1000 + 1002
    assert _due(library) == ()


def test_groups_apart_from_a_change_are_told_as_they_are_stored(
    library: Library, ids: dict[str, int]
) -> None:
    a, b, c, z = (ids[f"{name}.mkv"] for name in "abcz")
    run_sql(library, "DELETE FROM near_pair WHERE ? IN (first, second)", c)
    run_sql(library, "INSERT INTO near_pair VALUES (?, ?, 3, 8, 0)", min(c, z), max(c, z))
    assert made_ids(library) == [[z, c], [b, a]]
    run_sql(library, "UPDATE near_group SET size = 7")
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE id = ?", b)
    with library.reader() as reader:
        current = near_making.current(reader)
        assert told(reader, current) == [[a, b], [z, c]]
        assert [group.size for group in current] == [1001, 7]
        run_sql(library, "UPDATE file SET missing = 3 WHERE id = ?", b)
        assert told(reader, near_making.current(reader)) == [[z, c]]


def test_a_disk_that_comes_or_goes_groups_everything_anew(library: Library, ids: dict[str, int]) -> None:
    made(library)
    run_sql(library, "UPDATE source SET online = 0")
    assert _due(library) is None
    made(library)
    run_sql(library, "UPDATE source SET online = 0")
    assert _due(library) == ()


def test_contents_that_were_told_apart_or_are_to_be_kept_are_grouped_anew(
    library: Library, ids: dict[str, int]
) -> None:
    made(library)
    library.write(keepers.choose, {ids["a.mkv"]: 1.0}, [ids["a.mkv"], ids["b.mkv"]]).result()
    assert made_ids(library) == [[ids["a.mkv"], ids["b.mkv"], ids["c.mkv"]]]
    library.write(matches.reject, ids["a.mkv"], ids["c.mkv"], 1.0).result()
    assert len(_due(library) or ()) == 3
    assert sorted(made_ids(library)) == sorted([[ids["a.mkv"], ids["b.mkv"]], [ids["b.mkv"], ids["c.mkv"]]])
    library.write(matches.take_back, ids["a.mkv"], ids["c.mkv"]).result()
    assert made_ids(library) == [[ids["a.mkv"], ids["b.mkv"], ids["c.mkv"]]]


def test_exact_copies_are_no_longer_grouped_once_that_is_known(library: Library, ids: dict[str, int]) -> None:
    made(library)
    copy = "INSERT INTO copy (file_id, size, content, copies, exact, alone) VALUES (?, 1000, ?, 2, 1, 0)"
    for name in ("a.mkv", "b.mkv"):
        run_sql(library, copy, ids[name], ids["a.mkv"])
    assert sorted(made_ids(library)) == sorted([[ids["b.mkv"], ids["c.mkv"]], [ids["a.mkv"], ids["c.mkv"]]])
    run_sql(library, "DELETE FROM copy WHERE file_id = ?", ids["a.mkv"])
    assert made_ids(library) == [[ids["b.mkv"], ids["a.mkv"], ids["c.mkv"]]]


def test_copies_that_are_counted_again_change_no_group(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "UPDATE file SET size = 1000 WHERE id = ?", ids["b.mkv"])
    run_sql(library, "UPDATE matched_print SET size = 1000 WHERE file_id = ?", ids["b.mkv"])
    check(library, b"/v/a.mkv", b"same")
    check(library, b"/v/b.mkv", b"same")
    count_all(library)
    groups = made_ids(library)
    assert len(groups) == 2  # not of both copies
    count_all(library)
    with library.reader() as reader:
        assert reader.insight(near_groups.is_current)
    check(library, b"/v/b.mkv", b"other")
    count_all(library)
    assert made_ids(library) != groups


def test_rejected_pairs_are_links_of_their_own(library: Library, ids: dict[str, int]) -> None:
    library.write(matches.reject, ids["a.mkv"], ids["b.mkv"], 1.0).result()
    with library.reader() as reader:
        (link,) = reader.insight(matches.links, rejected=True)
    assert link[:2] == tuple(sorted((ids["a.mkv"], ids["b.mkv"])))


def test_a_note_costs_no_more_where_there_are_many() -> None:
    steps: list[None] = []
    with closing(sqlite3.connect(":memory:")) as db:
        schema.migrate(db)
        db.execute("ANALYZE")  # while the table has one row
        db.set_progress_handler(lambda: steps.append(None), 100)
        costs = []
        for begin in (0, 1000):
            steps.clear()
            notes = ((number,) for number in range(begin, begin + 1000))
            db.executemany("INSERT INTO near_change (file_id) VALUES (?)", notes)
            costs.append(len(steps))
    assert costs[1] < 1.5 * costs[0]
