"""A report as PDF from the dialog of the window to the file, beside the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.qt.files.export_dialog import ExportFileDialog, ExportSheet
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path) -> Desktop:
    """A window on a library of many kinds of files."""
    make(library_path, 200)
    desktop = open_desktop(lambda _request: FakeProber())
    settle(desktop, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop


def export(desktop: Desktop, qtbot: QtBot, target: Path) -> bytes:
    """Export to a new file as its extension says, and return its contents."""
    QTest.keyClick(desktop.window.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    sheet = desktop.window.findChild(ExportSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.report.click()
    sheet.format.setCurrentIndex(sheet.format.findData(target.suffix.removeprefix(".")))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.findChild(ExportFileDialog) is not None)
    dialog = desktop.window.findChild(ExportFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.setDirectory(str(target.parent))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(target.exists)
    return target.read_bytes()


def test_a_report_as_pdf_is_written_by_keys(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    assert export(desktop, qtbot, tmp_path / "videos.pdf").startswith(b"%PDF-")


@pytest.mark.usefixtures("german")
def test_a_report_is_in_the_language_of_the_window(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    assert "<th scope=col>Größe" in export(desktop, qtbot, tmp_path / "videos.html").decode()
