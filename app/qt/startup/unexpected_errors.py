"""Shows errors that nobody expected: one dialog for each, and never two at a time."""

import logging
import threading
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from app.config.log_handler import SafeHandler, place_of
from app.core.errors import CinventoryError
from app.core.message.number import Number
from app.qt.shell.main_window import MainWindow
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.qt.help.error_dialog import ErrorDialog, Kept, UnexpectedError

log = logging.getLogger(__name__)

_JOBS: Final = "app.jobs."
"""The loggers of jobs begin so."""


class ErrorListener(SafeHandler):
    """A handler that hands on each error of the log with an exception, from any thread.

    All errors that nobody expected go to the log: those of slots and threads by its hooks, those of jobs,
    coroutines and children by whoever notices them.
    """

    def __init__(self, met: "Callable[[UnexpectedError], None]") -> None:
        super().__init__(logging.ERROR)
        self._met = met

    def take(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and not isinstance(error, CinventoryError):
            from app.qt.help.error_dialog import UnexpectedError  # noqa: PLC0415 - seldom

            self._met(UnexpectedError(place_of(error), error, is_of_job=record.name.startswith(_JOBS)))


def say_crash(window: MainWindow) -> None:
    """Say in a notice that an earlier run crashed, of which the log has what it was doing."""
    text = QCoreApplication.translate(
        "UnexpectedErrors", "Cinventory ended unexpectedly. A report can be saved."
    )
    offer = QCoreApplication.translate("UnexpectedErrors", "Report…")

    def report() -> None:
        from app.qt.help.dialogs import ProblemDialog  # noqa: PLC0415 - seldom

        ProblemDialog(window).open()

    window.notice.announce(Notice(text, offer, report))


class UnexpectedErrors(QObject):
    """Counts errors, and asks about the first of each whether to go on. What comes again is a notice."""

    quit_requested = Signal()
    _came = Signal()
    """Errors wait to be shown. Many that come at once are one signal."""

    def __init__(self, window: MainWindow, kept: "Callable[[], Kept]") -> None:
        """Take a function that tells the state of the library."""
        super().__init__(window)
        self._window = window
        self._kept = kept
        self._turn = threading.Lock()
        self._waiting: dict[str, UnexpectedError] = {}
        self._times: Counter[str] = Counter()
        self._told: set[str] = set()
        """Errors that the user has seen, or that came while a dialog was open."""
        self._dialog: ErrorDialog | None = None
        self._of_dialog = ""
        self._others = 0
        self._said = Notice("")
        self._listener = ErrorListener(self._meet)
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Show errors from now on."""
        logging.getLogger().addHandler(self._listener)

    def close(self) -> None:
        """Leave errors to the log alone."""
        logging.getLogger().removeHandler(self._listener)

    def _meet(self, met: "UnexpectedError") -> None:
        """Count an error, in any thread, and have it shown in that of the window."""
        with self._turn:
            self._times[met.key] += 1
            was_empty = not self._waiting
            self._waiting.setdefault(met.key, met)
        if was_empty:
            self._came.emit()

    @Slot()
    def _show(self) -> None:
        with self._turn:
            came, self._waiting = self._waiting, {}
            times = dict(self._times)
        if self._window.leaving:
            return
        try:
            self._tell(came, times)
        except Exception:  # whatever it is, it would come back here, and again
            self.close()
            log.exception("an error cannot be shown")

    def _tell(self, came: "dict[str, UnexpectedError]", times: dict[str, int]) -> None:
        for key, met in came.items():
            if self._dialog is None and key not in self._told:
                self._open(met)
            elif self._dialog is None:
                self._say_again(met, times[key])
            elif key not in self._told:
                self._others += 1
            self._told.add(key)
        if self._dialog is not None:
            self._dialog.count(times[self._of_dialog], self._others)

    def _open(self, met: "UnexpectedError") -> "ErrorDialog":
        from app.qt.help.error_dialog import ErrorDialog  # noqa: PLC0415 - seldom

        self._dialog = dialog = ErrorDialog(met, self._kept(), self._window)
        self._of_dialog, self._others = met.key, 0
        dialog.finished.connect(self._forget)
        dialog.quit_requested.connect(self.quit_requested)
        dialog.open()
        return dialog

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    def _say_again(self, met: "UnexpectedError", times: int) -> None:
        """Say in a notice that an error came again about which the user wanted to go on."""
        text = self.tr("An error came again that you know of: {count} {count:time|times} so far.")
        now = Notice(
            text.format(count=Number.of(times)), self.tr("Details…"), lambda: self._open_details(met)
        )
        before, self._said = self._said, now
        notices = self._window.notice
        notices.renew(before if before.text in notices.notices() else Notice(""), now)

    def _open_details(self, met: "UnexpectedError") -> None:
        if self._dialog is None:
            self._open(met).show_details()
