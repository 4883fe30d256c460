"""The options of the command `accept`."""

from contextlib import closing
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.choices import AcceptFormat
from app.cli.options import LibraryOption, WhereOption
from app.cli.output import open_standard_output
from app.config import paths
from app.library import open_library, open_to_read

_WhatArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="Only files at and below these paths that match every filter, as in list; name at least one.",
    ),
]


def command(
    what: _WhatArgument = None,
    *,
    where: WhereOption = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Accept the contents; otherwise the files are only named.")
    ] = False,
    library: LibraryOption = None,
    form: Annotated[AcceptFormat, typer.Option("--format", help="The format of the output.")] = (
        AcceptFormat.TEXT
    ),
) -> None:
    """Name the files in which verify found other contents than the known ones; with --yes, accept these.

    From then on, the checksums that the last check found are the known ones, and those from before are
    forgotten. Accept a rotten file only if you know that its contents are as they should be. No file is read
    or changed. An edit whose new time a scan has seen needs no acceptance.

    Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.
    """
    wanted = list_args.parse(what or (), where or (), (), descending=False).query
    if not (wanted.roots or wanted.terms):
        raise typer.BadParameter("name the files to accept, by paths or filters.", param_hint="PATH|FILTER")
    from app.cli import accept as accept_command  # noqa: PLC0415 - loads asyncio and the jobs

    opened = open_library if yes else open_to_read
    with closing(opened(library or paths.default_library())) as known, open_standard_output() as out:
        if yes:
            known.check_writable()
        accept_command.run(wanted, known, form, out, yes=yes)
