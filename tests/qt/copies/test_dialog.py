"""Groups of copies in the real window: found, listed, narrowed, and their files acted on."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.qt.copies.dialog import CopiesDialog
from app.qt.startup.application import Desktop
from tests.copies.searches import wherever
from tests.qt.copies.groups import LARGE, SMALL, choose, contents, files
from tests.qt.fake_library import records_in


def test_groups_tell_what_they_take_and_which_file_to_keep(
    dialog: CopiesDialog, videos: Path, qtbot: QtBot
) -> None:
    model = dialog.groups_model
    assert [model.index(0, column).data() for column in range(1, model.columnCount())] == [
        "2",
        "9 B",
        "18 B",
        "9 B",
    ]
    assert wherever(dialog.totals.text()) == "2 groups of copies · 26 B · 13 B to reclaim"
    assert files(dialog, "File") == [f"{videos}/a.mkv", f"{videos}/b copy.mkv"]
    assert files(dialog, "Proposal") == ["", "Keep: oldest"]
    assert files(dialog, "Copy") == ["1", "2"]
    assert files(dialog, "State") == ["online", "online"]
    dialog.groups.selectRow(1)
    qtbot.waitUntil(lambda: files(dialog, "File")[0] == f"{videos}/c.mkv")
    dialog.close()


def test_a_search_narrows_the_groups_and_is_cleared(dialog: CopiesDialog, qtbot: QtBot) -> None:
    dialog.search.setText("d.mkv")
    qtbot.waitUntil(lambda: contents(dialog) == [SMALL])
    assert dialog.totals.text().startswith("1 group of copies")
    dialog.search.setText("no such file")
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.nothing)
    dialog.nothing.button.click()
    qtbot.waitUntil(lambda: contents(dialog) == [LARGE, SMALL])
    assert dialog.pages.currentWidget() is dialog.tables
    dialog.close()


def test_enter_shows_a_file_in_the_table(dialog: CopiesDialog, desktop: Desktop, qtbot: QtBot) -> None:
    table, model = desktop.window.panel.table, desktop.window.model
    choose(dialog, 1)
    dialog.activateWindow()
    dialog.files.setFocus()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.files.hasFocus())
    QTest.keyClick(dialog.files, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.selection.count() == 1)
    assert [record.name for record in model.held(table.selection.chosen()) or ()] == [b"b copy.mkv"]
    dialog.close()


def test_keys_reach_the_menu_of_the_files(dialog: CopiesDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.groups.setFocus()
    QTest.keyClick(dialog.groups, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.files.hasFocus)
    assert [file.copy for file in dialog.files.chosen()] == [1]
    QTest.keyClick(dialog.files, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(dialog.files.menu.isVisible)
    dialog.files.menu.close()
    dialog.close()


def test_paths_are_copied_and_shown_in_the_file_manager(
    dialog: CopiesDialog, videos: Path, qtbot: QtBot
) -> None:
    assert not dialog.files.reveal.isEnabled()
    choose(dialog, 0, 1)
    dialog.files.copy_paths.trigger()
    assert QGuiApplication.clipboard().text() == f"{videos}/a.mkv\n{videos}/b copy.mkv"
    dialog.files.reveal_requested.disconnect()  # no file manager is to open
    with qtbot.waitSignal(dialog.files.reveal_requested) as asked:
        dialog.files.reveal.trigger()
    assert asked.args == [os.fsencode(videos / "a.mkv")]
    dialog.close()


def test_checksums_are_verdicts_of_the_shown_files(
    dialog: CopiesDialog, desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    dialog.groups.selectRow(1)
    qtbot.waitUntil(lambda: str(files(dialog, "File")[0]).endswith("c.mkv"))
    choose(dialog, 0, 1)
    dialog.files.checksum.trigger()
    heading = window.activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished: Checksums of"))
    checked = {record.name: record.verdict for record in records_in(window.model)}
    assert checked[b"c.mkv"] is ChecksumVerdict.NEW
    qtbot.waitUntil(lambda: files(dialog, "Verdict") == ["new", "new"])
    assert dialog.groups.currentIndex().row() == 1
    dialog.close()


def test_a_preferred_source_decides(dialog: CopiesDialog) -> None:
    dialog.files_model.prefer(os.fsencode(str(files(dialog, "File")[0])))
    assert files(dialog, "Proposal") == ["Keep: preferred source", ""]
    dialog.close()


def test_it_opens_once_by_key_and_closes_with_its_window(
    dialog: CopiesDialog, desktop: Desktop, qtbot: QtBot
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desktop.window, Qt.Key.Key_K, both)
    assert desktop.window.findChildren(CopiesDialog) == [dialog]
    dialog.close()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(CopiesDialog))
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    QTest.keyClick(desktop.window, Qt.Key.Key_K, both)
    again = desktop.window.findChild(CopiesDialog)
    assert again is not None
    qtbot.waitUntil(lambda: contents(again) == [LARGE, SMALL])
