"""Connects the activity bar, and the acts on what runs, with the jobs."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.jobs.activity import Activity
from app.qt.jobs.activity_bar import ActivityBar, JobCount
from app.qt.jobs.commands import JobCommands
from app.qt.jobs.controller import Controller
from app.qt.jobs.escape_key import EscapeKey
from app.qt.jobs.feature import CANCEL, PAUSE, SKIP
from app.qt.jobs.model import JobCounts, JobListModel
from app.qt.jobs.panel import JobsPanel
from app.qt.jobs.session import JobSession
from app.qt.widgets.notice_bar import Notice


class ActivityCommands(QObject):
    """The link between the controller of jobs and the window. Enables the acts that are possible."""

    _refreshed = Signal()

    def __init__(self, desk: Desk, controller: Controller, bar: ActivityBar, panel: JobsPanel) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._controller = controller
        self._bar = bar
        self._panel = panel
        self._activity: Activity | None = None
        self._left_behind = Notice("")
        for key, act in (
            ("skip", controller.skip),
            ("pause", controller.pause),
            ("cancel", controller.cancel),
        ):
            desk.menu[key].triggered.connect(act)
        EscapeKey(desk.menu["cancel"], (bar, panel), desk.window)
        bar.resume_requested.connect(controller.resume)
        bar.dismiss_requested.connect(controller.dismiss)
        bar.report_requested.connect(self._show_report)
        bar.report_requested.connect(controller.follow)
        for source in (bar, controller):
            source.open_requested.connect(desk.opener.open_file)
            source.reveal_requested.connect(desk.opener.reveal)
        panel.report_requested.connect(self._show_report)
        panel.log_requested.connect(desk.opener.open_log)
        desk.menu["open_log"].triggered.connect(desk.opener.open_log)
        controller.activity_changed.connect(self._show_activity)
        controller.notice_raised.connect(desk.notice.announce)
        controller.unfinished_changed.connect(self._offer_left_behind)
        desk.window.close_requested.connect(self._leave)
        desk.menu.follow(
            {
                SKIP: lambda: self._can(lambda activity: activity.can_skip),
                PAUSE: lambda: self._can(lambda activity: activity.can_pause),
                CANCEL: lambda: self._can(lambda activity: activity.can_cancel),
            },
            self._refreshed,
        )
        self._refresh()

    def _can(self, what: Callable[[Activity], bool]) -> bool:
        return self._activity is not None and what(self._activity) and not self._desk.window.leaving

    @Slot()
    def _refresh(self) -> None:
        self._panel.setEnabled(not self._desk.window.leaving)
        self._refreshed.emit()
        self._desk.window.show_running(running=self._activity is not None and self._activity.running)

    @Slot(object)
    def _show_activity(self, activity: Activity | None) -> None:
        if self._desk.window.leaving and activity is not None:
            finishing = self.tr("Finishing: what was found is being saved…")
            activity = replace(activity, heading=finishing, running=True, resume="", detail="")
        self._activity = activity
        self._bar.show_activity(activity)
        self._refresh()

    @Slot(object)
    def _show_report(self, report: object) -> None:
        self._desk.show_report(report)

    @Slot(str)
    def _offer_left_behind(self, text: str) -> None:
        before = self._left_behind
        self._left_behind = Notice(text, self.tr("Resume"), self._controller.resume_unfinished)
        self._desk.notice.renew(before, self._left_behind)

    @Slot()
    def _leave(self) -> None:
        if self._controller.busy:
            self._show_activity(self._activity)
        else:
            self._refresh()


def open_jobs(desk: Desk) -> Closing:
    """Connect the activity bar and the list with the jobs."""
    panel, model = desk.part(JobsPanel), desk.part(JobListModel)
    panel.command_requested.connect(desk.part(JobCommands).do)
    count = desk.part(JobCount)

    def show_counts(counts: JobCounts) -> None:
        count.say(desk.texts.jobs(counts.running, counts.waiting))

    model.counts_changed.connect(show_counts)
    show_counts(model.counts)
    ActivityCommands(desk, desk.part(Controller), desk.part(ActivityBar), panel)
    return Closing(desk.part(JobSession).close_queue)
