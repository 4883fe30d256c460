"""The dialog after an error that nobody expected: what happened, what was saved, and a report to save."""

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from app.core.message.number import Number
from app.qt.help.dialogs import ProblemDialog
from app.qt.widgets.main_button import warn
from app.qt.widgets.tooltips import explain

if TYPE_CHECKING:
    from pathlib import Path

_SMALL: Final = QSize(520, 180)
_LARGE: Final = QSize(760, 560)


class UnexpectedError(NamedTuple):
    """An error that nobody expected, as it was met first."""

    key: str
    """Equal errors have one."""
    error: BaseException
    is_of_job: bool = False


class Kept(NamedTuple):
    """The state of the library after an error."""

    is_open: bool = False
    is_writable: bool = False
    has_jobs: bool = False
    """Whether jobs run."""


class ErrorDialog(ProblemDialog):
    """Asks whether to go on. The report comes with the details, so that it is read before it is saved.

    Escape goes on. Show the dialog with `open`: it must not hold up the code that failed.
    """

    quit_requested = Signal()

    def __init__(
        self,
        met: UnexpectedError,
        kept: Kept,
        parent: QWidget | None = None,
        command: tuple[str, ...] = (),
        log: "Path | None" = None,
    ) -> None:
        """Take the error, and the state of the library after it."""
        super().__init__(parent, command, log, at_once=False)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.what, self.kept, self.more = QLabel(self._sentence(met)), QLabel(self._saved(kept)), QLabel()
        self.what.setObjectName("formHeading")
        for place, label in enumerate((self.what, self.kept, self.more)):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(label.text())
            self.column.insertWidget(place, label)
        self.more.hide()
        self.go_on = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.go_on.setText(self.tr("&Go on"))
        explain(self.go_on, self.tr("Go on"), self.tr("Closes this dialog; the program goes on"))
        self.leave = self.buttons.addButton(self.tr("&Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        explain(
            self.leave, self.tr("Quit"), self.tr("Ends the program in order, and saves what jobs have found")
        )
        warn(self.leave)
        self.leave.clicked.connect(self._quit)
        self.details = self.buttons.addButton(self.tr("&Details…"), QDialogButtonBox.ButtonRole.ActionRole)
        explain(self.details, self.tr("Details…"), self.tr("Shows a report that you can read and save"))
        self.details.setAutoDefault(False)
        self.details.clicked.connect(self.show_details)
        self._of_report = (self.state, self.text, self.names, self.copy, self.save)
        for part in self._of_report:
            part.hide()
        self.resize(_SMALL)
        self.go_on.setFocus()
        self._others = 0
        self._times = 1

    @Slot()
    def show_details(self) -> None:
        """Show the report, and add what the self-test says once it has ended."""
        self.details.hide()
        for part in self._of_report:
            part.show()
        self.state.setText(
            self.tr("The report is complete in about half a minute, once each part of the program is tried…")
        )
        self._refresh()
        self.resize(_LARGE)
        self.text.setFocus()
        self.begin()

    @Slot()
    def _refresh(self) -> None:
        """Show the report from its end, where the log tells of the error."""
        super()._refresh()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def count(self, times: int, others: int) -> None:
        """Show how often the error came, and how many others came meanwhile."""
        lines = []
        if times > 1:
            lines.append(self.tr("It has come {count} {count:time|times}.").format(count=Number.of(times)))
        if others:
            lines.append(
                self.tr("{count} other {count:error is|errors are} in the log, too.").format(
                    count=Number.of(others)
                )
            )
        self.more.setText(" ".join(lines))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(lines))

    def _sentence(self, met: UnexpectedError) -> str:
        from app.process.spawn import ChildCrashed  # noqa: PLC0415 - only after an error

        error = met.error
        if isinstance(error, ChildCrashed):
            return (
                self._helpers()
                .get(error.name, self.tr("A process that helps the window has ended by itself: {cause}."))
                .format(cause=error.cause)
            )
        detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        if met.is_of_job:
            return self.tr("A job failed because of an error in the program: {detail}").format(detail=detail)
        return self.tr("Something in the program failed unexpectedly: {detail}").format(detail=detail)

    def _saved(self, kept: Kept) -> str:
        if not kept.is_open:
            return self.tr("No library is open, so nothing of it can be lost.")
        if not kept.is_writable:
            return self.tr("This window only reads the library, so nothing of it can be lost.")
        if kept.has_jobs:
            return self.tr(
                "All that jobs found until a few seconds ago is saved in the library, and the others go on."
            )
        return self.tr("All changes to the library are saved.")

    def _helpers(self) -> dict[str, str]:
        """Return the sentences about the ends of children, by the names of their processes."""
        return {
            "cinventory-lister_child": self.tr(
                "The process that lists folders has ended by itself: {cause}."
            ),
            "cinventory-player": self.tr("The process that plays videos has ended by itself: {cause}."),
            "cinventory-folder_child": self.tr(
                "The process that reads the folder of a manifest has ended by itself: {cause}."
            ),
            "cinventory-trash": self.tr(
                "The process that moves files to the trash has ended by itself: {cause}."
            ),
        }

    @Slot()
    def _quit(self) -> None:
        self.accept()
        self.quit_requested.emit()
