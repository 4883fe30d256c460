"""The options of the command `journal`."""

import sys
from contextlib import closing
from typing import Annotated

import typer

from app.cli.choices import JournalAction, TrashFormat
from app.cli.options import LibraryOption, NoProgressOption, TrashFormatOption
from app.cli.output import open_standard_output
from app.config import paths
from app.library import open_library, open_to_read


def command(
    action: Annotated[JournalAction, typer.Argument(help="The action.")] = JournalAction.LIST,
    entry: Annotated[
        list[int] | None, typer.Argument(metavar="ID", help="The number of a file in the list.")
    ] = None,
    *,
    last: Annotated[bool, typer.Option("--last", help="Undo the whole last move to the trash.")] = False,
    library: LibraryOption = None,
    form: TrashFormatOption = TrashFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """List the files that were moved to the trash, or move files back to their folders.

    No file is ever replaced by an undo.

    Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage;
    3 some files could not be moved back; 130 cancelled.
    """
    if (action is JournalAction.UNDO) is not (bool(entry) is not last):
        raise typer.BadParameter("undo needs numbers or --last; list takes neither.", param_hint="ID")
    from app.cli import journal as journal_command  # noqa: PLC0415 - loads asyncio and the jobs

    show = sys.stderr.isatty() and not no_progress
    path = library or paths.default_library()
    # A look where the files are now may change the journal; a library that does not exist is not made.
    opened = open_to_read if action is JournalAction.LIST and not path.exists() else open_library
    with closing(opened(path)) as known, open_standard_output() as out:
        if action is JournalAction.LIST:
            journal_command.show(known, form, out)
            raise typer.Exit
        known.check_writable()
        status = journal_command.undo(known, tuple(entry or ()), form, out, show_progress=show)
    raise typer.Exit(status)
