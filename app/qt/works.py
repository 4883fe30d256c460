"""What works behind the window. It is loaded once the window is painted: that takes as long again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import compose
from app.config.settings import Settings
from app.core.job import Job
from app.jobs.awake import Awake
from app.jobs.handlers import MakeProber
from app.library import Library, open_library
from app.preview.cache import Cache
from app.preview.previewer import Previewer, preview_prober
from app.qt.activities import Activities
from app.qt.catalogue import Catalogue
from app.qt.controller import Controller
from app.qt.facets import Facets
from app.qt.herald import Herald
from app.qt.history import History
from app.qt.job_commands import JobCommands
from app.qt.job_words import JobSentences
from app.qt.models.file_table import FileTableModel
from app.qt.models.job_list import JobListModel
from app.qt.notifying import system_notifier
from app.qt.pool_runner import PoolRunner
from app.qt.presence import Presence
from app.qt.previewing import MB, Previewing
from app.qt.relocator import Relocator
from app.qt.results import Results
from app.qt.serving import Serving
from app.qt.shelf import Shelf
from app.qt.surroundings import Surroundings
from app.qt.tasks import Tasks
from app.qt.texts import Texts


class Works(QObject):
    """The library with its catalogue, and the jobs with their controller. Lives in the window's thread."""

    def __init__(
        self,
        library: Library,
        *,
        model: FileTableModel,
        texts: Texts,
        tasks: Tasks,
        settings: Settings,
        make_prober: MakeProber | None,
        window: QWidget,
        surroundings: Surroundings,
        token_file: Path,
        preview_folder: Path,
    ) -> None:
        super().__init__()
        self.restored = False
        """Whether jobs are taken in."""
        self.runner = PoolRunner(self)
        self.parts = compose.build(self.runner, library, make_prober)
        library.hidden_problems = settings.hidden_problems
        self.results = Results(library, model, tasks, self)
        self.facets = Facets(library, tasks, self)
        self.catalogue = Catalogue(
            library=library, model=model, results=self.results, texts=texts, tasks=tasks, parent=self
        )
        self.shelf = Shelf(library, tasks, self)
        self.history = History(library, tasks, self)
        self.relocator = Relocator(library, tasks, self)
        activities = Activities(texts, self)
        words = JobSentences(texts, activities, self)
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
        self.herald = Herald(
            queue=self.parts.queue,
            activities=activities,
            texts=texts,
            window=window,
            notifier=surroundings.notifier
            or system_notifier(QGuiApplication.desktopFileName(), window.windowIcon(), self),
            badge=surroundings.badge,
            parent=self,
        )
        self.serving = Serving(
            queue=self.parts.queue, library=library, tasks=tasks, token_file=token_file, parent=self
        )
        self.previewing = Previewing(
            Previewer(
                Cache(preview_folder, settings.preview_cache_mb * MB),
                surroundings.preview_prober or preview_prober,
            ),
            settings=settings,
            texts=texts,
            tasks=tasks,
            parent=self,
        )
        self.presence = Presence(library, tasks, self)
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
        """Open the library in the calling thread; raises `LibraryError`."""
        return open_library(path)

    async def restore(self) -> Sequence[Job]:
        """Return what an earlier start did not bring to its end; nothing is to be asked for before this."""
        left = await self.parts.queue.restore()
        await self.jobs.load()
        self.restored = True
        return left

    async def close(self) -> None:
        """Stop the jobs, save what they found for the next start to go on with, and let the library go."""
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
        await self.parts.queue.close(keep=True)  # first, so that all who follow a job hear how it ended
        await self.serving.close()
        await self.awake.close()
        await self.parts.close(keep=True)
        self.runner.close()
