"""The command `scan`: scan folders and files into the library, and list them. Ctrl-C keeps what is there."""

import errno
import math
from collections.abc import Container
from pathlib import Path
from typing import Annotated, Final, NamedTuple, TextIO

import typer
from msgspec.structs import asdict, replace

from app.cli.actions.command_body import end_text, library_to_change, outcome_of, run_job, say_errors
from app.cli.choices import ScanFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options import cluster as cluster_options
from app.cli.options.common import (
    SCAN_ENDINGS,
    ForceOption,
    LibraryOption,
    NoProgressOption,
    OutputOption,
    ScanFormatOption,
)
from app.cli.output.files import are_too_many, print_list_command, write_files
from app.cli.output.format_choice import chosen_format, say_default
from app.cli.output.opening import open_output
from app.cli.output.texts import change_counts_text
from app.cli.output.verbose import BottleneckLines, WorkerLines
from app.cli.preferences import choose_judges, preferred
from app.cli.status import Exit, exit_status
from app.config.disk_spelling import absolute
from app.core.errors import Cancelled
from app.core.export.format import Format
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.run.limits import WALL_SECONDS, WORKERS
from app.core.scan.job import ScanOutcome, ScanRequest
from app.core.text.names import outermost
from app.export import json_model, jsonl
from app.library import Library

_READER_GONE: Final = frozenset({errno.EPIPE, errno.EIO})
"""Errors of a pipe whose reader has ended, and of a closed terminal."""


def _refuse_nan(seconds: float | None) -> float | None:
    """Return the option. Typer takes `nan` for a number of every range."""
    if seconds is not None and math.isnan(seconds):
        limits = f"{WALL_SECONDS.least}<=x<={WALL_SECONDS.most}"
        raise typer.BadParameter(tr("{value} is not in the range {range}.", value="nan", range=limits))
    return seconds


WorkersOption = Annotated[
    int | None,
    typer.Option(
        "--workers",
        metavar="N",
        min=WORKERS.least,
        max=WORKERS.most,
        help="The number of probe processes, with --cluster on each worker; by default from the preferences.",
    ),
]
TimeoutOption = Annotated[
    float | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        min=WALL_SECONDS.least,
        max=WALL_SECONDS.most,
        callback=_refuse_nan,
        help="Give up a file after this time without a byte; by default from the preferences.",
    ),
]
DeepOption = Annotated[bool, typer.Option("--deep", help="Probe every file again, and read more of it.")]
SniffOption = Annotated[
    bool,
    typer.Option(
        "--sniff",
        help="Also look into files without a video extension. Scans without --sniff ignore them.",
    ),
]
VerboseOption = Annotated[
    bool,
    typer.Option(
        "--verbose",
        help="Say what limits the scan: processor, disk, late answers or library. "
        "With --cluster, also name the workers, their rates and faults.",
    ),
]


def command(
    path: Annotated[list[str], typer.Argument(metavar="PATH...", help="Folders and files to scan.")],
    *,
    library: LibraryOption = None,
    form: ScanFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
    workers: WorkersOption = None,
    timeout: TimeoutOption = None,
    deep: DeepOption = False,
    sniff: SniffOption = False,
    cluster: cluster_options.ClusterOption = None,
    cluster_security: cluster_options.SecurityOption = None,
    cluster_folders: cluster_options.FoldersOption = None,
    cluster_insecure: cluster_options.InsecureOption = False,
    no_progress: NoProgressOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Scan folders and files into the library, and list them.

    Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not
    be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.
    """
    named = chosen_format(output, form, SCAN_ENDINGS, ScanFormat.TABLE, force=force)
    chosen = Format(named.value)
    roots = tuple(absolute(item) for item in path)
    kept = preferred(workers, timeout)
    request = kept.request(roots, deep=deep, sniff=sniff, here=True)
    if choice := cluster_options.cluster_choice(
        cluster, cluster_security, cluster_folders, insecure=cluster_insecure
    ):
        request = replace(request, cluster=choice, workers=workers)
    with library_to_change(library) as known:
        choose_judges(known, kept)
        with open_output(output, chosen, known, request, force=force) as out:
            say_default(output, form, chosen)
            scan = _Scan(request, known, chosen, out, kept.hidden_problems)
            status = scan.run(no_progress=no_progress, verbose=verbose)
    raise typer.Exit(status)


class _Scan(NamedTuple):
    """A scan, and the output that its files are written to."""

    request: ScanRequest
    library: Library
    form: Format
    out: TextIO
    hidden: int
    """The set of problems that are left out."""

    def run(self, *, no_progress: bool, verbose: bool) -> Exit:
        """Scan, write the files, and a summary to standard error. Raises `LibraryError` and `ProberBroken`.

        JSON Lines are written as files are probed, unchanged files at the end. With `verbose`, lines on
        standard error say what limits the scan, and which workers probe.
        """
        listeners = (BottleneckLines(), WorkerLines()) if verbose else ()
        stream = _Stream(self.library, self.out, self.hidden)
        more = {"on_batch": stream} if self.form is Format.JSONL else {}
        job = run_job(
            "scan",
            self.request,
            self.library,
            self.out,
            no_progress=no_progress,
            listeners=listeners,
            **more,
        )
        for lines in listeners:
            lines.end(job)
        outcome = outcome_of(job, ScanOutcome)
        _summarise(outcome)
        if stream.error:
            raise stream.error
        self._write(outcome, stream.written)
        return exit_status(outcome)

    def _write(self, outcome: ScanOutcome, written: Container[int]) -> None:
        """Write the files that were not streamed. A terminal gets no table of more than `SHOWN` files."""
        with self.library.reader() as reader:
            ids = [each for each in reader.ids(outermost(self.request.paths)) if each not in written]
            if are_too_many(self.out, ids, self.form):
                print_list_command(len(ids), self.request, self.library.path)
            else:
                write_files(self.out, reader, ids, self.form, outcome, hidden=self.hidden)


class _Stream:
    """Writes JSON Lines as files are probed, in the thread of the job."""

    def __init__(self, library: Library, out: TextIO, hidden: int) -> None:
        self._library = library
        self._out = out
        self._hidden = hidden
        self.written: set[int] = set()
        """Ids of the files whose lines are written."""
        self.error: OSError | None = None
        """The error that has ended the scan, such as a full disk."""

    def __call__(self, batch: RecordBatch) -> None:
        """Write the files of a batch that were probed. The others, and unchanged files, come at the end."""
        try:
            with self._library.reader() as reader:
                ids = [record.id for record in batch.records if record.scan_id == batch.scan_id]
                self.written.update(ids)
                pages = reader.pages(ids, json_model.FIELDS, hidden=self._hidden)
                jsonl.write_lines(self._out, pages, batch.scan_id)
            self._out.flush()
        except OSError as error:
            if error.errno not in _READER_GONE:
                self.error = self.error or error
            raise Cancelled from None


def _summarise(outcome: ScanOutcome) -> None:
    from app.jobs.types.scan import counts_text  # noqa: PLC0415 - loaded with the scan

    # Missing files are among the changes.
    told = {"missing": 0, "claimed": outcome.claimed, "forgotten": outcome.forgotten}
    found = asdict(outcome.counts) | told
    counts = counts_text(found, texts())
    say(f"{end_text(outcome.state, outcome.seconds, counts)} {tr('{changes}.', changes=_changes(outcome))}")
    say_errors(outcome)


def _changes(outcome: ScanOutcome) -> str:
    """Return the changes. Only a complete scan may report that nothing has changed."""
    if not outcome.changes and outcome.state is JobState.CANCELLED:
        return tr("No change was found until then")
    if not outcome.changes and (outcome.errors or outcome.offline):
        return tr("No change was found in what could be read")
    return change_counts_text(outcome.changes)
