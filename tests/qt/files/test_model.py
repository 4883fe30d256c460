"""The model: rows come in batches, change in place, and move only when the user sorts."""

from array import array

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.query import Query
from app.core.sources.source import SourceRecord
from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import Totals
from app.qt.files.model import BLOCK, FileTableModel
from app.qt.files.row_records import RecordCache
from tests.qt.fake_library import FakeLibrary

RED = QColor("red")


def record(
    number: int,
    name: bytes = b"clip.mkv",
    *,
    size: int = 10,
    status: FileStatus = FileStatus.OK,
    duration: float | None = None,
    source_id: int = 1,
    problems: int | None = None,
) -> FileRecord:
    reason = Message("file.empty") if status is FileStatus.FAILED else None
    return FileRecord(
        id=number,
        source_id=source_id,
        folder=b"/videos",
        name=name,
        size=size,
        mtime_ns=0,
        status=status,
        reason=reason,
        problems=problems,
        summary=Summary(duration=duration),
    )


@pytest.fixture
def model(qtbot: QtBot) -> FileTableModel:
    texts = Formatter(QLocale("en_US"))
    model = FileTableModel(texts, lambda _, record: RED if record.status is FileStatus.FAILED else None)
    texts.setParent(model)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


@pytest.fixture
def library(model: FileTableModel) -> FakeLibrary:
    return FakeLibrary(model)


def ids(model: FileTableModel) -> list[int]:
    return list(model.ids())


def section(model: FileTableModel, key: str) -> int:
    return [column.key for column in model.columns].index(key)


def shown(model: FileTableModel, row: int, key: str, role: Qt.ItemDataRole) -> object:
    return model.data(model.index(row, section(model, key)), role)


def test_a_result_is_shown_at_once_and_its_rest_below(model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_result(array("q", (3, 1)), (record(3), record(1)))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.extend(array("q", (2, 5)))
    assert inserted.args is not None
    assert inserted.args[1:] == [2, 3]
    assert ids(model) == [3, 1, 2, 5]
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.extend(array("q"))


def test_only_rows_that_are_looked_at_are_asked_for(model: FileTableModel, qtbot: QtBot) -> None:
    model.show_result(array("q", range(1000, 0, -1)))
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        assert shown(model, 250, "name", Qt.ItemDataRole.DisplayRole) is None
    assert wanted.args is not None
    assert set(wanted.args[0]) - set(range(901, 1001)) == set(
        range(701, 801)
    )  # the tester looks at the first
    with qtbot.waitSignal(model.dataChanged):
        model.fill(wanted.args[0], [record(number) for number in wanted.args[0]])
    assert shown(model, 250, "name", Qt.ItemDataRole.DisplayRole) == "clip.mkv"
    found = model.record(250)
    assert found is not None
    assert found.id == 750


def test_rows_that_were_scrolled_past_are_not_asked_for(model: FileTableModel, qtbot: QtBot) -> None:
    rows = 6 * BLOCK
    model.show_result(array("q", range(rows)))
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        for row in range(0, rows, BLOCK):
            model.record(row)
    assert wanted.args is not None
    assert min(wanted.args[0]) == rows - 4 * BLOCK


def test_a_file_that_is_known_no_more_is_asked_for_once(model: FileTableModel, qtbot: QtBot) -> None:
    model.show_result(array("q", (1, 2)))
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        model.record(0)
    assert wanted.args is not None
    model.fill(wanted.args[0], [record(2)])
    with qtbot.assertNotEmitted(model.rows_wanted, wait=20):
        assert model.record(0) is None
        assert model.record(1) is not None
    assert model.held((1, 2)) == [record(2)]


def test_what_is_not_at_hand_is_not_told(model: FileTableModel) -> None:
    model.show_result(array("q", (1, 2)), (record(2),))
    assert model.held((2,)) == [record(2)]
    assert model.held((1, 2)) is None
    model.forget_records()
    assert model.held((2,)) is None


def test_records_that_nobody_looks_at_are_let_go() -> None:
    held = RecordCache(limit=3)
    held.put(map(record, (1, 2, 3)))
    held.get(1)
    held.put((record(4),))
    assert [number for number in range(1, 5) if held.get(number)] == [1, 3, 4]


def test_a_known_file_changes_where_it_is(model: FileTableModel, library: FakeLibrary, qtbot: QtBot) -> None:
    library.take(record(1), record(2), record(3))
    with qtbot.waitSignal(model.dataChanged):
        library.take(record(2, size=99), record(4))
    assert ids(model) == [1, 2, 3, 4]
    assert shown(model, 1, "size", Qt.ItemDataRole.DisplayRole) == "99 B"


def test_a_file_that_is_not_in_sight_changes_unseen(model: FileTableModel, qtbot: QtBot) -> None:
    model.show_result(array("q", (1, 2)), (record(1),))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update((record(2, size=99),))
    assert model.held((2,)) is None


def test_nothing_new_changes_nothing(model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.assertNotEmitted(model.dataChanged):
        model.append(())
        model.update(())
    assert model.rowCount() == 0


def test_totals_are_told_as_they_come(model: FileTableModel, qtbot: QtBot) -> None:
    totals = Totals(files=2, size=2**40 + 7, problems=1)
    with qtbot.waitSignal(model.totals_changed) as told:
        model.set_totals(totals)
    assert told.args == [totals]
    assert model.totals == totals


def test_another_query_is_asked_for_once(model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.asked):
        model.show(Query.parse("b", source_id=2))
    with qtbot.assertNotEmitted(model.asked):
        model.show(Query.parse("b", source_id=2))
    assert model.query == Query.parse("b", source_id=2)


def test_an_order_is_asked_for_each_time(model: FileTableModel, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(model.asked):
            model.set_order((("size", True),))
    assert model.order == (("size", True),)
    assert not model.sorted
    model.show_result(array("q", (1,)))
    assert model.sorted
    model.set_order(())
    assert model.order == ()


def test_a_query_keeps_the_order_that_was_asked_for(model: FileTableModel, library: FakeLibrary) -> None:
    library.take(record(1, size=1), record(2, size=3), record(3, size=2))
    model.set_order((("size", True),))
    model.show(Query.parse("clip"))
    assert ids(model) == [2, 3, 1]


def test_rows_are_found_by_what_they_show(model: FileTableModel) -> None:
    model.show_result(array("q", (5, 3, 9)))
    assert model.rows((9, 5, 77)) == [0, 2]
    assert model.rows(()) == []
    assert list(model.ids((2, 0))) == [9, 5]


def test_a_file_that_changes_elsewhere_keeps_its_place(
    model: FileTableModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.take(record(1, b"b.mkv"), record(2, b"a.mkv"))
    model.set_order((("name", False),))
    with qtbot.assertNotEmitted(model.order_changed):
        library.take(record(1, b"b.mkv", size=99))
    assert model.sorted
    with qtbot.waitSignal(model.order_changed, timeout=0):
        library.take(record(1, b"0.mkv"))
    assert not model.sorted


def test_rows_that_arrive_after_sorting_come_below_and_say_so(
    model: FileTableModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.take(record(1, size=3), record(2, size=1))
    model.set_order((("size", False),))
    with qtbot.waitSignal(model.order_changed):
        library.take(record(3, size=2))
    assert ids(model) == [2, 1, 3]
    with qtbot.assertNotEmitted(model.order_changed):
        library.take(record(4))


def test_a_failed_file_shows_its_reason_in_words_and_colour(model: FileTableModel) -> None:
    FakeLibrary(model, [record(1, b"caf\xe9.mkv", status=FileStatus.FAILED), record(2)])
    role = Qt.ItemDataRole
    assert shown(model, 0, "status", role.DisplayRole) == "The file is empty."
    assert shown(model, 0, "status", role.ForegroundRole) == RED
    assert shown(model, 0, "name", role.ToolTipRole) == "/videos/caf\ufffd.mkv\nThe file is empty."
    assert shown(model, 1, "status", role.DisplayRole) == "read"
    assert shown(model, 1, "status", role.ForegroundRole) is None
    assert shown(model, 1, "duration", role.DisplayRole) == "—"
    assert shown(model, 1, "name", role.EditRole) is None


def test_a_file_that_was_read_shows_what_is_wrong_with_it_rather_than_that(model: FileTableModel) -> None:
    sets = (("truncated", "no-audio"), ("lengths",), ("no-audio",))
    FakeLibrary(
        model, [replace(record(id_), problems=problem_bits(codes)) for id_, codes in enumerate(sets, 1)]
    )
    texts = [shown(model, row, "status", Qt.ItemDataRole.DisplayRole) for row in range(3)]
    assert texts == ["Cut off +1", "Audio and video differ in length", "read"]


def test_figures_stand_right_with_their_heading(model: FileTableModel) -> None:
    FakeLibrary(model, [record(1)])
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    role, horizontal = Qt.ItemDataRole, Qt.Orientation.Horizontal
    assert shown(model, 0, "size", role.TextAlignmentRole) == right
    assert model.headerData(section(model, "size"), horizontal, role.TextAlignmentRole) == right
    assert model.headerData(section(model, "size"), horizontal) == "Size"
    assert model.headerData(0, horizontal, role.ForegroundRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_it_is_flat(model: FileTableModel) -> None:
    FakeLibrary(model, [record(1)])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 1


@pytest.mark.parametrize(
    ("folder", "source_id", "shown"),
    [
        (b"/disk/Rushes/Day 01", 1, "Rushes/Day 01"),
        (b"/disk/Rushes", 1, "Rushes"),
        (b"/other/Rushes/Day 01", 2, "Rushes (other)/Day 01"),
        (b"/elsewhere", 3, "/elsewhere"),
        (b"/disk/Rushes 2/Day 01", 1, "/disk/Rushes 2/Day 01"),
        (rb"D:\Cards\Day 01", 4, r"Cards\Day 01"),  # of another system
    ],
)
def test_a_folder_is_shown_from_its_source_on(
    model: FileTableModel, library: FakeLibrary, folder: bytes, source_id: int, shown: str
) -> None:
    paths = {1: b"/disk/Rushes", 4: rb"D:\Cards"} | ({2: b"/other/Rushes"} if source_id == 2 else {})
    sources = tuple(SourceRecord(id=id_, path=path, online=True) for id_, path in paths.items())
    library.take(replace(record(1, source_id=source_id), folder=folder))
    model.set_totals(Totals(files=1, sources=sources))
    section = [column.key for column in model.columns].index("folder")
    assert model.index(0, section).data() == shown
