"""Writes an export, from the check of its target to the last byte."""

import io
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from typing import TYPE_CHECKING, TextIO, cast

from app.core.errors import ExportFailed
from app.core.export.format import ENCODING, HANDED_OVER, Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file.page import FilePage
from app.core.job.control import JobControl
from app.core.localization import IN_ENGLISH, Localization
from app.core.run.progress import PROGRESS_SECONDS, Phase, Progress
from app.core.run.timing import Clock, RateMeter, Throttle
from app.core.text.names import display
from app.export.atomic_write import open_output
from app.export.hand_over.preparation import prepared
from app.export.hand_over.recording import record
from app.export.hand_over.registry import fields_of, hand_over
from app.export.protection import Protection
from app.export.registry import export, writer
from app.library import Library
from app.library.query.file_pages import PAGE

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf
    from app.export.print_job import PrintReport

ProgressListener = Callable[[Progress], None]


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
    if request.format in HANDED_OVER:
        return _hand_over(request, library, _Watch(len(request.ids), cancel_event, on_progress, clock))
    watch = _Watch(len(request.ids), cancel_event, on_progress, clock)
    if request.printed and print_report is None:
        raise ExportFailed("export.no_printer", path=display(request.path))
    with _opened(request, library) as out, library.reader() as reader:
        read = reader.whole_pages if request.by_clip and request.format is not Format.HTML else reader.pages
        pages = read(request.ids, writer(request.format).FIELDS, PAGE, hidden=request.hidden_problems)
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
                columns=request.columns,
                pictures=shown,
                localization=localization,
            )
        out.flush()
        size = out.buffer.tell()
    watch.finish()
    files = len(request.ids) if request.by_clip else watch.done
    return ExportOutcome(path=request.path, files=files, bytes=size)


def _hand_over(request: ExportRequest, library: Library, watch: "_Watch") -> ExportOutcome:
    """Write a list for another program."""
    with library.reader() as reader:
        handing = prepared(
            request.format, request.hand_over, reader, request.ids, remembered=not library.read_only
        )
        with _opened(request, library) as out:
            pages = reader.pages(request.ids, fields_of(request.format), PAGE)
            paced = cast("TextIO", _Paced(out, watch.pace))
            hand_over(paced, watch.through(pages), request.format, handing)
            out.flush()
            size = out.buffer.tell()
    if request.format in ENCODING:
        record(library, request.format, handing)
    watch.finish()
    return ExportOutcome(
        path=request.path,
        files=watch.done - handing.left_out,
        bytes=size,
        errors=tuple(handing.errors),
        left_out=handing.left_out,
        base=handing.base,
    )


def check_target(request: ExportRequest, library: Library) -> None:
    """Raise `OutputRefused` or `ExportFailed` if the target cannot be written; change nothing. Blocks."""

    class _Writable(Exception):
        pass

    if request.format in HANDED_OVER:
        with library.reader() as reader:
            prepared(request.format, request.hand_over, reader, ())

    with (
        suppress(_Writable),
        _opened(request, library),
    ):
        raise _Writable


def _opened(request: ExportRequest, library: Library) -> AbstractContextManager[TextIO]:
    return open_output(
        request.path, request.endings, Protection(library), force=request.force, within=request.within
    )


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
