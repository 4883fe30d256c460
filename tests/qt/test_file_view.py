"""The table as a widget: selecting, choosing columns, sorting."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.config.settings import ColumnState
from app.core.columns import COLUMNS
from app.core.query import Query
from app.core.record import FileRecord, FileStatus, Summary
from app.qt.models.file_table import FileTableModel
from app.qt.texts import Texts
from app.qt.widgets.file_view import FileView
from tests.qt.shelf import Shelf

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def record(number: int, *, hdr: str | None = None) -> FileRecord:
    return FileRecord(
        id=number,
        source_id=1,
        folder=b"/videos",
        name=b"clip %d.mkv" % number,
        size=1000 - number,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=Summary(hdr_format=hdr),
    )


@pytest.fixture
def model(qapp: QApplication) -> FileTableModel:
    texts = Texts(QLocale("en_US"))
    model = FileTableModel(texts, lambda _column, _record: None)
    texts.setParent(model)
    return model


@pytest.fixture(autouse=True)
def shelf(model: FileTableModel) -> Shelf:
    return Shelf(model, map(record, range(1, 21)))


@pytest.fixture
def view(model: FileTableModel, qtbot: QtBot) -> Iterator[FileView]:
    view = FileView(model, [QAction("Open", model)])
    view.header.arrange()
    qtbot.addWidget(view)
    view.resize(1600, 500)
    view.show()
    yield view
    for menu in view.findChildren(QMenu):
        menu.close()


def select(view: FileView, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = view.model().index(row, 0)
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def chosen(view: FileView) -> list[int]:
    return list(view.chosen())


def shown(view: FileView) -> list[str]:
    return [state.key for state in view.header.columns() if state.shown]


def menu_of(view: FileView, qtbot: QtBot) -> QMenu:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def action(menu: QMenu, text: str) -> QAction:
    (found,) = [each for each in menu.actions() if each.text() == text]
    return found


def test_several_rows_are_told_in_their_order(view: FileView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen_changed):
        select(view, 5, 2, 3)
    assert chosen(view) == [3, 4, 6]
    assert view.chosen_count() == 3


def test_everything_is_a_state_that_new_rows_share(view: FileView, shelf: Shelf) -> None:
    view.select_everything()
    assert view.chosen_count() == 20
    assert not view.selectionModel().hasSelection()
    shelf.take(record(99))
    assert view.chosen_count() == 21
    assert chosen(view)[-1] == 99


def test_everything_is_painted_as_selected(view: FileView) -> None:
    plain = view.grab().toImage()
    view.select_everything()
    everything = view.grab().toImage()
    select(view, *range(20))
    assert view.grab().toImage().pixelColor(8, 60) == everything.pixelColor(8, 60)
    assert plain.pixelColor(8, 60) != everything.pixelColor(8, 60)


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_choosing_a_row_ends_everything(view: FileView, by: str) -> None:
    view.setCurrentIndex(view.model().index(0, 0))
    view.select_everything()
    if by == "mouse":
        at = view.visualRect(view.model().index(3, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert chosen(view) == [4]
    else:
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert chosen(view) == [2]


def test_nothing_is_not_everything(view: FileView, model: FileTableModel) -> None:
    model.show(Query.parse("no such file"))
    view.select_everything()
    assert view.chosen_count() == 0


def test_a_search_keeps_what_is_selected_and_still_shown(view: FileView, model: FileTableModel) -> None:
    select(view, 0, 9, 11)
    model.show(Query.parse("clip 1"))
    assert chosen(view) == [1, 10, 12]
    model.show(Query.parse("12"))
    assert chosen(view) == [12]
    assert view.model().index(view.currentIndex().row(), 0).data() == "clip 12.mkv"


def test_sorting_keeps_what_is_selected(view: FileView) -> None:
    select(view, 0, 1)
    view.header.sort_by("size")
    assert sorted(chosen(view)) == [1, 2]
    assert chosen(view) == [2, 1]


def test_the_order_that_was_asked_for_comes_back(view: FileView, model: FileTableModel, shelf: Shelf) -> None:
    view.header.sort_by("size", descending=True)
    shelf.take(record(0))
    assert view.header.sortIndicatorSection() == -1
    assert view.header.order == ("size", True)
    assert model.ids((20,))[0] == 0
    view.header.sort_again()
    assert model.ids((0,))[0] == 0
    assert COLUMNS[view.header.sortIndicatorSection()].key == "size"


def test_a_search_puts_new_rows_in_order_as_well(view: FileView, model: FileTableModel, shelf: Shelf) -> None:
    view.header.sort_by("size", descending=True)
    shelf.take(record(0))
    model.show(Query.parse("clip"))
    assert model.ids((0,))[0] == 0
    assert COLUMNS[view.header.sortIndicatorSection()].key == "size"


def test_an_unknown_sort_key_is_the_order_of_finding(view: FileView, model: FileTableModel) -> None:
    view.header.sort_by("size")
    view.header.sort_by("no such column")
    assert list(model.ids()) == list(range(1, 21))
    assert view.header.order == ("", False)


def test_columns_come_back_as_they_were(view: FileView, model: FileTableModel, qtbot: QtBot) -> None:
    header = view.header
    header.moveSection(header.visualIndex(2), 0)
    header.resizeSection(0, 321)
    header.setSectionHidden(1, True)
    left = header.columns()
    other = FileView(model, [])
    qtbot.addWidget(other)
    other.header.arrange(left)
    assert other.header.columns() == left
    assert left[0].key == "size"
    assert "folder" not in shown(other)


def test_columns_of_another_version_do_no_harm(view: FileView) -> None:
    view.header.arrange(
        (
            ColumnState(key="gone", width=10, shown=True),
            ColumnState(key="duration", width=50, shown=True),
            ColumnState(key="name", width=77, shown=False),
        )
    )
    states = view.header.columns()
    assert [state.key for state in states][:2] == ["duration", "name"]
    assert states[1].shown
    assert {state.key for state in states} == {column.key for column in COLUMNS}


def test_the_default_columns_are_the_main_ones(view: FileView) -> None:
    view.header.setSectionHidden(2, True)
    view.header.arrange()
    assert shown(view) == [column.key for column in COLUMNS if column.main]


def test_columns_are_chosen_by_keyboard(view: FileView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(0, 2))
    view.open_columns_menu()
    menu = menu_of(view, qtbot)
    action(menu, "Folder").trigger()
    assert "folder" not in shown(view)
    action(menu, "Move “Size” to the left").trigger()
    assert shown(view).index("size") == 0
    assert not action(menu, "Name").isEnabled()
    menu.close()
    view.open_columns_menu()
    action(menu_of(view, qtbot), "Default columns").trigger()
    assert shown(view)[:3] == ["name", "folder", "size"]


def test_a_column_is_sorted_and_fitted_from_its_menu(
    view: FileView, model: FileTableModel, qtbot: QtBot
) -> None:
    section = [column.key for column in COLUMNS].index("size")
    at = QPoint(view.header.sectionViewportPosition(section) + 5, 5)
    view.header.customContextMenuRequested.emit(at)
    menu = menu_of(view, qtbot)
    action(menu, "Sort by “Size”").trigger()
    assert model.ids((0,))[0] == 20
    action(menu, "Sort by “Size”, reversed").trigger()
    assert model.ids((0,))[0] == 1
    view.header.resizeSection(section, 400)
    action(menu, "Fit “Size” to its contents").trigger()
    assert view.header.sectionSize(section) < 200
    before = shown(view)
    action(menu, "Move “Size” to the right").trigger()
    assert shown(view) != before


def test_a_right_click_offers_what_can_be_done(view: FileView, qtbot: QtBot) -> None:
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))),
    )
    assert [each.text() for each in menu_of(view, qtbot).actions()] == ["Open"]


def test_a_chip_marks_the_few_files_that_have_one(
    view: FileView, model: FileTableModel, shelf: Shelf
) -> None:
    plain = view.grab().toImage()
    shelf.take(record(1, hdr="HDR10"))
    chip = view.grab().toImage()
    section = [column.key for column in COLUMNS].index("hdr")
    cell = view.visualRect(model.index(0, section)).translated(view.viewport().pos())
    assert colours(chip.copy(cell)) > colours(plain.copy(cell)) + 3


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})
