"""What the table asks of a library, and what a scan tells meanwhile."""

import asyncio
import threading
from array import array
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.core.clips.result import FoundClips
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.library import Library, open_library
from app.library.reader import Reader
from app.qt.base.tasks import Tasks
from app.qt.files.model import FileTableModel
from app.qt.files.query_runner import FIRST, QueryRunner
from tests.library import copy_records
from tests.library.filling import fill, found, run_sql
from tests.qt.fake_library import file_model

FILES = FIRST + 50


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture
def model(qtbot: QtBot) -> FileTableModel:
    return file_model()


@pytest.fixture
def results(
    library: Library, model: FileTableModel, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[QueryRunner]:
    with ThreadPoolExecutor(1) as reader:
        tasks = Tasks(reader)
        results = QueryRunner(library, model, tasks)
        yield results
        results.close()
        closing = loop.create_task(tasks.close())
        qtbot.waitUntil(closing.done)


def put(library: Library, *names: str) -> tuple[FileRecord, ...]:
    """Have the library know these files, and return their records."""
    return fill(library, b"/videos", [(b"/videos", [found(name.encode()) for name in names])])


def search(results: QueryRunner, model: FileTableModel, qtbot: QtBot, text: str = "") -> None:
    with qtbot.waitSignal(results.shown):
        model.query = Query.parse(text)
        model.asked.emit()


def names(model: FileTableModel) -> list[bytes]:
    records = model.held(model.ids())
    assert records is not None
    return [record.name for record in records]


def test_a_long_result_comes_in_two_parts_in_one_order(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    put(library, *(f"clip {number}.mkv" for number in range(FILES)))
    parts: list[int] = []
    model.modelReset.connect(lambda: parts.append(model.rowCount()))
    model.rowsInserted.connect(lambda: parts.append(model.rowCount()))
    with qtbot.waitSignal(results.shown):
        model.set_order((("name", True),))
    assert parts == [FIRST, FILES]
    assert [record.name for record in model.held(model.ids((0, 1))) or ()] == [
        b"clip 249.mkv",
        b"clip 248.mkv",
    ]
    with qtbot.waitSignal(model.dataChanged):
        model.record(FILES - 1)
    last = model.record(FILES - 1)
    assert last is not None
    assert last.name == b"clip 0.mkv"


def test_a_newer_search_ends_the_one_before(
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(library, "a.mkv", "b.mkv")
    began, go_on = threading.Event(), threading.Event()
    find = Reader.find

    def slow(reader: Reader, query: Query, *rest: object, by_clip: bool) -> object:
        if query.words == ("a",):
            began.set()
            go_on.wait(60)
        return find(reader, query, *rest, by_clip=by_clip)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "find", slow)
    model.show(Query.parse("a"))
    qtbot.waitUntil(began.is_set)
    with qtbot.waitSignal(results.shown):
        model.show(Query.parse("b"))
    assert names(model) == [b"b.mkv"]
    with qtbot.assertNotEmitted(model.modelReset, wait=50):
        go_on.set()


def test_new_files_come_below_once_and_known_ones_stay(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    known = put(library, "b.mkv")
    search(results, model, qtbot)
    batch = RecordBatch((*put(library, "a.mkv"), *known), scan_id=2)
    results.take(batch)
    results.take(batch)
    assert names(model) == [b"b.mkv", b"a.mkv"]


def test_of_new_files_only_those_are_shown_that_match(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    search(results, model, qtbot, "wanted")
    results.take(RecordBatch(put(library, "other.mkv", "wanted.mkv"), scan_id=1))
    qtbot.waitUntil(lambda: not results.busy)
    assert names(model) == [b"wanted.mkv"]


@pytest.mark.parametrize(
    ("group", "shown"),
    [
        (SmartGroup.NEW, True),
        (SmartGroup.PROBLEMS, True),
        (SmartGroup.CHANGED, False),
        (SmartGroup.DAMAGED, False),
        (SmartGroup.SINGLE, False),
    ],
)
def test_of_new_files_only_those_of_the_group_are_shown(
    group: SmartGroup,
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    qtbot: QtBot,
    *,
    shown: bool,
) -> None:
    with qtbot.waitSignal(results.shown):
        model.show(Query(group=group))
    results.take(RecordBatch(put(library, "a.mkv", "b.mkv"), scan_id=1))
    qtbot.waitUntil(lambda: not results.busy)
    assert names(model) == ([b"a.mkv", b"b.mkv"] if shown else [])


def test_new_files_that_a_search_finds_meanwhile_are_shown_once(
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    search(results, model, qtbot, "wanted")
    began, go_on = threading.Event(), threading.Event()
    matching = Reader.matching

    def slow(reader: Reader, *rest: object) -> object:
        began.set()
        go_on.wait(60)
        return matching(reader, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "matching", slow)
    results.take(RecordBatch(put(library, "wanted.mkv"), scan_id=1))
    qtbot.waitUntil(began.is_set)
    search(results, model, qtbot, "wanted")
    go_on.set()
    qtbot.waitUntil(lambda: not results.busy)
    assert names(model) == [b"wanted.mkv"]


def test_two_scans_at_once_lose_none_of_their_files(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    search(results, model, qtbot)
    first, second = put(library, "a.mkv"), put(library, "b.mkv")
    results.take(RecordBatch(second, scan_id=2))
    results.take(RecordBatch(first, scan_id=1))
    assert names(model) == [b"b.mkv", b"a.mkv"]


def test_what_is_committed_during_a_search_is_shown_once(
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(library, "a.mkv")
    began, go_on = threading.Event(), threading.Event()
    find = Reader.find

    def slow(reader: Reader, *rest: object, by_clip: bool) -> object:
        result = find(reader, *rest, by_clip=by_clip)  # type: ignore[arg-type]
        began.set()
        go_on.wait(60)
        return result

    monkeypatch.setattr(Reader, "find", slow)
    with qtbot.waitSignal(results.shown):
        model.asked.emit()
        qtbot.waitUntil(began.is_set)
        late = put(library, "b.mkv")
        results.take(RecordBatch(late, scan_id=2))
        assert model.rowCount() == 0
        go_on.set()
    assert names(model) == [b"a.mkv", b"b.mkv"]


def test_totals_are_those_of_the_library(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    put(library, "a.mkv", "b.mkv")
    results.add_up()
    assert results.busy
    qtbot.waitUntil(lambda: not results.busy)
    assert (model.totals.files, model.totals.size) == (2, 2000)
    assert sum(source.files for source in model.totals.sources) == 2
    assert model.totals.groups[SmartGroup.PROBLEMS] == model.totals.problems == 2


def test_totals_are_added_up_again_for_what_came_meanwhile(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    results.add_up()
    results.take(RecordBatch(put(library, "a.mkv"), scan_id=1))
    qtbot.waitUntil(lambda: model.totals.files == 1)


def test_files_that_are_gone_are_not_among_the_records(
    results: QueryRunner, library: Library, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    (record,) = put(library, "a.mkv")
    answer = loop.create_task(results.records((record.id, 999)))
    qtbot.waitUntil(answer.done)
    assert list(answer.result()) == [record]


def test_sums_of_a_recording_that_come_late_are_not_those_of_other_parts(
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    first, *others = (each.id for each in put(library, "a.mkv", "b.mkv", "c.mkv"))
    three = FoundClips({first: [first, *others]}, dict.fromkeys((first, *others), first))
    two = FoundClips({first: [first, others[0]]}, dict.fromkeys((first, others[0]), first))
    asked, go_on = threading.Event(), threading.Event()
    read = Reader.whole_records

    def slow(reader: Reader, clips: Sequence[Sequence[int]], *, hidden: int = 0) -> object:
        found = read(reader, clips, hidden=hidden)
        asked.set()
        go_on.wait(60)
        return found

    monkeypatch.setattr(Reader, "whole_records", slow)
    rows = array("q", [-first])
    model.show_result(rows[:], complete=True, clips=three)
    model.record(0)
    qtbot.waitUntil(asked.is_set)
    model.show_result(rows[:], complete=True, clips=two)
    with qtbot.waitSignal(model.dataChanged):
        go_on.set()
    qtbot.waitUntil(lambda: model.record(0) is not None)
    with library.reader() as reader:
        assert [model.record(0)] == list(reader.whole_records([[first, others[0]]]))


@pytest.fixture
def _counted(library: Library) -> None:
    """Have the library know a file with one copy on another disk."""
    copy_records.add(library, b"/a", [b"one.mkv"])
    copy_records.add(library, b"/b", [b"other.mkv"])
    copy_records.check(library, b"/a/one.mkv", b"same")
    copy_records.check(library, b"/b/other.mkv", b"same")
    copy_records.count_all(library)


def copies(model: FileTableModel) -> list[int | None]:
    return [record.copies for record in model.held(model.ids()) or ()]


def lose_other(library: Library) -> None:
    """Have the other file no longer be a copy, and be counted."""
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", b"other.mkv")
    copy_records.settle(library)


@pytest.mark.usefixtures("_counted")
def test_copies_that_were_counted_anew_are_read_for_shown_rows_alone_and_nothing_else_changes(
    results: QueryRunner, model: FileTableModel, library: Library, qtbot: QtBot
) -> None:
    model.order = (("folder", False),)
    search(results, model, qtbot)
    assert copies(model) == [2, 2]
    lose_other(library)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.order_changed):
        results.take_count()
        before = model.record(0)  # as a view that shows the first row
        assert before is not None
        assert copies(model) == [2, 2]
        model.update([replace(before, size=77)])  # a job tells of it before the answer
        qtbot.waitUntil(lambda: copies(model) == [1, 2])
    assert [record.size for record in model.held([before.id]) or ()] == [77]


@pytest.mark.usefixtures("_counted")
def test_copies_that_were_counted_during_a_search_are_read_after_it(
    results: QueryRunner,
    model: FileTableModel,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began, go_on = threading.Event(), threading.Event()
    find = Reader.find

    def slow(reader: Reader, *rest: object, by_clip: bool) -> object:
        result = find(reader, *rest, by_clip=by_clip)  # type: ignore[arg-type]
        began.set()
        go_on.wait(60)
        return result

    monkeypatch.setattr(Reader, "find", slow)
    with qtbot.waitSignal(results.shown):
        model.asked.emit()
        qtbot.waitUntil(began.is_set)
        lose_other(library)
        results.take_count()
        go_on.set()
    assert model.record(0) is not None  # as the search has read it before
    qtbot.waitUntil(lambda: copies(model)[0] == 1)
