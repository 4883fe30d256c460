"""The page of disks: what is known of each, sorted, asked and forgotten; and the dialogs of its questions."""

from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.export.format import Format
from app.core.home.figures import DiskFigures, FileCount, SourceFigures
from app.core.insights.disk_loss import CopyPlan, DiskLoss
from app.core.query import Query
from app.core.sources.disk import KnownDisk, Space
from app.core.sources.disk_forecast import Course, Forecast
from app.library import Library, open_library
from app.library.catalogues import imported
from app.library.scan import disks
from app.qt.base.formatting import Formatter
from app.qt.base.library_reads import LibraryReads
from app.qt.base.theme import Theme
from app.qt.sources.disk_commands import DiskDialog, LinkDialog
from app.qt.sources.disks.columns import USED, DiskFormatter
from app.qt.sources.disks.controller import DisksController
from app.qt.sources.disks.page import DisksPage
from app.qt.sources.disks.questions import PathListDialog
from app.qt.sources.disks.what_if import FitsSheet, LossSheet, RoomSheet
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.parts import parts
from tests.qt.tables import texts_of


def figures(number: int, name: str, *, files: int | None = None, **more: object) -> DiskFigures:
    space = Space(25, 100, 1.0) if number == 1 else None
    disk = KnownDisk(
        id=number, code=f"{number:08}", name=name, given=name, space=space, place="attic"[: number * 5 - 5]
    )
    source = SourceFigures(
        id=number, path=b"/a", name="a", disk=disk, files=files or 0, unchecked=2, damaged=None
    )
    return DiskFigures(disk, () if files is None else (source,), **more)  # type: ignore[arg-type]


ROWS = (
    figures(1, "Blue 10", files=3),
    figures(2, "Blue 3", files=7, single=FileCount(5, 9)),
    figures(3, "Red"),
)


FILES = 3
"""The column of the numbers of files."""
SPAN = "1970-01-01 \N{EN DASH} 1998-07"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> DisksPage:
    page = DisksPage(DiskFormatter(Formatter(QLocale("en_US"))), QAction("Add folders…"), theme)
    qtbot.addWidget(page)
    page.show_disks(ROWS, writable=True)
    return page


def test_what_nobody_counted_is_a_dash(page: DisksPage) -> None:
    cells = {
        title: texts_of(page.model, title)
        for title in ("Files", "Only here", "Unchecked", "Damaged", "Place")
    }
    assert cells == {
        "Files": ["7", "3", "—"],
        "Only here": ["5", "—", "—"],
        "Unchecked": ["2", "2", "—"],
        "Damaged": ["—", "—", "—"],
        "Place": ["attic", "—", "attic"],
    }
    assert texts_of(page.model, "Last seen") == ["connected", "connected", "—"]
    assert texts_of(page.model, "Free") == ["—", "25 B of 100 B", "—"]
    assert [page.model.index(row, 2).data(USED) for row in range(3)] == [None, 0.75, None]
    assert not page.question.isHidden()


def test_a_click_on_a_heading_sorts_and_the_chosen_disk_stays_chosen(page: DisksPage) -> None:
    assert texts_of(page.model, "Disk") == ["Blue 3", "Blue 10", "Red"]
    page.table.selectRow(1)
    page.table.sortByColumn(FILES, Qt.SortOrder.AscendingOrder)
    assert texts_of(page.model, "Disk") == ["Blue 10", "Blue 3", "Red"]
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.name == "Blue 10"
    page.table.sortByColumn(FILES, Qt.SortOrder.DescendingOrder)
    assert texts_of(page.model, "Disk") == ["Blue 3", "Blue 10", "Red"]  # unknown is last in both directions


def test_what_can_be_done_depends_on_the_disk(page: DisksPage) -> None:
    def able() -> list[str]:
        return [key for key, button in page.buttons.items() if button.isEnabled()]

    page.table.selectRow(0)
    assert able() == ["files", "loss", "words"]
    page.table.selectRow(2)
    assert able() == ["words", "forget"]
    page.show_disks(ROWS, writable=False)
    assert able() == []


def test_each_command_names_its_disk(page: DisksPage, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    with qtbot.waitSignal(page.files_requested) as asked:
        page.buttons["files"].click()
    assert asked.args == ['disk:="Blue 3"']
    for key, signal in (("loss", page.loss_requested), ("words", page.words_requested)):
        with qtbot.waitSignal(signal) as asked:
            page.commands[key].trigger()
        assert asked.args == [ROWS[1].disk]


def test_without_a_disk_the_page_asks_which_there_are(page: DisksPage) -> None:
    page.show_disks((), writable=True)
    assert page.views.isHidden()
    assert not page.empty.isHidden()
    assert page.question.isHidden()


def test_the_sheet_says_what_would_be_lost_and_what_is_not_known(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = LossSheet("Blue 3", Formatter(QLocale("en_US")), parent)
    assert {label.text() for label in sheet.figures.values()} == {"—"}
    sheet.show_loss(DiskLoss(unknown=FileCount(2, 2000)))
    assert [sheet.figures[key].text() for key in ("lost", "unknown", "elsewhere")] == [
        "—",
        "2 files · 2.0 kB",
        "—",
    ]
    assert not sheet.save.isEnabled()
    sheet.show_loss(DiskLoss(lost=FileCount(1, 10), unchecked=1, elsewhere=FileCount(2, 20)))
    assert sheet.figures["lost"].text() == "1 file · 10 B"
    assert sheet.note.text() == "1 of the lost file was never checked."
    with qtbot.waitSignal(sheet.files_requested) as asked:
        sheet.show_buttons["lost"].click()
    assert asked.args == ['disks:1 disk:="Blue 3"']


def test_the_other_sheet_asks_for_a_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = FitsSheet("", Formatter(QLocale("en_US")), parent)
    assert not sheet.count.isEnabled()
    sheet.room.setText("much")
    assert sheet.question() is None
    sheet.room.setText("800 GB")
    with qtbot.waitSignal(sheet.asked) as asked:
        sheet.count.click()
    assert asked.args == ["disks:<2", 800 * 10**9]
    sheet.show_plan(Query(), CopyPlan(fitting=FileCount(1, 10), left=FileCount(2, 20), away=1))
    assert sheet.answer.text().splitlines() == [
        "Fits: 1 file · 10 B",
        "Does not fit: 2 files · 20 B",
        "Of these on disks that are not connected: 1 file",
    ]
    sheet.show_plan(Query(), CopyPlan(unknown=FileCount(2, 20)))
    assert sheet.answer.text().splitlines()[1] == "Not known, as not compared: 2 files · 20 B"
    sheet.room.setText("1 GB")
    assert (sheet.answer.text(), sheet.save.isEnabled()) == ("", False)


@pytest.fixture
def filled(library_path: Path) -> None:
    """A library of two disks, one that has lost its source, and one that a catalogue alone tells of."""
    with closing(open_library(library_path)) as library:
        for number in (1, 2):
            path = b"/disk%d" % number
            fill(library, path, [(path, [found(b"1.mkv")])], f"uuid:{number}")
            library.write(disks.tell, number, {"given": f"Blue {number}"}).result()
        run_sql(library, "INSERT INTO disk (code, name, given, first_seen) VALUES ('X', 'Old', 'Old', 1)")
        library.write(imported.begin, "Shelf 4", "shelf.efu", "2026-01-01", 1.0).result()


@pytest.fixture
def desktop(filled: None, open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    desktop = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 2)
    return desktop


def test_the_page_in_the_window(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    window = desktop.window
    window.menu["disks"].trigger()
    page = window.findChild(DisksPage)
    assert page is not None
    qtbot.waitUntil(lambda: texts_of(page.model, "Disk") == ["Blue 1", "Blue 2", "Old", "Shelf 4"])
    page.table.selectRow(2)
    page.buttons["forget"].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    qtbot.waitUntil(window.menu["undo"].isEnabled)
    window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: texts_of(page.model, "Disk") == ["Blue 1", "Blue 2", "Old", "Shelf 4"])
    page.table.selectRow(3)
    page.commands["link"].trigger()
    (link,) = window.findChildren(LinkDialog)
    assert [link.choice.itemText(at) for at in range(link.choice.count())] == ["Blue 1", "Blue 2"]
    link.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: texts_of(page.model, "Disk") == ["Blue 1", "Blue 2", "Old"])
    qtbot.waitUntil(window.menu["undo"].isEnabled)
    window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: texts_of(page.model, "Disk") == ["Blue 1", "Blue 2", "Old", "Shelf 4"])
    page.table.selectRow(0)
    page.buttons["words"].click()
    (dialog,) = window.findChildren(DiskDialog)
    dialog.place.setText("attic")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: texts_of(page.model, "Place")[0] == "attic")
    page.fits.click()
    (sheet,) = window.findChildren(FitsSheet)
    sheet.room.setText("1 GB")
    sheet.files.setCurrentIndex(1)
    sheet.count.click()
    qtbot.waitUntil(sheet.save.isEnabled)
    sheet.save.click()
    (file,) = sheet.findChildren(PathListDialog)
    file.say(str(tmp_path / "list.txt").encode(), Format.LINES)
    qtbot.waitUntil((tmp_path / "list.txt").exists)
    assert (tmp_path / "list.txt").read_text().splitlines() == ["/disk1/1.mkv", "/disk2/1.mkv"]
    file.reject()
    sheet.reject()
    page.table.selectRow(0)
    page.buttons["loss"].click()
    (loss,) = window.findChildren(LossSheet)
    qtbot.waitUntil(lambda: loss.figures["unknown"].text().startswith("1 file"))
    loss.show_buttons["unknown"].click()
    qtbot.waitUntil(lambda: window.page == "table_view" and parts(window).model.rowCount() == 1)


def test_the_page_is_read_once_each_time_that_something_has_changed(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    changes = 1
    answer = DisksController.answer

    async def counted(controller: DisksController, reads: LibraryReads) -> object:
        asked.append(desktop.window.page)
        return await answer(controller, reads)

    controller = desktop.window.findChild(DisksController)
    assert controller is not None
    shown = controller.shown

    def show() -> None:
        desktop.window.show_page("table_view")
        with qtbot.waitSignal(shown):
            desktop.window.show_page("disks")

    monkeypatch.setattr(DisksController, "answer", counted)
    monkeypatch.setattr(Library, "changes", lambda _self: changes)
    settle(desktop, qtbot)  # a search that ends while the page is read has it read anew
    show()
    asked.clear()
    show()
    page = desktop.window.findChild(DisksPage)
    assert page is not None
    assert page.model.rowCount() == 4
    assert asked == []
    changes = 2
    show()
    assert asked == ["disks"]
    assert desktop.session is not None
    with qtbot.waitSignal(shown):
        desktop.session.desk.browse.hide_problems(1)
    assert len(asked) > 1


def test_places_give_way_before_a_figure_leaves_the_window(page: DisksPage, qtbot: QtBot) -> None:
    page.show_disks(
        [replace(row, disk=replace(row.disk, place="attic " * 30)) for row in ROWS], writable=True
    )
    page.resize(1100, 400)
    with qtbot.waitExposed(page):
        page.show()
    header = page.table.horizontalHeader()
    assert header.length() == page.table.viewport().width()
    assert header.sectionSize(1) < page.table.sizeHintForColumn(1)


def test_cards_have_the_rows_the_choice_and_the_commands_of_the_table(page: DisksPage, qtbot: QtBot) -> None:
    page.show()
    page.head.as_cards.click()
    assert (page.cards.isVisible(), page.table.isVisible(), page.shows_cards) == (True, False, True)
    place = page.cards.visualRect(page.model.index(1, 0)).center()
    QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.name == "Blue 10"
    assert set(page.commands.values()) <= set(page.cards.actions())
    with qtbot.waitSignal(page.files_requested) as asked:
        page.cards.doubleClicked.emit(page.model.index(1, 0))
    assert asked.args == ['disk:="Blue 10"']
    page.head.as_table.click()
    assert page.table.chosen_rows() == [1]
    assert page.table.selectionModel().isRowSelected(1)


def test_cards_are_ordered_by_any_column(page: DisksPage) -> None:
    page.show_cards(shown=True)
    page.head.order.setCurrentIndex(FILES)
    assert texts_of(page.model, "Disk") == ["Blue 10", "Blue 3", "Red"]
    page.head.turn.click()
    assert texts_of(page.model, "Disk") == ["Blue 3", "Blue 10", "Red"]
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert (page.head.order.currentIndex(), page.head.turn.isChecked()) == (0, True)


def test_a_card_is_painted_with_what_is_known(page: DisksPage, theme: Theme) -> None:
    page.resize(700, 500)
    page.show_cards(shown=True)
    shown = page.grab().toImage()
    places = [page.cards.visualRect(page.model.index(row, 0)) for row in range(3)]
    corner = page.cards.viewport().mapTo(page, QPoint(0, 0))
    bars = []
    for place in places:
        card = place.translated(corner)
        colours = {
            shown.pixelColor(x, y).name()
            for x in range(card.left() + 20, card.left() + 60)
            for y in range(card.top() + 20, card.bottom() - 20)
        }
        bars.append(theme.colours.accent in colours)
    assert bars == [False, True, False]  # the room of the second disk alone was ever measured


def test_the_words_of_a_card_say_what_is_not_known() -> None:
    words = DiskFormatter(Formatter(QLocale("en_US")))
    assert words.card(ROWS[2]) == (
        "not connected · attic",
        "—",
        "Files: — · Only here: —",
        "Unchecked: — · Damaged: —",
        "Last seen: —",
        "",
    )
    filling = replace(ROWS[0], forecast=Forecast(course=Course.FILLING, earliest=0.0, latest=9e8))
    assert words.full(filling) == SPAN
    assert words.card(filling)[1].startswith("25 B of 100 B free · as of 19")
    assert words.card(filling)[4:] == ("Last seen: —", f"Full by: {SPAN}")
    assert words.full(replace(ROWS[0], forecast=Forecast(course=Course.STEADY))) == "—"
    later = replace(ROWS[0], forecast=Forecast(course=Course.FILLING, earliest=0.0))
    assert words.full(later) == "1970-01-01 or later"


def test_the_room_over_time_is_a_chart_with_its_ground(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = RoomSheet("Blue 3", "It does not become fuller.", Formatter(QLocale("en_US")), theme, parent)
    sheet.show_looks(())
    sheet.show_looks((Space(70, 100, 1e9), Space(60, 100, 1.1e9)))
    assert [sheet.panel.view.chart.mark(at).text for at in range(2)] == ["30 B", "40 B"]
    assert sheet.told.text() == "It does not become fuller."
