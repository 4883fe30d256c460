"""Room in the table: the name's width, shadows where columns are hidden, and the column of a group."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config.settings import ColumnState
from app.core.facts.catalogue import COLUMNS
from app.qt.base.theme import Theme
from app.qt.files.header import DEFAULT, FileHeader
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from tests.qt.fake_library import FakeLibrary, file_model
from tests.qt.files.records import record
from tests.qt.menus import menu_of_files

NARROW = 872
"""Width of the table in a new window, 1440 px wide, px."""
LONG_NAME = "GX010482 Interview Bergen .mkv"
KEYS = [column.key for column in COLUMNS]


@pytest.fixture
def view(qapp: QApplication, theme: Theme, qtbot: QtBot) -> Iterator[FileTable]:
    """A table with the columns of a new window."""
    model = file_model()
    FakeLibrary(model, [replace(record(1), name=LONG_NAME.encode()), record(2)])
    view = FileTable(FileSelection(model, model), menu_of_files(theme, model))
    view.header.arrange()
    qtbot.addWidget(view)
    view.resize(NARROW, 300)
    view.show()
    yield view
    model.deleteLater()


def name_width(view: FileTable) -> int:
    return view.header.sectionSize(0)


def state(header: FileHeader, key: str) -> ColumnState:
    return next(each for each in header.columns() if each.key == key)


def test_thirty_letters_of_a_name_can_be_read_in_a_new_window(view: FileTable) -> None:
    assert len(LONG_NAME) == 30
    assert name_width(view) >= view.fontMetrics().horizontalAdvance(LONG_NAME) + 22


def test_the_name_takes_the_room_that_the_others_leave(view: FileTable) -> None:
    least = name_width(view)
    view.resize(2000, 300)
    assert view.header.length() == view.viewport().width()
    assert name_width(view) > least
    wide, freed = name_width(view), view.header.sectionSize(KEYS.index("size"))
    view.header.setSectionHidden(KEYS.index("size"), True)
    assert name_width(view) == wide + freed
    view.resize(NARROW, 300)
    assert name_width(view) == least


def drag(view: FileTable, key: str, by: int) -> None:
    """Drag the right edge of a column."""
    header, section = view.header, KEYS.index(key)
    edge = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) - 1, 8)
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(header.viewport(), button, Qt.KeyboardModifier.NoModifier, edge)
    for part in (1, 2):
        QTest.mouseMove(header.viewport(), edge + QPoint(by * part // 2, 0))
    QTest.mouseRelease(header.viewport(), button, Qt.KeyboardModifier.NoModifier, edge + QPoint(by, 0))


def test_a_width_that_was_set_by_hand_stays(view: FileTable, qtbot: QtBot) -> None:
    before = name_width(view)
    drag(view, "name", -100)
    assert name_width(view) == pytest.approx(before - 100, abs=2)
    by_hand = name_width(view)
    view.resize(2000, 300)
    assert name_width(view) == by_hand
    assert state(view.header, "name").width == by_hand
    view.header.arrange(view.header.columns())
    assert name_width(view) == by_hand
    view.header.arrange(DEFAULT)
    assert name_width(view) > by_hand
    assert state(view.header, "name").width == 0


def test_another_column_keeps_the_width_it_is_given(view: FileTable) -> None:
    view.resize(2000, 300)
    drag(view, "size", 60)
    assert view.header.sectionSize(KEYS.index("size")) == pytest.approx(78 + 60, abs=2)
    assert view.header.length() == view.viewport().width()


def darkness(image: QImage, x: int, y: int) -> int:
    return 255 - QColor(image.pixel(x, y)).lightness()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_shadow_shows_on_which_side_more_columns_are(view: FileTable, theme: Theme, dark: bool) -> None:  # noqa: FBT001
    theme.dress(dark=dark)
    scroll = view.horizontalScrollBar()
    assert scroll.maximum() > 0
    for value, left, right in (
        (0, False, True),
        (scroll.maximum() // 2, True, True),
        (scroll.maximum(), True, False),
    ):
        scroll.setValue(value)
        for widget in (view.viewport(), view.header.viewport()):
            image = widget.grab().toImage()
            y, end, middle = image.height() - 3, image.width() - 1, image.width() - 60
            plain = darkness(image, middle, y)
            assert (darkness(image, 0, y) > plain + 5, darkness(image, end, y) > plain + 5) == (left, right)


def test_the_shadow_lies_beside_pinned_columns(view: FileTable) -> None:
    view.header.pin(0, pinned=True)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    image = view.viewport().grab().toImage()
    edge, y = view.header.held_width(), image.height() - 3
    assert edge == name_width(view)
    assert darkness(image, edge + 1, y) > darkness(image, edge - 5, y) + 5
    assert darkness(image, 0, y) == darkness(image, edge - 5, y)


def test_a_guest_leaves_the_user_s_own_columns_and_order_as_they_were(view: FileTable) -> None:
    header = view.header
    header.set_order((("size", True),))
    own, order = header.columns(), header.order
    header.show_temporary_column("problems", (("problems", True),))
    assert [each.key for each in header.columns() if each.shown][:2] == ["name", "problems"]
    assert header.order == (("problems", True), ("size", True))
    assert (header.column_set().columns, header.column_set().order) == (own, order)
    header.setSectionHidden(KEYS.index("hdr"), True)
    header.sort_by("name")
    header.hide_temporary_column()
    assert header.columns() == tuple(
        replace(each, shown=False) if each.key == "hdr" else each for each in own
    )
    assert header.order == order


def test_a_guest_that_the_user_has_already_keeps_its_place(view: FileTable) -> None:
    header = view.header
    header.setSectionHidden(KEYS.index("problems"), False)
    own = header.columns()
    header.show_temporary_column("problems", (("problems", True),))
    assert header.columns() == own
    header.hide_temporary_column()
    assert header.columns() == own
