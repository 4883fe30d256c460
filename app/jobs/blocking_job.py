"""Runs the blocking work of a job in a thread of the runner, and tells the queue of its progress."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic

from msgspec import Struct

from app.core.file.record_batch import RecordBatch
from app.core.job import AsyncJobQueue, Job, JobHandler
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.job.job_type import Outcome, Request
from app.core.localization import IN_ENGLISH, Localization
from app.core.run.progress import Progress
from app.core.scan.job import ScanRequest
from app.jobs.runner import JobRunner, ThreadRunner
from app.library import Library
from app.probe.base import Prober
from app.scan.sharing.helpers import Helpers
from app.trash.mover import Mover, no_trash

if TYPE_CHECKING:
    from app.export.print_job import PrintReport

MakeProber = Callable[[ScanRequest], Prober]
MakeHelpers = Callable[[ScanRequest], Helpers | None]


def no_helpers(_request: ScanRequest) -> None:
    """Have this computer list all folders."""


class JobContext(Struct, frozen=True, kw_only=True):
    """The parts that the jobs of one library work with. The composition root makes them."""

    library: Library
    runner: JobRunner
    queue: AsyncJobQueue
    make_prober: MakeProber
    make_helpers: MakeHelpers = no_helpers
    mover: Mover = no_trash
    """Moves a file to the trash of the system."""
    previews: Path | None = None
    """The folder of the cache of previews. None: the user's, and reports have no pictures."""
    print_report: "PrintReport | None" = None
    """Makes a report as PDF."""
    localization: Localization = IN_ENGLISH
    """The language of reports."""


MakeHandler = Callable[[JobContext], JobHandler]


class JobRun(Struct, Generic[Request], frozen=True, kw_only=True):
    """A run of a job, in its thread."""

    request: Request
    job: Job
    """The job at the begin of the run, with what earlier runs left."""
    host: JobHost[RecordBatch]
    control: JobControl
    context: JobContext

    @property
    def library(self) -> Library:
        """The library of the job."""
        return self.context.library

    @property
    def first_began(self) -> float:
        """The begin of the first run, seconds since the epoch."""
        return self.job.began or self.job.created

    @property
    def seconds_before(self) -> float:
        """The seconds of the earlier runs; a run that was killed has only a progress."""
        if self.job.progress is not None:
            return self.job.progress.seconds
        return (self.job.outcome.seconds or 0.0) if self.job.outcome else 0.0


def blocking(work: Callable[[JobRun[Request]], Outcome], *, in_pool: bool = True) -> MakeHandler:
    """Return a function that makes the handler of jobs (J2) whose `work` blocks a thread.

    Unless `in_pool`, the thread is not one of the runner's, so that the job waits for no scan or check.
    """

    def make(context: JobContext) -> JobHandler:
        runner = context.runner if in_pool else ThreadRunner()

        async def handler(job_type: str, payload: dict[str, Any]) -> Outcome:
            del job_type
            job_id: str = payload["_job_id"]
            control: JobControl = payload["_cancel_event"]
            job = await context.queue.get(job_id)

            def run(host: JobHost[RecordBatch]) -> Outcome:
                return work(
                    JobRun(request=payload["request"], job=job, host=host, control=control, context=context)
                )

            def on_progress(progress: Progress) -> None:
                context.queue.set_progress(job_id, progress)

            return await runner.run(run, job_id=job_id, cancel_event=control, on_progress=on_progress)

        return handler

    return make
