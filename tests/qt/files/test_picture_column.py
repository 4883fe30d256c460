"""The column with small pictures: chosen like any other, loaded by need, and no column of text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.config.settings import ColumnSet, ColumnState, Settings
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.jobs.source_presence import SourcePresence
from app.preview import protocol
from app.preview.cache import Cache
from app.probe.base import ProbeAnswer
from app.qt.base.environment import UserFiles
from app.qt.files.columns import THUMBNAIL
from app.qt.files.columns_dialog import ColumnsDialog
from app.qt.files.gallery.view import GalleryView
from app.qt.files.picture_delegate import picture_size
from app.qt.files.view import FileTable
from app.qt.pictures.decoding import scanned_file
from app.qt.pictures.shots import Shots
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.startup.application import Desktop
from app.qt.widgets.row_table import ROW_HEIGHT
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import select
from tests.qt.parts import parts
from tests.qt.pictures.previews import preview

ROWS = 400
CONTROL = Qt.KeyboardModifier.ControlModifier
Role = Qt.ItemDataRole


@pytest.fixture
def prober() -> FakeProber:
    """A prober that makes no pictures, and notes the files it was asked for."""
    return FakeProber(
        lambda task: ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("preview.no_frame"))
    )


@pytest.fixture
def desktop(
    open_desktop: OpenDesktop,
    qtbot: QtBot,
    library_path: Path,
    prober: FakeProber,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desktop]:
    """A window on a library of many files, on disks that nobody looks for."""

    async def rest(_presence: SourcePresence) -> None:
        pass

    monkeypatch.setattr(SourcePresence, "look", rest)
    make(library_path, ROWS)
    desktop = open_desktop(lambda _request: FakeProber(), preview_prober=lambda: prober)
    desktop.window.resize(1440, 900)
    settle(desktop, qtbot)
    yield desktop
    for menu in desktop.window.findChildren(QMenu):
        menu.close()


@pytest.fixture
def table(desktop: Desktop) -> FileTable:
    return parts(desktop.window).files.table


@pytest.fixture
def section(table: FileTable) -> int:
    """The section of the column, which is hidden at first."""
    section = table.selection.model.columns.index(THUMBNAIL)
    assert table.header.isSectionHidden(section)
    return section


def loader_of(desktop: Desktop) -> ThumbnailLoader:
    assert desktop.session is not None
    return desktop.session.desk.part(ThumbnailLoader)


def choose(table: FileTable) -> None:
    """Check the column in the dialog, or uncheck it."""
    table.open_columns()
    dialog = table.window().findChildren(ColumnsDialog)[-1]
    tree = dialog.picker.tree
    tree.setCurrentItem(dialog.picker.items[THUMBNAIL.key])
    QTest.keyClick(tree, Qt.Key.Key_Space)
    dialog.close()


def fit(table: FileTable, section: int) -> None:
    """Fit the column to its contents, by its menu."""
    table.header.open_menu(section)
    (menu,) = [menu for menu in table.header.findChildren(QMenu) if menu.isVisible()]
    (action,) = [action for action in menu.actions() if action.text() == "Fit “Picture” to its contents"]
    action.trigger()
    menu.close()


def known(table: FileTable, row: int) -> FileRecord:
    record = table.selection.model.record(row)
    assert record is not None
    return record


def keep(files: UserFiles, *records: FileRecord) -> None:
    cache = Cache(files.previews, 10**7)
    for record in records:
        cache.put(scanned_file(record), "frames", protocol.encode(preview()))


def told(table: FileTable, section: int, row: int, role: int = Role.AccessibleTextRole) -> object:
    return table.model().data(table.model().index(row, section), role)


def cell(table: FileTable, section: int, row: int) -> QImage:
    """Return what is seen in a cell of the column."""
    area = table.visualRect(table.model().index(row, section))
    return table.viewport().grab(area).toImage()


def colour(image: QImage, place: QPoint | None = None) -> QColor:
    """Return the colour in the middle of an image, or at a place."""
    return image.pixelColor(place or image.rect().center())


def inked(image: QImage) -> int:
    """Return the number of lines of an image that hold more than its ground and its edges."""
    lines = [{image.pixel(x, y) for x in range(20, image.width() - 20)} for y in range(image.height())]
    return sum(len(line) > 1 for line in lines)


def test_it_is_chosen_in_the_menu_and_stands_before_the_name(table: FileTable, section: int) -> None:
    before = table.rowHeight(0)
    choose(table)
    assert not table.header.isSectionHidden(section)
    assert table.header.visualIndex(section) < table.header.visualIndex(0)
    assert table.rowHeight(0) >= picture_size(table.columnWidth(section)).height() > before
    assert table.rowHeight(ROWS - 1) == table.rowHeight(0)
    table.scrollToBottom()
    last = table.visualRect(table.model().index(ROWS - 1, 0))
    assert last.bottom() == table.viewport().height() - 1
    choose(table)
    assert table.rowHeight(0) == before == ROW_HEIGHT
    assert table.verticalScrollBar().maximum() == ROWS * before - table.viewport().height()


def test_a_wider_column_has_larger_pictures_up_to_a_limit(table: FileTable, section: int) -> None:
    choose(table)
    heights = []
    for width in (20, 112, 200, 900, 1200):
        table.header.resizeSection(section, width)
        assert picture_size(width).width() <= width
        heights.append(table.rowHeight(0))
    assert heights[0] == ROW_HEIGHT
    assert heights == sorted(heights)
    assert heights[-1] == heights[-2] > heights[1]
    choose(table)
    assert table.rowHeight(0) == ROW_HEIGHT


def test_the_column_fits_its_usual_width(table: FileTable, section: int) -> None:
    choose(table)
    usual = table.columnWidth(section)
    table.header.resizeSection(section, 300)
    table.setCurrentIndex(table.model().index(0, section))
    fit(table, section)
    assert table.columnWidth(section) == usual


@pytest.mark.parametrize("current", [True, False])
def test_what_is_looked_at_stays_in_view(table: FileTable, section: int, current: bool) -> None:  # noqa: FBT001
    select(table, 200)
    table.scrollTo(table.model().index(200, 0), FileTable.ScrollHint.PositionAtCenter)
    if not current:
        table.verticalScrollBar().setValue(300 * ROW_HEIGHT)
    row = 200 if current else 300
    below = table.rowViewportPosition(row)
    for _ in range(2):
        choose(table)
        assert table.rowViewportPosition(row) == below


def test_a_picture_of_the_cache_is_painted_and_told(
    desktop: Desktop, table: FileTable, section: int, files: UserFiles, qtbot: QtBot
) -> None:
    keep(files, known(table, 1))
    choose(table)
    qtbot.waitUntil(lambda: told(table, section, 1) == "Picture at 0:01")
    assert colour(cell(table, section, 1)).blue() > 240
    assert isinstance(shots := loader_of(desktop).picture(known(table, 1)), Shots)
    assert shots.images[0].size() == table.pictures.box
    assert (
        told(table, section, 1, Role.ToolTipRole) == f"{told(table, 0, 1, Role.ToolTipRole)}\nPicture at 0:01"
    )
    assert not told(table, section, 1, Role.DisplayRole)


def test_a_picture_that_is_not_there_is_told_with_the_reason(
    desktop: Desktop, table: FileTable, section: int, qtbot: QtBot
) -> None:
    assert told(table, section, 0) == "No picture yet"
    choose(table)
    empty = cell(table, section, 0)
    qtbot.waitUntil(lambda: loader_of(desktop).picture(known(table, 0)) is not None)
    assert told(table, section, 0) == loader_of(desktop).picture(known(table, 0))
    assert cell(table, section, 0) != empty
    small = inked(cell(table, section, 0))
    table.header.resizeSection(section, 250)
    assert inked(cell(table, section, 0)) > small  # a dash has become a sentence


def test_a_file_that_is_gone_has_a_pale_picture_of_the_cache(
    desktop: Desktop, table: FileTable, section: int, files: UserFiles, prober: FakeProber, qtbot: QtBot
) -> None:
    gone = replace(known(table, 0), status=FileStatus.OFFLINE)
    parts(desktop.window).model.update([gone])
    keep(files, gone, known(table, 1))
    choose(table)
    qtbot.waitUntil(
        lambda: all(isinstance(loader_of(desktop).picture(known(table, row)), Shots) for row in (0, 1))
    )
    pale, full = (colour(cell(table, section, row)) for row in (0, 1))
    assert pale.red() > full.red() + 50
    assert gone.path not in prober.probed


def test_only_visible_rows_are_looked_at_and_none_after_the_column_is_hidden(
    desktop: Desktop, table: FileTable, section: int, prober: FakeProber, qtbot: QtBot
) -> None:
    loader = loader_of(desktop)
    visible = table.viewport().height() // ROW_HEIGHT
    choose(table)
    first = {known(table, row).path for row in range(visible)}
    qtbot.waitUntil(lambda: loader.picture(known(table, 0)) is not None and not loader.busy)
    assert set(prober.probed) <= first
    table.scrollToBottom()
    qtbot.waitUntil(lambda: loader.picture(known(table, ROWS - 1)) is not None and not loader.busy)
    last = {known(table, ROWS - row).path for row in range(1, visible)}
    assert set(prober.probed) <= first | last
    choose(table)
    before = len(prober.probed)
    with qtbot.assertNotEmitted(table.pictures.delegate.painted):
        table.scrollTo(table.model().index(ROWS // 2, 0))
        table.viewport().repaint()
    assert dict(table.pictures.visible_records()) == {}
    assert len(prober.probed) == before


def test_the_gallery_and_the_table_do_not_take_each_others_wishes(
    desktop: Desktop, table: FileTable, section: int, files: UserFiles, qtbot: QtBot
) -> None:
    commands, loader = desktop.window.menu, loader_of(desktop)
    choose(table)
    select(table, 300)
    for view in (commands["gallery"], commands["table_view"], commands["gallery"], commands["table_view"]):
        loader.held.clear()
        view.trigger()
        qtbot.waitUntil(lambda: loader.picture(known(table, 300)) is not None)
    gallery = desktop.window.findChild(GalleryView)
    assert gallery is not None
    assert dict(gallery.visible_records()) == {}
    commands["insights"].trigger()
    assert dict(table.pictures.visible_records()) == {}


def test_no_picture_is_told_while_they_are_switched_off(
    desktop: Desktop, table: FileTable, section: int, prober: FakeProber, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    loader = loader_of(desktop)
    choose(table)
    qtbot.waitUntil(lambda: bool(prober.probed))
    loader.prefer(Settings(previews=False))
    assert told(table, section, 0) == "Pictures from files are switched off"
    loader.prefer(Settings())
    qtbot.waitUntil(lambda: loader.picture(known(table, 0)) is not None)


def test_it_gives_no_order(table: FileTable, section: int) -> None:
    choose(table)
    order = table.header.order
    assert order
    at = QPoint(table.header.sectionViewportPosition(section) + 20, table.header.height() // 2)
    QTest.mouseClick(table.header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.header.order == order
    table.header.set_order((*order, (THUMBNAIL.key, True)))
    assert table.header.order == order
    table.header.open_menu(section)
    (menu,) = [menu for menu in table.header.findChildren(QMenu) if menu.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert not [text for text in texts if "ort by" in text or text.startswith("Then by")]
    assert "Pin “Picture” at the left" in texts


def test_it_is_no_column_of_text(table: FileTable, section: int, desktop: Desktop, qtbot: QtBot) -> None:
    assert THUMBNAIL.key not in {column.key for column in COLUMNS}
    texts = []
    for _ in range(2):
        select(table, 5)
        QGuiApplication.clipboard().clear()
        desktop.window.menu["copy"].trigger()
        qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
        texts.append(QGuiApplication.clipboard().text())
        choose(table)
    assert texts[0] == texts[1]


def test_saved_columns_bring_it_and_take_it_away(table: FileTable, section: int, desktop: Desktop) -> None:
    choose(table)
    table.header.resizeSection(section, 160)
    high = table.rowHeight(0)
    parts(desktop.window).column_sets.save("Pictures")
    saved = table.header.sets[0]
    table.header.apply(table.header.usual_sets()[0])
    assert table.header.isSectionHidden(section)
    assert table.rowHeight(0) == ROW_HEIGHT
    table.header.apply(saved)
    assert (table.columnWidth(section), table.rowHeight(0)) == (160, high)
    older = ColumnSet(name="older", columns=(ColumnState(key="size", width=90),))
    table.header.apply(older)
    assert table.header.isSectionHidden(section)
    assert table.rowHeight(0) == ROW_HEIGHT
    choose(table)
    assert table.header.visualIndex(section) == 0


def test_the_next_start_shows_it_again(desktop: Desktop, table: FileTable) -> None:
    choose(table)
    states = {state.key: state for state in desktop.window.state().columns}
    assert states[THUMBNAIL.key].shown


def test_a_click_on_a_picture_selects_the_row_and_keys_reach_it(table: FileTable, section: int) -> None:
    choose(table)
    at = table.visualRect(table.model().index(3, section)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert list(table.selection.chosen()) == list(table.selection.model.ids((3,)))
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == 0
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == section


def test_it_is_painted_as_selected_and_pinned_like_the_others(
    table: FileTable, section: int, desktop: Desktop
) -> None:
    choose(table)
    corner = QPoint(2, 2)
    plain = colour(cell(table, section, 2), corner)
    table.selection.select_everything()
    assert colour(cell(table, section, 2), corner) != plain
    table.header.pin(section, pinned=True)
    desktop.window.resize(720, 600)
    table.header.resizeSection(0, 900)
    table.viewport().grab()
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    held = QRect(0, 0, table.columnWidth(section), table.rowHeight(0))
    assert table.visualRect(table.model().index(0, section)) == held
    place = table.viewport().grab(held).toImage()
    assert colour(place) != colour(place, corner)
