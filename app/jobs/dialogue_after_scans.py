"""Has what is said indexed after scans, where the user wants that and there is something new."""

import logging
from collections.abc import Callable
from functools import partial

from app.config.settings import Settings
from app.core.dialogue.job import DialogueRequest
from app.core.errors import CinventoryError
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.query import Query
from app.core.run.threads import run_in_thread
from app.jobs.background import BackgroundTasks
from app.jobs.types.dialogue import DIALOGUE
from app.jobs.types.scan import SCAN
from app.library import Library
from app.library.dialogue.coverage import lacking

log = logging.getLogger(__name__)


class DialogueAfterScans:
    """Requests the jobs. Belongs to the loop of the queue."""

    def __init__(self, library: Library, queue: AsyncJobQueue, settings: Callable[[], Settings]) -> None:
        """Take the function that returns the current preferences."""
        self._library = library
        self._queue = queue
        self._settings = settings
        self._seen: set[str] = set()
        """Ids of scans that have ended."""
        self._tasks = BackgroundTasks()
        self._unsubscribe = queue.subscribe(self._on_job)

    async def close(self) -> None:
        """Request nothing more."""
        self._unsubscribe()
        await self.settle()

    async def settle(self) -> None:
        """Wait until all looks have ended, and what they led to is requested."""
        await self._tasks.finish()

    def _on_job(self, job: Job) -> None:
        has_ended = job.state in {JobState.COMPLETED, JobState.NEEDS_ATTENTION}
        if not has_ended or job.outcome_of(SCAN) is None or job.id in self._seen:
            return
        self._seen.add(job.id)  # an ended job may change once more
        if self._settings().dialogue_after_scans and not self._library.read_only:
            self._tasks.spawn(self._index(job.request.paths))

    async def _index(self, paths: tuple[bytes, ...]) -> None:
        settings = self._settings()
        try:
            if await run_in_thread(partial(_has_new, self._library, paths, tracks=settings.dialogue_tracks)):
                request = DialogueRequest(
                    paths=paths, tracks=settings.dialogue_tracks, limit_mb=settings.dialogue_mb
                )
                await self._queue.submit(DIALOGUE, request)
        except CinventoryError as error:
            log.warning("what is said could not be indexed after a scan: %s", error)


def _has_new(library: Library, paths: tuple[bytes, ...], *, tracks: bool) -> bool:
    """Return whether there are subtitles at or below paths that the index lacks."""
    with library.reader() as reader:
        return reader.insight(lacking, library.path, Query(roots=paths), tracks=tracks) > 0
