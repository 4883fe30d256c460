"""The body of commands: open the library, run a job, say what came of it, and exit.

A command that runs a job gives the job, and writes the results after it.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, TextIO

import typer

from app.cli.choices import ChangesFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options.common import CHANGES_ENDINGS
from app.cli.output.format_choice import chosen_format, say_default
from app.cli.output.opening import open_output, open_standard_output
from app.cli.status import Exit
from app.config import paths
from app.core.export.format import Format
from app.core.job import MOST_NAMED_FILES, Job, JobOutcome, JobRequest, JobState
from app.core.job.job_type import Outcome
from app.core.text.names import display
from app.library import Library, open_library, open_to_read


@contextmanager
def library_to_read(path: Path | None) -> Iterator[Library]:
    """Open the library of the option, by default the usual one, to be read."""
    with closing(open_to_read(path or paths.default_library())) as library:
        yield library


@contextmanager
def library_to_change(path: Path | None) -> Iterator[Library]:
    """Open the library of the option, by default the usual one. Raises `LibraryError` if it is locked."""
    with closing(open_library(path or paths.default_library())) as library:
        library.check_writable()
        yield library


@contextmanager
def list_to_write(
    library: Path | None, output: Path, form: ChangesFormat | None, *, force: bool
) -> Iterator[tuple[Library, TextIO, ChangesFormat]]:
    """Open the library to be read and the output of a list about it, and yield both, with the format."""
    chosen = chosen_format(output, form, CHANGES_ENDINGS, ChangesFormat.TABLE, force=force)
    with (
        library_to_read(library) as known,
        open_output(output, Format(chosen.value), known, force=force) as out,
    ):
        say_default(output, form, chosen)
        yield known, out, chosen


class JobCall(NamedTuple):
    """A job to be run, and what is written after its end."""

    type_name: str
    request: JobRequest
    write: Callable[[Job, TextIO], Exit]
    """Writes what came of the job, and returns the exit status."""


def run_job_command(
    call_of: Callable[[Library], JobCall],
    library: Path | None,
    *,
    no_progress: bool,
    output: Callable[[Library], AbstractContextManager[TextIO]] = lambda _library: open_standard_output(),
) -> NoReturn:
    """Run the job that `call_of` returns for the opened library, and exit with its status.

    Raises `CinventoryError` if the job fails, as without a file that the library knows.
    """
    with library_to_change(library) as known:
        call = call_of(known)
        with output(known) as out:
            status = call.write(
                run_job(call.type_name, call.request, known, out, no_progress=no_progress), out
            )
    raise typer.Exit(status)


def run_job(
    type_name: str,
    request: JobRequest,
    library: Library,
    out: TextIO,
    *,
    no_progress: bool,
    **more: Any,  # noqa: ANN401 - as `job_run.run` takes them
) -> Job:
    """Run a job of a command that writes to `out`, and return it after its end. Raises its error."""
    from app.cli.actions import job_run  # noqa: PLC0415 - loads asyncio, the jobs and the pools of children

    show = sys.stderr.isatty() and not no_progress
    return job_run.run(type_name, request, library, out, show_progress=show, **more)


def outcome_of(job: Job, kind: type[Outcome], **fields: Any) -> Outcome:  # noqa: ANN401 - of any outcome
    """Return the outcome of an ended job; one with these fields if it was cancelled before it began."""
    return job.outcome if isinstance(job.outcome, kind) else kind(state=job.state, **fields)


def say_outcome(outcome: JobOutcome, seconds: float | None, more: str = "") -> None:
    """Say what came of a job, and the errors that it tells of; `more` where it may have left some out."""
    say(end_text(outcome.state, seconds, ", ".join(map(texts().message, outcome.summary()))))
    say_errors(outcome)
    if more and len(outcome.errors) == MOST_NAMED_FILES:
        say(more)


def end_text(state: JobState, seconds: float | None, summary: str) -> str:
    """Return a sentence on the end of a job, how long it took, and what came of it."""
    time = texts().decimal(seconds or 0.0, 1)
    if state is JobState.CANCELLED:
        if summary:
            return tr("Cancelled in {time} s: {summary}.", time=time, summary=summary)
        return tr("Cancelled in {time} s.", time=time)
    if summary:
        return tr("Done in {time} s: {summary}.", time=time, summary=summary)
    return tr("Done in {time} s.", time=time)


def say_errors(outcome: JobOutcome) -> None:
    """Say which paths could not be read, and why."""
    for error in outcome.errors:
        say(f"{display(error.path)}: {texts().message(error.reason)}")
