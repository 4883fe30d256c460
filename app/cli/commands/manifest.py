"""The command `manifest`: compare folders with manifests, and write manifests."""

from functools import partial
from pathlib import Path
from typing import Annotated, TextIO

import typer

from app.cli.actions.command_body import JobCall, run_job_command, say_errors
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options import file_arguments
from app.cli.options.common import LibraryOption, NoProgressOption
from app.cli.output.format_choice import chosen_format
from app.cli.output.opening import open_report
from app.cli.status import Exit, of_end
from app.config.disk_spelling import absolute
from app.core.checksum.algorithm import Algorithm
from app.core.job import Job
from app.core.manifest.form import Form
from app.core.manifest.job import (
    CreateManifestOutcome,
    CreateManifestRequest,
    VerifyManifestOutcome,
    VerifyManifestRequest,
)
from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState
from app.core.text.names import display
from app.export.report_format import ENDINGS, ReportFormat
from app.export.verification import summary, write_report
from app.library import Library

command = typer.Typer(
    name="manifest",
    help="Verify folders against manifests of checksums, and create such manifests.",
    no_args_is_help=True,
)
AlgorithmOption = Annotated[
    list[Algorithm] | None,
    typer.Option("--algorithm", metavar="NAME", help=f"An algorithm: {', '.join(Algorithm)}. Repeatable."),
]


@command.command()
def verify(
    path: Annotated[
        str, typer.Argument(metavar="MANIFEST|FOLDER", help="A manifest, or a folder with a single one.")
    ],
    *,
    folder: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="The folder to compare; by default that of the manifest."),
    ] = None,
    algorithm: Annotated[
        Algorithm | None,
        typer.Option(
            metavar="NAME", help="The algorithm of a checksum list whose name and lines do not tell it."
        ),
    ] = None,
    library: LibraryOption = None,
    form: Annotated[
        ReportFormat | None,
        typer.Option("--format", help="The format of the report; by default that of the output's name."),
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", metavar="FILE", help="Write the report to this file as well.")
    ] = Path("-"),
    force: Annotated[
        bool,
        typer.Option("--force", help="Write or replace a file even if its extension is of another format."),
    ] = False,
    no_progress: NoProgressOption = False,
) -> None:
    """Compare a folder with a manifest, and report what is missing, changed or additional.

    Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum,
    b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.

    Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed;
    130 cancelled. Additional files make a history or a bag incomplete, since these list every file.
    """

    chosen = chosen_format(output, form, ENDINGS, ReportFormat.TEXT, force=force)
    request = VerifyManifestRequest(
        path=absolute(path), folder=absolute(folder) if folder else None, algorithm=algorithm
    )
    run_job_command(
        lambda _known: JobCall("verify-manifest", request, partial(_write_report, request, chosen)),
        library,
        no_progress=no_progress,
        output=lambda known: open_report(output, ENDINGS[chosen], known, force=force),
    )


@command.command()
def create(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder to describe.")],
    query: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILTER]...",
            help="List only files of the library that match every filter, as in list; for checksum lists.",
        ),
    ] = None,
    *,
    form: Annotated[Form, typer.Option("--as", help="The form of the manifest.")],
    output: Annotated[
        str | None,
        typer.Option(
            metavar="PATH", help="The manifest: a file for a checksum list, a folder for ascmhl and bagit."
        ),
    ] = None,
    into_source: Annotated[
        bool,
        typer.Option(
            "--into-source",
            help="Allow the manifest inside the described folder; ascmhl and bagit go there by default then.",
        ),
    ] = False,
    algorithm: AlgorithmOption = None,
    library: LibraryOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing checksum list.")] = False,
    no_progress: NoProgressOption = False,
) -> None:
    """Read all files of a folder, and write a manifest of them. The files themselves are never changed.

    ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from
    this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a
    folder data inside.

    Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not
    as it was recorded; 130 cancelled.
    """
    from app.manifests.creation import check_outputs  # noqa: PLC0415 - see above

    described = absolute(folder)
    _check_possible(form, output, has_algorithm=bool(algorithm), into_source=into_source)
    request = CreateManifestRequest(
        folder=described,
        form=form,
        output=described if output is None else absolute(output),
        query=file_arguments.text_of(query or ()),
        algorithms=tuple(dict.fromkeys(algorithm or ())),
        into_source=into_source,
        force=force,
    )

    def call_of(known: Library) -> JobCall:
        check_outputs(request, known)
        return JobCall("create-manifest", request, _write_created)

    run_job_command(call_of, library, no_progress=no_progress)


def _check_possible(form: Form, output: str | None, *, has_algorithm: bool, into_source: bool) -> None:
    """Raise `typer.BadParameter` for options that do not go with the form of a manifest."""
    if has_algorithm and not form.is_folder:
        told = tr("a checksum list has the algorithm of its form.")
        raise typer.BadParameter(told, param_hint="--algorithm")
    if output == "-" or (output is None and not (into_source and form.is_folder)):
        raise typer.BadParameter(tr("name the output, which is a file or a folder."), param_hint="--output")


def _write_report(request: VerifyManifestRequest, form: ReportFormat, job: Job, out: TextIO) -> Exit:
    """Write the report. Raises `typer.Exit` if the job was cancelled, so that no empty report is written."""
    outcome: VerifyManifestOutcome | None = job.outcome_of(job.type)
    if outcome is None:
        say(tr("Cancelled."))
        raise typer.Exit(of_end(job.state))
    write_report(out, outcome.report, form, texts())
    if form is not ReportFormat.TEXT:  # whose last line it is
        say(summary(outcome.report, texts()))
    if request.folder is None and _has_no_file(outcome.report):
        folder = display(outcome.report.folder)
        say(tr("{folder} has none of the files. Name their folder with --folder.", folder=folder))
    return of_end(outcome.state)


def _has_no_file(report: VerificationReport) -> bool:
    found = {state for state, count in report.result.counts.items() if count}
    return FileState.MISSING in found and found <= {FileState.MISSING, FileState.ADDITIONAL}


def _write_created(job: Job, out: TextIO) -> Exit:
    """Write the path of the manifest, and a summary to standard error."""
    outcome: CreateManifestOutcome | None = job.outcome_of(job.type)
    if outcome is None:
        say(tr("Cancelled. No manifest was written."))
        return of_end(job.state)
    say_errors(outcome)
    out.write(f"{display(outcome.path)}\n")
    say(tr("Done: {summary}.", summary=", ".join(map(texts().message, outcome.summary()))))
    return of_end(outcome.state)
