"""The jobs of the open library: their queue, the list, the activity bar and the state on the desktop."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app import compose
from app.core.file.page import FilePage
from app.core.job import Job
from app.core.localization import Localization
from app.jobs.automation import Automation
from app.jobs.sleep_inhibitor import Awake
from app.qt.desktop.notifier import system_notifier
from app.qt.desktop.trash import move_to_trash
from app.qt.jobs.activity import Activities
from app.qt.jobs.commands import JobCommands
from app.qt.jobs.controller import Controller
from app.qt.jobs.desktop_status import DesktopStatus
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobListModel
from app.qt.jobs.pool_runner import PoolRunner
from app.qt.preferences.api_switch import ApiSwitch
from app.qt.startup.context import SessionContext

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf
    from app.export.print_job import Pace


class JobSession(QObject):
    """The jobs, connected with the list of jobs and the desktop."""

    def __init__(self, context: SessionContext) -> None:
        super().__init__()
        self._preferences = context.preferences
        self.runner = PoolRunner(self)
        self.parts = compose.build(
            self.runner,
            context.library,
            context.make_prober,
            context.environment.mover or move_to_trash,
            context.files.previews,
            print_report,
            context.texts.localization,
        )
        self.automation = Automation(context.library, self.parts.queue, lambda: context.preferences.settings)
        activities = Activities(context.texts, self)
        self.controller = Controller(
            queue=self.parts.queue,
            activities=activities,
            tasks=context.tasks,
            settings=context.preferences.settings,
            parent=context.window,
        )
        words = JobFormatter(context.texts, activities, self)
        self.commands = JobCommands(
            queue=self.parts.queue,
            model=JobListModel(words, context.window),
            tasks=context.tasks,
            parent=context.window,
        )
        self.desktop_status = self._make_desktop_status(context, activities)
        self.api_switch = self._make_api_switch(context)
        self.awake = Awake(self.parts.queue, context.environment.hold)
        self._connect(context)

    def _make_desktop_status(self, context: SessionContext, activities: Activities) -> DesktopStatus:
        window, environment = context.window, context.environment
        return DesktopStatus(
            queue=self.parts.queue,
            activities=activities,
            texts=context.texts,
            window=window,
            notifier=environment.notifier
            or system_notifier(QGuiApplication.desktopFileName(), window.windowIcon(), self),
            badge=environment.badge,
            may_notify=lambda: context.preferences.settings.desktop_alerts,
            parent=self,
        )

    def _make_api_switch(self, context: SessionContext) -> ApiSwitch:
        preferences = context.preferences
        switch = ApiSwitch(
            queue=self.parts.queue,
            library=context.library,
            tasks=context.tasks,
            token_file=context.files.token,
            automation=self.automation,
            parent=self,
        )
        switch.changed.connect(preferences.show_api_state)
        switch.failed.connect(preferences.offer_again)
        preferences.changed.connect(switch.prefer)
        return switch

    def _connect(self, context: SessionContext) -> None:
        context.preferences.changed.connect(self.controller.prefer)

    async def restore(self) -> Sequence[Job]:
        """Return the jobs that an earlier start did not finish. No job may be requested before."""
        left = await self.parts.queue.restore()
        await self.commands.load()
        return left

    def start(self, left: Sequence[Job]) -> None:
        """Offer to resume the jobs `left` by an earlier start, begin those that are due, and serve others."""
        self.controller.offer(left)
        self.automation.start()
        self.api_switch.prefer(self._preferences.settings)

    async def close_queue(self) -> None:
        """Stop the jobs, and leave the window as it is. The next start offers to resume them."""
        self.controller.close()
        self.commands.close()
        self.desktop_status.close()
        await self.automation.close()
        await self.parts.queue.close(keep=True)
        await self.api_switch.close()  # after the queue: its clients receive the end of each job

    async def close(self) -> None:
        """Wait for the last saves, and close the library. Close the queue first."""
        await self.awake.close()
        await self.parts.close(keep=True)
        self.runner.close()


def print_report(
    pages: Iterable[FilePage], pictures: "PicturesOf | None", pace: "Pace", localization: Localization
) -> bytes:
    """Return the report of files as PDF, as `app.qt.charts.report` does."""
    from app.qt.charts import report  # noqa: PLC0415 - not needed at the start

    return report.print_report(pages, pictures, pace, localization)
