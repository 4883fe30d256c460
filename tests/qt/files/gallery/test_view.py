"""The gallery as a widget: the same files, selection, menu and keys as the table."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from app.config.window_state import PictureSize
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.query import Query
from app.qt.base.formatting import Formatter
from app.qt.base.theme import LIGHT, Theme
from app.qt.files.gallery.delegate import badges
from app.qt.files.gallery.view import GalleryView
from app.qt.files.model import FileTableModel
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from app.qt.pictures.shots import Shots
from tests.qt.fake_library import FakeLibrary, file_model
from tests.qt.files import records
from tests.qt.gestures import hover, select
from tests.qt.menus import menu_of_files

COUNT = 200
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
INKS = ("red", "green", "blue", "yellow", "cyan", "magenta")


def record(number: int) -> FileRecord:
    return records.record(number, Summary(duration=61.0, width=1920, height=1080))


def image(ink: str) -> QImage:
    made = QImage(64, 36, QImage.Format.Format_RGB32)
    made.fill(QColor(ink))
    return made


class FakePictures:
    """Implements `PictureSource`: all files have the same six pictures, the third at first."""

    def __init__(self) -> None:
        self.whole: set[int] = set()

    def picture(self, record: FileRecord) -> Shots | str | None:
        if record.id % 5 == 0:
            return "There is nothing to see."
        return Shots((image(INKS[2]),), (2.0,), 0)

    def strip(self, record: FileRecord) -> Shots | None:
        if record.id not in self.whole:
            return None
        return Shots(tuple(map(image, INKS)), tuple(map(float, range(6))), 2)


@pytest.fixture
def model(qapp: QApplication) -> FileTableModel:
    return file_model()


@pytest.fixture(autouse=True)
def library(model: FileTableModel) -> FakeLibrary:
    return FakeLibrary(model, map(record, range(1, COUNT + 1)))


@pytest.fixture
def selection(model: FileTableModel) -> FileSelection:
    return FileSelection(model, model)


@pytest.fixture
def table(selection: FileSelection, theme: Theme, qtbot: QtBot) -> FileTable:
    """A table on the same rows, which is hidden."""
    table = FileTable(selection, menu_of_files(theme, selection))
    qtbot.addWidget(table)
    table.header.arrange()
    return table


@pytest.fixture
def pictures() -> FakePictures:
    return FakePictures()


@pytest.fixture
def view(
    selection: FileSelection, theme: Theme, pictures: FakePictures, table: FileTable, qtbot: QtBot
) -> Iterator[GalleryView]:
    """A gallery of three cards a row."""
    texts = Formatter(QLocale("en_US"))
    view = GalleryView(selection, menu_of_files(theme, table), texts, theme)
    texts.setParent(view)
    view.strip.source = pictures
    qtbot.addWidget(view)
    view.resize(880, 700)
    with qtbot.waitExposed(view):
        view.show()
    assert view.grid.columns == 3
    yield view
    for menu in view.findChildren(QMenu):
        menu.close()


def at(view: GalleryView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def click(view: GalleryView, row: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), LEFT, modifiers or none, at(view, row))


def ink_at(view: GalleryView, row: int) -> str:
    """Return the colour in the middle of the picture of a card."""
    place = view.picture_place(row)
    shot = view.viewport().grab().toImage()
    ratio = shot.devicePixelRatio()
    seen = shot.pixelColor((QPointF(place.center()) * ratio).toPoint())
    return next((ink for ink in INKS if QColor(ink) == seen), seen.name())


def point_at(view: GalleryView, row: int, part: float) -> None:
    """Move the pointer to a part of the width of a picture, from 0 to 1."""
    place = view.picture_place(row)
    hover(view.viewport(), QPoint(place.left() + int(part * place.width()), place.center().y()))


def test_the_selection_is_that_of_the_table(view: GalleryView, table: FileTable) -> None:
    select(table, 3, 5)
    assert list(view.selection.chosen()) == [4, 6]
    click(view, 1)
    click(view, 2, CONTROL)
    assert list(table.selection.chosen()) == [2, 3]
    assert table.currentIndex().row() == view.currentIndex().row() == 2
    assert table.selectionModel().isRowSelected(1)


def test_everything_is_a_state_in_both(view: GalleryView, table: FileTable, library: FakeLibrary) -> None:
    plain = view.grab().toImage()
    view.selection.select_everything()
    assert table.selection.count() == COUNT
    assert not view.selectionModel().hasSelection()
    library.take(record(999))
    assert view.selection.count() == COUNT + 1
    corner = view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(8, 4)
    assert view.grab().toImage().pixelColor(corner) == QColor(LIGHT.selection)
    assert plain.pixelColor(corner) != QColor(LIGHT.selection)
    click(view, 3)
    assert list(view.selection.chosen()) == [4]


def test_arrows_move_by_cards_and_pages(view: GalleryView) -> None:
    click(view, 0)
    for key, row in (
        *((KEY.Key_Right, 1), (KEY.Key_Down, 4), (KEY.Key_Left, 3), (KEY.Key_Left, 2), (KEY.Key_Up, 2)),
        *((KEY.Key_End, COUNT - 1), (KEY.Key_Right, COUNT - 1), (KEY.Key_Down, COUNT - 1)),
        *((KEY.Key_Up, COUNT - 4), (KEY.Key_Home, 0), (KEY.Key_PageDown, 9), (KEY.Key_PageUp, 0)),
    ):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row, key
        assert list(view.selection.chosen()) == [row + 1]
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_down_reaches_a_last_row_that_is_shorter(view: GalleryView) -> None:
    assert COUNT % 3 == 2
    select(view, COUNT - 3)
    view.scrollTo(view.currentIndex())
    QTest.keyClick(view, KEY.Key_Down)
    assert view.currentIndex().row() == COUNT - 1


def test_shift_selects_all_between_by_keys_and_by_mouse(view: GalleryView) -> None:
    click(view, 1)
    QTest.keyClick(view, KEY.Key_Down, SHIFT)
    assert list(view.selection.chosen()) == [2, 3, 4, 5]
    QTest.keyClick(view, KEY.Key_Left, SHIFT)
    assert list(view.selection.chosen()) == [2, 3, 4]
    click(view, 7, SHIFT)
    assert list(view.selection.chosen()) == [*range(2, 9)]
    click(view, 0, SHIFT)
    assert list(view.selection.chosen()) == [1, 2]
    click(view, 4)
    assert list(view.selection.chosen()) == [5]


def test_all_rows_are_one_range(view: GalleryView) -> None:
    click(view, 0)
    QTest.keyClick(view, KEY.Key_End, SHIFT)
    assert view.selection.count() == COUNT
    assert len(view.selectionModel().selection().toList()) == 1


def test_a_rubber_band_selects_the_cards_that_it_touches(view: GalleryView) -> None:
    viewport = view.viewport()
    start = view.visualRect(view.model().index(1, 0)).topLeft() - QPoint(4, 4)
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, at(view, 4))
    QTest.mouseMove(viewport, at(view, 5))
    assert not view.band.isEmpty()
    assert list(view.selection.chosen()) == [2, 3, 5, 6]
    QTest.mouseRelease(viewport, LEFT, pos=at(view, 5))
    assert view.band.isEmpty()
    assert list(view.selection.chosen()) == [2, 3, 5, 6]


def test_a_click_between_the_cards_selects_nothing(view: GalleryView) -> None:
    click(view, 1)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(3, 3))
    assert view.selection.count() == 0


def test_tab_selects_the_first_card(view: GalleryView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert list(view.selection.chosen()) == [1]


def test_a_search_keeps_what_is_selected_and_in_view(view: GalleryView, model: FileTableModel) -> None:
    select(view, 99)
    view.scrollTo(view.currentIndex())
    model.show(Query.parse("clip 1"))
    assert list(view.selection.chosen()) == [100]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    model.show(Query.parse("no such file"))
    assert view.verticalScrollBar().maximum() == 0
    assert list(view.visible_rows()) == []
    QTest.keyClick(view, KEY.Key_Down)
    model.show(Query())
    assert view.grid.count == COUNT


def test_the_order_is_that_of_the_model(view: GalleryView, model: FileTableModel) -> None:
    model.set_order((("size", False),))
    view.verticalScrollBar().setValue(0)
    assert [each.id for _, each in view.visible_records()][:3] == [COUNT, COUNT - 1, COUNT - 2]


@pytest.mark.parametrize("by", ["Shift+F10", "Menu key", "mouse"])
def test_the_menu_of_the_rows_opens(view: GalleryView, by: str) -> None:
    click(view, 1)
    if by == "Shift+F10":
        QTest.keyClick(view, KEY.Key_F10, SHIFT)
    else:
        reasons = QContextMenuEvent.Reason
        reason = reasons.Mouse if by == "mouse" else reasons.Keyboard
        here = at(view, 1)
        event = QContextMenuEvent(reason, here, view.viewport().mapToGlobal(here))
        QApplication.sendEvent(view.viewport(), event)
    (menu,) = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open"]


def test_sizes_change_by_steps_and_keep_the_current_card_in_view(view: GalleryView) -> None:
    changed = QSignalSpy(view.size_changed)
    select(view, 150)
    view.scrollTo(view.currentIndex())
    for steps, size in (
        *((1, PictureSize.LARGE), (1, PictureSize.LARGE), (-1, PictureSize.MEDIUM)),
        *((-1, PictureSize.SMALL), (-5, PictureSize.SMALL), (2, PictureSize.LARGE)),
    ):
        view.enlarge(steps)
        assert view.picture_size is size
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert changed.count() == 4


def test_the_top_stays_where_nothing_is_current(view: GalleryView) -> None:
    view.verticalScrollBar().setValue(view.grid.card(90).top())
    view.enlarge(-1)
    assert 90 in view.visible_rows()
    view.resize(600, 700)
    assert 90 in view.visible_rows()


def wheel(view: GalleryView, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    where = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        where,
        view.viewport().mapToGlobal(where),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_changes_the_size(view: GalleryView) -> None:
    none = Qt.KeyboardModifier.NoModifier
    wheel(view, -120, none)
    assert view.verticalScrollBar().value() > 0
    assert view.picture_size is PictureSize.MEDIUM
    for angle, size in ((60, PictureSize.MEDIUM), (60, PictureSize.LARGE), (-240, PictureSize.SMALL)):
        wheel(view, angle, CONTROL)
        assert view.picture_size is size


def test_the_pointer_runs_through_the_pictures(view: GalleryView, pictures: FakePictures) -> None:
    wanted = QSignalSpy(view.strip_wanted)
    assert ink_at(view, 1) == "blue"
    pictures.whole.add(2)
    point_at(view, 1, 0.05)
    assert ink_at(view, 1) == "red"
    assert wanted.count() == 1
    point_at(view, 1, 0.5)
    assert ink_at(view, 1) == "yellow"
    point_at(view, 1, 0.99)
    assert ink_at(view, 1) == "magenta"
    assert wanted.count() == 1
    point_at(view, 2, 0.5)
    assert ink_at(view, 1) == "blue"
    assert ink_at(view, 2) == "blue"  # until its pictures have come


def test_keys_go_through_the_pictures_of_the_current_file(view: GalleryView, pictures: FakePictures) -> None:
    pictures.whole |= {2, 3}
    click(view, 1)
    for step, ink in ((1, "yellow"), (1, "cyan"), (1, "magenta"), (1, "magenta"), (-1, "cyan"), (-5, "red")):
        view.strip.step(step)
        assert ink_at(view, 1) == ink
    QTest.keyClick(view, KEY.Key_Right)
    assert ink_at(view, 1) == ink_at(view, 2) == "blue"


def test_pictures_that_come_late_are_shown_where_keys_have_been(
    view: GalleryView, pictures: FakePictures
) -> None:
    click(view, 0)
    view.strip.step(1)
    view.strip.step(1)
    pictures.whole.add(1)
    view.strip.tell()
    assert ink_at(view, 0) == "cyan"


def test_a_tool_tip_tells_the_path_but_never_covers_the_pictures(view: GalleryView) -> None:
    for place, told in (
        (view.picture_place(1).center(), ""),
        (view.visualRect(view.model().index(1, 0)).bottomLeft() + QPoint(20, -12), "/videos/clip 2.mkv"),
    ):
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        assert QToolTip.text() == told
    QToolTip.hideText()


def test_a_screen_reader_hears_name_facts_and_what_is_wrong(view: GalleryView, library: FakeLibrary) -> None:
    ill = replace(record(1), status=FileStatus.OFFLINE, problems=problem_bits(("truncated",)))
    library.take(ill)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Pictures of the files"
    assert "Enter plays it" in interface.text(QAccessible.Text.Description)
    index = view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "clip 1.mkv"
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "offline · 1:01 · 1920 \N{MULTIPLICATION SIGN} 1080 · Cut off"


@pytest.mark.parametrize(
    ("status", "problems", "told"),
    [
        (FileStatus.OK, (), []),
        (FileStatus.OK, ("no-audio",), []),
        (FileStatus.OK, ("truncated", "no-audio"), [("Cut off +1", LIGHT.red)]),
        (FileStatus.OK, ("lengths",), [("Audio and video differ in length", LIGHT.amber)]),
        (
            FileStatus.OFFLINE,
            ("lengths",),
            [("offline", LIGHT.dim), ("Audio and video differ in length", LIGHT.amber)],
        ),
        (FileStatus.MISSING, (), [("missing", LIGHT.dim)]),
        (FileStatus.FAILED, ("unreadable",), [("unreadable", LIGHT.red)]),
        (FileStatus.TIMEOUT, ("timeout",), [("timed out", LIGHT.amber)]),
    ],
)
def test_marks_tell_by_words_what_is_wrong(
    status: FileStatus, problems: tuple[str, ...], told: list[tuple[str, str]], qapp: QApplication
) -> None:
    ill = replace(record(1), status=status, problems=problem_bits(problems))
    texts = Formatter(QLocale("en_US"))
    assert [(mark.text, mark.ink) for mark in badges(ill, texts, LIGHT)] == told


def test_a_picture_named_as_a_video_is_marked_as_no_video(qapp: QApplication) -> None:
    still = replace(
        record(1), status=FileStatus.FAILED, reason=Message("file.picture", {"format": "HEIF"}), problems=0
    )
    (mark,) = badges(still, Formatter(QLocale("en_US")), LIGHT)
    assert (mark.text, mark.ink) == ("not a video", LIGHT.amber)


def test_the_room_of_a_picture_is_told_in_physical_pixels(view: GalleryView) -> None:
    place = view.picture_place(0)
    assert view.box == place.size() * view.devicePixelRatioF()
    assert view.box != QSize()


@pytest.mark.parametrize("dark", [False, True])
def test_every_state_is_painted_in_both_themes(
    view: GalleryView,
    theme: Theme,
    library: FakeLibrary,
    dark: bool,  # noqa: FBT001
) -> None:
    theme.dress(dark=dark)
    for number, status in enumerate(FileStatus, 1):
        library.take(replace(record(number), status=status, problems=problem_bits(("truncated",))))
    view.selection.select_everything()
    shot = view.grab().toImage()
    assert shot.pixelColor(view.picture_place(7).center() + view.viewport().pos()) == QColor("blue")


def test_typing_reads_no_rows(view: GalleryView, model: FileTableModel) -> None:
    click(view, 0)
    wanted = QSignalSpy(model.rows_wanted)
    QTest.keyClicks(view, "clip 150")
    assert view.currentIndex().row() == 0
    assert wanted.count() == 0
