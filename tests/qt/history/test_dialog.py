"""What changed, in the real window: from the end of a scan, the menu and the jobs; two scans compared."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.file.record import FileStatus
from app.core.scan.history import ChangeKind
from app.qt.history.dialog import HistoryDialog
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.jobs_panel import jobs_panel
from tests.qt.tables import texts_of

Rescan = Callable[[Desktop], None]


@pytest.fixture
def rescan(qtbot: QtBot) -> Rescan:
    """Scans again, and waits for the end."""

    def act(desktop: Desktop) -> None:
        assert desktop.session is not None
        window = desktop.window
        with qtbot.waitSignal(desktop.session.jobs.controller.scan_ended):
            window.menu["rescan"].trigger()
        qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())

    return act


@pytest.fixture
def scanned(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot, rescan: Rescan) -> Desktop:
    """A window after two scans: six new files, then one of them moved, one missing, and a new one."""
    files = make_files(videos, 6)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: window.model.totals.files == 6 and window.menu["rescan"].isEnabled())
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    files[0].rename(videos / "moved.mkv")
    files[1].unlink()
    (videos / "new.mkv").touch()
    rescan(desktop)
    return desktop


def opened(window: MainWindow, qtbot: QtBot) -> HistoryDialog:
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def tabs(dialog: HistoryDialog) -> list[str]:
    return [dialog.tabs.tabText(at).split()[0] for at in range(dialog.tabs.count())]


def cells(dialog: HistoryDialog, title: str) -> list[str]:
    return texts_of(dialog.model, title)


def test_the_end_of_a_scan_says_what_changed_and_leads_there(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    assert window.activity.changes.text() == "1 new · 1 moved · 1 missing"
    window.activity.changes.click()
    dialog = opened(window, qtbot)
    assert tabs(dialog) == ["New", "Moved", "Missing"]
    assert cells(dialog, "Name") == ["new.mkv"]
    dialog.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: cells(dialog, "What changed") == ["was called clip 0000.mkv"])
    assert dialog.scans.count() == 2
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(HistoryDialog))


def test_it_opens_by_key_and_from_the_jobs_once(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window, qtbot)
    window.menu["jobs"].setChecked(True)
    jobs_panel(window).view.selectRow(1)
    assert jobs_panel(window).changes.isEnabled()
    jobs_panel(window).changes.trigger()
    assert window.findChildren(HistoryDialog) == [dialog]
    qtbot.waitUntil(lambda: dialog.scans.currentRow() == 1)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    dialog.close()


def test_two_scans_are_compared(scanned: Desktop, videos: Path, qtbot: QtBot, rescan: Rescan) -> None:
    (videos / "new.mkv").unlink()
    (videos / "moved.mkv").rename(videos / "clip 0000.mkv")
    rescan(scanned)
    window = scanned.window
    window.menu["changes"].trigger()
    dialog = opened(window, qtbot)
    dialog.scans.selectAll()
    qtbot.waitUntil(lambda: tabs(dialog) == ["New", "Missing"])
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.heading.text().startswith("From ")
    dialog.close()


def test_a_double_click_leads_to_the_file_whatever_is_shown(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    window.toolbar.search.setText("no such file")
    qtbot.waitUntil(lambda: not window.model.rowCount())
    window.activity.changes.click()
    dialog = opened(window, qtbot)
    dialog.table.selectRow(0)
    dialog.go.trigger()
    qtbot.waitUntil(lambda: window.panel.table.selection.count() == 1)
    chosen = window.panel.table.selection.chosen()
    qtbot.waitUntil(lambda: window.model.held(chosen) is not None)
    assert [record.name for record in window.model.held(chosen) or ()] == [b"new.mkv"]
    dialog.table.doubleClicked.emit(dialog.model.index(0, 0))
    dialog.close()


def test_changes_are_copied_as_text(scanned: Desktop, videos: Path, qtbot: QtBot) -> None:
    window = scanned.window
    window.activity.changes.click()
    dialog = opened(window, qtbot)
    dialog.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: cells(dialog, "Name") == ["moved.mkv"])
    QGuiApplication.clipboard().clear()
    dialog.copy.click()
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    line = f"Moved\t{videos}/moved.mkv\twas called clip 0000.mkv"
    assert QGuiApplication.clipboard().text() == line
    dialog.close()


def test_a_scan_without_a_change_says_so(scanned: Desktop, qtbot: QtBot, rescan: Rescan) -> None:
    rescan(scanned)
    window = scanned.window
    assert not window.activity.changes.isVisible()
    window.menu["jobs"].setChecked(True)
    jobs_panel(window).view.selectRow(0)
    assert not jobs_panel(window).changes.isEnabled()
    window.menu["changes"].trigger()
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.hint.text() == "Nothing has changed.")
    assert not dialog.table.isVisible()
    assert not dialog.copy.isEnabled()
    dialog.close()


def test_a_library_without_a_scan_says_so(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    window = open_desktop(lambda _request: FakeProber()).window
    window.menu["changes"].trigger()
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.hint.text() == "Nothing has been scanned yet."
    dialog.close()


def test_an_offline_source_has_no_row_to_go_to(
    scanned: Desktop, videos: Path, qtbot: QtBot, rescan: Rescan
) -> None:
    videos.rename(videos.parent / "away")
    rescan(scanned)
    window = scanned.window
    assert window.activity.changes.text() == "sources offline: 1"
    window.activity.changes.click()
    dialog = opened(window, qtbot)
    assert cells(dialog, "What changed") == ["6 files"]
    dialog.table.doubleClicked.emit(dialog.model.index(0, 0))
    assert not window.panel.table.selection.count()
    qtbot.waitUntil(lambda: {record.status for record in records_in(window.model)} == {FileStatus.OFFLINE})
    assert ChangeKind.OFFLINE in dialog._kinds
    dialog.close()
    (videos.parent / "away").rename(videos)
