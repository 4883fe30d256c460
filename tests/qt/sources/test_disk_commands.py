"""Name, place and note of a disk, and when its files were last checked, in the real window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.checksum.job import ChecksumRequest
from app.core.sources.disk import KnownDisk
from app.jobs.types.checksum import CHECKSUM
from app.qt.shell.main_window import MainWindow
from app.qt.sources.disk_commands import DiskDialog
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    make_files(videos, 1)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 1 and not window.menu["cancel"].isEnabled())
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["describe_disk"].isEnabled)
    return desktop


def disk(window: MainWindow) -> KnownDisk:
    (source,) = parts(window).source_list.sources
    assert source.disk is not None
    return source.disk


def tip(window: MainWindow) -> str:
    return str(parts(window).source_list.index(0).data(TIP))


def test_what_is_told_of_a_disk_is_kept_shown_and_undone(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    usual = disk(window).name
    window.menu["describe_disk"].trigger()
    (dialog,) = window.findChildren(DiskDialog)
    assert dialog.name.placeholderText() == usual
    dialog.name.setText(" Blue 3 ")
    dialog.place.setText("safe")
    dialog.note.setText("bought in May")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: disk(window).name == "Blue 3")
    assert (disk(window).place, disk(window).note) == ("safe", "bought in May")
    assert "Kept at: safe\nbought in May" in tip(window)
    assert window.menu["undo"].text() == "Undo what is told of the disk “Blue 3”"
    window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: (disk(window).name, disk(window).place) == (usual, ""))
    window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: disk(window).name == "Blue 3")


def test_what_stays_is_nothing_to_undo(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    before = window.menu["undo"].text()
    window.menu["describe_disk"].trigger()
    (dialog,) = window.findChildren(DiskDialog)
    with qtbot.waitSignal(dialog.told):
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.menu["undo"].text() == before


def test_the_hint_says_when_a_file_of_the_disk_was_last_checked(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    assert "Last check" not in tip(window)
    paths = tuple(source.path for source in parts(window).source_list.sources)
    assert desktop.session is not None
    desktop.session.desk.submit(CHECKSUM, ChecksumRequest(paths=paths))
    qtbot.waitUntil(lambda: "Last check of a file: 20" in tip(window))
