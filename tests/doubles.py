"""Stand-ins: a host without a thread, a prober without a child."""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.core.cancel import CancelEvent
from app.core.media import AudioStream, VideoFile, VideoStream
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


def make_files(folder: Path, count: int, ending: str = ".mkv") -> list[Path]:
    """Make `count` small files with a video's name in `folder`, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"clip {number:04}{ending}" for number in range(count)]
    for file in files:
        file.write_bytes(file.name.encode())
    return files
