"""Several folders are added at once, in Qt's own dialog."""

import os
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QListView
from pytestqt.qtbot import QtBot

from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


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
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.files == 2)
    assert len(parts(desktop.window).source_list.sources) > 0
