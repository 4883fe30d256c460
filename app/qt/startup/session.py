"""The session with an open library.

The module is loaded after the first paint, because the import takes as long as everything before.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt

from app.core.job import Job
from app.preview.cache import Cache
from app.preview.previewer import Previewer, preview_prober
from app.qt.base.desk import Desk
from app.qt.base.need import Need
from app.qt.base.page import TABLE
from app.qt.base.source_store import SourceStore
from app.qt.base.undo import UndoActs, UndoStack
from app.qt.desktop.opener import Opener
from app.qt.files.library_view import LibraryView
from app.qt.files.marks import Marks
from app.qt.files.model import FileTableModel
from app.qt.files.panel import FilesPanel
from app.qt.files.query_runner import QueryRunner
from app.qt.files.updater import FileLocator
from app.qt.startup.context import SessionContext
from app.qt.startup.features import FEATURES
from app.qt.startup.job_session import JobSession
from app.qt.startup.library_watch import LibraryWatch


class LibrarySession(QObject):
    """The open library in the window: what all features share, and the features."""

    def __init__(self, context: SessionContext, jobs: JobSession) -> None:
        """Open the features. `jobs` must be restored: from now on, the user can request others."""
        super().__init__()
        self._context = context
        window, library, tasks = context.window, context.library, context.tasks
        self.jobs = jobs
        self.watch = LibraryWatch(library, tasks, self)
        model = window.frame.part(FileTableModel)
        self.queries = QueryRunner(library, model, tasks, self)
        self.undo = UndoStack(window.notice, context.texts, tasks, self)
        marks = Marks(library, self.undo, context.texts, tasks, self)
        marks.told.connect(window.notice.announce)
        self.library_view = LibraryView(
            library=library,
            model=model,
            queries=self.queries,
            marks=marks,
            tasks=tasks,
            parent=window,
        )
        self.desk = self._make_desk()
        self._follow_needs()
        UndoActs(window.menu, self.undo)
        self.desk.opener.failed.connect(window.notice.announce)
        self.library_view.begun.connect(window.settle, Qt.ConnectionType.SingleShotConnection)
        window.make_late_panels(self.desk)
        self._open = [feature.open(self.desk) for feature in FEATURES]
        window.open(self.desk)

    def _make_desk(self) -> Desk:
        context, window, jobs = self._context, self._context.window, self.jobs
        locator = FileLocator(
            store=window.browse,
            panel=window.frame.part(FilesPanel),
            library_view=self.library_view,
            show_table=partial(window.show_page, TABLE),
        )
        cache = Cache(context.files.previews, context.preferences.settings.preview_cache_bytes)
        prober = context.environment.preview_prober or preview_prober
        return Desk(
            window=window,
            menu=window.menu,
            browse=window.browse,
            selection=window.frame.selection,
            files=self.library_view,
            sources=self._make_sources(),
            library=context.library,
            queue=jobs.parts.queue,
            submit=jobs.controller.submit,
            jobs=jobs.controller,
            jobs_changed=jobs.commands.model.counts_changed,
            batch=jobs.runner.batch,
            tasks=context.tasks,
            undo=self.undo,
            totals=window.frame.totals,
            texts=context.texts,
            theme=context.theme,
            notice=window.notice,
            preferences=context.preferences,
            opener=Opener(parent=self),
            show_file=locator.go_to,
            automation=jobs.automation,
            profile_folder=context.files.profiles,
            make_previewer=partial(Previewer, cache, prober, roots=context.library.source_paths),
            reports={},
            finds=[source for feature in FEATURES for source in feature.finds],
            late_finds=[source for feature in FEATURES for source in feature.late_finds],
            answers=[source for feature in FEATURES for source in feature.answers],
        )

    def _make_sources(self) -> SourceStore:
        context = self._context
        return SourceStore(
            library=context.library,
            totals_changed=context.window.frame.totals.changed,
            texts=context.texts,
            tasks=context.tasks,
            parent=self,
        )

    def _follow_needs(self) -> None:
        """Have the acts enabled whose needs are met."""
        desk = self.desk
        sources, selection, browse = desk.sources, desk.selection, desk.browse
        desk.menu.follow(
            {
                Need.LIBRARY: lambda: True,
                Need.WRITABLE: lambda: desk.writable and not desk.window.leaving,
                Need.SOURCES: lambda: bool(sources.sources),
                Need.CHOSEN_SOURCE: lambda: sources.source(browse.state.source_id) is not None,
                Need.SHOWN: lambda: selection.shown_count() > 0,
                Need.SELECTED: lambda: selection.count() > 0,
            },
            *(selection.changed, desk.totals.changed, browse.changed, sources.sources_changed),
            desk.window.close_requested,
        )

    def start(self, left: Sequence[Job]) -> None:
        """Offer to resume the jobs `left` by an earlier start, and begin those that are due."""
        self.jobs.start(left)

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan paths from outside the window, if the library can be changed."""
        if self._context.writable:
            self.jobs.controller.scan(paths)

    async def close(self) -> None:
        """Stop the jobs, save their results for the next start, and close the library."""
        self.watch.close()
        for each in self._open:
            await each.close()
        await self.jobs.close_queue()
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
