"""Runs one scan as a job, from a terminal. Ctrl-C cancels the scan and keeps its results."""

import asyncio
import errno
from collections.abc import Iterable
from typing import Final, TextIO

from msgspec.structs import asdict

from app.cli.file_output import are_too_many, print_list_command, write_files
from app.cli.formatting import change_counts_text
from app.cli.job_run import descriptors_of, run_job
from app.cli.messages import say
from app.cli.verbose import BottleneckLines, WorkerLines
from app.compose import Parts, build
from app.core.errors import Cancelled
from app.core.export.format import Format
from app.core.job import JobState
from app.core.names import display, outermost
from app.core.record_batch import RecordBatch
from app.core.scan.job import ScanOutcome, ScanRequest
from app.export import json_model, jsonl
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN, counts_text
from app.library import Library

_READER_GONE: Final = frozenset({errno.EPIPE, errno.EIO})
"""Errors of a pipe whose reader has ended, and of a closed terminal."""


def run(
    request: ScanRequest,
    library: Library,
    form: Format,
    out: TextIO,
    *,
    hidden: int = 0,
    show_progress: bool,
    verbose: bool = False,
) -> ScanOutcome:
    """Scan, write the files to `out` and a summary to standard error, and return the outcome.

    JSON Lines are written as files are probed, unchanged files at the end. A terminal gets no table of more
    than `SHOWN` files. Problems of the set `hidden` are left out. With `verbose`, lines on standard error say
    what limits the scan, and which workers probe. Raises `LibraryError` and `ProberBroken`.
    """
    streamed: set[int] = set()
    broken: list[OSError] = []

    def stream(batch: RecordBatch) -> None:
        try:
            with library.reader() as reader:
                # Files that are not probed yet, and unchanged ones, are written at the end.
                ids = [record.id for record in batch.records if record.scan_id == batch.scan_id]
                streamed.update(ids)
                pages = reader.pages(ids, json_model.FIELDS, hidden=hidden)
                jsonl.write_lines(out, pages, batch.scan_id)
            out.flush()
        except OSError as error:
            if error.errno not in _READER_GONE:  # for example, the disk is full
                broken.append(error)
            raise Cancelled from None

    runner = ThreadRunner(stream) if form is Format.JSONL else ThreadRunner()
    outcome = asyncio.run(
        _scan(
            build(runner, library),
            request,
            descriptors_of(out),
            show_progress=show_progress,
            verbose=verbose,
        )
    )
    _summarise(outcome)
    if broken:
        raise broken[0]
    with library.reader() as reader:
        ids = [each for each in reader.ids(outermost(request.paths)) if each not in streamed]
        if are_too_many(out, ids, form):
            print_list_command(len(ids), request, library.path)
        else:
            write_files(out, reader, ids, form, outcome, hidden=hidden)
    return outcome


async def _scan(
    parts: Parts, request: ScanRequest, written: Iterable[int], *, show_progress: bool, verbose: bool
) -> ScanOutcome:
    listeners = (BottleneckLines(), WorkerLines()) if verbose else ()
    for lines in listeners:
        parts.queue.subscribe(lines)
    job = await run_job(parts, SCAN, request, written, show_progress=show_progress)
    for lines in listeners:
        lines.end(job)
    # A job that was cancelled before it began has no outcome.
    return job.outcome_of(SCAN) or ScanOutcome(state=job.state)


def _summarise(outcome: ScanOutcome) -> None:
    ended = "Cancelled" if outcome.state is JobState.CANCELLED else "Done"
    counts = counts_text(asdict(outcome.counts) | {"missing": 0})  # missing files are among the changes
    changes = _changes(outcome)
    say(f"{ended} in {outcome.seconds:.1f} s: {counts}. {changes}.")
    for error in outcome.errors:
        say(f"{display(error.path)}: {error.reason}")


def _changes(outcome: ScanOutcome) -> str:
    """Return the changes. Only a complete scan may report that nothing has changed."""
    if not outcome.changes and outcome.state is JobState.CANCELLED:
        return "No change was found until then"
    if not outcome.changes and (outcome.errors or outcome.offline):
        return "No change was found in what could be read"
    return change_counts_text(outcome.changes)
