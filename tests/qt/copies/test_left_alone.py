"""Groups that are left alone in the real window: out of the list, shown apart, undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.copies.searches import wherever
from tests.qt.copies.groups import LARGE, SMALL, contents
from tests.qt.tables import column_of


def filter_of(page: CopiesPage) -> QCheckBox:
    (found,) = (each for each in page.findChildren(QCheckBox) if each.text().startswith("Ignored"))
    return found


def press(page: CopiesPage, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.window().activateWindow()
    page.groups.setFocus()
    qtbot.waitUntil(page.groups.hasFocus)
    QTest.keyClick(page.groups, Qt.Key.Key_L, both)


def test_a_group_is_left_alone_and_undone(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    only = filter_of(page)
    assert not only.isVisible()
    press(page, qtbot)
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    assert wherever(page.totals.text()) == "1 group of copies · 8 B · 4 B to reclaim"
    assert only.text() == "Ignored (1)"
    notice = desktop.window.notice
    qtbot.waitUntil(notice.isVisible)
    assert "is ignored" in notice.label.text()
    notice.offer.click()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    qtbot.waitUntil(lambda: not only.isVisible())
    qtbot.waitUntil(lambda: not notice.isVisible())
    desktop.window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])


def test_what_is_left_alone_is_shown_apart_and_listed_again(page: CopiesPage, qtbot: QtBot) -> None:
    only = filter_of(page)
    page.groups.selectRow(1)
    press(page, qtbot)
    qtbot.waitUntil(lambda: contents(page) == [LARGE])
    only.click()
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    assert page.groups.isColumnHidden(column_of(page.groups_model, "To reclaim"))
    assert page.totals.text() == "1 group of copies · 8 B"
    press(page, qtbot)  # With the last group, the filter goes.
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    assert not only.isChecked()
    assert not page.groups.isColumnHidden(column_of(page.groups_model, "To reclaim"))


def test_the_last_group_is_left_alone(page: CopiesPage, qtbot: QtBot) -> None:
    press(page, qtbot)
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    press(page, qtbot)
    qtbot.waitUntil(lambda: contents(page) == [])
    assert page.single.title.text() == "All groups are ignored"
    only = filter_of(page)
    qtbot.waitUntil(lambda: only.text() == "Ignored (2)")
    press(page, qtbot)  # Without a group, nothing happens.
    only.click()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])


def test_the_next_group_is_chosen(page: CopiesPage, qtbot: QtBot) -> None:
    first = page.group()
    press(page, qtbot)
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    now = page.group()
    assert first is not None
    assert now is not None
    assert now.content != first.content
    assert page.groups.selectionModel().hasSelection()
