"""Groups that are left alone in the real window: out of the list, shown apart, undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.qt.copies.dialog import CopiesDialog
from app.qt.widgets.notice_bar import NoticeBar
from tests.copies.searches import wherever
from tests.qt.copies.groups import LARGE, SMALL, contents
from tests.qt.tables import column_of


def filter_of(dialog: CopiesDialog) -> QCheckBox:
    found = dialog.findChild(QCheckBox)
    assert found is not None
    return found


def press(dialog: CopiesDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_group_is_left_alone_and_undone(dialog: CopiesDialog, qtbot: QtBot) -> None:
    only = filter_of(dialog)
    assert not only.isVisible()
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: contents(dialog) == [SMALL])
    assert wherever(dialog.totals.text()) == "1 group of copies · 8 B · 4 B to reclaim"
    assert only.text() == "Left alone (1)"
    notice = dialog.findChild(NoticeBar)
    assert notice is not None
    qtbot.waitUntil(notice.isVisible)
    assert "is left alone" in notice.label.text()
    notice.offer.click()
    qtbot.waitUntil(lambda: contents(dialog) == [LARGE, SMALL])
    qtbot.waitUntil(lambda: not only.isVisible())
    qtbot.waitUntil(lambda: "listed with the other groups again" in notice.label.text())
    dialog.close()


def test_what_is_left_alone_is_shown_apart_and_listed_again(dialog: CopiesDialog, qtbot: QtBot) -> None:
    only = filter_of(dialog)
    dialog.groups.selectRow(1)
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: contents(dialog) == [LARGE])
    only.click()
    qtbot.waitUntil(lambda: contents(dialog) == [SMALL])
    assert dialog.groups.isColumnHidden(column_of(dialog.groups_model, "To reclaim"))
    assert dialog.totals.text() == "1 group of copies · 8 B"
    press(dialog, qtbot)  # With the last group, the filter goes.
    qtbot.waitUntil(lambda: contents(dialog) == [LARGE, SMALL])
    assert not only.isChecked()
    assert not dialog.groups.isColumnHidden(column_of(dialog.groups_model, "To reclaim"))
    dialog.close()


def test_the_last_group_is_left_alone(dialog: CopiesDialog, qtbot: QtBot) -> None:
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: contents(dialog) == [SMALL])
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: contents(dialog) == [])
    assert dialog.single.title.text() == "All groups are left alone"
    only = filter_of(dialog)
    qtbot.waitUntil(lambda: only.text() == "Left alone (2)")
    press(dialog, qtbot)  # Without a group, nothing happens.
    only.click()
    qtbot.waitUntil(lambda: contents(dialog) == [LARGE, SMALL])
    dialog.close()


def test_the_next_group_is_chosen(dialog: CopiesDialog, qtbot: QtBot) -> None:
    first = dialog.group()
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: contents(dialog) == [SMALL])
    now = dialog.group()
    assert first is not None
    assert now is not None
    assert now.content != first.content
    assert dialog.groups.selectionModel().hasSelection()
    dialog.close()
