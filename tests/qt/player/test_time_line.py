"""The time line tells what stands at a mark."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt.base.theme import Theme
from app.qt.player import time_line
from app.qt.player.time_line import TimeLine, TimeMark


def test_a_mark_is_told_without_markup(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    line = TimeLine(theme)
    qtbot.addWidget(line)
    line.resize(200, 28)
    line.set_length(10.0)
    line.show_marks([TimeMark(5.0, "Said at 0:05: <img src='//host/a.png'>", damage=False)])
    shown = Mock()
    monkeypatch.setattr(time_line, "QToolTip", shown)
    where = QPoint(100, 14)
    QApplication.sendEvent(line, QHelpEvent(QHelpEvent.Type.ToolTip, where, where))
    ((_, text, _),) = [call.args for call in shown.showText.call_args_list]
    assert "&lt;img" in text
