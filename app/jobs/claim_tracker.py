"""The claims of waiting and running jobs, found in background tasks of the loop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from app.core.job import Job
from app.core.job.claim import Claim

log = logging.getLogger(__name__)


class ClaimTracker:
    """The claims of jobs. Each claim is found once for each time that its job waits."""

    def __init__(self, on_found: Callable[[], None]) -> None:
        """Call `on_found` after each claim that was found."""
        self._on_found = on_found
        self._claims: dict[str, Claim | None] = {}
        """Claims by the id of the job; None while the claim is looked for."""
        self._findings: set[asyncio.Task[None]] = set()

    def of(self, job: Job) -> Claim | None:
        """Return the claim of a job, None while it is looked for; by default, a claim of the type."""
        if job.id not in self._claims:
            self._claims[job.id] = None if job.type.claims else Claim.of_type(job.type.name)
            if job.type.claims:
                # The loop holds tasks weakly: a task without another reference may be collected.
                task = asyncio.create_task(self._find(job, job.type.claims))
                self._findings.add(task)
                task.add_done_callback(self._findings.discard)
        return self._claims[job.id]

    def forget(self, job_id: str) -> None:
        """Drop the claim of a job, so that it is found again when the job waits again."""
        self._claims.pop(job_id, None)

    async def close(self) -> None:
        """Cancel the tasks that look for claims, and wait for their end."""
        for finding in self._findings:
            finding.cancel()
        await asyncio.gather(*self._findings, return_exceptions=True)

    async def _find(self, job: Job, find: Callable[[Any], Awaitable[Claim]]) -> None:
        try:
            claim = await find(job.request)
        except Exception:
            log.exception("the claim of job %s could not be found", job.id)
            claim = Claim.of_type(job.type.name)
        if job.id in self._claims:  # else the job was forgotten meanwhile
            self._claims[job.id] = claim
            self._on_found()
