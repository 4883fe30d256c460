"""Stand-ins: a host without a thread, a prober without a child."""

import asyncio
import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.core.cancel import CancelEvent
from app.core.errors import Cancelled, CinventoryError, JobError, UnknownJob
from app.core.job import Job, JobHandler, JobListener, JobState, check_transition
from app.core.media import AudioStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.record import FileStatus
from app.core.scan import ScanBatch, ScanProgress
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


class DummyHost:
    """A `ScanHost` that keeps what it hears, and can cancel at a point of one's choosing."""

    def __init__(self, cancel_when: Callable[["DummyHost"], bool] = lambda _host: False) -> None:
        self.cancel_event = CancelEvent()
        self.told: list[ScanProgress] = []
        self.batches: list[ScanBatch] = []
        self._cancel_when = cancel_when

    def check(self) -> None:
        if self._cancel_when(self):
            self.cancel_event.set()
        self.cancel_event.check()

    def progress(self, progress: ScanProgress) -> None:
        self.told.append(progress)

    def batch(self, batch: ScanBatch) -> None:
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
        self.engine = engine
        self.probed: list[bytes] = []
        self.closed = False

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        for task in tasks:
            self._running = (RunningProbe(task.key, task.path, 0.0),)
            while self._gate is not None and not self._gate.acquire(timeout=0.02):
                yield None
            self.probed.append(task.path)
            yield self._answer(task)
        self._running = ()

    def running(self) -> tuple[RunningProbe, ...]:
        return self._running

    def wake(self) -> None:
        """The gate is looked at often enough."""

    def close(self) -> bool:
        self.closed = True
        return True


@dataclass
class _Entry:
    job: Job
    cancel: CancelEvent = field(default_factory=CancelEvent)
    ended: asyncio.Event = field(default_factory=asyncio.Event)


class InMemoryJobQueue:
    """Implements `AsyncJobQueue`: a task a job, and a turnstile a type that keeps their order."""

    def __init__(self) -> None:
        self._handlers: dict[str, JobHandler] = {}
        self._entries: dict[str, _Entry] = {}
        self._listeners: list[JobListener] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._turnstiles: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._closed = False

    def register(self, job_type: str, handler: JobHandler) -> None:
        self._handlers[job_type] = handler

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
        if self._closed:
            raise JobError("job.closed")
        if job_type not in self._handlers:
            raise JobError("job.no_handler", job_type=job_type)
        entry = _Entry(Job(id=f"job {len(self._entries) + 1}", type=job_type, payload=dict(payload)))
        self._entries[entry.job.id] = entry
        self._tell(entry.job)
        self._tasks.add(asyncio.create_task(self._run(entry)))
        return entry.job

    async def get(self, job_id: str) -> Job:
        return self._entry(job_id).job

    async def list(self) -> Sequence[Job]:
        return [entry.job for entry in reversed(self._entries.values())]

    async def cancel(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        if entry.job.state is not JobState.CANCELLING:
            queued = entry.job.state is JobState.QUEUED
            self._become(entry, JobState.CANCELLED if queued else JobState.CANCELLING)
        entry.cancel.set()
        return entry.job

    async def wait(self, job_id: str) -> Job:
        entry = self._entry(job_id)
        await entry.ended.wait()
        return entry.job

    def set_progress(self, job_id: str, progress: ScanProgress) -> None:
        entry = self._entry(job_id)
        if not entry.job.state.terminal:
            entry.job = replace(entry.job, progress=progress)
            self._tell(entry.job)

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self) -> None:
        self._closed = True
        for entry in self._entries.values():
            if not entry.job.state.terminal:
                await self.cancel(entry.job.id)
        await asyncio.gather(*self._tasks)

    async def _run(self, entry: _Entry) -> None:
        async with self._turnstiles[entry.job.type]:
            if entry.job.state is JobState.QUEUED:
                self._become(entry, JobState.RUNNING)
                self._become(entry, **await self._outcome(entry))

    async def _outcome(self, entry: _Entry) -> dict[str, Any]:
        job = entry.job
        payload = {**job.payload, "_job_id": job.id, "_cancel_event": entry.cancel}
        try:
            result = await self._handlers[job.type](job.type, payload)
        except Cancelled:
            return {"state": JobState.CANCELLED}
        except CinventoryError as error:
            return {"state": JobState.FAILED, "error": error.message}
        except Exception as error:  # noqa: BLE001 - as the real one: whatever it is fails the job alone
            return {"state": JobState.FAILED, "error": Message("job.failed", {"detail": repr(error)})}
        return {"state": getattr(result, "state", JobState.COMPLETED), "result": result}

    def _entry(self, job_id: str) -> _Entry:
        if job_id not in self._entries:
            raise UnknownJob("job.unknown", job=job_id)
        return self._entries[job_id]

    def _become(self, entry: _Entry, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        check_transition(entry.job.state, state)
        entry.job = replace(entry.job, state=state, **changes)
        self._tell(entry.job)
        if state.terminal:
            entry.ended.set()

    def _tell(self, job: Job) -> None:
        for listener in tuple(self._listeners):
            listener(job)


def make_files(folder: Path, count: int, ending: str = ".mkv") -> list[Path]:
    """Make `count` small files with a video's name in `folder`, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"clip {number:04}{ending}" for number in range(count)]
    for file in files:
        file.write_bytes(file.name.encode())
    return files
