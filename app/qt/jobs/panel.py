"""The panel of all jobs, running and ended, with the commands for each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.core.manifest.report import VerificationReport
from app.qt.base.desk import Desk
from app.qt.base.theme import Theme
from app.qt.jobs.model import JobCommand, JobListModel
from app.qt.jobs.result_links import ResultLinks
from app.qt.jobs.view import JobTable
from app.qt.jobs.worker_table import WorkerTable
from app.qt.widgets.button_row import ButtonRow
from app.qt.widgets.tooltips import set_tip

_KEYS: Final[Mapping[JobCommand, QKeySequence.StandardKey | str]] = {
    JobCommand.CANCEL: QKeySequence.StandardKey.Delete,
    JobCommand.RETRY: "Ctrl+Shift+R",
    JobCommand.UP: "Alt+Up",
    JobCommand.DOWN: "Alt+Down",
}

_TOP: Final = 44
"""Height of the row of buttons, px."""


class JobsPanel(QFrame):
    """Emits requests by signals; the results come back through the model."""

    command_requested = Signal(object, object)
    """A `JobCommand`, and the id of the job."""
    files_requested = Signal(object, str)
    """Paths of a job, and the search for files below them; empty for those whose probe failed."""
    report_requested = Signal(object)
    """A report that is to be shown, as `JobOutcome.shown_report`."""
    log_requested = Signal()
    """Emitted to open the program's log."""

    def __init__(self, jobs: JobListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobsPanel")
        self.setAccessibleName(self.tr("Jobs"))
        self._theme = theme
        self._jobs = jobs
        self._icons: dict[QAction, str] = {}
        self.view = JobTable(jobs, theme)
        self._make_actions()
        self.none = QLabel(
            self.tr("No job has run yet. Each scan, check, search for copies and export will be listed here.")
        )
        self.none.setObjectName("hintText")
        self.none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.workers = WorkerTable(theme)
        self.explanation = QLabel()
        self.explanation.setObjectName("jobExplanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.explanation.hide()
        self.links = ResultLinks()
        self.links.files_requested.connect(self.files_requested)
        self._lay_out()
        self.view.chosen_changed.connect(self._refresh)
        self.view.problems_requested.connect(self._request_problems)
        self.view.customContextMenuRequested.connect(self._open_menu)
        theme.changed.connect(self._update_icons)
        self._update_icons()
        self._refresh()
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size with the default height."""
        return QSize(super().sizeHint().width(), self.view.best_height + _TOP)

    def _make_actions(self) -> None:
        self.hold = self._action(self.tr("Pause"), self.tr("Stop this job for now"), "pause", "Space")
        self.hold.triggered.connect(self._pause_or_resume)
        self.cancel = self._command(
            JobCommand.CANCEL, self.tr("Cancel"), self.tr("End this job, and keep what it did"), "close"
        )
        self.retry = self._command(
            JobCommand.RETRY,
            self.tr("Try again"),
            self.tr("Do once more what this job was asked for"),
            "rescan",
        )
        self.problems = self._action(
            self.tr("Show problems"),
            self.tr("Show its files that are unreadable, timed out or were skipped"),
            "problem",
            "Return",
            "Enter",
        )
        self.problems.triggered.connect(self._request_problems)
        self.changes = self._action(
            self.tr("Show changes"),
            self.tr("Show what this scan found new, changed, moved or missing"),
            "changes",
            "Alt+Return",
        )
        self.changes.triggered.connect(self._request_changes)
        self.up = self._command(
            JobCommand.UP, self.tr("Move up"), self.tr("Have this job begin earlier"), "up"
        )
        self.down = self._command(
            JobCommand.DOWN, self.tr("Move down"), self.tr("Have this job begin later"), "down"
        )
        self.log = self._action(
            self.tr("Open log"),
            self.tr("Read when jobs began and ended, and what went wrong"),
            "log",
            "Ctrl+Shift+L",
        )
        self.log.triggered.connect(self.log_requested)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.addActions([self.hold, self.cancel, self.retry, self.problems, self.changes])
        self.menu.addSeparator()
        self.menu.addActions([self.up, self.down])
        self.menu.addSeparator()
        self.menu.addAction(self.log)
        by_key = QShortcut(QKeySequence("Shift+F10"), self.view, context=Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(lambda: self._open_menu(self._middle()))

    def _command(self, command: JobCommand, text: str, tip: str, icon: str) -> QAction:
        action = self._action(text, tip, icon, _KEYS[command])
        action.triggered.connect(lambda: self._request(command))
        return action

    def _action(self, text: str, tip: str, icon: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        """Return an action on the chosen job, whose keys work while the list has the focus."""
        action = QAction(text, self)
        action.setIconVisibleInMenu(False)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._icons[action] = icon
        self.view.addAction(action)
        self._set_tips(action, tip)
        return action

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Jobs"))
        self.title.setObjectName("jobsTitle")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        shown = [action for action in self.menu.actions() if not action.isSeparator()]
        self.buttons = ButtonRow(shown, bare=[self.up, self.down])
        top = QHBoxLayout()
        top.setContentsMargins(16, 6, 16, 6)
        top.addWidget(self.title, 1)
        top.addWidget(self.buttons, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.none, 1)
        column.addWidget(self.view, 1)
        column.addWidget(self.workers)
        column.addWidget(self.links)
        column.addWidget(self.explanation)

    def _pause_or_resume(self) -> None:
        self._request(JobCommand.RESUME if JobCommand.RESUME in self._possible() else JobCommand.PAUSE)

    def _request(self, command: JobCommand) -> None:
        job = self.view.chosen()
        if job is not None:
            self.command_requested.emit(command, job.id)

    @Slot()
    def _request_problems(self) -> None:
        job = self.view.chosen()
        if job is not None and job.outcome is not None:
            self.files_requested.emit(job.request.paths, job.outcome.problem_search)

    @Slot()
    def _request_changes(self) -> None:
        if (report := self._report()) is not None:
            self.report_requested.emit(report)

    def _report(self) -> object | None:
        """Return the chosen job's report; None without one."""
        job = self.view.chosen()
        outcome = job.outcome if job is not None and not job.active else None
        return outcome.shown_report if outcome else None

    def _possible(self) -> frozenset[JobCommand]:
        row = self.view.row
        return frozenset() if row is None else self._jobs.commands(row)

    @Slot()
    def _refresh(self) -> None:
        """Enable the commands that the chosen job accepts, and show its explanation."""
        self.none.setHidden(self._jobs.rowCount() > 0)
        self.view.setVisible(self._jobs.rowCount() > 0)
        possible, jobs, row = self._possible(), self._jobs, self.view.row
        self._offer_hold(resumes=JobCommand.RESUME in possible, pauses=JobCommand.PAUSE in possible)
        for action, command in (
            (self.cancel, JobCommand.CANCEL),
            (self.retry, JobCommand.RETRY),
            (self.up, JobCommand.UP),
            (self.down, JobCommand.DOWN),
        ):
            action.setEnabled(command in possible)
        text, problems = ("", 0) if row is None else (jobs.explanation(row), jobs.problems(row))
        self.problems.setEnabled(problems > 0)
        self._offer_report()
        self.links.show_links(() if row is None else jobs.links(row))
        self.workers.show_workers(() if row is None else jobs.workers(row))
        self.explanation.setText(text)
        self.explanation.setAccessibleName(text)
        self.explanation.setVisible(bool(text))

    def _offer_hold(self, *, resumes: bool, pauses: bool) -> None:
        """Show pause or resume on one button: a job accepts at most one of them."""
        self.hold.setEnabled(resumes or pauses)
        if resumes != (self._icons[self.hold] == "resume"):
            self._icons[self.hold] = "resume" if resumes else "pause"
            self.hold.setText(self.tr("Resume") if resumes else self.tr("Pause"))
            self.hold.setIcon(self._theme.icon(self._icons[self.hold]))
            pause, resume = self.tr("Stop this job for now"), self.tr("Go on from where this job was")
            self._set_tips(self.hold, resume if resumes else pause)
            self.buttons.fit()
            self.buttons.name(self.hold)

    def _offer_report(self) -> None:
        """Name the button after the report of the chosen job: changes of a scan, or files of a manifest."""
        report = self._report()
        self.changes.setEnabled(report is not None)
        text = self.tr("Show report") if isinstance(report, VerificationReport) else self.tr("Show changes")
        if text != self.changes.text():
            changes = self.tr("Show what this scan found new, changed, moved or missing")
            files = self.tr("Show the files that are missing, changed or additional")
            self.changes.setText(text)
            self._set_tips(self.changes, files if isinstance(report, VerificationReport) else changes)
            self.buttons.fit()
            self.buttons.name(self.changes)

    @property
    def first(self) -> QWidget:
        """The list, or the sentence in its place: it takes the focus."""
        return self.none if self.view.isHidden() else self.view

    def _set_tips(self, action: QAction, tip: str) -> None:
        """Set an action's tool tip, with its key, and its status tip."""
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(action, f"{tip} ({native})")
        action.setStatusTip(tip)

    def _middle(self) -> QPoint:
        return self.view.visualRect(self.view.currentIndex()).center()

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        """Open the menu at `at`, if the click there has chosen a job."""
        if self.view.indexAt(at).row() == self.view.row:
            self.menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot()
    def _update_icons(self) -> None:
        for action, name in self._icons.items():
            action.setIcon(self._theme.icon(name))


def make_jobs(desk: Desk) -> JobsPanel:
    """Return the panel of the jobs of an open library."""
    panel = JobsPanel(desk.part(JobListModel), desk.theme)
    panel.files_requested.connect(desk.browse.show_result)
    desk.menu["jobs"].triggered.connect(lambda shown: shown and panel.first.setFocus())
    return panel
