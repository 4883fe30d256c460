"""The bar below the table for the running job, or for the job that has just ended."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.base.frame import Frame
from app.qt.jobs.result_links import ResultLinks
from app.qt.widgets.announcement import announce
from app.qt.widgets.status_items import StatusButton
from app.qt.widgets.tooltips import set_tip

if TYPE_CHECKING:
    from app.qt.jobs.activity import Activity

_ROOMY: Final = 800
"""Width of the bar, px, from which on all parts fit side by side."""


class ActivityBar(QFrame):
    """Shows one `Activity`; the progress bar, 0 to 1000, never goes back within a job."""

    report_requested = Signal(object)
    """A report that is to be shown, as `JobOutcome.shown_report`."""
    open_requested = Signal(object)
    """The path of a file that a job has written."""
    reveal_requested = Signal(object)
    """The same path, to be shown in the file manager."""
    resume_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self, skip: QAction, pause: QAction, cancel: QAction, parent: QWidget | None = None) -> None:
        """Take the actions of the buttons Skip file, Pause and Cancel."""
        super().__init__(parent)
        self.setObjectName("activityPanel")
        self.setAccessibleName(self.tr("Activity"))
        self._job_id = ""
        self._slow: bytes | None = None
        self._report: object | None = None
        self._output: bytes | None = None
        self.heading = _ElidedLabel("activityHeading", Qt.TextElideMode.ElideRight)
        self.detail = _ElidedLabel("activityDetail", Qt.TextElideMode.ElideMiddle)
        """The path of a file while a job runs, and sentences once it has ended."""
        self.links = ResultLinks()
        self.figures = QLabel()
        self.figures.setObjectName("activityFigures")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(48)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setAccessibleDescription(self.tr("How far it is"))
        self.skip = _button(skip, self.tr("Skip file that is slow"))
        self.pause = _button(pause, self.tr("Pause the scan"))
        self.cancel = _button(cancel, self.tr("Cancel the scan"))
        self.changes = QPushButton()
        self.changes.setObjectName("activityChanges")
        self.changes.setAccessibleDescription(self.tr("Shows what this job found"))
        set_tip(self.changes, self.changes.accessibleDescription())
        self.changes.clicked.connect(lambda: self.report_requested.emit(self._report))
        self.open = self._on_output(self.tr("Open"), self.tr("Open the file that was written"))
        self.open.clicked.connect(lambda: self.open_requested.emit(self._output))
        self.reveal = self._on_output(
            self.tr("Show in file manager"), self.tr("Show the file that was written in its folder")
        )
        self.reveal.clicked.connect(lambda: self.reveal_requested.emit(self._output))
        self.resume = QPushButton()
        self.resume.setProperty("primary", True)
        self.resume.setAccessibleDescription(self.tr("Go on with the scan"))
        self.resume.clicked.connect(self.resume_requested)
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.dismiss.setAccessibleName(self.tr("Dismiss this line"))
        self.dismiss.setAccessibleDescription(self.tr("Takes the line away and changes nothing"))
        self.dismiss.clicked.connect(self.dismiss_requested)
        self._lay_out()
        self.hide()

    def _on_output(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleDescription(says)
        set_tip(button, says)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        words.addWidget(self.links)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 3)
        row.addWidget(self.bar, 2)
        for widget in (
            self.figures,
            self.changes,
            self.open,
            self.reveal,
            self.skip,
            self.pause,
            self.cancel,
            self.resume,
            self.dismiss,
        ):
            row.addWidget(widget)

    def show_activity(self, activity: "Activity | None") -> None:
        """Show the state of a job; None hides the bar."""
        self.setVisible(activity is not None)
        if activity is None:
            self._job_id = ""
            return
        self.heading.set_text(activity.heading)
        middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        self.detail.set_text(activity.detail, middle if activity.running else right)
        self.links.show_links(activity.links)
        self.figures.setText(activity.figures)
        if not activity.running:
            self._say(f"{activity.heading}. {activity.detail}")
        elif activity.slow not in {None, self._slow}:
            self._say(activity.detail)
        self._slow = activity.slow
        self._advance(activity)
        self.bar.setVisible(activity.running)
        self._report = activity.report
        self.changes.setText(activity.changes)
        self.changes.setAccessibleName(activity.changes)
        self.changes.setVisible(activity.report is not None)
        self._output = activity.output
        self.open.setVisible(activity.output is not None and activity.opens)
        self.reveal.setVisible(activity.output is not None)
        self.skip.setVisible(activity.can_skip)
        self._make_room()
        self.pause.setVisible(activity.can_pause)
        self.cancel.setVisible(activity.running)
        self.resume.setText(activity.resume)
        self.resume.setVisible(bool(activity.resume))
        self.dismiss.setVisible(not activity.running)
        if self.property("problem") != activity.problem:
            self.setProperty("problem", activity.problem)
            self.style().unpolish(self.heading)
            self.style().polish(self.heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide the figures while a narrow bar needs their room for the name of a slow file."""
        crowded = not self.skip.isHidden() and self.width() < _ROOMY
        self.figures.setVisible(bool(self.figures.text()) and not crowded)

    def _say(self, text: str) -> None:
        announce(self, text)

    def _advance(self, activity: "Activity") -> None:
        if activity.job_id != self._job_id:
            self._job_id = activity.job_id
            self.bar.reset()
            self.bar.setRange(0, 0)
        if activity.per_mille is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(max(activity.per_mille, self.bar.value()))


def _button(action: QAction, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(name)
    return button


class _ElidedLabel(QLabel):
    """A label of one line that elides its text, at its end behind a whole word; the tip has all of it."""

    def __init__(self, name: str, mode: Qt.TextElideMode) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mode = mode
        self._whole = ""

    def set_text(self, text: str, mode: Qt.TextElideMode | None = None) -> None:
        """Show `text`, elided to the width of the label, from now on by another `mode` if there is one."""
        self._whole, self._mode = text, self._mode if mode is None else mode
        self.setAccessibleName(text)
        set_tip(self, text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, self._mode, room)
        if self._mode is Qt.TextElideMode.ElideRight and shown != self._whole:
            shown = whole_words(self._whole, shown.removesuffix("…"))
        self.setText(shown)


def whole_words(text: str, start: str) -> str:
    """Return the start of a text up to its last whole word, with an ellipsis; a single word is cut."""
    is_inside = not text[len(start) :].startswith(" ")
    kept = start.rpartition(" ")[0] if is_inside else start
    return f"{kept or start}…"


def make_activity(frame: Frame) -> ActivityBar:
    """Return the bar of the running job."""
    menu = frame.menu
    bar = ActivityBar(menu["skip"], menu["pause"], menu["cancel"])
    bar.links.files_requested.connect(frame.browse.show_result)
    return bar


class JobCount(StatusButton):
    """The button that says how many jobs there are, and shows and hides their list."""

    def __init__(self, frame: Frame) -> None:
        jobs, window = frame.menu["jobs"], frame.window
        super().__init__(jobs.text(), jobs.statusTip(), jobs.text())
        set_tip(self, jobs.toolTip())
        self.setCheckable(True)
        self.clicked.connect(jobs.trigger)
        jobs.toggled.connect(self.setChecked)
        window.kept["jobs_shown"] = jobs.isChecked
        window.restored.connect(lambda: jobs.setChecked(window.saved.jobs_shown))


def make_job_count(frame: Frame) -> JobCount:
    """Return the button of the list of jobs."""
    return JobCount(frame)
