"""The application object with its garbage collector, files that macOS opens, and the first paint."""

import gc
import os
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QMetaMethod, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

SAY_PAINTED: Final = "CINVENTORY_SAY_PAINTED"
"""The environment variable that makes a start report its first paint, for the benchmark."""
_TURN_SECONDS: Final = 0.001
"""Seconds that another thread may keep the interpreter lock when the window's thread needs it.

Painting releases the lock hundreds of times. With Python's default of 5 ms, painting takes twice as long
beside a busy thread.
"""
_PAINT_MS: Final = 300
SWEEP_MS: Final = 1000
"""Milliseconds between two looks for memory to be collected."""


class Application(QApplication):
    """The application. On macOS, the paths to open arrive as events."""

    paths_opened = Signal(object)
    """Absolute paths, `tuple[bytes, ...]`.

    Paths that arrive before a slot is connected are emitted afterwards.
    """

    def __init__(self, arguments: list[str]) -> None:
        self._opened: list[bytes] = []
        super().__init__(arguments)
        sys.setswitchinterval(_TURN_SECONDS)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Collect the files of one request, which arrive as an event each, into one scan."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self._opened.append(os.path.abspath(os.fsencode(event.file())))  # noqa: PTH100 - bytes
                self._telling.start()
            return True
        return super().event(event)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Emit earlier paths to a newly connected slot."""
        if signal == QMetaMethod.fromSignal(self.paths_opened) and self._opened:
            self._telling.start()

    @Slot()
    def _tell(self) -> None:
        if self._opened and self.isSignalConnected(QMetaMethod.fromSignal(self.paths_opened)):
            opened, self._opened = tuple(dict.fromkeys(self._opened)), []
            self.paths_opened.emit(opened)


class FirstPaint(QObject):
    """A filter that waits for the first paint of a window. Slow work can start after `painted`."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass every event on. Emit `painted` a turn later, because the paint follows this filter."""
        if watched is self._window and event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


class GarbageCollector(QObject):
    """A garbage collector that runs in the thread of this object, at Python's thresholds.

    Python itself collects in the thread that happens to allocate memory. If it deletes a widget there, the
    program crashes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=SWEEP_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation that is due, with all younger ones."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age, count in enumerate(counts) if count > thresholds[age]]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave the collection to Python again."""
        self._timer.stop()
        gc.enable()


def show_painted(window: QWidget) -> None:
    """Show a window, and return once it is painted, or after 0.3 s: a minimized window is not painted."""
    loop = QEventLoop()
    FirstPaint(window).painted.connect(loop.quit)
    QTimer.singleShot(_PAINT_MS, loop.quit)
    window.show()
    loop.exec()


def say_painted(window: QWidget) -> None:
    """Write the time of the first paint to standard error, if the environment asks for that.

    The line holds `painted` and nanoseconds of the monotonic clock, which all processes share.
    """
    if os.environ.get(SAY_PAINTED):
        FirstPaint(window).painted.connect(_say)


def _say() -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"painted {time.monotonic_ns()}\n")
        sys.stderr.flush()
