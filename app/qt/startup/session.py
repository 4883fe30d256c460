"""The parts behind the window.

The module is loaded after the first paint, because the import takes as long as everything before.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import compose
from app.config.settings import Settings
from app.core.job import Job
from app.jobs.scan_job import MakeProber
from app.jobs.sleep_inhibitor import Awake
from app.library import Library, open_library
from app.preview.cache import Cache
from app.preview.previewer import Previewer, preview_prober
from app.qt.desktop.notifier import system_notifier
from app.qt.details.preview_loader import MB, PreviewLoader
from app.qt.files.library_view import LibraryView
from app.qt.files.model import FileTableModel
from app.qt.files.query_runner import QueryRunner
from app.qt.formatting import Formatter
from app.qt.history.loader import HistoryLoader
from app.qt.jobs.activity import Activities
from app.qt.jobs.commands import JobCommands
from app.qt.jobs.controller import Controller
from app.qt.jobs.desktop_status import DesktopStatus
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobListModel
from app.qt.jobs.pool_runner import PoolRunner
from app.qt.preferences.api_switch import ApiSwitch
from app.qt.search.facet_counter import FacetCounter
from app.qt.search.saved_searches import SavedSearches
from app.qt.sources.relocator import Relocator
from app.qt.startup.environment import Environment
from app.qt.startup.library_watch import LibraryWatch
from app.qt.tasks import Tasks


class Works(QObject):
    """The library with its views, and the jobs with their controller, all in the window's thread."""

    def __init__(
        self,
        library: Library,
        *,
        model: FileTableModel,
        texts: Formatter,
        tasks: Tasks,
        settings: Settings,
        make_prober: MakeProber | None,
        window: QWidget,
        surroundings: Environment,
        token_file: Path,
        preview_folder: Path,
    ) -> None:
        super().__init__()
        self.restored = False
        """Whether new jobs are accepted."""
        self.runner = PoolRunner(self)
        self.parts = compose.build(self.runner, library, make_prober)
        library.hidden_problems = settings.hidden_problems
        self.results = QueryRunner(library, model, tasks, self)
        self.facets = FacetCounter(library, tasks, self)
        self.catalogue = LibraryView(
            library=library, model=model, results=self.results, texts=texts, tasks=tasks, parent=self
        )
        self.shelf = SavedSearches(library, tasks, self)
        self.history = HistoryLoader(library, tasks, self)
        self.relocator = Relocator(library, tasks, self)
        activities = Activities(texts, self)
        words = JobFormatter(texts, activities, self)
        self.jobs = JobCommands(
            queue=self.parts.queue,
            model=JobListModel(words, self),
            tasks=tasks,
            parent=self,
        )
        self.controller = Controller(
            queue=self.parts.queue,
            activities=activities,
            tasks=tasks,
            settings=settings,
            parent=self,
        )
        self.herald = DesktopStatus(
            queue=self.parts.queue,
            activities=activities,
            texts=texts,
            window=window,
            notifier=surroundings.notifier
            or system_notifier(QGuiApplication.desktopFileName(), window.windowIcon(), self),
            badge=surroundings.badge,
            parent=self,
        )
        self.serving = ApiSwitch(
            queue=self.parts.queue, library=library, tasks=tasks, token_file=token_file, parent=self
        )
        self.previewing = PreviewLoader(
            Previewer(
                Cache(preview_folder, settings.preview_cache_mb * MB),
                surroundings.preview_prober or preview_prober,
            ),
            settings=settings,
            texts=texts,
            tasks=tasks,
            parent=self,
        )
        self.presence = LibraryWatch(library, tasks, self)
        self.awake = Awake(self.parts.queue, surroundings.hold)
        self.runner.batch.connect(lambda _job_id, batch: self.results.take(batch))
        self.runner.batch.connect(self.shelf.heed)
        self.catalogue.sources_changed.connect(self.shelf.heed)
        self.catalogue.problems_changed.connect(self.shelf.refresh)
        model.asked.connect(self.shelf.give_way)
        self.controller.scan_ended.connect(self.shelf.refresh)
        self.controller.scan_ended.connect(self.catalogue.refresh_sources)

    @staticmethod
    def open_library(path: Path) -> Library:
        """Open the library in the calling thread. Raise `LibraryError` if that fails."""
        return open_library(path)

    async def restore(self) -> Sequence[Job]:
        """Return the jobs that an earlier start did not finish. No job may be requested before."""
        left = await self.parts.queue.restore()
        await self.jobs.load()
        self.restored = True
        return left

    async def close(self) -> None:
        """Stop the jobs, save their results for the next start, and close the library."""
        self.presence.close()
        self.catalogue.close()
        self.results.close()
        self.facets.close()
        self.controller.close()
        self.shelf.close()
        self.relocator.close()
        self.jobs.close()
        self.herald.close()
        await self.previewing.close()
        await self.parts.queue.close(keep=True)  # first, so that all followers of a job receive its end
        await self.serving.close()
        await self.awake.close()
        await self.parts.close(keep=True)
        self.runner.close()
