"""Shows the state of the jobs on the desktop: window title, badge of the icon, notification."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.core.job import AsyncJobQueue, Job
from app.core.job.alert import Alert, AlertTracker, finding_text
from app.core.run.progress import Phase
from app.core.run.timing import Clock
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.desktop.activation import bring_to_front
from app.qt.desktop.notifier import Notifier
from app.qt.jobs.activity import Activities

LONG_SECONDS: Final = 30.0
"""Least seconds of a job that ends well with a notification: users watch shorter jobs."""
_PAUSE_MS: Final = 300
_DASH: Final = " \N{EN DASH} "


class DesktopStatus(QObject):
    """Listens to the queue in the GUI thread."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        activities: Activities,
        texts: Formatter,
        window: QWidget,
        notifier: Notifier,
        badge: Callable[[int], None],
        may_notify: Callable[[], bool] = lambda: True,
        clock: Clock = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Take `badge`, which shows a number on the program's icon; 0 removes the number.

        `may_notify` returns whether the user wants notifications.
        """
        super().__init__(parent)
        self._activities = activities
        self._texts = texts
        self._window = window
        self._notifier = notifier
        self._badge = badge
        self._may_notify = may_notify
        self._tracker = AlertTracker()
        self._clock = clock
        self._idle_title = window.windowTitle()
        self._jobs: dict[str, Job] = {}
        """Running and waiting jobs by id."""
        self._since: dict[str, float] = {}
        """Clock reading, seconds, at the start of each running job, by id."""
        self._spent: dict[str, float] = {}
        """Seconds that paused jobs have run so far, by id."""
        self._badge_count = 0
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._update)
        self._unsubscribe = queue.subscribe(self._on_job)

    def close(self) -> None:
        """Stop all reports, and reset title and badge."""
        self._unsubscribe()
        self._pause.stop()
        self._jobs.clear()
        self._update()
        self._notifier.close()

    def _on_job(self, job: Job) -> None:
        if job.live:
            self._jobs[job.id] = job
        else:
            self._jobs.pop(job.id, None)
        self._time(job)
        if not self._pause.isActive():
            self._pause.start()
        ended_badly = self._tracker.alert_of(job) is not None
        if job.state.terminal:
            self._end(job, ended_badly=ended_badly)

    def remind(self, alert: Alert) -> bool:
        """Notify of what nobody has asked for, such as disks that were not seen for long, if that is wanted.

        Returns whether it is.
        """
        wanted = self._may_notify()
        if wanted:
            lines = map(self._texts.message, alert.details)
            self._notifier.show(self._texts.counted(alert.heading), "\n".join(lines), self._show_window)
        return wanted

    def _time(self, job: Job) -> None:
        if job.active:
            self._since.setdefault(job.id, self._clock())
        elif job.id in self._since:
            took = self._clock() - self._since.pop(job.id)
            self._spent[job.id] = self._spent.get(job.id, 0.0) + took

    def _end(self, job: Job, *, ended_badly: bool) -> None:
        """Notify of a long job's end or of a bad one, unless a window or dialog of the program is active."""
        took = self._spent.pop(job.id, 0.0)
        is_news = took > LONG_SECONDS or ended_badly
        if not is_news or not self._may_notify() or QApplication.activeWindow() is not None:
            return
        ended = self._activities.ended(job)
        finding = job.outcome.finding if job.outcome else None
        heading = self._texts.counted(finding_text(finding)) if finding else ended.heading
        subject = self._activities.presenters.of(job).subject(job)
        detail = SEPARATOR.join(filter(None, (subject, ended.detail)))
        self._notifier.show(heading, detail, self._show_window)

    def _show_window(self, leave: str) -> None:
        bring_to_front(self._window, leave)

    @Slot()
    def _update(self) -> None:
        if len(self._jobs) != self._badge_count:
            self._badge_count = len(self._jobs)
            self._badge(self._badge_count)
        running = next((job for job in self._jobs.values() if job.active), None)
        title = self._idle_title if running is None else _DASH.join((*self._title(running), self._idle_title))
        self._window.setWindowTitle(title)

    def _title(self, job: Job) -> tuple[str, ...]:
        """Return the progress of a job, and its name."""
        progress, number = job.progress, self._texts.number
        if progress is None:
            return (self._name(job),)
        if progress.total is None or progress.phase is Phase.COUNTING:
            return self.tr("{} found").format(number(progress.done)), self._name(job)
        return self._texts.localization.percent(int(job.fraction * 100) / 100), self._name(job)

    def _name(self, job: Job) -> str:
        return self._texts.names(job.request.paths)
