"""What changed, in the real window: from the end of a scan, the menu and the jobs; two scans compared."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.coverage import Question
from app.core.file.record import FileStatus
from app.core.scan.history import ChangeKind
from app.core.scan.since import Period
from app.core.text.units import UNKNOWN_TEXT
from app.qt.history.panel import HistoryPanel
from app.qt.jobs.controller import Controller
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.tables import texts_of

Rescan = Callable[[Desktop], None]


@pytest.fixture
def rescan(qtbot: QtBot) -> Rescan:
    """Scans again, and waits for the end."""

    def act(desktop: Desktop) -> None:
        assert desktop.session is not None
        window = desktop.window
        with qtbot.waitSignal(desktop.session.desk.part(Controller).scan_ended):
            window.menu["rescan"].trigger()
        qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())

    return act


@pytest.fixture
def scanned(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot, rescan: Rescan) -> Desktop:
    """A window after two scans: six new files, then one of them moved, one missing, and a new one."""
    files = make_files(videos, 6)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 6 and window.menu["rescan"].isEnabled())
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    files[0].rename(videos / "moved.mkv")
    files[1].unlink()
    (videos / "new.mkv").touch()
    rescan(desktop)
    return desktop


def opened(window: MainWindow, qtbot: QtBot) -> HistoryPanel:
    page = window.findChild(HistoryPanel)
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def tabs(page: HistoryPanel) -> list[str]:
    return [page.tabs.tabText(at).split()[0] for at in range(page.tabs.count())]


def cells(page: HistoryPanel, title: str) -> list[str]:
    return texts_of(page.model, title)


def test_the_end_of_a_scan_says_what_changed_and_leads_there(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    assert parts(window).activity.changes.text() == "1 new · 1 moved · 1 missing"
    parts(window).activity.changes.click()
    page = opened(window, qtbot)
    assert tabs(page) == ["New", "Moved", "Missing"]
    assert cells(page, "Name") == ["new.mkv"]
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: cells(page, "What changed") == ["was called clip 0000.mkv"])
    assert page.scans.count() == 2


def test_it_opens_by_key_and_from_the_jobs_once(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    page = opened(window, qtbot)
    window.menu["jobs"].setChecked(True)
    parts(window).jobs.view.selectRow(1)
    assert parts(window).jobs.changes.isEnabled()
    parts(window).jobs.changes.trigger()
    assert window.findChildren(HistoryPanel) == [page]
    qtbot.waitUntil(lambda: page.scans.currentRow() == 1)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)


def test_two_scans_are_compared(scanned: Desktop, videos: Path, qtbot: QtBot, rescan: Rescan) -> None:
    (videos / "new.mkv").unlink()
    (videos / "moved.mkv").rename(videos / "clip 0000.mkv")
    rescan(scanned)
    window = scanned.window
    window.menu["changes"].trigger()
    page = opened(window, qtbot)
    page.scans.selectAll()
    qtbot.waitUntil(lambda: tabs(page) == ["New", "Missing"])
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.heading.text().startswith("From ")


def test_a_double_click_leads_to_the_file_whatever_is_shown(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    parts(window).search.setText("no such file")
    qtbot.waitUntil(lambda: not parts(window).model.rowCount())
    parts(window).activity.changes.click()
    page = opened(window, qtbot)
    page.table.selectRow(0)
    page.go.trigger()
    qtbot.waitUntil(lambda: parts(window).files.table.selection.count() == 1)
    chosen = parts(window).files.table.selection.chosen()
    assert [record.name for record in records_in(parts(window).model, qtbot, chosen)] == [b"new.mkv"]
    assert window.page == "table_view"


def test_details_follow_and_a_search_leaves_the_page(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    window.resize(1440, 900)
    parts(window).activity.changes.click()
    page = opened(window, qtbot)
    assert window.page == "changes"
    page.table.selectRow(0)
    assert scanned.session is not None
    assert scanned.session.desk.selection.count() == 1
    qtbot.waitUntil(lambda: "new.mkv" in parts(window).details.sheet.accessibleName())
    window.browse.set_text("clip")
    assert window.page == "table_view"


def test_changes_are_copied_as_text(scanned: Desktop, videos: Path, qtbot: QtBot) -> None:
    window = scanned.window
    parts(window).activity.changes.click()
    page = opened(window, qtbot)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: cells(page, "Name") == ["moved.mkv"])
    page.copy.click()
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    line = f"Moved\t{videos}/moved.mkv\twas called clip 0000.mkv"
    assert QGuiApplication.clipboard().text() == line


def test_a_scan_without_a_change_says_so(scanned: Desktop, qtbot: QtBot, rescan: Rescan) -> None:
    rescan(scanned)
    window = scanned.window
    assert not parts(window).activity.changes.isVisible()
    window.menu["jobs"].setChecked(True)
    parts(window).jobs.view.selectRow(0)
    assert not parts(window).jobs.changes.isEnabled()
    window.menu["changes"].trigger()
    page = window.findChild(HistoryPanel)
    assert page is not None
    qtbot.waitUntil(lambda: page.hint.text() == "Nothing has changed.")
    assert not page.table.isVisible()
    assert not page.copy.isEnabled()


def test_a_library_without_a_scan_says_so(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    window = open_desktop(lambda _request: FakeProber()).window
    window.menu["changes"].trigger()
    page = window.findChild(HistoryPanel)
    assert page is not None
    qtbot.waitUntil(page.hint.isVisible)
    assert page.hint.text() == "Nothing has been scanned yet."


def test_an_offline_source_has_no_row_to_go_to(
    scanned: Desktop, videos: Path, qtbot: QtBot, rescan: Rescan
) -> None:
    videos.rename(videos.parent / "away")
    rescan(scanned)
    window = scanned.window
    assert parts(window).activity.changes.text() == "sources offline: 1"
    parts(window).activity.changes.click()
    page = opened(window, qtbot)
    assert cells(page, "What changed") == ["6 files"]
    page.table.doubleClicked.emit(page.model.index(0, 0))
    assert not parts(window).files.table.selection.count()
    qtbot.waitUntil(
        lambda: {record.status for record in records_in(parts(window).model, qtbot)} == {FileStatus.OFFLINE}
    )
    assert ChangeKind.OFFLINE in page._kinds
    (videos.parent / "away").rename(videos)


def links(page: HistoryPanel) -> list[str]:
    return re.sub("<[^>]*>", "", page.head.sums.text()).split(" · ")


def test_the_numbers_since_a_moment_lead_to_the_files(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    window.menu["changes"].trigger()
    page = opened(window, qtbot)
    every = ["7 new", "0 changed", "1 moved", "1 missing", "— changed unnoticed", "— damaged", "— verified"]
    qtbot.waitUntil(lambda: links(page) == every)
    assert page.head.moment is Period.MONTH
    page.head.moments.setCurrentIndex(3)
    of_last = ["1 new", "0 changed", "1 moved", "1 missing", *every[4:]]
    qtbot.waitUntil(lambda: links(page) == of_last)
    qtbot.waitUntil(lambda: page.scans.count() == 1)
    page.head.sums.linkActivated.emit("2")
    assert window.page == "table_view"
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    qtbot.waitUntil(lambda: texts_of(parts(window).model, "Name") == ["moved.mkv"])
    assert parts(window).filter.label.text().startswith("Only files that scans found moved since 20")
    window.menu["show_all"].trigger()
    qtbot.waitUntil(lambda: parts(window).filter.label.text() == "All files")


def test_a_date_is_a_moment(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    window.menu["changes"].trigger()
    page = opened(window, qtbot)
    page.head.moments.setCurrentIndex(4)
    qtbot.waitUntil(page.head.date.isVisible)
    qtbot.waitUntil(lambda: page.scans.count() == 2)
    assert isinstance(page.head.moment, float)
    assert scanned.window.state().changes_since == page.head.date.date().toString("yyyy-MM-dd")


def test_what_nobody_checked_is_asked_for_and_checks_are_rows(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    window.menu["changes"].trigger()
    page = opened(window, qtbot)
    qtbot.waitUntil(page.head.unasked.isVisible)
    assert page.head.unasked.text() == "Since then no file was verified or checked for damage."
    page.head.buttons[Question.ROT].click()
    qtbot.waitUntil(lambda: page.head.unasked.text() == "Since then no file was checked for damage.")
    assert links(page)[4:] == ["0 changed unnoticed", "— damaged", "0 verified"]
    qtbot.waitUntil(lambda: page.scans.count() == 3)
    assert page.head.buttons[Question.ROT].isHidden()
    page.scans.setCurrentRow(0)
    qtbot.waitUntil(page.found.isVisible)
    assert page.found.accessibleName() == "6 stored"
    assert page.heading.text().partition(" · ")[2].startswith("Verification of ")
    assert UNKNOWN_TEXT not in page.heading.text()
    page.found.linkActivated.emit("0")
    assert window.page == "table_view"
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 6)
