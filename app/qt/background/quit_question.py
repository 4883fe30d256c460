"""The question before the program ends that was to go on in the background."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from app.core.message.number import Number


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


class QuitQuestion(QMessageBox):
    """Says what stops. Show the question with `open`; Escape changes nothing."""

    quits = Signal()
    """The user ends the program."""
    hides = Signal()
    """The user hides the window, and the program goes on."""

    def __init__(self, parent: QWidget, stopping: Stopping, *, may_hide: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quit Cinventory?"))
        self.setText(self.tr("Until the next start, nothing goes on in the background."))
        self.setInformativeText("\n".join(self._lines(stopping)))
        self.leave = self._add(self.tr("&Quit"), QMessageBox.ButtonRole.AcceptRole)
        self.hide_it = self._add(self.tr("&Hide the window"), QMessageBox.ButtonRole.ActionRole)
        self.hide_it.setVisible(may_hide)
        self.stay = self._add(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._answer)

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

    def _add(self, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self.addButton(text, role)
        button.setAccessibleName(text.replace("&", ""))
        return button

    @Slot(QAbstractButton)
    def _answer(self, button: QAbstractButton) -> None:
        if button is self.leave:
            self.quits.emit()
        elif button is self.hide_it:
            self.hides.emit()
