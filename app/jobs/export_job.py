"""The `export` job: writes a list of files beside scans, in a thread of its own."""

import asyncio
import io
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final, TextIO, cast

from app.core.job import AsyncJobQueue
from app.core.job_control import JobControl
from app.core.progress import PROGRESS_SECONDS, Phase, Progress
from app.core.record import FileDetails
from app.core.timing import Clock, RateMeter, Throttle
from app.export.atomic_write import open_output
from app.export.registry import ENDINGS, Format, export
from app.jobs.output_protection import Protection
from app.library import Library

EXPORT: Final = "export"

ProgressListener = Callable[[Progress], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """A request for an export: the files, the target and the format."""

    path: bytes
    """Absolute path, as the file system has it (`os.fsencode`)."""
    format: Format
    ids: Sequence[int]
    """Ids of the files, in the order of writing. An `array("q")` holds a million ids in 8 MB."""
    bom: bool = False
    """Whether CSV begins with a byte order mark, for Excel."""
    force: bool = False
    """Whether to replace a file also if its extension is not one of the format."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        """The paths that name the job, as in a `ScanRequest`."""
        return (self.path,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOutcome:
    """The result of an export."""

    path: bytes
    files: int
    """Number of written files; smaller than requested if the library has deleted some meanwhile."""
    bytes: int
    """Size of the output in bytes."""


def outline(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the payload without the ids of the files, which may be a million (`Outline`)."""
    request = payload["request"]
    return {**payload, "request": replace(request, ids=())} if request.ids else payload


class ExportHandler:
    """The handler of `export` jobs for one library."""

    def __init__(self, library: Library, queue: AsyncJobQueue) -> None:
        self._library = library
        self._queue = queue

    async def export(self, job_type: str, payload: dict[str, Any]) -> ExportOutcome:
        """Run an `export` job with the payload `{"request": ExportRequest}` (J2)."""
        del job_type
        job_id, cancel = payload["_job_id"], payload["_cancel_event"]
        loop = asyncio.get_running_loop()

        def tell(progress: Progress) -> None:
            loop.call_soon_threadsafe(self._queue.set_progress, job_id, progress)

        with ThreadPoolExecutor(1, thread_name_prefix=f"export-{job_id}") as thread:
            try:
                return await loop.run_in_executor(
                    thread, export_files, payload["request"], self._library, cancel, tell
                )
            except asyncio.CancelledError:
                cancel.set()
                raise


def export_files(
    request: ExportRequest,
    library: Library,
    cancel_event: JobControl,
    on_progress: ProgressListener,
    clock: Clock = time.monotonic,
) -> ExportOutcome:
    """Write the export of `request`. Blocks: call it in a worker thread.

    The target stays unchanged until the last byte is on the disk. `on_progress` is called in this thread.
    Raises `Cancelled`, `ExportFailed` (or its subclass `OutputRefused`) and `LibraryError`.
    """
    watch = _Watch(len(request.ids), cancel_event, on_progress, clock)
    output = open_output(request.path, ENDINGS[request.format], Protection(library), force=request.force)
    with output as out, library.reader() as reader:
        paced = cast("TextIO", _Paced(out, watch.pace))
        export(paced, watch.through(reader.entries_of(request.ids)), request.format, bom=request.bom)
        out.flush()
        size = out.buffer.tell()
    watch.finish()
    return ExportOutcome(path=request.path, files=watch.done, bytes=size)


class _Paced(io.TextIOBase):
    """An output that calls `pace` before each write, since a format may write much after the last file."""

    def __init__(self, out: TextIO, pace: Callable[[], None]) -> None:
        super().__init__()
        self._out = out
        self._pace = pace

    def write(self, text: str, /) -> int:
        self._pace()
        return self._out.write(text)


class _Watch:
    """A counter of exported files that reports progress and checks for Cancel."""

    def __init__(self, total: int, cancel: JobControl, tell: ProgressListener, clock: Clock) -> None:
        self.done = 0
        self._total = total
        self._cancel = cancel
        self._tell = tell
        self._throttle = Throttle(PROGRESS_SECONDS, clock)
        self._meter = RateMeter(clock)
        self._started = time.time()

    def through(self, entries: Iterable[FileDetails]) -> Iterator[FileDetails]:
        for entry in entries:
            self._cancel.check()
            if self._throttle.due():
                self._tell(self._progress(entry.record.path))
            yield entry
            self.done += 1
            self._meter.add()
        self._total = self.done  # Fewer than expected, if the library has deleted some.

    def pace(self) -> None:
        """Check for Cancel; after the last file, report progress as a sign of life."""
        self._cancel.check()
        if self.done and self.done == self._total and self._throttle.due():
            self._tell(self._progress())

    def finish(self) -> None:
        self._tell(self._progress(finished=True))

    def _progress(self, current: bytes | None = None, *, finished: bool = False) -> Progress:
        return Progress(
            phase=Phase.SAVING,
            done=self.done,
            total=self._total,
            current=current,
            started=self._started,
            heartbeat=time.time(),
            finished=finished,
            rate=self._meter.rate,
            seconds_left=self._meter.seconds_left(self._total - self.done),
        )
