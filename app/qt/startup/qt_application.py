"""How the window comes to be seen: what the desktop opens with it, first paint, return to the front."""

import os
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

SAY_PAINTED: Final = "CINVENTORY_SAY_PAINTED"
"""The environment variable that has a start tell when its window was painted, for the benchmark."""
_TURN_SECONDS: Final = 0.001
"""How long another thread may keep the interpreter when the window's wants it back. Painting lets go of it
hundreds of times: with Python's own 5 ms that takes twice as long beside a busy thread."""


class Application(QApplication):
    """Gives the window its turn, and says what macOS opens with it: there the paths are events."""

    paths_opened = Signal(object)
    """Absolute paths, `tuple[bytes, ...]`. What comes before anybody listens is told when somebody does."""

    def __init__(self, arguments: list[str]) -> None:
        self._opened: list[bytes] = []
        super().__init__(arguments)
        sys.setswitchinterval(_TURN_SECONDS)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Gather the files that come in one sweep, an event each, so that they become one scan."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self._opened.append(os.path.abspath(os.fsencode(event.file())))  # noqa: PTH100 - bytes
                self._telling.start()
            return True
        return super().event(event)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Have a new listener told what came before it."""
        if signal == QMetaMethod.fromSignal(self.paths_opened) and self._opened:
            self._telling.start()

    @Slot()
    def _tell(self) -> None:
        if self._opened and self.isSignalConnected(QMetaMethod.fromSignal(self.paths_opened)):
            opened, self._opened = tuple(dict.fromkeys(self._opened)), []
            self.paths_opened.emit(opened)


class FirstPaint(QObject):
    """Waits for a window to be painted for the first time; what can wait goes after it."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass; the paint itself comes after this, so that it is told a turn later."""
        if watched is self._window and event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


def say_painted(window: QWidget) -> None:
    """Write the moment of the first paint to standard error, where the environment asks for it.

    `painted`, and nanoseconds of the monotonic clock, which all processes share.
    """
    if os.environ.get(SAY_PAINTED):
        FirstPaint(window).painted.connect(_say)


def _say() -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"painted {time.monotonic_ns()}\n")
        sys.stderr.flush()
