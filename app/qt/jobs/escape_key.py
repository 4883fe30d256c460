"""Has the key of Cancel ask first, unless the focus is where the job is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.qt.widgets.safe_question import SafeQuestion


class CancelQuestion(SafeQuestion):
    """Asks whether to end what is running; Enter and Escape let it go on."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stop what is running?"))
        self.setText(self.tr("What was found so far is kept, and Continue does the rest later."))
        self.stay.setText(self.tr("&Go on"))
        self.stay.setAccessibleName(self.tr("Go on"))
        self.stop = self.offer(
            self.tr("&Stop"),
            self.tr("Cancels what is running"),
            QMessageBox.ButtonRole.AcceptRole,
            self.confirmed,
        )


class EscapeKey(QObject):
    """Filters the shortcut of the act Cancel: users press Escape for many other things.

    The button and the entry of the menu, which nobody meets by mistake, cancel at once.
    """

    def __init__(self, cancel: QAction, near: Sequence[QWidget], window: QWidget) -> None:
        """Let the key cancel at once where one of the widgets `near`, or a part of it, has the focus."""
        super().__init__(window)
        self._cancel = cancel
        self._near = near
        self._window = window
        self._question: CancelQuestion | None = None
        cancel.installEventFilter(self)
        cancel.enabledChanged.connect(self._withdraw)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask in place of the act, unless the focus is near."""
        if event.type() is QEvent.Type.Shortcut and not self._is_near():
            self._ask()
            return True
        return super().eventFilter(watched, event)

    def _is_near(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and any(each is focus or each.isAncestorOf(focus) for each in self._near)

    def _ask(self) -> None:
        if self._question is None:
            self._question = CancelQuestion(self._window)
            self._question.confirmed.connect(self._cancel.trigger)
            self._question.finished.connect(self._forget)
            self._question.open()

    @Slot(bool)
    def _withdraw(self, possible: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Close the question when nothing runs any more."""
        if self._question is not None and not possible:
            self._question.reject()

    @Slot()
    def _forget(self) -> None:
        self._question = None
