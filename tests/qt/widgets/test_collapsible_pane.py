"""A side panel gives way in a narrow window, and is not out of reach there."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.qt.widgets.three_pane_splitter import CollapsiblePane

WIDE, NARROW = 1200, 800


@pytest.fixture
def action(qapp: QApplication) -> QAction:
    action = QAction("Details")
    action.setCheckable(True)
    return action


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[QWidget]:
    window, panel = QWidget(), QWidget()
    QHBoxLayout(window).addWidget(panel)
    qtbot.addWidget(window)
    window.show()
    yield panel
    window.close()


def test_it_folds_when_narrow_and_comes_back(panel: QWidget, action: QAction) -> None:
    fold = CollapsiblePane(panel, action, 1000)
    assert panel.isVisible()
    assert action.isChecked()
    fold.follow(NARROW)
    assert not panel.isVisible()
    assert not action.isChecked()
    assert fold.wished
    fold.follow(WIDE)
    assert panel.isVisible()
    assert action.isChecked()


def test_what_is_not_wanted_does_not_come_back(panel: QWidget, action: QAction) -> None:
    fold = CollapsiblePane(panel, action, 1000)
    action.trigger()
    fold.follow(NARROW)
    fold.follow(WIDE)
    assert not panel.isVisible()
    assert not fold.wished


def test_a_narrow_window_shows_it_when_asked_and_does_not_remember(panel: QWidget, action: QAction) -> None:
    fold = CollapsiblePane(panel, action, 1000)
    fold.wish(wished=False)
    fold.follow(NARROW)
    action.trigger()
    assert panel.isVisible()
    fold.follow(NARROW - 1)
    assert panel.isVisible()
    fold.follow(WIDE)
    assert not fold.wished
    assert not panel.isVisible()
