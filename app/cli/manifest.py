"""The commands of `cinventory manifest`: run a job, and print what came of it."""

import asyncio
from typing import TextIO

import typer

from app.cli.job_run import descriptors_of, run_job
from app.cli.messages import say
from app.cli.status import of_end
from app.compose import build
from app.core.job import JobState
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.core.manifest.report import Report
from app.core.manifest.verdict import FileState
from app.core.names import display
from app.export.report_format import ReportFormat
from app.export.verification import summary, write_report
from app.jobs.runner import ThreadRunner
from app.jobs.types.manifest import CREATE_MANIFEST, VERIFY_MANIFEST
from app.library import Library


def verify(
    request: VerifyManifestRequest, library: Library, form: ReportFormat, out: TextIO, *, show_progress: bool
) -> JobState:
    """Compare, write the report to `out`, and return the state of the job.

    Raises `ManifestRefused` and `ProberBroken`, and `typer.Exit` if the job was cancelled.
    """
    parts = build(ThreadRunner(), library)
    job = asyncio.run(
        run_job(parts, VERIFY_MANIFEST, request, descriptors_of(out), show_progress=show_progress)
    )
    outcome = job.outcome_of(VERIFY_MANIFEST)
    if outcome is None:  # raised, so that no empty report is written
        say("Cancelled.")
        raise typer.Exit(of_end(job.state))
    write_report(out, outcome.report, form)
    if form is not ReportFormat.TEXT:  # whose last line it is
        say(summary(outcome.report))
    if request.folder is None and _has_no_file(outcome.report):
        say(f"{display(outcome.report.folder)} has none of the files. Name their folder with --folder.")
    return outcome.state


def _has_no_file(report: Report) -> bool:
    found = {state for state, count in report.result.counts.items() if count}
    return FileState.MISSING in found and found <= {FileState.MISSING, FileState.ADDITIONAL}


def create(request: CreateManifestRequest, library: Library, out: TextIO, *, show_progress: bool) -> JobState:
    """Write a manifest, its path to `out` and a summary to standard error; return the state of the job.

    Raises `ManifestRefused`, `ExportFailed`, `Cancelled` and `ProberBroken`.
    """
    parts = build(ThreadRunner(), library)
    job = asyncio.run(
        run_job(parts, CREATE_MANIFEST, request, descriptors_of(out), show_progress=show_progress)
    )
    outcome = job.outcome_of(CREATE_MANIFEST)
    if outcome is None:
        say("Cancelled. No manifest was written.")
        return job.state
    for error in outcome.errors:
        say(f"{display(error.path)}: {error.reason}")
    out.write(f"{display(outcome.path)}\n")
    say(f"Done: {', '.join(map(str, outcome.summary()))}.")
    return outcome.state
