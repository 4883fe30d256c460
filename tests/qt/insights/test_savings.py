"""What encoding saves: the list, its targets, its marks with Undo, the search, and the hand-over."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.advice.named_targets import SHIPPED
from app.core.advice.target import TargetCodec
from app.qt.insights.room.page import RoomPage
from app.qt.insights.room.savings_panel import SavingsPanel
from app.qt.insights.room.targets import TargetDialog
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import controls
from tests.qt.tables import texts_of

ROWS = 200


@pytest.fixture
def desktop(open_desktop: OpenDesktop, library_path: Path) -> Desktop:
    make(library_path, ROWS)
    return open_desktop(lambda _request: FakeProber())


def shown(desktop: Desktop, qtbot: QtBot) -> SavingsPanel:
    """Turn to the view, and return it once it has its list."""
    desktop.window.menu["room"].trigger()
    page = desktop.window.findChild(RoomPage)
    assert page is not None
    page.turn_to(page.savings_view)
    qtbot.waitUntil(lambda: page.savings.model.rowCount() > 0)
    return page.savings


def marked(panel: SavingsPanel) -> int:
    return sum(bool(text) for text in texts_of(panel.model, "Marked"))


def test_ranges_come_with_their_grounds_and_are_sorted_by_any_column(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    assert all(" to " in text for text in texts_of(panel.model, "Saves"))
    assert "could save" in panel.head.text()
    assert panel.left_out.text()
    saves = [sum(row.advice.saves or ()) for row in map(panel.model.row, range(panel.model.rowCount()))]
    assert saves == sorted(saves, reverse=True)
    panel.table.selectRow(0)
    assert panel.grounds.text().startswith("By published tests")
    first = panel.model.row(0).record.id
    panel.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    names = texts_of(panel.model, "Video")
    assert names != sorted(names, reverse=True)
    assert [panel.model.row(at).record.id for at in panel.table.chosen_rows()] == [first]


def test_a_search_chooses_among_all_files_and_says_what_is_wrong(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    panel.search.setText("name:nothing-like-this")
    qtbot.waitUntil(lambda: panel.states.currentWidget() is panel.none)
    assert panel.none.text() == "No file matches the search."
    panel.search.setText("size:nonsense")
    qtbot.waitUntil(lambda: panel.fault.isVisibleTo(panel))
    panel.search.clear()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0 and panel.states.currentWidget() is panel.shown)
    assert not panel.fault.isVisibleTo(panel)


def test_marks_are_taken_back_by_undo(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    panel.table.selectRow(0)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_M)
    assert (marked(panel), panel.mark_button.text()) == (1, "Take marks away")
    panel.mark_first.click()
    assert marked(panel) == min(40, panel.model.rowCount())
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: marked(panel) == 1)
    desktop.window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: marked(panel) > 1)
    panel.clear.click()
    assert not panel.marked


def test_a_target_is_made_used_and_deleted_and_undo_brings_it_back(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    panel.targets.new.trigger()
    dialog = desktop.window.findChild(TargetDialog)
    assert dialog is not None
    dialog.name.setText(SHIPPED[0].name)
    assert not dialog.name_field.problem.isHidden()
    dialog.name.setText("Phone")
    dialog.codec.setCurrentIndex(dialog.codec.findData(TargetCodec.AV1))
    dialog.lines.setCurrentIndex(dialog.lines.findData(720))
    dialog.sound.setChecked(False)
    dialog.buttons.accepted.emit()
    assert panel.targets.named.name == "Phone"
    assert (panel.targets.named.target.height, panel.targets.named.target.keep_sound) == (720, False)
    panel.targets.delete.trigger()
    assert "Phone" not in [panel.targets.box.itemText(at) for at in range(panel.targets.box.count())]
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: panel.targets.named.name == "Phone")


def test_marked_files_are_handed_over(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    asked: list[int] = []
    panel.hand_over_requested.disconnect()
    panel.hand_over_requested.connect(lambda: asked.extend(panel.table.chosen_rows()))
    panel.table.selectRow(3)
    panel.mark_button.click()
    panel.table.selectRow(0)
    assert panel.hand_over.text() == "Hand over the marked…"
    panel.hand_over.click()
    assert asked == [3]


def test_every_control_is_named(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    for each in filter(QWidget.isVisible, controls(panel)):
        assert each.accessibleName(), each
        assert each.accessibleDescription(), each


def test_without_files_there_is_no_advice(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.menu["room"].trigger()
    page = desktop.window.findChild(RoomPage)
    assert page is not None
    page.turn_to(page.savings_view)
    qtbot.waitUntil(lambda: page.savings.states.currentWidget() is page.savings.empty)
    assert page.savings.empty.title.text() == "No advice: nothing was read yet"
