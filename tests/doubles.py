"""Stand-ins: a host without a thread, a prober without a child."""

import asyncio
import itertools
import os
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from app.core.errors import Cancelled, CinventoryError, JobError, ProberAway, UnknownJob
from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.file.record_batch import RecordBatch
from app.core.job import (
    MOST_ENDED_JOBS,
    MOST_LONG_REQUESTS,
    Job,
    JobHandler,
    JobListener,
    JobOutcome,
    JobState,
    JobStore,
    JobType,
    NoJobStore,
    check_pausable,
    check_repeatable,
    reordered,
    restored,
)
from app.core.job.claim import Claim
from app.core.job.control import JobControl
from app.core.job.job_type import Request
from app.core.job.start_rule import Contender, obstacle
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.progress import Progress
from app.core.run.worker_state import WorkerState
from app.probe.base import ProbeAnswer, ProbeTask, RunningProbe

MEDIA = VideoFile(
    container="Matroska",
    duration=12.5,
    bit_rate=8_000_000,
    video=(VideoStream(codec="HEVC", profile="Main 10", width=3840, height=2160, frame_rate=25.0),),
    audio=(AudioStream(codec="AAC LC", channels=2, sample_rate=48_000, language="de"),),
)


def ok(task: ProbeTask) -> ProbeAnswer:
    """The answer of a file without fault."""
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=MEDIA)


def skipped(task: ProbeTask) -> ProbeAnswer:
    """The answer of a file that was given up."""
    return ProbeAnswer(key=task.key, status=FileStatus.SKIPPED, reason=Message("probe.skipped"))


class DummyHost:
    """A `JobHost` that keeps what it hears, and can cancel at a point of one's choosing."""

    def __init__(self, cancel_when: Callable[["DummyHost"], bool] = lambda _host: False) -> None:
        self.cancel_event = JobControl()
        self.told: list[Progress] = []
        self.batches: list[RecordBatch] = []
        self._cancel_when = cancel_when

    def check(self) -> None:
        if self._cancel_when(self):
            self.cancel_event.set()
        self.cancel_event.check()

    def skips(self) -> frozenset[bytes]:
        return self.cancel_event.take_skips()

    def progress(self, progress: Progress) -> None:
        self.told.append(progress)

    def batch(self, batch: RecordBatch) -> None:
        self.batches.append(batch)


class FakeProber:
    """Implements `Prober` in the calling thread; `answer` decides what each file comes to.

    With a `gate`, each file waits for one `release` of it, as for a slow disk.
    """

    def __init__(
        self,
        answer: Callable[[ProbeTask], ProbeAnswer] = ok,
        *,
        engine: str = "fake 1",
        gate: threading.Semaphore | None = None,
    ) -> None:
        self._answer = answer
        self._gate = gate
        self._wakes: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._running: tuple[RunningProbe, ...] = ()
        self._given_up: set[int] = set()
        self.engine = engine
        self.seconds = 0.0
        """For how long, as it says, it has had the file at hand."""
        self.used = Usage()
        self.team: tuple[WorkerState, ...] = ()
        self.probed: list[bytes] = []
        self.closed = False

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        for task in tasks:
            self._running = (RunningProbe(task.key, task.path, self.seconds),)
            while not self._passes(task.key):
                yield None
            self.probed.append(task.path)
            yield skipped(task) if task.key in self._given_up else self._answer(task)
        self._running = ()

    def running(self) -> tuple[RunningProbe, ...]:
        return self._running

    def _passes(self, key: int) -> bool:
        return key in self._given_up or self._gate is None or self._gate.acquire(timeout=0.02)

    def usage(self) -> Usage:
        return self.used

    def workers(self) -> tuple[WorkerState, ...]:
        return self.team

    def skip(self, key: int) -> None:
        self._given_up.add(key)

    def wake(self) -> None:
        """The gate is looked at often enough."""

    def close(self) -> bool:
        self.closed = True
        return True


class _Entry(Struct):
    job: Job
    cancel: JobControl | None = None
    """While its work is under way."""
    claim: Claim | None = None
    """While it waits or runs, once it is known."""
    goes_on: bool = False
    """Resume came while it was pausing."""
    left: asyncio.Event = field(default_factory=asyncio.Event)


class InMemoryJobStore:
    """Implements `JobStore` in a dictionary, which outlives the queue."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.changes: list[Job] = []

    async def load(self) -> Sequence[Job]:
        return [replace(job, pausing=False, held=False) for job in self.jobs.values()]

    def add(self, job: Job) -> None:
        self.jobs[job.id] = job

    def change(self, job: Job) -> None:
        self.changes.append(job)
        self.jobs[job.id] = replace(job, request=self.jobs[job.id].request)

    def forget(self, job_ids: Iterable[str]) -> None:
        for job_id in job_ids:
            del self.jobs[job_id]

    async def flush(self) -> None:
        """Return at once: whatever is kept is kept at once."""


class InMemoryJobQueue:
    """Implements `AsyncJobQueue`: a task for each time that a job waits, which waits until it is its turn."""

    def __init__(self, store: JobStore | None = None) -> None:
        self._store = store or NoJobStore()
        self._numbers = itertools.count(1)
        self._types: dict[str, tuple[JobType[Any, Any], JobHandler]] = {}
        self._entries: dict[str, _Entry] = {}
        self._listeners: list[JobListener] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._stirred = asyncio.Event()
        self._closed = False

    def register(self, job_type: JobType[Any, Any], handler: JobHandler) -> None:
        self._types[job_type.name] = (job_type, handler)

    async def restore(self) -> Sequence[Job]:
        for kept in await self._store.load():
            job = restored(kept, time.time())
            self._entries[job.id] = entry = _Entry(job)
            self._store.change(job)
            if job.state.terminal:
                entry.left.set()
        self._numbers = itertools.count(len(self._entries) + 1)
        self._shorten_history()
        return [entry.job for entry in self._entries.values() if not entry.job.state.terminal]

    async def submit(self, job_type: JobType[Request, Any], request: Request) -> Job:
        self._check(job_type)
        number = next(self._numbers)
        registered, _ = self._types[job_type.name]
        return self._add(Job(id=f"job {number}", type=registered, request=request, place=number))

    async def get(self, job_id: str) -> Job:
        return self._entry(job_id).job

    async def list(self) -> Sequence[Job]:
        return [entry.job for entry in reversed(self._entries.values())]

    async def cancel(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        if entry.cancel is None:
            self._become(entry, JobState.CANCELLED)
        elif entry.job.state is not JobState.CANCELLING:
            self._become(entry, JobState.CANCELLING)
        self._end(entry)
        return entry.job

    async def pause(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        check_pausable(entry.job)
        if entry.job.state is JobState.RUNNING:
            entry.goes_on = False
            self._tell(entry, replace(entry.job, pausing=True))
            self._end(entry)
        elif entry.job.state is not JobState.PAUSED:
            self._become(entry, JobState.PAUSED)
        return entry.job

    async def resume(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        self._check(entry.job.type)
        if entry.job.pausing:
            entry.goes_on = True
            self._tell(entry, replace(entry.job, pausing=False))
        elif entry.job.held:
            self._queue(replace(entry.job, held=False, waiting=None))
        elif entry.job.state not in {JobState.QUEUED, JobState.RUNNING}:
            self._queue(entry.job.becoming(JobState.QUEUED, time.time()))
        return entry.job

    async def skip(self, job_id: str, path: bytes) -> Job:
        entry = self._entry(job_id)
        if entry.cancel is not None:
            entry.cancel.skip(path)
        return entry.job

    async def retry(self, job_id: str) -> Job:
        job = self._entry(job_id).job
        check_repeatable(job)
        self._check(job.type)
        number = next(self._numbers)
        again = Job(id=f"job {number}", type=job.type, request=job.request, place=number, retry_of=job_id)
        return self._add(again)

    async def reorder(self, job_id: str, before: str | None) -> Job:
        other = self._entry(before).job if before is not None else None
        for job in reordered(self._waiting(), self._entry(job_id).job, other):
            self._tell(self._entries[job.id], job)
        return self._entry(job_id).job

    async def wait(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        await entry.left.wait()
        return entry.job

    def set_progress(self, job_id: str, progress: Progress) -> None:
        entry = self._entry(job_id)
        if entry.cancel is not None:
            self._tell(entry, entry.job.at(progress))

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self, *, keep: bool = False) -> None:
        self._closed = True
        for entry in self._entries.values():
            if keep:
                self._end(entry)
            elif not entry.job.state.terminal:
                await self.cancel(entry.job.id)
        self._stirred.set()
        await asyncio.gather(*self._tasks)
        for entry in self._entries.values():
            entry.left.set()

    async def flush(self) -> None:
        await self._store.flush()

    def _check(self, job_type: JobType[Any, Any]) -> None:
        if self._closed:
            raise JobError("job.closed")
        if job_type.name not in self._types:
            raise JobError("job.no_handler", job_type=job_type.name)

    def _add(self, job: Job) -> Job:
        self._store.add(job)
        return self._queue(job)

    def _queue(self, job: Job) -> Job:
        entry = self._entries.setdefault(job.id, _Entry(job))
        entry.claim = None
        self._tell(entry, job)
        self._tasks.append(asyncio.create_task(self._run(entry)))
        return job

    def _end(self, entry: _Entry) -> None:
        if entry.cancel is not None:
            entry.cancel.set()

    def _waiting(self) -> Sequence[Job]:
        jobs = (entry.job for entry in self._entries.values())
        return sorted((job for job in jobs if job.state is JobState.QUEUED), key=lambda job: job.place)

    def _is_free(self, entry: _Entry) -> bool:
        """Whether the job need not wait; if it has to, it says for which."""
        entries = self._entries.values()
        waiting = [job for job in self._waiting() if not job.held]
        before = waiting[: waiting.index(entry.job)]
        ahead = [Contender(each.job, each.claim) for each in entries if each.cancel]
        ahead += [Contender(job, self._entries[job.id].claim) for job in before]
        found = obstacle(entry.job, entry.claim, ahead)
        if found is not None and entry.job.waits(found) != entry.job:
            self._tell(entry, entry.job.waits(found))
        return found is None

    async def _find(self, entry: _Entry) -> None:
        claim = Claim.of_type(entry.job.type.name)
        if entry.job.type.claims:
            with suppress(Exception):  # as the real one: then its type is all that it claims
                claim = await entry.job.type.claims(entry.job.request)
        entry.claim = claim
        self._stir()

    async def _run(self, entry: _Entry) -> None:
        self._tasks.append(asyncio.create_task(self._find(entry)))
        while entry.job.state is JobState.QUEUED and not self._closed:
            if self._is_free(entry):
                entry.cancel = JobControl()
                self._become(entry, JobState.RUNNING)
                self._finish(entry, **await self._outcome(entry))
            else:
                await self._stirred.wait()

    def _finish(self, entry: _Entry, *, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        entry.cancel, goes_on, entry.goes_on = None, entry.goes_on, False
        state = entry.job.ending(state, goes_on=goes_on, closing=self._closed)
        self._become(entry, state, **changes)
        if state is JobState.PAUSED and goes_on:
            self._queue(entry.job.becoming(JobState.QUEUED, time.time()))

    async def _outcome(self, entry: _Entry) -> dict[str, Any]:
        job = entry.job
        payload = {"request": job.request, "_job_id": job.id, "_cancel_event": entry.cancel}
        outcome: JobOutcome | None
        try:
            outcome = await self._types[job.type.name][1](job.type.name, payload)
        except Cancelled:
            return {"state": JobState.CANCELLED}
        except ProberAway as away:
            return {"state": JobState.PAUSED, "error": away.message}
        except CinventoryError as error:
            return {"state": JobState.FAILED, "error": error.message}
        except Exception as error:  # noqa: BLE001 - as the real one: whatever it is fails the job alone
            return {"state": JobState.FAILED, "error": Message("job.failed", {"detail": repr(error)})}
        return {"state": outcome.state if outcome else JobState.COMPLETED, "outcome": outcome}

    def _entry(self, job_id: str) -> _Entry:
        if job_id not in self._entries:
            raise UnknownJob("job.unknown", job=job_id)
        return self._entries[job_id]

    def _become(self, entry: _Entry, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        self._tell(entry, entry.job.becoming(state, time.time(), **changes))
        if state.terminal:
            entry.left.set()
            for cut in self._shorten_history():
                self._announce(cut)

    def _shorten_history(self) -> Sequence[Job]:
        """Return those whose request is cut from now on."""
        ended = [entry for entry in self._entries.values() if entry.job.state.terminal]
        now = time.time()
        ended.sort(key=lambda entry: ((entry.job.ended or 0.0) <= now, entry.job.ended or 0.0), reverse=True)
        cut = []
        for entry in ended[MOST_LONG_REQUESTS:MOST_ENDED_JOBS]:
            shorten = entry.job.type.shorten or (lambda request: request)
            request = shorten(entry.job.request)
            if request is not entry.job.request:
                entry.job = replace(entry.job, request=request, repeatable=False)
                self._store.add(entry.job)
                cut.append(entry.job)
        for entry in ended[MOST_ENDED_JOBS:]:
            self._store.forget([self._entries.pop(entry.job.id).job.id])
        return cut

    def _stir(self) -> None:
        """Have all that wait look whether they may begin."""
        self._stirred.set()
        self._stirred = asyncio.Event()

    def _tell(self, entry: _Entry, job: Job) -> None:
        look = {name: getattr(job, name) for name in ("progress", "fraction", "waits_for", "waiting")}
        if replace(entry.job, **look) != job:
            self._store.change(job)
        entry.job = job
        self._stir()
        self._announce(job)

    def _announce(self, job: Job) -> None:
        for listener in tuple(self._listeners):
            listener(job)


def make_files(folder: Path, count: int, ending: str = ".mkv") -> list[Path]:
    """Make `count` small files with a video's name in `folder`, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"clip {number:04}{ending}" for number in range(count)]
    for file in files:
        write_file(file, file.name.encode())
    return files


def write_file(path: Path, contents: bytes = b"video") -> Path:
    """Write a file and date it back a minute, since a scan probes a file that is being written once more."""
    path.write_bytes(contents)
    written = path.stat().st_mtime_ns - 60 * 10**9
    os.utime(path, ns=(written, written))
    return path
