"""Several folders are added at once, in Qt's own dialog."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QListView
from pytestqt.qtbot import QtBot

from app.qt.sources import add_sheet
from app.qt.sources.add_sheet import AddCommands
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import asked, heading


def test_several_folders_are_added_at_once(open_desktop: OpenDesktop, tmp_path: Path, qtbot: QtBot) -> None:
    here = tmp_path / "both"
    for name in ("one", "other"):
        make_files(here / name, 1)
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.menu["add_folder"].trigger()
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(QFileDialog)))
    (dialog,) = desktop.window.findChildren(QFileDialog)
    dialog.setDirectory(os.fspath(here))
    folders = dialog.findChild(QListView, "listView")
    assert isinstance(folders, QListView)
    model = folders.model()
    qtbot.waitUntil(lambda: model.rowCount(folders.rootIndex()) == 2)
    for row in range(2):
        index = model.index(row, 0, folders.rootIndex())
        folders.selectionModel().select(
            index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
    dialog.accept()
    sheet = asked(desktop, qtbot)
    assert sheet.watch.isChecked()
    assert not sheet.checksums.isChecked()
    sheet.checksums.setChecked(True)
    sheet.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert desktop.session is not None
    desk = desktop.session.desk
    qtbot.waitUntil(lambda: len(desk.automation.watch.states()) == 2)
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.files == 2)
    qtbot.waitUntil(lambda: "hecksums" in heading(desktop))


def test_connected_disks_are_offered_and_added_too(
    open_desktop: OpenDesktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "blue", "red"):
        make_files(tmp_path / name, 1)
    one, blue, red = (os.fsencode(tmp_path / name) for name in ("one", "blue", "red"))
    monkeypatch.setattr(add_sheet, "user_disks", lambda: (one, blue, red))
    desktop = open_desktop(lambda _request: FakeProber())
    commands = desktop.window.findChild(AddCommands)
    assert commands is not None
    commands.ask((one,))
    sheet = asked(desktop, qtbot)
    qtbot.waitUntil(lambda: [*sheet.disks] == [blue, red])
    qtbot.waitUntil(sheet.disks[red].isVisible)  # Qt shows what is laid out later with its next turn
    sheet.disks[blue].setFocus()
    for following in (sheet.disks[red], sheet.watch, sheet.checksums):
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
        assert sheet.focusWidget() is following
    sheet.disks[blue].click()
    sheet.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(
        lambda: {source.path for source in parts(desktop.window).source_list.sources} == {one, blue}
    )


def test_nothing_is_added_once_the_sheet_is_left(
    open_desktop: OpenDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    commands = desktop.window.findChild(AddCommands)
    assert commands is not None
    commands.ask((os.fsencode(tmp_path),))
    asked(desktop, qtbot).reject()
    assert desktop.session is not None
    assert not desktop.session.desk.jobs.busy
    assert not desktop.session.desk.sources.sources


def test_folders_that_were_read_before_the_window_knew_them_are_watched(
    open_desktop: OpenDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    make_files(tmp_path / "one", 1)
    desktop = open_desktop(lambda _request: FakeProber())
    assert desktop.session is not None
    desk = desktop.session.desk
    commands = desktop.window.findChild(AddCommands)
    assert commands is not None
    desk.sources.sources_changed.disconnect(commands._watch_sources)
    commands.ask((os.fsencode(tmp_path / "one"),))
    asked(desktop, qtbot).buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: len(desk.automation.watch.states()) == 1)
