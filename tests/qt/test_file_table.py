"""The model: rows come in batches, change in place, and move only when the user sorts."""

from collections import Counter

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.message import Message
from app.core.query import Query
from app.core.record import FileRecord, FileStatus, Summary
from app.core.scan import ScanBatch
from app.qt.models.file_table import FileTableModel, Totals
from app.qt.texts import Texts

RED = QColor("red")


def record(
    number: int,
    name: bytes = b"clip.mkv",
    *,
    size: int = 10,
    status: FileStatus = FileStatus.OK,
    duration: float | None = None,
    source_id: int = 1,
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
        summary=Summary(duration=duration),
    )


@pytest.fixture
def model(qtbot: QtBot) -> FileTableModel:
    texts = Texts(QLocale("en_US"))
    model = FileTableModel(texts, lambda _, record: RED if record.status is FileStatus.FAILED else None)
    texts.setParent(model)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def ids(model: FileTableModel) -> list[int]:
    return [model.record(row).id for row in range(model.rowCount())]


def section(model: FileTableModel, key: str) -> int:
    return [column.key for column in model.columns].index(key)


def shown(model: FileTableModel, row: int, key: str, role: Qt.ItemDataRole) -> object:
    return model.data(model.index(row, section(model, key)), role)


def test_a_batch_is_appended_in_one_insertion(model: FileTableModel, qtbot: QtBot) -> None:
    model.take(ScanBatch((record(1),)))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.take(ScanBatch((record(2), record(3), record(2, size=20))))
    assert inserted.args is not None
    assert inserted.args[1:] == [1, 2]
    assert ids(model) == [1, 2, 3]
    assert model.record(1).size == 20


def test_a_known_file_changes_where_it_is(model: FileTableModel, qtbot: QtBot) -> None:
    model.take(ScanBatch((record(1), record(2), record(3))))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.take(ScanBatch((record(2, size=99), record(4))))
    assert changed.args is not None
    top, bottom = changed.args[:2]
    assert (top.row(), bottom.row()) == (1, 1)
    assert ids(model) == [1, 2, 3, 4]
    assert model.record(1).size == 99


def test_a_page_does_not_undo_what_a_batch_brought(model: FileTableModel) -> None:
    model.take(ScanBatch((record(2, size=99),)))
    model.load([record(1), record(2, size=1), record(3)])
    assert ids(model) == [2, 1, 3]
    assert model.record(0).size == 99


def test_an_empty_batch_changes_nothing(model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.assertNotEmitted(model.dataChanged):
        model.take(ScanBatch(()))
    assert model.rowCount() == 0


def test_totals_follow_the_records(model: FileTableModel, qtbot: QtBot) -> None:
    model.load([record(1, size=5, duration=10)])
    with qtbot.waitSignal(model.totals_changed) as told:
        model.take(
            ScanBatch((record(2, size=2**40, status=FileStatus.FAILED, source_id=2), record(1, size=7)))
        )
    assert told.args == [Totals(files=2, size=2**40 + 7, problems=1, by_source=Counter({1: 1, 2: 1}))]
    model.take(ScanBatch((record(2, size=3, duration=2.5, source_id=1),)))
    assert model.totals == Totals(files=2, size=10, seconds=2.5, by_source=Counter({1: 2}))


def test_a_query_leaves_out_and_lets_in(model: FileTableModel) -> None:
    model.load([record(1, b"a.mkv"), record(2, b"b.mkv"), record(3, b"ab.mkv", source_id=2)])
    model.show(Query.parse("a."))
    assert ids(model) == [1]
    model.show(Query.parse("b", source_id=2))
    assert ids(model) == [3]
    assert model.totals.files == 3
    assert (model.row(3), model.row(1)) == (0, None)
    model.show(Query())
    assert ids(model) == [1, 2, 3]


def test_a_batch_shows_only_what_the_query_lets_through(model: FileTableModel, qtbot: QtBot) -> None:
    model.show(Query.parse("wanted"))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.take(ScanBatch((record(1, b"other.mkv"), record(2, b"wanted.mkv"))))
    assert inserted.args is not None
    assert inserted.args[1:] == [0, 0]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.take(ScanBatch((record(1, b"other.mkv", size=99),)))
    assert ids(model) == [2]
    assert model.totals.size == 99 + 10


def test_a_changed_name_is_found_under_its_new_one(model: FileTableModel) -> None:
    model.load([record(1, b"before.mkv")])
    model.show(Query.parse("before"))
    model.take(ScanBatch((record(1, b"after.mkv"),)))
    model.show(Query.parse("after"))
    assert ids(model) == [1]


def test_a_query_keeps_the_order_that_was_asked_for(model: FileTableModel) -> None:
    model.load([record(1, size=1), record(2, size=3), record(3, size=2)])
    model.set_order([("size", True)])
    model.show(Query.parse("clip"))
    assert ids(model) == [2, 3, 1]


def test_a_source_that_is_removed_takes_its_records_along(model: FileTableModel, qtbot: QtBot) -> None:
    model.load([record(1), record(2, size=5, source_id=2), record(3)])
    with qtbot.waitSignal(model.totals_changed):
        model.forget(1)
    assert ids(model) == [2]
    assert model.totals == Totals(files=1, size=5, by_source=Counter({2: 1}))
    model.take(ScanBatch((record(1), record(3))))
    assert ids(model) == [2, 1, 3]


def test_sorting_is_natural_stable_and_unknown_last(model: FileTableModel) -> None:
    names = (b"clip 10.mkv", b"clip 9.mkv", b"Clip 9.mkv")
    model.load(
        record(n, name, duration=d) for n, (name, d) in enumerate(zip(names, (2, None, 1), strict=True))
    )
    model.set_order([("name", False)])
    assert ids(model) == [1, 2, 0]
    model.set_order([("duration", False)])
    assert ids(model) == [2, 0, 1]
    model.set_order([("duration", True)])
    assert ids(model) == [0, 2, 1]
    model.set_order([])
    assert ids(model) == [0, 1, 2]


def test_what_the_first_column_leaves_equal_the_next_decides(model: FileTableModel) -> None:
    model.load(
        record(n, name, size=size, duration=duration)
        for n, (name, size, duration) in enumerate(
            ((b"b", 1, None), (b"a", 2, 5.0), (b"a", 1, 7.0), (b"b", 2, 5.0), (b"a", 2, 5.0))
        )
    )
    model.set_order([("name", False), ("size", True)])
    assert ids(model) == [1, 4, 2, 3, 0]
    model.set_order([("duration", True), ("name", True), ("size", False)])
    assert ids(model) == [2, 3, 1, 4, 0]
    model.set_order([("duration", False), ("gone", False)])
    assert ids(model) == [1, 3, 4, 2, 0]


def test_a_change_in_any_column_that_is_sorted_by_loses_the_order(
    model: FileTableModel, qtbot: QtBot
) -> None:
    model.load([record(1, size=1), record(2, size=2)])
    model.set_order([("name", False), ("size", False)])
    with qtbot.assertNotEmitted(model.order_changed):
        model.take(ScanBatch((record(1, size=1, duration=2.0),)))
    with qtbot.waitSignal(model.order_changed, timeout=0):
        model.take(ScanBatch((record(1, size=3),)))
    assert not model.sorted


@pytest.mark.parametrize("key", [column.key for column in FileTableModel.columns])
def test_every_column_can_be_sorted_with_unknown_values(model: FileTableModel, key: str) -> None:
    model.load([record(1), record(2, status=FileStatus.FAILED), record(3, duration=1.5)])
    model.set_order([(key, False)])
    assert sorted(ids(model)) == [1, 2, 3]


def test_sorting_keeps_what_was_selected(model: FileTableModel) -> None:
    model.load([record(1, size=3), record(2, size=2), record(3, size=1)])
    selected = QPersistentModelIndex(model.index(0, 1))
    model.set_order([("size", False)])
    assert (selected.row(), selected.column()) == (2, 1)


def test_a_file_that_changes_elsewhere_keeps_its_place(model: FileTableModel, qtbot: QtBot) -> None:
    model.take(ScanBatch((record(1, b"b.mkv"), record(2, b"a.mkv"))))
    model.set_order([("name", False)])
    with qtbot.assertNotEmitted(model.order_changed):
        model.take(ScanBatch((record(1, b"b.mkv", size=99),)))
    assert model.sorted
    with qtbot.waitSignal(model.order_changed, timeout=0):
        model.take(ScanBatch((record(1, b"0.mkv"),)))
    assert not model.sorted


def test_rows_that_arrive_after_sorting_come_below_and_say_so(model: FileTableModel, qtbot: QtBot) -> None:
    model.load([record(1, size=3), record(2, size=1)])
    model.set_order([("size", False)])
    with qtbot.waitSignal(model.order_changed):
        model.take(ScanBatch((record(3, size=2),)))
    assert ids(model) == [2, 1, 3]
    with qtbot.assertNotEmitted(model.order_changed):
        model.take(ScanBatch((record(4),)))


def test_a_failed_file_shows_its_reason_in_words_and_colour(model: FileTableModel) -> None:
    model.load([record(1, b"caf\xe9.mkv", status=FileStatus.FAILED), record(2)])
    role = Qt.ItemDataRole
    assert shown(model, 0, "status", role.DisplayRole) == "The file is empty."
    assert shown(model, 0, "status", role.ForegroundRole) == RED
    assert shown(model, 0, "name", role.ToolTipRole) == "/videos/caf\ufffd.mkv\nThe file is empty."
    assert shown(model, 1, "status", role.DisplayRole) == "ok"
    assert shown(model, 1, "status", role.ForegroundRole) is None
    assert shown(model, 1, "duration", role.DisplayRole) == "—"
    assert shown(model, 1, "name", role.EditRole) is None


def test_figures_stand_right_with_their_heading(model: FileTableModel) -> None:
    model.load([record(1)])
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    role, horizontal = Qt.ItemDataRole, Qt.Orientation.Horizontal
    assert shown(model, 0, "size", role.TextAlignmentRole) == right
    assert model.headerData(section(model, "size"), horizontal, role.TextAlignmentRole) == right
    assert model.headerData(section(model, "size"), horizontal) == "Size"
    assert model.headerData(0, horizontal, role.ForegroundRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_it_is_flat(model: FileTableModel) -> None:
    model.load([record(1)])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 1
