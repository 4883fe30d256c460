"""The sums after each scan: they equal the table's to the byte, and add up over the sources."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.insights.trends import Trend
from app.core.job import JobState
from app.core.query import Query
from app.library import Library, open_library
from app.library.copies import removal
from app.library.insights import insights, trends
from app.library.scan import history, scans, sources
from tests.benchmarks.tables.library import make
from tests.library.filling import fill, found, run_sql

ROWS = 600
LARGE = 2**53 + 1
DAY = 86_400.0


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Library]:
    """A library of files of many kinds, a few of them huge, and a removed source."""
    path = tmp_path / "many.sqlite3"
    make(path, ROWS)
    library = open_library(path)
    run_sql(library, "UPDATE file SET size = ? WHERE id % 97 = 0", LARGE)
    run_sql(library, "UPDATE file SET missing = 1 WHERE id % 50 = 0")
    run_sql(library, "UPDATE file SET checked = 1.0 WHERE id % 3 = 0")
    run_sql(library, "UPDATE file SET decoded = 1.0 WHERE id % 5 = 0")
    run_sql(library, "UPDATE file SET marked = problems WHERE id % 7 = 0 AND problems > 0")
    run_sql(library, "UPDATE source SET removed = 1 WHERE id = 4")
    yield library
    library.close()


def record(library: Library, now: float = 3e9, job: str | None = None) -> int:
    """End a scan that found nothing new, and return its report."""
    scan_id = library.write(scans.begin, now, job).result()
    with library.reader() as reader, reader.snapshot():
        measured = reader.insight(trends.measure)
    library.write(trends.store, scan_id, now, measured).result()
    library.write(scans.end, scan_id, JobState.COMPLETED, 0.0).result()
    return library.write(history.report_of, scan_id).result()


def read(library: Library, source: int | None = None) -> Trend:
    with library.reader() as reader:
        return reader.insight(trends.read, source)


def told(trend: Trend) -> list[tuple[float, int, int]]:
    """Return the time, files and bytes of each point with sums."""
    known = [(point, point.sums) for point in trend.points]
    return [(point.time, point.files, sums.size) for point, sums in known if sums is not None]


@pytest.mark.parametrize("source", [None, 1, 2, 3])
def test_a_point_equals_the_table(many: Library, source: int | None) -> None:
    record(many)
    (sums,) = (each.sums for each in read(many, source).points if each.sums is not None)
    query = Query(source_id=source)
    with many.reader() as reader:
        table = reader.sums(query)
        groups = insights.groups([reader.insight(insights.value_sums, query, ["codec"])])["codec"]
        checked, decoded = (reader.count(Query.parse(f"{key}:any", source)) for key in ("checked", "decoded"))
        missing = reader.count(Query.parse("status:missing", source))
        hidden = reader.sums(Query(source_id=source, hidden_problems=1)).problems
    assert (sums.files, sums.size, sums.troubled()) == (table.files, table.size, table.problems)
    assert sums.troubled(1) == hidden <= table.problems
    assert sums.codecs == {each.value or "": each.amount[:2] for each in groups}
    assert (sums.missing, sums.checked, sums.decoded) == (missing, checked, decoded)
    assert 0 < decoded < checked < table.files


def test_sources_that_come_change_and_go_are_summed(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv", 10), found(b"2.mkv", 20)])])
    record(library, 1000.0)
    fill(library, b"/b", [(b"/b", [found(b"3.mkv", 300)])])
    record(library, 2000.0)
    with library.reader() as reader:
        first, second = (source.id for source in reader.sources())
    library.write(removal.remove_source, first, 5.0).result()
    record(library, 3000.0)
    assert told(read(library)) == [(1000.0, 2, 30), (2000.0, 3, 330), (3000.0, 1, 300)]
    assert told(read(library, first)) == [(1000.0, 2, 30), (2000.0, 2, 30), (3000.0, 0, 0)]
    assert told(read(library, second)) == [(2000.0, 1, 300), (3000.0, 1, 300)]
    assert read(library, 99).points == ()


def test_a_source_that_went_into_another_is_not_counted_twice(library: Library) -> None:
    fill(library, b"/a/b", [(b"/a/b", [found(b"1.mkv", 10)])])
    record(library, 1000.0)
    library.write(sources.add, b"/a", "uuid:1", 0.0).result()
    record(library, 2000.0)
    assert told(read(library)) == [(1000.0, 1, 10), (2000.0, 1, 10)]


def test_the_runs_of_one_job_are_one_point(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv", 10)])])
    first = record(library, 1000.0, "job")
    assert record(library, 2000.0, "job") == first
    assert [(point.report, point.time) for point in read(library).points if point.sums] == [(first, 2000.0)]


def test_earlier_scans_tell_the_number_of_files_alone(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv")])])
    fill(library, b"/a", [(b"/a", [found(b"3.mkv")])])
    run_sql(library, "UPDATE scan SET state = 'completed'")
    assert [(point.files, point.sums) for point in read(library).points] == [(2, None), (3, None)]
    assert read(library).known_since is None
    record(library, 3e9)
    trend = read(library)
    assert [point.files for point in trend.points] == [2, 3, 3]
    assert told(trend) == [(3e9, 3, 3000)]
    assert trend.known_since == 3e9


def test_an_empty_library_has_no_points(library: Library) -> None:
    assert read(library).points == ()


def test_of_older_scans_the_last_of_each_hour_or_day_stays(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")])])
    days = [day * DAY + hour * 3600 for day in range(100, 103) for hour in (1, 5, 9)]
    hours = [198 * DAY + minute * 60 for minute in (5, 30, 65, 70, 130)]
    today = [200 * DAY - 3600 + minute * 60 for minute in (1, 2, 3)]
    for now in (*days, *hours, *today):
        record(library, now)
    assert [time for time, *_ in told(read(library))] == [*days[2::3], hours[1], hours[3], hours[4], *today]


def test_many_codecs_are_stored_as_one_and_add_up(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"%d.mkv" % n, 1000 + n) for n in range(60)])])
    run_sql(library, "INSERT INTO look (signature, video_codec) SELECT id, 'codec ' || id FROM file")
    run_sql(library, "UPDATE file SET look_id = (SELECT l.id FROM look l WHERE l.signature = file.id || '')")
    record(library)
    (sums,) = (each.sums for each in read(library).points if each.sums is not None)
    assert len(sums.codecs) == trends.CODECS + 1
    assert sums.codecs[trends.OTHERS].files == 20
    assert sums.size == sum(1000 + n for n in range(60))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        "7",
        '{"codecs":1}',
        '{"codecs":{"AVC":7}}',
        '{"codecs":{"AVC":[1,"x"]},"problems":{},"others":[]}',
        '{"codecs":{},"problems":{"x":1},"others":[]}',
        '{"codecs":{},"problems":{},"others":[1,2,3,4]}',
    ],
)
def test_rows_of_a_damaged_library_are_left_out(library: Library, text: str) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv", 10)])])
    record(library, 1000.0)
    record(library, 2000.0)
    run_sql(library, "UPDATE source_sums SET sums = ? WHERE time = 1000", text)
    assert [point.time for point in read(library).points if point.sums is not None] == [2000.0]


@pytest.mark.parametrize("source", [None, 1, 2, 3])
def test_the_present_equals_the_table(many: Library, source: int | None) -> None:
    record(many)
    run_sql(many, "UPDATE file SET checked = 1.0")
    with many.reader() as reader, reader.snapshot():
        sums, table = reader.insight(trends.sums_since, source), reader.sums(Query(source_id=source))
    assert sums is not None
    assert (sums.files, sums.size, sums.troubled()) == (table.files, table.size, table.problems)
    assert sums.checked == table.files
    (before,) = (each.sums for each in read(many, source).points if each.sums is not None)
    assert before.checked < table.files
    assert before.codecs == sums.codecs


def test_what_has_not_changed_is_not_measured_again(many: Library) -> None:
    record(many, 1000.0)
    with many.reader() as reader, reader.snapshot():
        assert reader.insight(trends.measure).sums is None
        assert reader.insight(trends.sums_since) is None
    record(many, 2000.0)
    first, second = (point for point in read(many).points if point.sums is not None)
    assert (first.sums, second.time) == (second.sums, 2000.0)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET size = 1 WHERE id = 1",
        "UPDATE file SET missing = 1 WHERE id = 1",
        "UPDATE file SET checked = 7.0 WHERE id = 1",
        "UPDATE file SET decoded = 7.0 WHERE id = 1",
        "UPDATE file SET problems = 1 WHERE id = 1",
        "UPDATE file SET marked = 1 WHERE id = 1",
        "UPDATE file SET look_id = (SELECT max(id) FROM look) WHERE id = 1",
        "DELETE FROM file WHERE id = 1",
        "UPDATE folder SET source_id = 2 WHERE source_id = 1",
        "UPDATE source SET online = 0 WHERE id = 1",
        "UPDATE source SET removed = 1 WHERE id = 1",
        "INSERT INTO source (path, volume, is_mount, online, added) VALUES (x'2f7a', '', 0, 1, 1.0)",
    ],
)
def test_what_has_changed_is_measured_again(many: Library, change: str) -> None:
    record(many, 1000.0)
    run_sql(many, change)
    with many.reader() as reader, reader.snapshot():
        assert reader.insight(trends.measure).sums is not None
