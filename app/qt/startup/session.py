"""The session with an open library.

The module is loaded after the first paint, because the import takes as long as everything before.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.core.job import Job
from app.qt.base.action import Need
from app.qt.base.desk import Desk
from app.qt.base.source_store import SourceStore
from app.qt.desktop.opener import Opener
from app.qt.preferences.api_switch import ApiSwitch
from app.qt.shell.scan_commands import ScanCommands
from app.qt.sources.commands import SourceCommands
from app.qt.sources.drop_target import DropTarget
from app.qt.sources.presence import PresenceView
from app.qt.sources.relocate_commands import RelocateCommands
from app.qt.sources.relocator import Relocator
from app.qt.sources.watch_commands import WatchCommands
from app.qt.startup.context import SessionContext
from app.qt.startup.features import FEATURES
from app.qt.startup.file_session import FileSession
from app.qt.startup.job_session import JobSession
from app.qt.startup.library_watch import LibraryWatch


class LibrarySession(QObject):
    """The parts of the window that need the open library. Each part is complete once it is made."""

    def __init__(self, context: SessionContext, jobs: JobSession) -> None:
        """Connect the parts. `jobs` must be restored: from now on, the user can request others."""
        super().__init__()
        self._context = context
        self.jobs = jobs
        self.opener = Opener(parent=self)
        self.watch = LibraryWatch(context.library, context.tasks, self)
        self.files = FileSession(context, self.opener, self)
        self.api_switch = self._make_api_switch()
        self.sources = self._make_sources()
        self.relocator = Relocator(context.library, context.tasks, self)
        self._make_scan_commands()
        self.watch_commands = self._make_watch_commands()
        self.presence = self._make_presence_view()
        context.window.panel.ask.setEnabled(context.writable)
        self._reports: dict[type, Callable[[Any], None]] = {}
        self.files.load()
        self.desk = self._make_desk()
        self._open = [feature.open(self.desk) for feature in FEATURES]
        self._connect_jobs()
        self._follow_needs()

    def _make_desk(self) -> Desk:
        context, window = self._context, self._context.window
        return Desk(
            window=window,
            menu=window.menu,
            browse=window.browse,
            selection=window.selection,
            files=self.files.library_view,
            sources=self.sources,
            library=context.library,
            queue=self.jobs.parts.queue,
            submit=self.jobs.controller.submit,
            jobs_changed=self.jobs.commands.model.counts_changed,
            tasks=context.tasks,
            texts=context.texts,
            theme=context.theme,
            notice=window.notice,
            preferences=context.preferences,
            opener=self.opener,
            show_file=self.files.locator.go_to,
            automation=self.jobs.automation,
            profile_folder=context.files.profiles,
            reports=self._reports,
        )

    def _follow_needs(self) -> None:
        window, writable, sources = self._context.window, self._context.writable, self.sources
        selection, browse = window.selection, window.browse
        window.menu.follow(
            {
                Need.LIBRARY: lambda: True,
                Need.WRITABLE: lambda: writable,
                Need.SOURCES: lambda: writable and bool(sources.sources),
                Need.SOURCE: lambda: writable and sources.source(browse.state.source_id) is not None,
                Need.SHOWN: lambda: window.model.rowCount() > 0,
                Need.SELECTED: lambda: selection.count() > 0,
                Need.CHANGEABLE: lambda: writable and selection.count() > 0,
            },
            *(selection.changed, window.model.totals_changed, browse.changed, sources.sources_changed),
        )

    def _make_api_switch(self) -> ApiSwitch:
        context, preferences = self._context, self._context.preferences
        switch = ApiSwitch(
            queue=self.jobs.parts.queue,
            library=context.library,
            tasks=context.tasks,
            token_file=context.files.token,
            automation=self.jobs.automation,
            parent=self,
        )
        switch.changed.connect(preferences.show_api_state)
        switch.failed.connect(preferences.offer_again)
        preferences.page_wanted.connect(self.opener.open_page)
        preferences.changed.connect(switch.prefer)
        switch.prefer(preferences.settings)
        return switch

    def _make_sources(self) -> SourceStore:
        context, window, files = self._context, self._context.window, self.files
        store = SourceStore(
            library=context.library,
            totals_changed=window.model.totals_changed,
            texts=context.texts,
            tasks=context.tasks,
            parent=self,
        )
        store.files_moved.connect(files.library_view.refresh)
        store.sources_changed.connect(files.saved_searches.count_soon)
        store.states_changed.connect(window.totals.show_states)
        return store

    def _make_source_commands(self) -> SourceCommands:
        context, window, library_view = self._context, self._context.window, self.files.library_view
        RelocateCommands(
            side_bar=window.side_bar,
            store=self.sources,
            library_view=library_view,
            relocator=self.relocator,
            notice=window.notice,
            texts=context.texts,
            parent=window,
        )
        return SourceCommands(
            side_bar=window.side_bar,
            store=self.sources,
            library_view=library_view,
            notice=window.notice,
            texts=context.texts,
            opener=self.opener,
        )

    def _make_scan_commands(self) -> None:
        window = self._context.window
        drop_target = DropTarget(window)
        drop_target.notice_raised.connect(window.notice.announce)
        ScanCommands(
            window=window,
            controller=self.jobs.controller,
            jobs=self.jobs.panel,
            library_view=self.files.library_view,
            details=self.files.details,
            source_store=self.sources,
            sources=self._make_source_commands(),
            drop_target=drop_target,
        )

    def _make_watch_commands(self) -> WatchCommands:
        context, window = self._context, self._context.window
        return WatchCommands(
            library=context.library,
            automation=self.jobs.automation,
            side_bar=window.side_bar,
            store=self.sources,
            notice=window.notice,
            texts=context.texts,
            tasks=context.tasks,
        )

    def _make_presence_view(self) -> PresenceView:
        view = PresenceView(
            presence=self.jobs.automation.presence,
            store=self.sources,
            notice=self._context.window.notice,
            texts=self._context.texts,
        )
        view.turned.connect(self.files.library_view.refresh_states)
        view.turned.connect(self.files.details.refresh)
        return view

    @Slot(object)
    def _show_report(self, report: object) -> None:
        """Show the report of a job."""
        if type(report) in self._reports:
            self._reports[type(report)](report)

    def _connect_jobs(self) -> None:
        window, files = self._context.window, self.files
        controller, batch = self.jobs.controller, self.jobs.runner.batch
        window.activity.report_requested.connect(self._show_report)
        window.activity.report_requested.connect(controller.follow)
        self.jobs.panel.report_requested.connect(self._show_report)
        batch.connect(lambda _job_id, batch: files.queries.take(batch))
        batch.connect(files.saved_searches.count_soon)
        # Also after the end of a check, whose checksums and verdicts are details, and values of trends.
        self.jobs.commands.model.counts_changed.connect(files.details.refresh)
        self.jobs.commands.model.counts_changed.connect(files.library_view.refresh_answers)
        controller.scan_ended.connect(files.saved_searches.refresh)
        controller.scan_ended.connect(files.library_view.refresh_totals)
        files.commands.export_requested.connect(controller.export)
        self.jobs.panel.log_requested.connect(self.opener.open_log)
        self.opener.failed.connect(window.notice.announce)

    def start(self, left: Sequence[Job]) -> None:
        """Read the library into the window, and offer to resume the jobs `left` by an earlier start."""
        self.jobs.controller.offer(left)
        self.jobs.automation.start()

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan paths from outside the window, if the library can be changed."""
        if self._context.writable:
            self.jobs.controller.scan(paths)

    async def close(self) -> None:
        """Stop the jobs, save their results for the next start, and close the library."""
        self.watch.close()
        self.watch_commands.close()
        self.presence.close()
        self.relocator.close()
        for each in self._open:
            await each.close()
        await self.files.close()
        await self.jobs.close_queue()  # before the API, whose clients receive the end of each job
        await self.api_switch.close()
        await self.jobs.close()


async def open_session(context: SessionContext) -> LibrarySession:
    """Return the session of an open library, once the jobs of an earlier start are restored."""
    jobs = JobSession(context)
    try:
        left = await jobs.restore()
        session = LibrarySession(context, jobs)
    except BaseException:
        await jobs.close_queue()
        await jobs.close()
        raise
    session.start(left)
    return session
