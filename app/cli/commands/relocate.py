"""The command that relocates a source, and its options."""

import os
from contextlib import closing
from typing import Annotated

import typer

from app.cli.options import LibraryOption
from app.config import paths
from app.config.disk_spelling import absolute
from app.core.names import is_of_here
from app.library import open_library


def command(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The old path of the source.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new folder of the source.")],
    *,
    library: LibraryOption = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Relocate even if none of its files is found there.")
    ] = False,
) -> None:
    """Record the new path of a source, and keep all that is known about its files.

    The command looks for the files there first. The next scan does not probe unchanged files again.
    """
    from app.cli import relocate as relocate_command  # noqa: PLC0415 - loads what lists folders, only here

    source = os.fsencode(old)  # may be of another system, if the library comes from there
    places = [absolute(old) if is_of_here(source) else source, absolute(new)]
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        relocate_command.run(known, places[0], places[1], anyway=anyway)
