"""The job type `export`: writes a list of files beside scans, in a thread of its own."""

import io
import sys
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO, cast

import msgspec
from msgspec.structs import replace

from app.core.errors import ExportFailed
from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file_page import FilePage
from app.core.job import JobState, JobWords
from app.core.job_control import JobControl
from app.core.localization import IN_ENGLISH, Localization
from app.core.names import as_text, display
from app.core.progress import PROGRESS_SECONDS, Phase, Progress
from app.core.timing import Clock, RateMeter, Throttle
from app.export.atomic_write import open_output
from app.export.protection import Protection
from app.export.registry import export, writer
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_json import JsonCodec, check_paths, encode
from app.jobs.types.registered_type import RegisteredType
from app.library import Library
from app.library.file_pages import PAGE

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf
    from app.export.print_job import PrintReport

ProgressListener = Callable[[Progress], None]


def _export(run: JobRun[ExportRequest]) -> ExportOutcome:
    context = run.context
    return export_files(
        run.request,
        run.library,
        run.control,
        run.host.progress,
        pictures=_pictures(run.request, context.previews),
        print_report=context.print_report,
        localization=context.localization,
    )


def _pictures(request: ExportRequest, previews: Path | None) -> "PicturesOf | None":
    """Return the pictures for a report, from the cache of previews; None if it is to have none."""
    if previews is None or not request.pictures:
        return None
    from app.jobs.report_pictures import cached_pictures  # noqa: PLC0415 - few commands need it

    return cached_pictures(previews)


def export_files(
    request: ExportRequest,
    library: Library,
    cancel_event: JobControl,
    on_progress: ProgressListener,
    clock: Clock = time.monotonic,
    *,
    pictures: "PicturesOf | None" = None,
    print_report: "PrintReport | None" = None,
    localization: Localization = IN_ENGLISH,
) -> ExportOutcome:
    """Write the export of `request`. Blocks: call it in a worker thread.

    The target stays unchanged until the last byte is on the disk. `on_progress` is called in this thread.
    Raises `Cancelled`, `ExportFailed` (or its subclass `OutputRefused`) and `LibraryError`.
    """
    watch = _Watch(len(request.ids), cancel_event, on_progress, clock)
    if request.printed and print_report is None:
        raise ExportFailed("export.no_printer", path=display(request.path))
    output = open_output(
        request.path, request.endings, Protection(library), force=request.force, within=request.within
    )
    with output as out, library.reader() as reader:
        pages = reader.pages(request.ids, writer(request.format).FIELDS, PAGE, hidden=request.hidden_problems)
        shown = pictures if request.pictures else None
        if request.printed and print_report is not None:
            out.buffer.write(print_report(watch.through(pages), shown, watch.pace, localization))
        else:
            paced = cast("TextIO", _Paced(out, watch.pace))
            export(
                paced,
                watch.through(pages),
                request.format,
                bom=request.bom,
                pictures=shown,
                localization=localization,
            )
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

    def __init__(self, total: int, cancel: JobControl, on_progress: ProgressListener, clock: Clock) -> None:
        self.done = 0
        self._total = total
        self._cancel = cancel
        self._on_progress = on_progress
        self._throttle = Throttle(PROGRESS_SECONDS, clock)
        self._meter = RateMeter(clock)
        self._started = time.time()

    def through(self, pages: Iterable[FilePage]) -> Iterator[FilePage]:
        for page in pages:
            self._cancel.check()
            if self._throttle.due():
                self._on_progress(self._progress(next(iter(page.paths), None)))
            yield page
            self.done += len(page)
            self._meter.add(len(page))
        self._total = self.done  # Fewer than expected, if the library has deleted some.

    def pace(self) -> None:
        """Check for Cancel; after the last file, report progress as a sign of life."""
        self._cancel.check()
        if self.done and self.done == self._total and self._throttle.due():
            self._on_progress(self._progress())

    def finish(self) -> None:
        self._on_progress(self._progress(finished=True))

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


class _StoredRequest(msgspec.Struct):
    path: bytes
    format: Format
    bom: bool
    ids: bytes
    """Ids as 64-bit integers, little-endian."""
    force: bool = False
    hidden_problems: int = 0
    pictures: bool = False
    printed: bool = False
    within: bytes | None = None


class ExportCodec(JsonCodec[ExportRequest, ExportOutcome]):
    """The codec of exports."""

    def __init__(self) -> None:
        super().__init__(ExportRequest, ExportOutcome)

    def encode_request(self, request: ExportRequest) -> str:
        ids = _little_endian(request.ids).tobytes()
        return encode(
            _StoredRequest(
                request.path,
                request.format,
                request.bom,
                ids,
                request.force,
                request.hidden_problems,
                request.pictures,
                request.printed,
                request.within,
            )
        )

    def decode_request(self, text: str) -> ExportRequest:
        stored = msgspec.json.decode(text, type=_StoredRequest)
        check_paths((stored.path,) if stored.within is None else (stored.path, stored.within))
        ids = array("q")
        ids.frombytes(stored.ids)
        return ExportRequest(
            path=stored.path,
            format=stored.format,
            bom=stored.bom,
            ids=_little_endian(ids),
            force=stored.force,
            hidden_problems=stored.hidden_problems,
            pictures=stored.pictures,
            printed=stored.printed,
            within=stored.within,
        )

    def outcome_tree(self, outcome: ExportOutcome) -> dict[str, Any]:
        return {"path": as_text(outcome.path), "files": outcome.files, "bytes": outcome.bytes}


def _little_endian(ids: Sequence[int]) -> "array[int]":
    """Return ids with the bytes swapped on a big-endian processor; two calls give the same ids again."""
    swapped = array("q", ids)
    if sys.byteorder == "big":
        swapped.byteswap()
    return swapped


def shorten(request: ExportRequest) -> ExportRequest:
    """Return the request without the ids of the files, which may be a million."""
    return replace(request, ids=()) if request.ids else request


EXPORT: Final = RegisteredType(
    name="export",
    request=ExportRequest,
    outcome=ExportOutcome,
    codec=ExportCodec(),
    handler=blocking(_export, in_pool=False),
    shorten=shorten,
    pausable=False,
    not_again="job.not_again",
    words=JobWords(
        title="export.title",
        path="export.file",
        phases=dict.fromkeys(Phase, "export.writing"),
        headings=dict.fromkeys(Phase, "export.writing_to"),
        ends={
            JobState.COMPLETED: "export.completed",
            JobState.PAUSED: "export.paused",
            JobState.CANCELLED: "export.cancelled",
            JobState.FAILED: "export.not_written",
        },
    ),
)
