"""The options of the command `copies`."""

import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.choices import CopiesFormat
from app.cli.options import LibraryOption, NoProgressOption, WhatArgument, WhereOption
from app.cli.output import open_standard_output
from app.cli.status import of_end
from app.config import paths
from app.config.disk_spelling import absolute
from app.core.copies.job import CopiesRequest
from app.core.errors import NothingToCheck
from app.core.names import display
from app.core.query import Query
from app.library import Library, open_library

CopiesFormatOption = Annotated[CopiesFormat, typer.Option("--format", help="The format of the output.")]

CompareOption = Annotated[
    tuple[str, str] | None,
    typer.Option(
        "--compare",
        metavar="A B",
        help="Compare two folders or files, in place of a list: what is only in A, in both, only in B. "
        "Of two folders, one in the other, the inner one is no part of the outer one.",
    ),
]

FoldersOption = Annotated[
    bool, typer.Option("--folders", help="List the folders that hold equal files, in place of the groups.")
]

AloneOption = Annotated[
    bool,
    typer.Option("--left-alone", help="List the groups that were left alone, in place of the others."),
]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    compare: CompareOption = None,
    folders: FoldersOption = False,
    left_alone: AloneOption = False,
    library: LibraryOption = None,
    form: CopiesFormatOption = CopiesFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """Find the exact copies of files in the library, and list them in groups.

    The files are compared with all files of the library. Of files of the same size, only those are read that
    may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks
    and several paths to one file are one copy.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 some files could not be compared, so that they may be copies too; 130 cancelled.
    """
    wanted = list_args.parse(what or (), where or (), (), descending=False).query
    if compare and (wanted.roots or wanted.terms):
        raise typer.BadParameter("it takes two paths, and nothing else.", param_hint="--compare")
    if sum(map(bool, (compare, folders, left_alone))) > 1:
        raise typer.BadParameter(
            "only one of them is possible.", param_hint="--compare, --folders, --left-alone"
        )
    places = (absolute(compare[0]), absolute(compare[1])) if compare else None
    if places and places[0] == places[1]:
        raise typer.BadParameter("both are the same place.", param_hint="--compare")
    from app.cli import copies as copies_command  # noqa: PLC0415 - loads asyncio and the children's pool

    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        _check_known(known, places or ())
        everything = tuple(source.path for source in known.sources())
        request = CopiesRequest(paths=places or wanted.roots or everything, query=str(wanted))
        show = sys.stderr.isatty() and not no_progress
        with open_standard_output() as out:
            state = copies_command.run(
                request, known, form, out, places, folders=folders, alone=left_alone, show_progress=show
            )
    raise typer.Exit(of_end(state))


def _check_known(library: Library, places: Sequence[bytes]) -> None:
    """Raise `NothingToCheck` for a place without known files, as a misspelt path is."""
    with library.reader() as reader:
        for place in places:
            if not reader.count(Query(roots=(place,))):
                raise NothingToCheck("copies.unknown_place", path=display(place))
