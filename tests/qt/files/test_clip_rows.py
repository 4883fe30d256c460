"""A recording of several files is one row that opens: in the model, the selection and the views."""

from array import array
from collections.abc import Iterator
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clips.result import FoundClips
from app.core.clips.whole import whole_record
from app.core.file.record import FileRecord
from app.qt.base.theme import Theme
from app.qt.files.clip_opening import turn
from app.qt.files.model import FileTableModel
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from app.qt.pictures.decoding import scanned_file
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.pictures.visible_pictures import VisiblePictures
from tests.qt.fake_library import file_model
from tests.qt.files.records import record
from tests.qt.menus import menu_of_files

KEY, ROLE, SELECT = Qt.Key, Qt.ItemDataRole, QItemSelectionModel.SelectionFlag
RECORDS = {number: record(number) for number in range(1, 8)}
CLIPS = FoundClips({3: array("q", [3, 4, 5])}, dict.fromkeys((3, 4, 5), 3))
ROWS = array("q", [1, 2, -3, 6, 7])


def answer(model: FileTableModel, ids: "array[int]") -> None:
    wholes = [whole_record([RECORDS[part] for part in parts]) for parts in model.parts_of(ids)]
    model.fill(ids, [RECORDS[id_] for id_ in ids if id_ > 0], wholes)


def show(model: FileTableModel) -> None:
    model.show_result(ROWS[:], RECORDS.values(), complete=True, clips=CLIPS)


@pytest.fixture
def model(qapp: QApplication) -> FileTableModel:
    model = file_model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.rows_wanted.connect(lambda ids: answer(model, ids))
    show(model)
    return model


@pytest.fixture
def view(model: FileTableModel, theme: Theme, qtbot: QtBot) -> FileTable:
    view = FileTable(FileSelection(model, model), menu_of_files(theme, model))
    view.header.arrange()
    qtbot.addWidget(view)
    view.resize(1600, 500)
    view.show()
    qtbot.waitUntil(lambda: model.record(2) is not None)
    return view


class Area:
    """The view of a model of which all rows are visible."""

    box = QSize(8, 8)

    def __init__(self, model: FileTableModel) -> None:
        self._model = model
        self.updated: list[int] = []

    def visible_records(self) -> Iterator[tuple[int, FileRecord]]:
        for row in range(self._model.rowCount()):
            if (record := self._model.record(row)) is not None:
                yield row, record

    def update_row(self, row: int) -> None:
        self.updated.append(row)


def name(model: FileTableModel, row: int) -> QModelIndex:
    at = next(at for at, column in enumerate(model.columns) if column.key == "name")
    return model.index(row, at)


def ids(model: FileTableModel) -> list[int]:
    return [model.row_id(row) for row in range(model.rowCount())]


def test_a_closed_recording_is_a_row_for_all_its_files(view: FileTable, model: FileTableModel) -> None:
    assert model.rowCount() == 5
    assert list(model.ids()) == [1, 2, 3, 4, 5, 6, 7]
    assert model.file_count == view.selection.shown_count() == 7
    assert list(model.ids([2])) == [3, 4, 5]
    assert name(model, 2).data() == "clip 3.mkv · 3 parts"
    assert name(model, 2).data(ROLE.AccessibleTextRole) == "clip 3.mkv, recording of 3 parts, closed"
    found = model.record(2)
    assert found is not None
    assert found.size == sum(RECORDS[part].size for part in (3, 4, 5))


def test_pictures_and_playing_are_those_of_the_first_part(view: FileTable, model: FileTableModel) -> None:
    whole = model.record(2)
    assert whole is not None
    assert whole.file == RECORDS[3]
    assert scanned_file(whole) == scanned_file(RECORDS[3])
    assert scanned_file(RECORDS[3]).size == RECORDS[3].size < whole.size
    model.set_open(2, is_open=True)
    wanted: list[FileRecord] = []

    class Loader(QObject):
        arrived = Signal(object)

        def want(self, records: list[FileRecord], _box: QSize, **_by: object) -> None:
            wanted[:] = records

    area, loader = Area(model), Loader()
    pictures = VisiblePictures(area, cast(ThumbnailLoader, loader), model)
    pictures.want()
    assert [each.file for each in wanted[2:5]] == [RECORDS[3], RECORDS[3], RECORDS[4]]
    loader.arrived.emit(3)
    assert area.updated == [2, 3]


def test_its_parts_are_below_it_while_it_is_open(view: FileTable, model: FileTableModel) -> None:
    model.set_open(2, is_open=True)
    assert ids(model) == [1, 2, -3, 3, 4, 5, 6, 7]
    assert list(model.ids()) == [1, 2, 3, 4, 5, 6, 7]
    assert model.file_count == 7
    assert list(model.ids_of_runs([(2, 2)])) == list(model.ids_of_runs([(2, 5)])) == [3, 4, 5]
    assert list(model.ids_of_runs([(2, 3)])) == [3]
    assert list(model.ids_of_runs([(4, 6)])) == [4, 5, 6]
    assert name(model, 2).data(ROLE.AccessibleTextRole) == "clip 3.mkv, recording of 3 parts, open"
    assert name(model, 3).data() == "clip 3.mkv"
    model.set_open(2, is_open=True)
    model.set_open(0, is_open=True)
    assert model.rowCount() == 8
    model.set_open(2, is_open=False)
    assert ids(model) == [1, 2, -3, 6, 7]


def test_it_is_open_after_another_search_too(model: FileTableModel) -> None:
    model.set_open(2, is_open=True)
    model.show_result(array("q", [1, 2]), complete=True)
    assert model.file_count == 2
    model.show_result(array("q", [1]))
    model.finish(ROWS[1:], CLIPS)
    assert ids(model) == [1, 2, -3, 3, 4, 5, 6, 7]
    assert model.file_count == 7


def test_a_file_is_found_in_its_recording(model: FileTableModel) -> None:
    assert model.row_of(4) == 2
    assert model.rows([3, 4]) == []
    assert model.rows([3, 4, 5, 7]) == [2, 4]
    assert model.show_file(4) == 4
    assert model.show_file(7) == 7
    assert model.show_file(99) is None


def test_a_changed_part_changes_the_row_of_its_recording(
    view: FileTable, model: FileTableModel, qtbot: QtBot
) -> None:
    larger = replace(RECORDS[4], size=10**6)
    model.rows_wanted.disconnect()
    asked: list[int] = []
    model.rows_wanted.connect(asked.extend)
    model.update([larger])
    assert model.record(2) is None
    qtbot.waitUntil(lambda: -3 in asked)


def test_selection_acts_on_all_parts(view: FileTable, model: FileTableModel) -> None:
    selection = view.selection
    view.selectRow(2)
    assert list(selection.chosen()) == [3, 4, 5]
    assert selection.count() == 3
    assert selection.is_one()
    view.selectAll()
    assert selection.count() == 7
    assert not selection.is_one()
    selection.select_everything()
    assert selection.count() == 7
    selection.invert()
    assert selection.count() == 0


def test_selection_of_a_recording_survives_a_search(view: FileTable, model: FileTableModel) -> None:
    view.selectRow(2)
    show(model)
    assert list(view.selection.chosen()) == [3, 4, 5]
    assert view.currentIndex().row() == 2


def test_right_opens_and_left_closes_as_in_trees(view: FileTable, model: FileTableModel) -> None:
    view.setCurrentIndex(name(model, 2))
    QTest.keyClick(view, KEY.Key_Right)
    assert model.rowCount() == 8
    assert view.currentIndex() == name(model, 2)
    QTest.keyClick(view, KEY.Key_Down)
    assert model.clip_at(view.currentIndex().row()).is_part
    while view.currentIndex().row() != 2:
        QTest.keyClick(view, KEY.Key_Left)
    QTest.keyClick(view, KEY.Key_Left)
    assert model.rowCount() == 5
    QTest.keyClick(view, KEY.Key_Plus)
    assert model.rowCount() == 8
    QTest.keyClick(view, KEY.Key_Down)
    QTest.keyClick(view, KEY.Key_Minus)
    assert model.rowCount() == 5
    assert view.currentIndex().row() == 2


def test_a_press_on_the_arrow_opens(view: FileTable, model: FileTableModel) -> None:
    for at, rows in ((2, 8), (2, 5), (1, 5)):
        place = view.visualRect(name(model, at))
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 8, place.center().y())
        )
        assert model.rowCount() == rows


def test_an_act_turns_the_current_recording(view: FileTable, model: FileTableModel) -> None:
    view.setCurrentIndex(name(model, 2))
    assert model.is_clip(view.currentIndex())
    turn(view, model)
    view.setCurrentIndex(name(model, 4))
    turn(view, model)
    assert model.rowCount() == 5
    view.setCurrentIndex(name(model, 0))
    assert not model.is_clip(view.currentIndex())
    turn(view, model)
    assert model.rowCount() == 5


def test_each_file_is_a_row_if_the_user_wants_it(model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.asked):
        model.set_by_clip(False)
    with qtbot.assertNotEmitted(model.asked):
        model.set_by_clip(False)


def test_a_part_that_is_known_only_now_puts_rows_out_of_order(model: FileTableModel, qtbot: QtBot) -> None:
    model.sorted = True
    with qtbot.waitSignal(model.order_changed):
        model.update([replace(RECORDS[1], clip=1, part=1, parts=2)])


def test_an_inverted_selection_beside_an_open_recording_has_the_other_files(
    view: FileTable, model: FileTableModel
) -> None:
    model.set_open(2, is_open=True)
    view.selectRow(3)
    view.selection.invert()
    assert list(view.selection.chosen()) == [1, 2, 4, 5, 6, 7]
    view.selectRow(2)
    view.selection.invert()
    assert list(view.selection.chosen()) == [1, 2, 6, 7]
    view.selection.invert()
    assert list(view.selection.chosen()) == [3, 4, 5]


def test_a_part_that_is_not_selected_with_the_others_is_left_out(
    view: FileTable, model: FileTableModel
) -> None:
    model.set_open(2, is_open=True)
    view.selectAll()
    view.selectionModel().select(model.index(4, 0), SELECT.Deselect | SELECT.Rows)
    assert list(view.selection.chosen()) == [1, 2, 3, 5, 6, 7]
    assert view.selection.count() == 6


def test_files_are_counted_whichever_recordings_are_open(model: FileTableModel) -> None:
    clips = FoundClips({1: array("q", [1, 2]), 3: array("q", [3, 4])}, {1: 1, 2: 1, 3: 3, 4: 3})
    model.show_result(array("q", [-1, -3]), RECORDS.values(), complete=True, clips=clips)
    model.set_open(0, is_open=True)
    selection = FileSelection(model, model)
    selection.rows.select(model.index(3, 0), SELECT.Select | SELECT.Rows)
    assert (selection.count(), list(selection.chosen())) == (2, [3, 4])
