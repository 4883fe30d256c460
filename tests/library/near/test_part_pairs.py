"""Stored frames and pairs: which count, what they are, and how much is left."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from app.core.message import Message
from app.core.near.grey import Cutout
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.confirmation import PartKind
from app.core.parts.offsets import Offset, Support
from app.core.parts.parts_print import box_from_bytes, box_to_bytes
from app.core.parts.search import PartCandidate
from app.core.query import Query
from app.library import Library
from app.library.near import part_pairs, parts_prints, parts_segments
from app.library.near.parts_prints import NewPartsPrint
from app.library.tables import schema
from app.library.tables.copy_tables import PARTS_HANDED_ON
from tests.library.filling import run_sql
from tests.library.near.parts_library import add_parts

FOLDER = b"/films"


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    return add_parts(library, FOLDER)


def asked(library: Library, question: Callable[..., Any], *args: Any, **named: Any) -> Any:  # noqa: ANN401
    with library.reader() as reader:
        return reader.insight(question, *args, **named)


def found(library: Library) -> set[tuple[str, str]]:
    pairs = asked(library, part_pairs.pairs)
    return {(os.fsdecode(each.part.name), os.fsdecode(each.whole.name)) for each in pairs}


def test_pairs_tell_where_they_lie(library: Library, ids: dict[str, int]) -> None:
    contained, shares = asked(library, part_pairs.pairs)
    assert (contained.part.id, contained.whole.id) == (ids["a.mkv"], ids["b.mkv"])
    assert (contained.relation.kind, contained.offset) == (PartKind.CONTAINED, Offset(100.0, mirrored=True))
    assert contained.in_whole == (100.0, 160.0)
    assert (shares.relation.kind, shares.relation.agree, shares.relation.told) == (PartKind.SHARES, 4, 7)
    assert shares.in_whole == pytest.approx((15.0, 40.0))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET size = 7 WHERE name = x'632e6d6b76'",
        "UPDATE file SET missing = 1 WHERE name = x'632e6d6b76'",
        "UPDATE parts_print SET method = 0 WHERE file_id = (SELECT id FROM file WHERE name = x'632e6d6b76')",
        "UPDATE part_pair SET kind = 'unconfirmed' WHERE kind = 'shares'",
        "UPDATE part_pair SET kind = 'same' WHERE kind = 'shares'",
    ],
)
def test_pairs_of_other_versions_are_not_told(library: Library, ids: dict[str, int], change: str) -> None:
    run_sql(library, change)
    assert found(library) == {("a.mkv", "b.mkv")}


def test_damaged_frames_of_another_computer_are_passed_over(library: Library, ids: dict[str, int]) -> None:
    whole = asked(library, part_pairs.files, [ids["a.mkv"], ids["b.mkv"]])
    run_sql(library, "UPDATE parts_print SET answers = x'00' WHERE file_id = ?", ids["a.mkv"])

    damaged = asked(library, part_pairs.files, [ids["a.mkv"], ids["b.mkv"]])

    assert whole[0].answers
    assert (damaged[0].answers, damaged[1:]) == ((), whole[1:])


@pytest.mark.parametrize(
    "box",
    [b"", bytes(3), bytes(5), bytes(4), bytes((9, 0, 9, 64)), bytes((0, 0, 72, 73)), bytes((0, 0, 200, 9))],
)
def test_a_damaged_box_has_its_file_read_anew_and_stops_no_other(
    library: Library, ids: dict[str, int], box: bytes
) -> None:
    with pytest.raises(ValueError, match="box"):
        box_from_bytes(box)
    before = asked(library, parts_prints.coverage)
    run_sql(library, "UPDATE parts_print SET box = ? WHERE file_id = ?", box, ids["a.mkv"])
    assert [file.id for file in asked(library, part_pairs.files, list(ids.values()))] == [
        ids["b.mkv"],
        ids["c.mkv"],
    ]
    assert asked(library, part_pairs.count_open) == 0
    assert asked(library, parts_prints.coverage).left == before.left + 1
    with library.reader() as reader:
        plan = {
            file.id: file.is_known for file in reader.stream(parts_prints.plan, Query(), 9.0, again=False)
        }
    assert (plan[ids["a.mkv"]], plan[ids["b.mkv"]]) == (False, True)


def test_boxes_that_are_sound_count(library: Library, ids: dict[str, int]) -> None:
    for box in (Cutout(0, 0, 72, 64), Cutout(0, 0, 64, 72), Cutout(7, 8, 8, 9)):
        run_sql(library, "UPDATE parts_print SET box = ?", box_to_bytes(box))
        assert asked(library, parts_prints.coverage).made == 3, box


def test_candidates_are_to_be_confirmed(library: Library, ids: dict[str, int]) -> None:
    assert asked(library, part_pairs.count_open) == 1
    with library.reader() as reader:
        assert [file.id for file in reader.stream(part_pairs.to_confirm)] == [ids["a.mkv"]]
    (pair,) = asked(library, part_pairs.open_pairs, [ids["a.mkv"]])
    assert pair.candidate == PartCandidate(ids["a.mkv"], ids["c.mkv"], Offset(5.0), Support(1.0, 2.0))
    assert pair.lengths == (60.0, 120.0)
    assert len(pair.answers) == 15


def test_a_known_pair_is_not_confirmed_again(library: Library, ids: dict[str, int]) -> None:
    again = PartCandidate(ids["a.mkv"], ids["b.mkv"], Offset(9.0), Support(1.0, 2.0))
    library.write(part_pairs.store, [], [again]).result()
    assert asked(library, part_pairs.count_open) == 1
    assert asked(library, part_pairs.pairs)[0].offset.seconds == 100.0


def test_new_frames_of_a_file_take_its_pairs_away(library: Library, ids: dict[str, int]) -> None:
    made = NewPartsPrint(ids["a.mkv"], 1000, 10**18, 6.0, b"\0\0\x48\x40", b"", b"")
    library.write(parts_prints.save, [made]).result()
    assert found(library) == {("c.mkv", "b.mkv")}
    assert asked(library, part_pairs.due) == [ids["a.mkv"], ids["c.mkv"]]


def test_frames_that_go_take_pairs_with_them(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "DELETE FROM parts_print WHERE file_id = ?", ids["b.mkv"])
    assert found(library) == set()
    assert [each.id for each in asked(library, part_pairs.files, [*ids.values()])] == [
        ids["a.mkv"],
        ids["c.mkv"],
    ]


def test_coverage_counts_what_is_left(library: Library, ids: dict[str, int]) -> None:
    coverage = asked(library, parts_prints.coverage)
    assert (coverage.videos, coverage.made, coverage.not_compared) == (3, 3, 0)
    assert (coverage.unsearched, coverage.left) == (1, 1)
    lack = NewPartsPrint(ids["c.mkv"], 1002, 10**18, 6.0, reason=Message("parts.no_seek"))
    library.write(parts_prints.save, [lack]).result()
    coverage = asked(library, parts_prints.coverage)
    assert (coverage.made, coverage.not_compared, coverage.left) == (2, 1, 0)
    run_sql(library, "UPDATE file SET size = 7")
    assert asked(library, parts_prints.coverage).left == 3


def test_the_plan_has_the_videos_that_are_long_enough(library: Library, ids: dict[str, int]) -> None:
    def plan(*, again: bool = False, began: float = 9.0) -> dict[int, tuple[PrintVerdict, bool, bool]]:
        with library.reader() as reader:
            files = list(reader.stream(parts_prints.plan, Query(), began, again=again))
        return {file.id: (file.verdict, file.is_known, file.is_done) for file in files}

    a, z = ids["a.mkv"], ids["z.mkv"]
    assert plan()[a] == (PrintVerdict.MADE, True, False)
    assert plan(again=True)[a] == (PrintVerdict.MADE, False, False)
    assert plan(began=1.0)[a] == (PrintVerdict.MADE, True, True)
    assert plan(again=True)[z] == (PrintVerdict.TOO_SHORT, True, False)
    run_sql(library, "UPDATE file SET size = 7, duration = NULL WHERE id = ?", z)
    run_sql(library, "UPDATE file SET size = 7 WHERE id = ?", a)
    assert plan()[a] == (PrintVerdict.NOT_READ, False, False)
    assert plan()[z] == (PrintVerdict.NO_VIDEO, True, False)


def test_files_are_told_with_their_frames(library: Library, ids: dict[str, int]) -> None:
    with library.reader() as reader:
        a, z = reader.stream(parts_prints.stored, [ids["a.mkv"], 99, ids["z.mkv"]])
    assert (a.path, a.duration, a.made, a.answers, a.questions) == (FOLDER + b"/a.mkv", 60, 5.0, 8, 360)
    assert (z.made, z.answers, z.reason) == (None, None, None)


def test_the_bytes_to_read_are_those_of_parts_of_a_file() -> None:
    assert parts_prints.bytes_to_read(1000, 3600.0) == 1000
    assert parts_prints.bytes_to_read(10**12, 3600.0) == 280 * 2**20
    assert parts_prints.bytes_to_read(10**12, None) == 80 * 2**20


def test_pairs_and_serials_of_an_earlier_version_stay_and_its_segments_go() -> None:
    before = schema.MIGRATIONS.index(PARTS_HANDED_ON)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for migration in schema.MIGRATIONS[:before]:
            db.executescript(migration)
        db.execute(f"PRAGMA user_version = {before}")
        db.executescript("""
            INSERT INTO parts_print (file_id, size, mtime_ns, method, made, searched, box)
                VALUES (7, 1, 1, 1, 1.0, 1, x'00'), (8, 1, 1, 1, 1.0, 1, x'00');
            INSERT INTO part_pair (part, whole, seconds, scale, mirrored, support_begin, support_end)
                VALUES (7, 8, 1.0, 1.0, 0, 1.0, 2.0);
            INSERT INTO parts_segment VALUES (x'01', 1, 2, 2, 1, 1, 1);
        """)
        pairs = db.execute("SELECT * FROM part_pair").fetchall()
        assert schema.migrate(db)
        found = db.execute("SELECT * FROM part_pair").fetchall()
        assert [each[: len(pairs[0])] for each in found] == pairs
        assert db.execute("SELECT file_id FROM parts_serial").fetchall() == [(7,), (8,)]
        assert parts_segments.stored(db) == []
