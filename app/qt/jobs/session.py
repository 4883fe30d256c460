"""The jobs of the open library: their queue, the list, the activity bar and the state on the desktop."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app import compose
from app.core.file.page import FilePage
from app.core.job import Job
from app.core.localization import Localization
from app.jobs.automation import Automation
from app.jobs.sleep_inhibitor import Awake
from app.library import Library
from app.qt.base.desk import OpenFrame
from app.qt.base.feature import SharedParts
from app.qt.desktop.notifier import system_notifier
from app.qt.desktop.trash import move_to_trash
from app.qt.jobs.activity import Activities
from app.qt.jobs.commands import JobCommands
from app.qt.jobs.controller import Controller
from app.qt.jobs.desktop_status import DesktopStatus
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobListModel
from app.qt.jobs.pool_runner import PoolRunner

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf
    from app.export.print_job import Pace


_PAUSE_MS: Final = 30_000


class Answers(QObject):
    """Tells the pages when what jobs have found is to be read again."""

    changed = Signal(object)
    """The `JobCounts`: a number has changed, or copies were counted anew."""
    settled = Signal()
    """The same, but for a count while a job runs: a list that begins anew with each would not be usable."""
    _recounted = Signal()

    def __init__(self, library: Library, model: JobListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._model = model
        self.pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        """The pause between two counts that are told while a job runs, which may make one with each write."""
        self.pause.timeout.connect(self._tell)
        model.counts_changed.connect(self.changed)
        model.counts_changed.connect(self.settled)
        self._recounted.connect(self._take)
        library.on_recounted(self._recounted.emit)

    @Slot()
    def _take(self) -> None:
        """Tell of a count: at once if no job runs, else after a pause that serves all counts within it."""
        if not self._model.counts.running:
            self.pause.stop()
            self._tell()
            self.settled.emit()
        elif not self.pause.isActive():
            self.pause.start()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self._model.counts)

    def close(self) -> None:
        """Hear of no further count: the library's thread may outlive the objects of the window."""
        self._library.on_recounted(lambda: None)
        self.pause.stop()


class JobSession(QObject):
    """The jobs, connected with the list of jobs and the desktop."""

    def __init__(self, frame: OpenFrame) -> None:
        super().__init__(frame.window)
        environment, preferences = frame.environment, frame.preferences
        self.runner = PoolRunner(self)
        self.parts = compose.build(
            self.runner,
            frame.library,
            frame.make_prober,
            environment.mover or move_to_trash,
            frame.user_files.previews,
            print_report,
            frame.texts.localization,
        )
        self.automation = Automation(frame.library, self.parts.queue, lambda: preferences.settings)
        activities = Activities(frame.texts, self)
        self.controller = Controller(
            queue=self.parts.queue,
            activities=activities,
            tasks=frame.tasks,
            settings=preferences.settings,
            parent=self,
        )
        words = JobFormatter(frame.texts, activities, self)
        self.commands = JobCommands(
            queue=self.parts.queue, model=JobListModel(words, self), tasks=frame.tasks, parent=self
        )
        self.answers = Answers(frame.library, self.commands.model, self)
        self.desktop_status = self._make_desktop_status(frame, activities)
        self.automation.reminders.subscribe(self.desktop_status.remind)
        self.awake = Awake(self.parts.queue, environment.hold)
        self._is_open = True
        preferences.changed.connect(self.controller.prefer)

    def _make_desktop_status(self, frame: OpenFrame, activities: Activities) -> DesktopStatus:
        window, environment = frame.window, frame.environment
        return DesktopStatus(
            queue=self.parts.queue,
            activities=activities,
            texts=frame.texts,
            window=window,
            notifier=environment.notifier
            or system_notifier(QGuiApplication.desktopFileName(), window.windowIcon(), self),
            badge=environment.badge,
            may_notify=lambda: frame.preferences.settings.desktop_alerts,
            parent=self,
        )

    async def restore(self) -> Sequence[Job]:
        """Return the jobs that an earlier start did not finish. No job may be requested before."""
        left = await self.parts.queue.restore()
        await self.commands.load()
        return left

    def start(self, left: Sequence[Job]) -> None:
        """Offer to resume the jobs `left` by an earlier start, and begin those that are due."""
        self.controller.offer(left)
        self.automation.start()

    async def close_queue(self) -> None:
        """Stop the jobs, and leave the window as it is. The next start offers to resume them."""
        if self._is_open:
            self._is_open = False
            self.answers.close()
            self.controller.close()
            self.commands.close()
            self.desktop_status.close()
            await self.automation.close()
            await self.parts.queue.close(keep=True)

    async def close(self) -> None:
        """Stop the jobs, wait for the last saves, and close the library."""
        await self.close_queue()
        await self.awake.close()
        await self.parts.close(keep=True)
        self.runner.close()


async def share_jobs(frame: OpenFrame) -> SharedParts:
    """Make the queue. Once the jobs of an earlier start are restored, others can be requested."""
    jobs = JobSession(frame)
    try:
        left = await jobs.restore()
    except BaseException:
        await jobs.close()
        raise
    return SharedParts(
        fields={
            "queue": jobs.parts.queue,
            "submit": jobs.controller.submit,
            "jobs": jobs.controller,
            "jobs_changed": jobs.answers.changed,
            "jobs_settled": jobs.answers.settled,
            "batch": jobs.runner.batch,
            "automation": jobs.automation,
        },
        begin=lambda: jobs.start(left),
        close=jobs.close,
    )


def print_report(
    pages: Iterable[FilePage], pictures: "PicturesOf | None", pace: "Pace", localization: Localization
) -> bytes:
    """Return the report of files as PDF, as `app.qt.charts.report` does."""
    from app.qt.charts import report  # noqa: PLC0415 - not needed at the start

    return report.print_report(pages, pictures, pace, localization)
