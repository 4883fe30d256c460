"""What the jobs that wait or run claim, found out beside the loop's other work."""

import asyncio
import logging
from collections.abc import Callable

from app.core.job import Job
from app.core.job.claim import Claim, ClaimFinder

log = logging.getLogger(__name__)


class Claims:
    """Finds out what each job claims, once for each time that it waits."""

    def __init__(self, on_found: Callable[[], None]) -> None:
        """`on_found` is called with each claim that has been found out."""
        self._on_found = on_found
        self._claims: dict[str, Claim | None] = {}
        """None while it is being found out."""
        self._findings: set[asyncio.Task[None]] = set()

    def of(self, job: Job, find: ClaimFinder | None) -> Claim | None:
        """Return what the job claims, None while `find` finds that out; without it, the job's type."""
        if job.id not in self._claims:
            self._claims[job.id] = None if find else Claim.of_type(job.type)
            if find:
                task = asyncio.create_task(self._find(job, find))
                self._findings.add(task)
                task.add_done_callback(self._findings.discard)
        return self._claims[job.id]

    def forget(self, job_id: str) -> None:
        """Find it out anew when the job waits again."""
        self._claims.pop(job_id, None)

    async def close(self) -> None:
        """Find out nothing more."""
        for finding in self._findings:
            finding.cancel()
        await asyncio.gather(*self._findings, return_exceptions=True)

    async def _find(self, job: Job, find: ClaimFinder) -> None:
        try:
            claim = await find(job.payload)
        except Exception:
            log.exception("what job %s claims could not be found out", job.id)
            claim = Claim.of_type(job.type)
        if job.id in self._claims:
            self._claims[job.id] = claim
            self._on_found()
