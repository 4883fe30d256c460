"""Problems in the library: judged with each file, marked until it changes, counted, looked for."""

import sqlite3

import pytest
from msgspec.structs import replace

from app.core.export.format import Format
from app.core.file.record import FileRecord
from app.core.file.search_keys import search_key
from app.core.message import Message
from app.core.problems import evaluate
from app.core.problems.catalogue import BY_CODE, COUNTED, problem_bits
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.export import statistics
from app.export.registry import writer
from app.library import Library
from app.library.copies import removal
from app.library.query import problems
from app.library.scan import pending, scan_diff, scans, sources
from tests.doubles import MEDIA
from tests.library.filling import everything, fill, found, run_sql
from tests.library.problem_records import MISNAMED, codes, counts, everything_by_id, probe, told
from tests.matching import matches


def having(library: Library, code: str | None = None, hidden: int = 0) -> list[bytes]:
    """Return the names of the files for which the condition holds."""

    def read(db: sqlite3.Connection) -> list[bytes]:
        where = problems.condition(code, hidden)
        return [row[0] for row in db.execute(f"SELECT name FROM file f WHERE {where} ORDER BY name")]  # noqa: S608

    return library.write(read).result()


def test_a_file_is_judged_as_it_is_saved(library: Library) -> None:
    record = probe(library, b"a.mkv")
    assert codes(record) == ["truncated"]
    assert told(library, record) == [("truncated", Message("problem.truncated", {"size": "1.0 kB"}), False)]
    mended = probe(library, b"a.mkv", MEDIA, size=2000)
    assert mended.id == record.id
    assert codes(mended) == []
    assert told(library, mended) == []


def test_one_that_cannot_be_read_has_that_for_a_problem(library: Library) -> None:
    reason = Message("probe.crashed", {"detail": "SIGSEGV"})
    record = probe(library, b"a.mkv", None, reason=reason)
    assert told(library, record) == [("unreadable", reason, False)]


def test_a_mark_holds_until_the_file_changes(library: Library) -> None:
    record = probe(library, b"a.mp4")
    assert codes(record) == ["truncated", MISNAMED]
    (marked,) = library.write(problems.mark, record.id, "truncated").result()
    assert codes(marked) == [MISNAMED]
    assert [(code, mark) for code, _, mark in told(library, marked)] == [
        ("truncated", True),
        (MISNAMED, False),
    ]
    assert codes(probe(library, b"a.mp4")) == [MISNAMED]
    assert codes(probe(library, b"a.mp4", mtime_ns=10**18 + 1)) == ["truncated", MISNAMED]
    library.write(problems.mark, record.id, "truncated").result()
    assert codes(probe(library, b"a.mp4", size=1001, mtime_ns=10**18 + 1)) == ["truncated", MISNAMED]


def test_a_mark_can_be_taken_back(library: Library) -> None:
    record = probe(library, b"a.mkv")
    library.write(problems.mark, record.id, "truncated").result()
    assert library.write(problems.mark, record.id, "truncated", ok=False).result() == (record,)
    assert counts(library) == (1, {"truncated": 1})


def test_what_is_not_there_cannot_be_marked(library: Library) -> None:
    assert library.write(problems.mark, 77, "truncated").result() == ()
    with pytest.raises(KeyError):
        library.write(problems.mark, 77, "no such thing").result()


def test_a_moved_file_is_judged_by_its_new_name_and_keeps_the_marks_of_its_contents(library: Library) -> None:
    record = probe(library, b"a.mp4")
    for code in ("truncated", MISNAMED):
        library.write(problems.mark, record.id, code).result()

    def move(db: sqlite3.Connection, name: bytes) -> tuple[FileRecord, ...]:
        scan_id = scans.begin(db, 0.0)
        place = sources.add(db, b"/v", "uuid:1", 0.0)
        pending.add(db, scan_id, place, [(b"/v", [found(name)])])
        (listed,) = db.execute("SELECT id FROM pending WHERE scan_id = ?", (scan_id,)).fetchone()
        return scan_diff.apply_moves(db, scan_id, [scan_diff.Move(listed, record.id)])

    (moved,) = library.write(move, b"b?.avi").result()
    assert codes(moved) == [MISNAMED, "name"]
    (moved,) = library.write(move, b"b.mkv").result()
    assert codes(moved) == []
    assert [(code, mark) for code, _, mark in told(library, moved)] == [("truncated", True)]


def test_counts_leave_out_marks_hidden_ones_and_removed_sources(library: Library) -> None:
    first, _, third = (
        probe(library, b"a.mkv"),
        probe(library, b"b.mp4", replace(MEDIA, audio=())),
        probe(library, b"c.mkv", replace(MEDIA, audio=()), source=b"/w"),
    )
    probe(library, b"d.mkv", MEDIA)
    assert counts(library) == (2, {"truncated": 1, MISNAMED: 1, "no-audio": 2})
    hidden = problem_bits((MISNAMED,))
    assert counts(library, hidden) == (1, {"truncated": 1, "no-audio": 2})
    library.write(problems.mark, first.id, "truncated").result()
    library.write(removal.remove_source, third.source_id, 1.0).result()
    assert counts(library, hidden) == (0, {"no-audio": 1})


def test_a_report_counts_problems_as_the_window_does(library: Library) -> None:
    probe(library, b"fine.mkv", MEDIA)
    marked = probe(library, b"marked.mkv")
    probe(library, b"truncated.mkv")
    probe(library, b"odd.mp4", MEDIA)
    probe(library, b"failed.mkv", None, reason=Message("file.no_tracks"))
    library.write(problems.mark, marked.id, "truncated").result()
    for hidden in (0, problem_bits([MISNAMED])):
        report = statistics.ReportTotals()
        with library.reader() as reader:
            for page in reader.pages(reader.ids(), writer(Format.HTML).FIELDS, hidden=hidden):
                report.add(page)
            assert report.problems == reader.sums(Query(hidden_problems=hidden)).problems
            assert report.problems == reader.group_counts(hidden=hidden)[SmartGroup.PROBLEMS]
        assert (report.problems, report.failures) == (2 if hidden else 3, 1)


def test_what_is_switched_off_is_told_nowhere(library: Library) -> None:
    record = probe(library, b"a.mp4")
    query = Query(hidden_problems=BY_CODE["truncated"].bit)
    assert [code for code, *_ in told(library, record, query.hidden_problems)] == [MISNAMED]
    with library.reader() as reader:
        (read,) = reader.records([record.id], hidden=query.hidden_problems)
        assert reader.records([record.id]) == (record,)
    assert codes(read) == [MISNAMED]
    assert query.without_hidden_problems(record) == read
    assert query.without_hidden_problems(read) is read
    assert Query().without_hidden_problems(record) is record


@pytest.mark.parametrize(
    "query",
    [Query.parse("problem:truncated"), Query(group=SmartGroup.PROBLEMS), Query(problems=COUNTED)],
)
def test_a_query_does_not_find_files_by_the_problems_that_it_hides(library: Library, query: Query) -> None:
    record = probe(library, b"a.mkv")
    for hidden, ids in ((0, [record.id]), (BY_CODE["truncated"].bit, []), (COUNTED, [])):
        asked = replace(query, hidden_problems=hidden)
        with library.reader() as reader:
            assert reader.find(asked).tolist() == ids
            assert reader.count(asked) == len(ids)
        assert matches(asked, record, search_key(record)) is bool(ids)


def test_sql_finds_files_by_problem(library: Library) -> None:
    record = probe(library, b"a.mp4")
    probe(library, b"b.mkv", replace(MEDIA, audio=()))
    probe(library, b"c.mkv", MEDIA)
    assert having(library, "truncated") == having(library, MISNAMED) == having(library) == [b"a.mp4"]
    assert having(library, "no-audio") == [b"b.mkv"]
    assert having(library, "no-audio", BY_CODE["no-audio"].bit) == []
    library.write(problems.mark, record.id, "truncated").result()
    assert having(library, "truncated") == []
    assert having(library) == [b"a.mp4"]
    assert having(library, None, BY_CODE[MISNAMED].bit) == []
    with pytest.raises(KeyError):
        problems.condition("' OR 1 --")


def test_sql_orders_as_the_column_does(library: Library) -> None:
    probe(library, b"error.mkv")
    probe(library, b"hint.mkv", replace(MEDIA, audio=()))
    probe(library, b"none.mkv", MEDIA)
    probe(library, b"warning.mp4", MEDIA)
    probe(library, b"unknown.mkv", MEDIA)
    run_sql(library, "UPDATE file SET problems = NULL WHERE name = ?", b"unknown.mkv")

    def in_order(hidden: int = 0) -> list[bytes]:
        with library.reader() as reader:
            found = reader.find(Query(hidden_problems=hidden), (("problems", True), ("name", False)))
            return [record.name.partition(b".")[0] for record in reader.records(found)]

    assert in_order() == [b"error", b"warning", b"hint", b"none", b"unknown"]
    assert in_order(BY_CODE["truncated"].bit) == [b"warning", b"hint", b"error", b"none", b"unknown"]


def _forget_what_was_judged(library: Library) -> None:
    """Have the library be as before there were rules."""
    run_sql(library, "UPDATE file SET problems = NULL")
    run_sql(library, "DELETE FROM judged")


def judge_all(library: Library, limit: int = 2) -> int:
    """Judge in slices until there is nothing more, and return how many that took."""
    slices = 0
    while library.write(problems.judge_known, 1e10, limit).result():
        slices += 1
    return slices


def test_an_older_library_is_judged_slice_by_slice_once(library: Library) -> None:
    for number in range(5):
        probe(library, b"%d.mp4" % number)
    probe(library, b"good.mkv", MEDIA)
    before = everything(library)
    _forget_what_was_judged(library)
    assert {record.problems for record in everything(library)} == {None}
    with library.reader() as reader:
        assert {entry.problems for entry in reader.entries()} == {None}
    assert judge_all(library) == 3
    assert everything(library) == before
    assert judge_all(library) == 0


def test_what_was_begun_is_gone_on_with(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mp4" % number) for number in range(5)])])
    _forget_what_was_judged(library)
    library.write(problems.judge_known, 1e10, 2).result()
    assert [record.problems is None for record in everything(library)] == [False, False, True, True, True]
    assert judge_all(library) == 2


def test_new_rules_look_at_everything_again(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    record = probe(library, b"a.mkv")
    judge_all(library)
    library.write(problems.mark, record.id, "truncated").result()
    run_sql(library, "UPDATE file SET problems = ?", BY_CODE["name"].bit)
    assert judge_all(library) == 0
    monkeypatch.setattr(problems, "VERSION", evaluate.VERSION + 1)
    assert judge_all(library) == 1
    assert [(code, mark) for code, _, mark in told(library, record)] == [("truncated", True)]


def test_a_damaged_row_does_not_keep_the_others_from_being_judged(library: Library) -> None:
    first, second = probe(library, b"a.mkv"), probe(library, b"b.mkv")
    _forget_what_was_judged(library)
    run_sql(library, "UPDATE media SET json = CAST(x'ff7b' AS TEXT) WHERE file_id = ?", first.id)
    run_sql(library, "UPDATE file SET reason = CAST(x'ff' AS TEXT), status = 'odd' WHERE id = ?", first.id)
    judge_all(library)
    assert codes(everything_by_id(library)[second.id]) == ["truncated"]
    assert codes(everything_by_id(library)[first.id]) == ["unreadable"]


def test_a_filter_finds_by_code_and_severity_what_is_neither_marked_nor_hidden(
    library: Library,
) -> None:
    record = probe(library, b"a.mp4")
    probe(library, b"b.mkv", replace(MEDIA, audio=()))
    probe(library, b"c.mkv", MEDIA)

    def named(text: str, hidden: int = 0) -> list[bytes]:
        query = replace(Query.parse(text), hidden_problems=hidden)
        with library.reader() as reader:
            return [each.name for each in reader.records(reader.find(query, (("name", False),)))]

    assert named("problem:truncated") == named("problem:error") == named("problem:warning") == [b"a.mp4"]
    assert named("problem:hint") == [b"b.mkv"]
    assert named("problem:any") == [b"a.mp4", b"b.mkv"]
    assert named("problem:none") == [b"c.mkv"]
    with library.reader() as reader:
        facets = {facet.value: facet.files for facet in reader.facet(Query(), "problem", 10)}
        assert facets == {"truncated": 1, MISNAMED: 1, "no-audio": 1, "": 1}
        assert reader.sums(Query()).problems == 1
        assert reader.find(Query(problems=COUNTED)).tolist() == [record.id]
    library.write(problems.mark, record.id, "truncated").result()
    assert named("problem:truncated") == []
    hidden = BY_CODE[MISNAMED].bit
    assert named("problem:any", hidden) == [b"b.mkv"]
    assert named("problem:none", hidden) == [b"a.mp4", b"c.mkv"]


def test_a_filter_finds_what_is_marked_ok(library: Library) -> None:
    record = probe(library, b"a.mp4")
    probe(library, b"b.mkv", MEDIA)
    library.write(problems.mark, record.id, "truncated").result()

    def named(text: str, hidden: int = 0) -> list[bytes]:
        query = replace(Query.parse(text), hidden_problems=hidden)
        with library.reader() as reader:
            return [each.name for each in reader.records(reader.find(query, (("name", False),)))]

    assert named("marked:any") == named("marked:truncated") == named("marked:error") == [b"a.mp4"]
    assert named(f"marked:{MISNAMED}") == named("marked:any", BY_CODE["truncated"].bit) == []
    assert named("marked:none") == named("-marked:truncated") == [b"b.mkv"]
    assert everything_by_id(library)[record.id].marked == BY_CODE["truncated"].bit
