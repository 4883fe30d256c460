"""The job store in the library file: written by the writer thread, read in a thread of its own."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from app.core.errors import LibraryError
from app.core.job import Job, JobState, JobType
from app.core.message import Message
from app.core.run.progress import Progress
from app.library import Library
from app.library.automation import jobs
from app.library.automation.jobs import JobRow

log = logging.getLogger(__name__)

_BEYOND: Final = 1e11
"""Limit above every valid count of files or jobs, and every valid time in seconds since the epoch."""


class LibraryJobStore:
    """A `JobStore` in the library. A failed write is logged and lost, and the job continues."""

    def __init__(self, library: Library, types: Iterable[JobType[Any, Any]]) -> None:
        """Take a writable library. Jobs of other types are not stored."""
        self._library = library
        self._types = {each.name: each for each in types}
        self._last: Future[None] | None = None
        """The last write. The library writes in order."""

    async def load(self) -> Sequence[Job]:
        with ThreadPoolExecutor(1, thread_name_prefix="job-store") as thread:
            return await asyncio.get_running_loop().run_in_executor(thread, self._load)

    def add(self, job: Job) -> None:
        if job.type.name in self._types:
            self._follow(self._library.write(lambda db: jobs.put(db, self._row(job, whole=True))))

    def change(self, job: Job) -> None:
        if job.type.name in self._types:
            self._follow(self._library.write(lambda db: jobs.change(db, self._row(job, whole=False))))

    def forget(self, job_ids: Iterable[str]) -> None:
        self._follow(self._library.write(jobs.forget, tuple(job_ids)))

    async def flush(self) -> None:
        if self._last is None:
            return
        loop, stored = asyncio.get_running_loop(), asyncio.Event()

        # Not `wrap_future`: a cancelled caller would cancel the write.
        def on_end(_last: Future[None]) -> None:
            with suppress(RuntimeError):  # the loop has closed meanwhile
                loop.call_soon_threadsafe(stored.set)

        self._last.add_done_callback(on_end)
        await stored.wait()

    def _follow(self, written: Future[None]) -> None:
        written.add_done_callback(_log_failure)
        self._last = written

    def _load(self) -> Sequence[Job]:
        with self._library.reader() as reader:
            rows = reader.jobs()
        found = (self._job(row) for row in rows)
        return [job for job in found if job is not None]

    def _job(self, row: JobRow) -> Job | None:
        job_type = self._types.get(row.type)
        if job_type is None:
            return None
        try:
            return _checked(self._read(job_type, msgspec.convert(tuple(row), JobRow, strict=False)))
        except Exception as error:  # noqa: BLE001 - any error of a damaged row costs that job only
            log.warning("job %s in the library makes no sense: %s", row.id, error)
            return None

    def _read(self, job_type: JobType[Any, Any], row: JobRow) -> Job:
        return Job(
            id=row.id,
            type=job_type,
            request=job_type.codec.decode_request(row.payload),
            state=JobState(row.state),
            retry_of=row.retry_of,
            repeatable=bool(row.repeatable),
            place=row.place,
            fraction=row.fraction,
            created=row.created,
            began=row.began,
            ended=row.ended,
            progress=msgspec.json.decode(row.progress, type=Progress) if row.progress else None,
            outcome=job_type.codec.decode_outcome(row.result) if row.result else None,
            error=Message.from_json(row.error) if row.error else None,
        )

    def _row(self, job: Job, *, whole: bool) -> JobRow:
        codec = job.type.codec
        return JobRow(
            id=job.id,
            type=job.type.name,
            state=job.state,
            retry_of=job.retry_of,
            repeatable=job.repeatable,
            place=job.place,
            fraction=job.fraction,
            created=job.created,
            began=job.began,
            ended=job.ended,
            progress=_progress_json(job.progress) if job.progress else None,
            result=codec.encode_outcome(job.outcome) if job.outcome is not None else None,
            error=job.error.to_json() if job.error else None,
            payload=codec.encode_request(job.request) if whole else "",
        )


def _progress_json(progress: Progress) -> str:
    """Return what is to be known of the progress after a restart, which the workers are not."""
    return msgspec.json.encode(replace(progress, workers=())).decode()


def _checked(job: Job) -> Job:
    """Return the job. Raises `ValueError` if its numbers are outside the valid range."""
    figures = [job.place, job.created, job.began or 0.0, job.ended or 0.0]
    if job.progress is not None:
        figures += [job.progress.done, job.progress.total or 0]
    if not (0.0 <= job.fraction <= 1.0 and all(0 <= figure < _BEYOND for figure in figures)):
        raise ValueError("its figures cannot be")
    return job


def _log_failure(written: Future[None]) -> None:
    if isinstance(error := written.exception(), LibraryError):
        log.warning("a job could not be kept: %s", error)
    elif error is not None:
        log.error("a job could not be kept", exc_info=error)
