"""The command `import`: bring in another program's catalogue, or another computer's library."""

from functools import partial
from pathlib import Path
from typing import Annotated, TextIO

import typer

from app.cli.actions.command_body import JobCall, outcome_of, run_job_command, say_outcome
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options.common import LibraryOption, NoProgressOption
from app.cli.preferences import preferred
from app.cli.status import Exit, of_end
from app.config.disk_spelling import absolute
from app.core.catalogue.entry import CatalogueFormat, Columns
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.job import Job
from app.library import Library

DiskOption = Annotated[
    str,
    typer.Option(
        help="The name of its disk; by default the one that the catalogue tells. Of a library, the name for "
        "it here; by default that of its file."
    ),
]

PrefixOption = Annotated[
    str | None,
    typer.Option(
        metavar="FOLDER",
        help="The folder in its paths that stands for the disk, such as /media/blue or E:/; by default "
        "the one that the paths tell. An empty one cuts nothing.",
    ),
]
YesOption = Annotated[
    bool,
    typer.Option(
        "--yes",
        help="Forget the files of an earlier import that this one lacks; otherwise they stay, and are "
        "counted.",
    ),
]


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The catalogue, or another library.")],
    *,
    disk: DiskOption = "",
    prefix: PrefixOption = None,
    form: Annotated[
        CatalogueFormat | None,
        typer.Option("--format", help="The format; by default the one that its contents tell."),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PART=COLUMN",
            help="A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. "
            "Repeatable.",
        ),
    ] = None,
    yes: YesOption = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write the result as JSON.")] = False,
    library: LibraryOption = None,
    no_progress: NoProgressOption = False,
) -> None:
    r"""Bring the list of a disk that is not here into the library, from another program or computer.

    It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads
    what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints,
    run in the topmost folder of the disk: find . -type f -printf '%s\t%T@\t%p\0' > disk.files

    Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a
    scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it
    lacks of that stays listed, and is counted, until you import it with --yes.

    The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It
    is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of
    its files, and gets what was known of them.

    Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked
    or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is
    another one here, or files of an earlier import are lacking; 130 cancelled.
    """
    settings = preferred()
    request = ImportRequest(
        path=absolute(str(file)),
        disk=disk,
        prefix=prefix,
        format=form,
        columns=_columns(column or []),
        forget=yes,
        names=settings.name_rules(),
        picture_bytes=settings.preview_cache_bytes,
    )

    def call_of(_library: Library) -> JobCall:
        return JobCall("import", request, partial(_write, is_asked=not yes, as_json=as_json))

    run_job_command(call_of, library, no_progress=no_progress)


def _write(job: Job, out: TextIO, *, is_asked: bool, as_json: bool) -> Exit:
    outcome = outcome_of(job, ImportOutcome)
    say_outcome(outcome, outcome.seconds)
    for place, reason in outcome.refusals:
        say(tr("Line {place}: {reason}.", place=str(place), reason=reason))
    if outcome.kept and is_asked:
        say(tr("Nothing was forgotten: add --yes to forget what this one lacks."))
    if as_json:
        from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs

        out.write(f"{to_json(job.type.codec.outcome_tree(outcome)).decode()}\n")
    return of_end(outcome.state)


def _columns(told: list[str]) -> Columns:
    """Return the columns of the options. Raises `typer.BadParameter`."""
    found = {}
    for text in told:
        part, equals, title = text.partition("=")
        if part not in Columns.__struct_fields__ or not (equals and title):
            raise typer.BadParameter(
                tr("“{text}” names no column: write such as path=Location.", text=text), param_hint="--column"
            )
        found[part] = title
    columns = Columns(**found)
    if found and not (columns and columns.size):
        raise typer.BadParameter(
            tr("the columns of path, or name, and size are needed."), param_hint="--column"
        )
    return columns
