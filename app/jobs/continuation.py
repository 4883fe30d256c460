"""Goes on with jobs whose source was unplugged, once it is back (T2)."""

import logging
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from app.config.settings import Settings
from app.core.errors import CinventoryError
from app.core.job import AsyncJobQueue, Job, JobState, JobType
from app.core.run.threads import run_in_thread
from app.core.sources.source import PartialScanReason
from app.disk_pool.suspects import source_is_there
from app.jobs.background import BackgroundTasks
from app.jobs.types.scan import SCAN
from app.library import Library
from app.library.scan import sources

log = logging.getLogger(__name__)

Request = tuple[JobType[Any, Any], Any]


class Continuation:
    """The jobs of a library to go on with. Belongs to the loop of the queue.

    That a scan was interrupted is stored, so that it goes on after a restart too. Other jobs are known until
    the program ends.
    """

    def __init__(self, library: Library, queue: AsyncJobQueue, settings: Callable[[], Settings]) -> None:
        """Take the function that returns the current preferences."""
        self._library = library
        self._queue = queue
        self._settings = settings
        self._left: dict[bytes, list[Request]] = defaultdict(list)
        """Requests for the rest of interrupted jobs, by the path of the source."""
        self._seen: set[str] = set()
        """Ids of jobs that have ended."""
        self._tasks = BackgroundTasks()
        self._unsubscribe = queue.subscribe(self._on_job)

    def source_is_back(self, path: bytes) -> None:
        """Request the rest of what was interrupted at the source with this path, if its disk answers."""
        self._tasks.spawn(self._go_on(path))

    async def close(self) -> None:
        """Request nothing more."""
        self._unsubscribe()
        await self.settle()

    async def settle(self) -> None:
        """Wait until all looks have ended, and what they led to is requested."""
        await self._tasks.finish()

    def _on_job(self, job: Job) -> None:
        if job.live or job.outcome is None or job.id in self._seen:
            return
        self._seen.add(job.id)  # an ended job may change once more
        if job.state is JobState.CANCELLED:
            return
        for each in job.outcome.interrupted:
            rest = job.type.rest
            if rest and (request := rest(job.request, job.outcome, each.path)):
                self._left[each.path].append((job.type, request))
            self.source_is_back(each.path)  # perhaps before the job had ended

    async def _go_on(self, path: bytes) -> None:
        try:
            requests = await run_in_thread(self._requests, path)
            if requests is not None:
                for job_type, request in (*requests, *self._left.pop(path, ())):
                    await self._queue.submit(job_type, request)
        except CinventoryError as error:  # the queue or the library has closed
            log.warning("jobs of a source that is back cannot go on: %s", error)

    def _requests(self, path: bytes) -> list[Request] | None:
        """Return the scan of the rest of a source; None if its disk does not answer.

        A watched source is scanned anyway.
        """
        known = self._library.write(sources.all_sources).result()
        source = next((each for each in known if each.path == path and not each.removed), None)
        if source is None or not source_is_there(self._library, source):
            return None
        with self._library.reader() as reader:
            watched = {each.id for each in reader.watched_sources()}
            state = reader.unread().get(path)
        if state is None or state.reason is not PartialScanReason.UNPLUGGED or source.id in watched:
            return []
        return [(SCAN, self._settings().request((path,)))]
