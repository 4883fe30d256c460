"""The table as a widget: selecting, choosing columns, sorting."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.config.settings import ColumnState
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import Summary
from app.core.query import Query
from app.qt.base.theme import Theme
from app.qt.files.columns import TABLE_COLUMNS, THUMBNAIL
from app.qt.files.model import FileTableModel
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from tests.qt.fake_library import FakeLibrary, file_model
from tests.qt.files.records import record
from tests.qt.menus import menu_of_files

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def model(qapp: QApplication) -> FileTableModel:
    return file_model()


@pytest.fixture(autouse=True)
def library(model: FileTableModel) -> FakeLibrary:
    return FakeLibrary(model, map(record, range(1, 21)))


@pytest.fixture
def view(model: FileTableModel, theme: Theme, qtbot: QtBot) -> Iterator[FileTable]:
    view = FileTable(FileSelection(model, model), menu_of_files(theme, model))
    view.header.arrange()
    qtbot.addWidget(view)
    view.resize(1600, 500)
    view.show()
    yield view
    for menu in view.findChildren(QMenu):
        menu.close()


def select(view: FileTable, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = view.model().index(row, 0)
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def chosen(view: FileTable) -> list[int]:
    return list(view.selection.chosen())


def shown(view: FileTable) -> list[str]:
    return [state.key for state in view.header.columns() if state.shown]


def menu_of(view: FileTable, qtbot: QtBot) -> QMenu:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def action(menu: QMenu, text: str) -> QAction:
    (found,) = [each for each in menu.actions() if each.text() == text]
    return found


def test_several_rows_are_told_in_their_order(view: FileTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection.changed):
        select(view, 5, 2, 3)
    assert chosen(view) == [3, 4, 6]
    assert view.selection.count() == 3


def test_everything_is_a_state_that_new_rows_share(view: FileTable, library: FakeLibrary) -> None:
    view.selection.select_everything()
    assert view.selection.count() == 20
    assert not view.selectionModel().hasSelection()
    library.take(record(99))
    assert view.selection.count() == 21
    assert chosen(view)[-1] == 99


def test_everything_stays_selected_while_the_same_search_is_read_again(
    view: FileTable, model: FileTableModel, library: FakeLibrary
) -> None:
    view.selection.select_everything()
    library.answer()
    view.header.sort_by("size")
    assert view.selection.count() == 20
    model.show(Query.parse("clip 1"))
    assert view.selection.count() == 0, "other files were not selected"


def test_everything_is_painted_as_selected(view: FileTable) -> None:
    plain = view.grab().toImage()
    view.selection.select_everything()
    everything = view.grab().toImage()
    select(view, *range(20))
    assert view.grab().toImage().pixelColor(8, 60) == everything.pixelColor(8, 60)
    assert plain.pixelColor(8, 60) != everything.pixelColor(8, 60)


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_choosing_a_row_ends_everything(view: FileTable, by: str) -> None:
    view.setCurrentIndex(view.model().index(0, 0))
    view.selection.select_everything()
    if by == "mouse":
        at = view.visualRect(view.model().index(3, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert chosen(view) == [4]
    else:
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert chosen(view) == [2]


def test_nothing_is_not_everything(view: FileTable, model: FileTableModel) -> None:
    model.show(Query.parse("no such file"))
    view.selection.select_everything()
    assert view.selection.count() == 0


def test_a_search_keeps_what_is_selected_and_still_shown(view: FileTable, model: FileTableModel) -> None:
    select(view, 0, 9, 11)
    model.show(Query.parse("clip 1"))
    assert chosen(view) == [1, 10, 12]
    model.show(Query.parse("12"))
    assert chosen(view) == [12]
    assert view.model().index(view.currentIndex().row(), 0).data() == "clip 12.mkv"


def test_sorting_keeps_what_is_selected(view: FileTable) -> None:
    select(view, 0, 1)
    view.header.sort_by("size")
    assert sorted(chosen(view)) == [1, 2]
    assert chosen(view) == [2, 1]


def test_the_order_that_was_asked_for_comes_back(
    view: FileTable, model: FileTableModel, library: FakeLibrary
) -> None:
    view.header.sort_by("size", descending=True)
    library.take(record(0))
    assert not view.header.marked
    assert view.header.order == (("size", True),)
    assert model.ids((20,))[0] == 0
    view.header.sort_again()
    assert model.ids((0,))[0] == 0
    assert view.header.marked


def test_a_search_puts_new_rows_in_order_as_well(
    view: FileTable, model: FileTableModel, library: FakeLibrary
) -> None:
    view.header.sort_by("size", descending=True)
    library.take(record(0))
    model.show(Query.parse("clip"))
    assert model.ids((0,))[0] == 0
    assert view.header.marked


def test_an_unknown_sort_key_is_the_order_of_finding(view: FileTable, model: FileTableModel) -> None:
    view.header.sort_by("size")
    view.header.sort_by("no such column")
    assert list(model.ids()) == list(range(1, 21))
    assert view.header.order == ()


def test_columns_come_back_as_they_were(
    view: FileTable, model: FileTableModel, theme: Theme, qtbot: QtBot
) -> None:
    header = view.header
    header.moveSection(header.visualIndex(2), 0)
    header.resizeSection(0, 321)
    header.setSectionHidden(1, True)
    left = header.columns()
    other = FileTable(FileSelection(model, model), menu_of_files(theme, model))
    qtbot.addWidget(other)
    other.header.arrange(left)
    assert other.header.columns() == left
    assert left[0].key == "disk"
    assert "folder" not in shown(other)


def test_columns_of_another_version_do_no_harm(view: FileTable) -> None:
    view.header.arrange(
        (
            ColumnState(key="gone", width=10, shown=True),
            ColumnState(key="duration", width=50, shown=True),
            ColumnState(key="name", width=77, shown=False),
        )
    )
    states = view.header.columns()
    assert [state.key for state in states][:3] == [THUMBNAIL.key, "duration", "name"]
    assert [state.shown for state in states[:3]] == [False, True, True]
    assert {state.key for state in states} == {column.key for column in TABLE_COLUMNS}


def test_the_default_columns_are_the_main_ones(view: FileTable) -> None:
    view.header.setSectionHidden(2, True)
    view.header.arrange()
    assert shown(view) == [column.key for column in COLUMNS if column.main]


def test_a_column_is_sorted_and_fitted_from_its_menu(
    view: FileTable, model: FileTableModel, qtbot: QtBot
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
    action(menu, "Hide “Size”").trigger()
    assert "size" not in shown(view)


def test_a_right_click_offers_what_can_be_done(view: FileTable, qtbot: QtBot) -> None:
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))),
    )
    assert [each.text() for each in menu_of(view, qtbot).actions()] == ["Open"]


def test_a_chip_marks_the_few_files_that_have_one(
    view: FileTable, model: FileTableModel, library: FakeLibrary
) -> None:
    plain = view.grab().toImage()
    library.take(record(1, Summary(hdr_format="HDR10")))
    chip = view.grab().toImage()
    section = [column.key for column in COLUMNS].index("hdr")
    cell = view.visualRect(model.index(0, section)).translated(view.viewport().pos())
    assert colours(chip.copy(cell)) > colours(plain.copy(cell)) + 3


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def click(view: FileTable, key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    header, section = view.header, [column.key for column in COLUMNS].index(key)
    at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def heading(view: FileTable, key: str) -> QImage:
    header, section = view.header, [column.key for column in COLUMNS].index(key)
    picture = header.grab().toImage()
    ratio = picture.devicePixelRatio()
    left, width = header.sectionViewportPosition(section), header.sectionSize(section)
    return picture.copy(int(left * ratio), 0, int(width * ratio), picture.height())


def test_clicks_sort_by_one_column_and_back(view: FileTable, model: FileTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.header.order_chosen) as chosen_order:
        click(view, "size")
    assert chosen_order.args == [(("size", False),)]
    assert model.ids((0,))[0] == 20
    click(view, "size")
    assert (view.header.order, model.ids((0,))[0]) == ((("size", True),), 1)
    click(view, "name")
    assert list(view.header.order) == [("name", False)]
    assert view.selection.count() == 0


def test_shift_clicks_sort_by_more_columns_reverse_and_leave_them(view: FileTable) -> None:
    click(view, "status")
    click(view, "size", SHIFT)
    assert view.header.order == (("status", False), ("size", False))
    click(view, "size", SHIFT)
    assert view.header.order == (("status", False), ("size", True))
    assert chosen_rows(view)[:2] == [1, 2]
    click(view, "size", SHIFT)
    assert list(view.header.order) == [("status", False)]
    click(view, "name", SHIFT)
    click(view, "status", SHIFT)
    click(view, "status", SHIFT)
    assert list(view.header.order) == [("name", False)]


def chosen_rows(view: FileTable) -> list[int]:
    view.selection.select_everything()
    return chosen(view)


def test_several_columns_are_sorted_by_from_the_menu_too(view: FileTable, qtbot: QtBot) -> None:
    view.header.sort_by("status")
    size = [column.key for column in COLUMNS].index("size")
    view.header.open_menu(size)
    menu = menu_of(view, qtbot)
    action(menu, "Then by “Size”, reversed").trigger()
    assert view.header.order == (("status", False), ("size", True))
    assert view.header.accessibleDescription() == "Sorted by State; Size, reversed"
    menu.close()
    view.header.open_menu(size)
    action(menu_of(view, qtbot), "No longer sort by “Size”").trigger()
    assert list(view.header.order) == [("status", False)]


def test_the_only_column_is_not_offered_as_a_second(view: FileTable, qtbot: QtBot) -> None:
    view.header.sort_by("name")
    view.header.open_menu(0)
    texts = [each.text() for each in menu_of(view, qtbot).actions()]
    assert "Then by “Name”" not in texts
    assert "No longer sort by “Name”" in texts


def test_a_heading_shows_its_arrow_and_among_several_its_rank(view: FileTable, library: FakeLibrary) -> None:
    plain = heading(view, "size")
    view.header.sort_by("size")
    alone = heading(view, "size")
    view.header.set_order((("name", False), ("size", False)))
    second = heading(view, "size")
    view.header.set_order((("name", False), ("size", True)))
    turned = heading(view, "size")
    assert len({bytes(each.constBits()) for each in (plain, alone, second, turned)}) == 4
    library.take(record(0))
    assert bytes(heading(view, "size").constBits()) == bytes(plain.constBits())


def test_an_order_keeps_what_is_known_and_each_column_once(view: FileTable) -> None:
    view.header.set_order((("gone", True), ("size", True), ("name", False), ("size", False)))
    assert view.header.order == (("size", True), ("name", False))


def test_a_pinned_column_stays_at_the_left_wherever_it_is_dragged(view: FileTable, qtbot: QtBot) -> None:
    keys = [column.key for column in COLUMNS]
    header = view.header
    header.pin(keys.index("size"), pinned=True)
    assert shown(view)[:3] == ["size", "name", "folder"]
    header.moveSection(0, 4)
    assert shown(view)[0] == "size"
    header.moveSection(header.visualIndex(keys.index("folder")), 0)
    assert shown(view)[:3] == ["size", "folder", "name"]
    header.pin(keys.index("name"), pinned=True)
    assert shown(view)[:3] == ["size", "name", "folder"]
    header.open_menu(keys.index("folder"))
    menu = menu_of(view, qtbot)
    action(menu, "Move “Folder” to the left").trigger()
    assert shown(view)[:3] == ["size", "name", "folder"]
    menu.close()
    header.open_menu(keys.index("size"))
    action(menu_of(view, qtbot), "Unpin “Size”").trigger()
    assert shown(view)[:2] == ["name", "size"]
    assert [state.key for state in header.columns() if state.pinned] == ["name"]


def test_a_pin_is_seen_and_comes_back(
    view: FileTable, model: FileTableModel, theme: Theme, qtbot: QtBot
) -> None:
    plain = heading(view, "name")
    view.header.pin(0, pinned=True)
    assert bytes(heading(view, "name").constBits()) != bytes(plain.constBits())
    other = FileTable(FileSelection(model, model), menu_of_files(theme, model))
    qtbot.addWidget(other)
    other.header.arrange(view.header.columns())
    assert other.header.pinned(0)
    other.header.arrange()
    assert not other.header.pinned(0)


def test_the_sets_that_come_along_can_be_put_up(view: FileTable) -> None:
    view.header.sort_by("size")
    usual, technical = view.header.usual_sets()
    view.header.apply(technical)
    assert {"chroma", "colour_transfer", "start_timecode"} <= set(shown(view))
    assert "folder" not in shown(view)
    assert list(view.header.order) == [("name", False)]
    view.header.apply(usual)
    assert shown(view) == [column.key for column in COLUMNS if column.main]


@pytest.fixture
def scrolled(view: FileTable) -> FileTable:
    """A narrow table with a pinned column, scrolled all the way to the right."""
    view.header.apply(view.header.usual_sets()[1])
    view.header.pin([column.key for column in COLUMNS].index("size"), pinned=True)
    view.resize(500, 400)
    view.grab()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    return view


def left_part(view: FileTable, width: int) -> QImage:
    return view.grab(QRect(0, 0, width, view.viewport().height())).toImage()


def test_pinned_columns_stay_where_they_are_while_others_are_scrolled(scrolled: FileTable) -> None:
    width = scrolled.header.held_width() - 1
    assert width > 50
    select(scrolled, 2, 4)
    held = left_part(scrolled, width)
    scrolled.horizontalScrollBar().setValue(0)
    assert left_part(scrolled, width) == held
    scrolled.header.pin([column.key for column in COLUMNS].index("size"), pinned=False)
    scrolled.horizontalScrollBar().setValue(scrolled.horizontalScrollBar().maximum())
    assert left_part(scrolled, width) != held
    assert scrolled.header.held_width() == 0


def test_a_click_on_a_pinned_column_means_that_column(scrolled: FileTable) -> None:
    size = [column.key for column in COLUMNS].index("size")
    before = scrolled.horizontalScrollBar().value()
    row = scrolled.rowViewportPosition(3) + 5
    QTest.mouseClick(scrolled.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row))
    assert (scrolled.currentIndex().row(), scrolled.currentIndex().column()) == (3, size)
    assert chosen(scrolled) == [4]
    assert scrolled.horizontalScrollBar().value() == before
    QTest.mouseClick(scrolled.header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert scrolled.header.order == (("size", False),)


def test_a_right_click_on_a_pinned_heading_means_that_column(scrolled: FileTable, qtbot: QtBot) -> None:
    scrolled.header.customContextMenuRequested.emit(QPoint(20, 10))
    assert "Unpin “Size”" in [each.text() for each in menu_of(scrolled, qtbot).actions()]


def test_keys_bring_no_cell_under_a_pinned_column(scrolled: FileTable) -> None:
    for section in (scrolled.header.logicalIndex(at) for at in range(scrolled.header.count())):
        if not scrolled.header.isSectionHidden(section):
            scrolled.setCurrentIndex(scrolled.model().index(2, section))
            left = scrolled.visualRect(scrolled.currentIndex()).left()
            assert left >= scrolled.header.held_width() or scrolled.header.pinned(section)
            assert left >= 0


def test_a_change_in_a_pinned_column_is_seen(scrolled: FileTable, library: FakeLibrary) -> None:
    width = scrolled.header.held_width() - 1
    before = left_part(scrolled, width)
    library.take(replace(record(1), size=10**9))
    assert left_part(scrolled, width) != before


def test_pinned_columns_leave_room_for_the_others(scrolled: FileTable) -> None:
    scrolled.resize(120, 400)
    scrolled.grab()
    scrolled.horizontalScrollBar().setValue(scrolled.horizontalScrollBar().maximum())
    assert scrolled.header.held() == []


def test_a_name_that_is_typed_has_no_rows_read(view: FileTable, qtbot: QtBot) -> None:
    select(view, 0)
    QTest.keyClicks(view, "clip 7")  # Qt would go to that row, and ask all others before
    assert view.currentIndex().row() == 0
