"""The layout of the dialog: sizes and columns are as they were when it was closed."""

import base64

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.qt.copies.dialog import CopiesDialog
from app.qt.copies.folder_panel import FolderPanel
from app.qt.startup.application import Desktop
from tests.qt.tables import column_of


def reopened(desktop: Desktop, qtbot: QtBot) -> CopiesDialog:
    qtbot.waitUntil(lambda: not desktop.window.findChildren(CopiesDialog))
    desktop.window.menu["copies"].trigger()
    found = desktop.window.findChild(CopiesDialog)
    assert found is not None
    return found


def test_sizes_and_columns_are_kept(dialog: CopiesDialog, desktop: Desktop, qtbot: QtBot) -> None:
    columns = dialog.groups.horizontalHeader()
    dialog.groups.setColumnWidth(column_of(dialog.groups_model, "Video"), 333)
    columns.moveSection(column_of(dialog.groups_model, "Size"), 0)
    panel = dialog.findChild(FolderPanel)
    assert panel is not None
    panel.table.setColumnWidth(0, 222)
    dialog.resize(760, 500)
    qtbot.waitUntil(lambda: dialog.size() == QSize(760, 500))
    dialog.close()
    again = reopened(desktop, qtbot)
    assert again.size() == QSize(760, 500)
    assert again.groups.columnWidth(column_of(again.groups_model, "Video")) == 333
    assert again.groups.horizontalHeader().visualIndex(column_of(again.groups_model, "Size")) == 0
    folders = again.findChild(FolderPanel)
    assert folders is not None
    assert folders.table.columnWidth(0) == 222
    again.close()
    state = desktop.window.state()
    assert {"copies", "copies/copiesGroups/5", "copies/copiesHalves"} <= state.dialogs.keys()


def test_a_layout_that_is_none_changes_nothing(dialog: CopiesDialog, desktop: Desktop, qtbot: QtBot) -> None:
    width = dialog.groups.columnWidth(column_of(dialog.groups_model, "Video"))
    dialog.close()
    layouts = desktop.window.dialogs
    noise = base64.b64encode(b"none").decode()
    layouts.load(dict.fromkeys(layouts.layouts(), noise) | {"copies": "ü!"})
    again = reopened(desktop, qtbot)
    assert again.size() == QSize(1080, 640)
    assert again.groups.columnWidth(column_of(again.groups_model, "Video")) == width
    again.close()
