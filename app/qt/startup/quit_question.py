"""The question before the program ends that was to go on in the background."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.core.message.number import Number
from app.qt.widgets.safe_question import SafeQuestion


class Stopping(Struct, frozen=True, kw_only=True):
    """The things that stop with the program."""

    jobs: bool = False
    """Whether jobs run."""
    schedules: int = 0
    """Schedules that are switched on."""
    watched: int = 0
    """Sources that are watched."""

    def __bool__(self) -> bool:
        return self.jobs or bool(self.schedules or self.watched)


class QuitQuestion(SafeQuestion):
    """Says what stops."""

    quits = Signal()
    """The user ends the program."""
    hides = Signal()
    """The user hides the window, or minimizes it, and the program goes on."""

    def __init__(self, parent: QWidget, stopping: Stopping, *, may_hide: bool, has_icon: bool = True) -> None:
        """Take whether the program may go on, and whether an icon can bring a hidden window back."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quit Cinventory?"))
        self.setText(self.tr("Until the next start, nothing goes on in the background."))
        is_bound = may_hide and not has_icon
        lines = [self.tr("This system shows no icon for Cinventory: it goes on only with its window.")]
        self.setInformativeText("\n".join([*(lines if is_bound else ()), *self._lines(stopping)]))
        self.leave = self.offer(
            self.tr("&Quit"),
            self.tr("Ends the program, and what it does by itself"),
            QMessageBox.ButtonRole.AcceptRole,
            self.quits,
        )
        self.hide_it = self.offer(
            self.tr("&Minimize the window") if is_bound else self.tr("&Hide the window"),
            self.tr("Goes on in the background"),
            QMessageBox.ButtonRole.ActionRole,
            self.hides,
        )
        self.hide_it.setVisible(may_hide)

    def _lines(self, stopping: Stopping) -> Iterator[str]:
        if stopping.jobs:
            yield self.tr("The running jobs stop. They can go on at the next start.")
        if stopping.schedules:
            count = Number.of(stopping.schedules)
            yield self.tr(
                "{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with."
            ).format(count=count)
        if stopping.watched:
            count = Number.of(stopping.watched)
            yield self.tr("{count} {count:source is|sources are} not watched.").format(count=count)
