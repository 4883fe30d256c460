"""What the desktop opens with the window, its first paint, and its return to the front."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.qt.desktop.activation import bring_to_front
from app.qt.startup.qt_application import SAY_PAINTED, FirstPaint, say_painted

ROOT = "C:\\" if sys.platform == "win32" else "/"
TOKEN = "token_TIME42"  # noqa: S105 - no secret
OPENING = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from app.qt.startup.qt_application import Application

root = sys.argv[1]
app = Application([])
QCoreApplication.sendEvent(app, QFileOpenEvent(root + "early ü"))
QCoreApplication.sendEvent(app, QFileOpenEvent(root + "early b"))
QCoreApplication.processEvents()
told = []

def tell(paths):
    told.append(paths)
    if len(told) == 1:
        for name in ("late", "late", ""):
            QCoreApplication.postEvent(app, QFileOpenEvent(name and root + name))
    else:
        app.quit()

app.paths_opened.connect(tell)
app.exec()
print(ascii(told))
print(sys.getswitchinterval() < 0.002)
"""


def test_files_that_the_desktop_opens_are_told_together_and_the_window_has_short_turns() -> None:
    """An application of its own: there can be but one, and the other tests have theirs."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", OPENING, ROOT],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
        timeout=60,
    )
    early = tuple(os.fsencode(ROOT + name) for name in ("early ü", "early b"))
    assert done.stdout.decode().split("\n")[:2] == [ascii([early, (os.fsencode(ROOT + "late"),)]), "True"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


class Painted(QWidget):
    """Counts its paints when it hears of the first."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, _event: object) -> None:  # noqa: N802
        self.paints += 1


class Listener(QObject):
    """Writes down how often a window had been painted each time it was told."""

    def __init__(self, window: Painted) -> None:
        super().__init__(window)
        self._window = window
        self.told: list[int] = []

    @Slot()
    def hear(self) -> None:
        self.told.append(self._window.paints)


def test_the_first_paint_is_told_once_and_afterwards(qtbot: QtBot) -> None:
    window = Painted()
    qtbot.addWidget(window)
    listener = Listener(window)
    first = FirstPaint(window)
    first.painted.connect(listener.hear)
    with qtbot.waitSignal(first.painted):
        window.show()
    window.update()
    qtbot.waitUntil(lambda: window.paints > 1)
    assert listener.told == [1]


def test_the_moment_is_said_where_it_is_asked_for(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(SAY_PAINTED, "1")
    before = time.monotonic_ns()
    say_painted(window)
    (first,) = window.findChildren(FirstPaint)
    with qtbot.waitSignal(first.painted):
        window.show()
    word, moment = capsys.readouterr().err.split()
    assert word == "painted"
    assert before < int(moment) <= time.monotonic_ns()


def test_it_is_not_said_else(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SAY_PAINTED, raising=False)
    say_painted(window)
    assert not window.findChildren(FirstPaint)


def test_a_minimised_window_comes_back_as_it_was(window: QWidget, qtbot: QtBot) -> None:
    window.showMaximized()
    window.showMinimized()
    bring_to_front(window)
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isMaximized()
    qtbot.waitUntil(window.isActiveWindow)


class OpenRequest(QWidget):
    """Sees the token when it is asked to be active."""

    token = ""

    def activateWindow(self) -> None:  # noqa: N802
        self.token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
        super().activateWindow()


def test_the_token_is_there_for_the_desktop_and_for_nobody_afterwards(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = OpenRequest()
    qtbot.addWidget(window)
    bring_to_front(window, TOKEN)
    assert window.token == TOKEN
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    assert window.windowState() & ~Qt.WindowState.WindowActive == Qt.WindowState.WindowNoState
