"""Where there is no bus, an icon beside the clock notifies, and goes again."""

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.qt.desktop import notifier as notifier_module
from app.qt.desktop.notifier import TrayNotifier, system_notifier


def _icons(notifier: TrayNotifier) -> list[QSystemTrayIcon]:
    return [icon for icon in notifier.findChildren(QSystemTrayIcon) if icon.isVisible()]


def test_the_icon_is_there_while_it_has_something_to_say(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifier_module, "_SHOWN_MS", 50)
    notifier = TrayNotifier(QIcon())
    assert _icons(notifier) == []
    notifier.show("Finished", "3 probed", lambda _leave: None)
    notifier.show("Finished", "4 probed", lambda _leave: None)
    assert len(_icons(notifier)) == 1
    qtbot.waitUntil(lambda: _icons(notifier) == [])


def test_a_click_leads_back_and_takes_the_icon_away(qapp: QApplication) -> None:
    clicks: list[str] = []
    notifier = TrayNotifier(QIcon())
    notifier.show("Finished", "3 probed", clicks.append)
    (icon,) = _icons(notifier)
    icon.messageClicked.emit()
    assert clicks == [""]
    assert _icons(notifier) == []
    notifier.close()


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", "DBusNotifier"), ("darwin", "TrayNotifier"), ("win32", "TrayNotifier")]
)
def test_each_system_has_its_own(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str, kind: str
) -> None:
    parent = QObject()
    monkeypatch.setattr(sys, "platform", platform)
    assert type(system_notifier("id", QIcon(), parent)).__name__ == kind
