"""The session with an open library.

The module is loaded after the first paint, because the import takes as long as everything before.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.core.job import Job
from app.core.manifest.report import Report
from app.jobs.types.trash import RESTORE, TRASH
from app.qt.copies.commands import CopyGroupCommands
from app.qt.copies.loader import CopiesLoader
from app.qt.copies.trash_commands import TrashCommands
from app.qt.copies.trash_loader import TrashLoader
from app.qt.copies.trash_notices import TrashNotices
from app.qt.desktop.opener import Opener
from app.qt.history.commands import HistoryCommands
from app.qt.history.loader import HistoryLoader
from app.qt.manifests.dialogs import ManifestDialogs
from app.qt.preferences.api_switch import ApiSwitch
from app.qt.schedules.commands import ScheduleCommands
from app.qt.schedules.store import ScheduleStore
from app.qt.shell.accept_commands import AcceptCommands
from app.qt.shell.checksum_commands import ChecksumCommands
from app.qt.shell.copies_commands import CopiesCommands
from app.qt.shell.damage_commands import DamageCommands
from app.qt.shell.insights import Insights
from app.qt.shell.manifest_commands import ManifestCommands
from app.qt.shell.picture_commands import PictureCommands
from app.qt.shell.scan_commands import ScanCommands
from app.qt.sources.commands import SourceCommands
from app.qt.sources.drop_target import DropTarget
from app.qt.sources.presence import PresenceView
from app.qt.sources.relocate_commands import RelocateCommands
from app.qt.sources.relocator import Relocator
from app.qt.sources.source_store import SourceStore
from app.qt.sources.watch_commands import WatchCommands
from app.qt.startup.context import SessionContext
from app.qt.startup.file_session import FileSession
from app.qt.startup.job_session import JobSession
from app.qt.startup.library_watch import LibraryWatch
from app.qt.startup.profile_session import ProfileSession


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
        self.history_loader = HistoryLoader(context.library, context.tasks, self)
        self.history = self._make_history()
        self.api_switch = self._make_api_switch()
        self.sources = self._make_sources()
        self.relocator = Relocator(context.library, context.tasks, self)
        self._make_scan_commands()
        self.watch_commands = self._make_watch_commands()
        self.presence = self._make_presence_view()
        checks = self._make_checks()
        self._make_picture_commands()
        self.copies_loader = CopiesLoader(context.library, context.tasks, self)
        self.trash_loader = TrashLoader(context.library, context.tasks, self)
        self.trash_notices = self._make_trash_notices()
        self.copies = self._make_copies(checks)
        self.manifests = self._make_manifests()
        self.profiles = ProfileSession(context, self.files, self)
        self.schedule_store = ScheduleStore(context.library, context.tasks, self)
        self.schedules = self._make_schedules()
        self.insights = self._make_insights()
        self._connect_jobs()

    def _make_insights(self) -> Insights:
        context, files = self._context, self.files
        return Insights(
            window=context.window,
            queries=files.queries,
            library=context.library,
            tasks=context.tasks,
            theme=context.theme,
            texts=context.texts,
            parent=self,
        )

    def _make_history(self) -> HistoryCommands:
        context, window = self._context, self._context.window
        history = HistoryCommands(self.history_loader, context.texts, window)
        history.file_requested.connect(self.files.locator.go_to)
        window.commands.changes.setEnabled(True)
        window.commands.changes.triggered.connect(history.show_last)
        window.close_requested.connect(history.close)
        return history

    def _make_api_switch(self) -> ApiSwitch:
        context, preferences = self._context, self._context.preferences
        switch = ApiSwitch(
            queue=self.jobs.parts.queue,
            library=context.library,
            tasks=context.tasks,
            token_file=context.files.token,
            automation=self.jobs.automation,
            restarts=self.jobs.parts.restarts,
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
            model=window.model,
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

    def _make_checks(self) -> ChecksumCommands:
        self._context.window.panel.ask.setEnabled(self._context.writable)
        DamageCommands(
            window=self._context.window,
            controller=self.jobs.controller,
            library_view=self.files.library_view,
            source_store=self.sources,
            texts=self._context.texts,
        )
        self.accept_commands = AcceptCommands(
            window=self._context.window,
            library=self._context.library,
            library_view=self.files.library_view,
            tasks=self._context.tasks,
            texts=self._context.texts,
        )
        return ChecksumCommands(
            window=self._context.window,
            controller=self.jobs.controller,
            library_view=self.files.library_view,
            source_store=self.sources,
            texts=self._context.texts,
        )

    def _make_picture_commands(self) -> None:
        preferences = self._context.preferences
        PictureCommands(
            window=self._context.window,
            controller=self.jobs.controller,
            source_store=self.sources,
            settings=lambda: preferences.settings,
        )

    def _make_copies(self, checks: ChecksumCommands) -> CopyGroupCommands:
        context, window = self._context, self._context.window
        CopiesCommands(
            window=window,
            controller=self.jobs.controller,
            library_view=self.files.library_view,
            source_store=self.sources,
        )
        find, writable = window.commands.find_copies, context.writable
        copies = CopyGroupCommands(
            self.copies_loader,
            context.texts,
            find,
            window.dialogs,
            window,
            theme=context.theme,
            previews=self.files.previews,
            trash=self._make_trash(),
            writable=writable,
        )
        copies.file_requested.connect(self.files.locator.go_to)
        copies.reveal_requested.connect(self.opener.reveal)
        copies.checksum_requested.connect(checks.compute)
        self.jobs.commands.model.counts_changed.connect(copies.refresh)  # also after the end of a job
        window.commands.copies.setEnabled(True)
        window.commands.copies.triggered.connect(copies.show)
        window.close_requested.connect(copies.close)
        return copies

    def _make_manifests(self) -> ManifestCommands:
        context, window = self._context, self._context.window
        self.manifest_dialogs = dialogs = ManifestDialogs(
            context.library, context.tasks, context.texts, context.theme, window
        )
        dialogs.reveal_requested.connect(self.opener.reveal)
        dialogs.notice_raised.connect(window.notice.announce)
        window.close_requested.connect(dialogs.close)
        return ManifestCommands(
            window=window,
            controller=self.jobs.controller,
            queue=self.jobs.parts.queue,
            source_store=self.sources,
            dialogs=dialogs,
            writable=context.writable,
        )

    @Slot(object)
    def _show_report(self, report: object) -> None:
        """Show the report of a job: of a manifest, or the changes in a scan."""
        if isinstance(report, Report):
            self.manifest_dialogs.show_report(report)
        elif isinstance(report, int):
            self.history.show(report)

    def _make_trash(self) -> TrashCommands:
        context, preferences, submit = self._context, self._context.preferences, self.jobs.controller.submit
        trash = TrashCommands(
            self.trash_loader,
            context.texts,
            self,
            allowed=preferences.settings.trash,
            writable=context.writable,
        )
        trash.move_requested.connect(lambda request: submit(TRASH, request))
        trash.restore_requested.connect(lambda request: submit(RESTORE, request))
        trash.preferences_requested.connect(preferences.open)
        preferences.changed.connect(lambda settings: trash.allow(allowed=settings.trash))
        return trash

    def _make_trash_notices(self) -> TrashNotices:
        return TrashNotices(
            queue=self.jobs.parts.queue,
            submit=self.jobs.controller.submit,
            notice=self._context.window.notice,
            texts=self._context.texts,
            parent=self,
        )

    def _make_schedules(self) -> ScheduleCommands:
        context, window = self._context, self._context.window
        scheduler = self.jobs.automation.scheduler
        commands = ScheduleCommands(
            self.schedule_store,
            context.texts,
            window,
            writable=context.writable,
            notice=lambda: scheduler.notice,
        )
        window.commands.schedules.setEnabled(True)
        window.commands.schedules.triggered.connect(commands.show)
        window.close_requested.connect(commands.close)
        return commands

    def _connect_jobs(self) -> None:
        window, files = self._context.window, self.files
        controller, batch = self.jobs.controller, self.jobs.runner.batch
        window.activity.report_requested.connect(self._show_report)
        window.activity.report_requested.connect(controller.follow)
        self.jobs.panel.report_requested.connect(self._show_report)
        batch.connect(lambda _job_id, batch: files.queries.take(batch))
        batch.connect(files.saved_searches.count_soon)
        self.trash_loader.moved.connect(files.queries.take)
        # Also after the end of a check, whose checksums and verdicts are details, and values of trends.
        self.jobs.commands.model.counts_changed.connect(files.details.refresh)
        self.jobs.commands.model.counts_changed.connect(files.library_view.refresh_answers)
        self.jobs.commands.model.counts_changed.connect(self.insights.refresh_trends)
        controller.scan_ended.connect(files.saved_searches.refresh)
        controller.scan_ended.connect(files.library_view.refresh_totals)
        files.commands.export_requested.connect(controller.export)
        self.jobs.panel.log_requested.connect(self.opener.open_log)
        self.opener.failed.connect(window.notice.announce)

    def start(self, left: Sequence[Job]) -> None:
        """Read the library into the window, and offer to resume the jobs `left` by an earlier start."""
        self.files.load()
        self.profiles.store.load()
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
        self.accept_commands.close()
        self.schedule_store.close()
        self.manifests.close()
        self.relocator.close()
        self.history_loader.close()
        self.copies_loader.close()
        self.profiles.close()
        self.trash_loader.close()
        self.insights.close()
        self.trash_notices.close()
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
