"""The command `dialogue`: index what is said in videos, find where it is said, and delete the index."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final, NamedTuple, TextIO

import typer

from app.cli.actions.command_body import (
    JobCall,
    library_to_change,
    library_to_read,
    list_to_write,
    outcome_of,
    run_job_command,
    say_outcome,
)
from app.cli.choices import ChangesFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options import file_arguments
from app.cli.options.common import (
    ChangesFormatOption,
    ForceOption,
    LibraryOption,
    NoProgressOption,
    OutputOption,
    WhatArgument,
    WhereOption,
)
from app.cli.output.dialogue import say_what_is_lacking
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.cli.preferences import preferred
from app.cli.status import Exit, of_end
from app.core.dialogue.dialogue import SaidHit
from app.core.dialogue.job import DialogueOutcome, DialogueRequest
from app.core.job import Job
from app.core.query import Query
from app.core.text.names import as_text, display, one_line
from app.core.text.units import local_time_text
from app.library import Library
from app.library.dialogue import hits
from app.library.dialogue.coverage import lacking
from app.library.dialogue.index import delete_index, index_state

command = typer.Typer(
    name="dialogue",
    help="Index what is said in videos, as their subtitles tell it, and find where it is said.",
    no_args_is_help=True,
)
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON.")]
_COLUMNS: Final = ("path", "start", "end", "text", "languages", "sidecar", "track")
_AT_ONCE: Final = 100
"""Files whose hits are read at once."""


@command.command()
def index(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    tracks: Annotated[
        bool,
        typer.Option(
            "--tracks", help="Read the tracks inside videos, too; each such video is read to its end."
        ),
    ] = False,
    library: LibraryOption = None,
    no_progress: NoProgressOption = False,
) -> None:
    """Index the subtitles of files in the library, so that `says:` finds what is said in them.

    The index is a file of its own beside the library. Subtitles that are in it are not read again, and those
    that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a source went away; 130 cancelled.
    """
    wanted = file_arguments.parse(what or (), where or ()).query

    def call_of(known: Library) -> JobCall:
        everything = known.source_paths()
        request = DialogueRequest(
            paths=wanted.roots or everything,
            query=str(wanted),
            tracks=tracks,
            limit_mb=preferred().dialogue_mb,
        )
        return JobCall("dialogue", request, _say_end)

    run_job_command(call_of, library, no_progress=no_progress)


@command.command()
def find(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="The words, in a row, in any case.")],
    *,
    where: WhereOption = None,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List where words are said: the file, the time and the line.

    Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.
    """
    said = one_line(words).replace('"', '""')
    query = file_arguments.parse((), [f'says:"{said}"', *(where or ())]).query
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        with known.reader() as reader:
            if not say_what_is_lacking(known.path, reader).is_there:
                raise typer.Exit(Exit.NEEDS_ATTENTION)
        found = _found(known, query)
        if chosen is ChangesFormat.TABLE:
            rows = [(display(row.path), _clock(row.hit.start), one_line(row.hit.text)) for row in found]
            out.writelines(f"{line}\n" for line in table_lines(rows) if rows)
        elif chosen is ChangesFormat.CSV:
            write_csv(out, _COLUMNS, (_cells(row) for row in found))
        else:
            trees = (dict(zip(_COLUMNS, _values(row), strict=True)) for row in found)
            write_json_list(out, {}, "hits", trees)


@command.command()
def show(*, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Tell what the index holds, its size, and when it was made."""
    with library_to_read(library) as known, open_standard_output() as out, known.reader() as reader:
        if as_json:
            from app.api.schemas.dialogue_schemas import dialogue_view  # noqa: PLC0415 - only here
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs

            left = reader.insight(lacking, known.path, Query(), tracks=False)
            out.write(f"{to_json(dialogue_view(index_state(known.path), left)).decode()}\n")
            return
        state = say_what_is_lacking(known.path, reader)
        if state.is_there and state.updated is not None and state.texts is not None:
            told = tr(
                "{count} {count:text|texts}, {size}, as of {time}",
                count=state.texts,
                size=texts().size(state.size),
                time=local_time_text(state.updated),
            )
            out.write(f"{told}\n")


@command.command()
def delete(*, library: LibraryOption = None) -> None:
    """Delete the index. The subtitles themselves stay as they are."""
    with library_to_change(library) as known:
        there = index_state(known.path).size
        delete_index(known.path)
        if there:
            say(tr("The index of what is said is deleted: {size}.", size=texts().size(there)))
        else:
            say(tr("There is no index."))


class _Row(NamedTuple):
    path: bytes
    hit: SaidHit


def _found(library: Library, query: Query) -> Iterator[_Row]:
    phrases = hits.phrases_of(query)
    with library.reader() as reader:
        ids = reader.find(query, (("name", False),))
        for start in range(0, len(ids), _AT_ONCE):
            page = ids[start : start + _AT_ONCE]
            found = dict(zip(page, reader.insight(hits.of_files, page, phrases), strict=True))
            for record in reader.records(page):  # a file may be gone by now
                yield from (_Row(record.path, hit) for hit in found[record.id])


def _values(row: _Row) -> tuple[object, ...]:
    hit = row.hit
    sidecar = None if hit.sidecar is None else as_text(hit.sidecar)
    return as_text(row.path), hit.start, hit.end, hit.text, list(hit.languages), sidecar, hit.track


def _cells(row: _Row) -> Sequence[str | int | float | None]:
    hit = row.hit
    sidecar = None if hit.sidecar is None else display(hit.sidecar)
    languages = " ".join(hit.languages)
    return display(row.path), hit.start, hit.end, one_line(hit.text), languages, sidecar, hit.track


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _say_end(job: Job, out: TextIO) -> Exit:
    del out
    outcome = outcome_of(job, DialogueOutcome)
    say_outcome(outcome, outcome.seconds)
    return of_end(outcome.state)
