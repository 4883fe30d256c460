"""The command `relocate`: record the new path of a source."""

import os
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_change
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options.common import LibraryOption
from app.config.disk_spelling import absolute
from app.core.errors import RelocationRefused
from app.core.text.names import display, is_of_here
from app.library import Library


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
    source = os.fsencode(old)  # may be of another system, if the library comes from there
    places = [absolute(old) if is_of_here(source) else source, absolute(new)]
    with library_to_change(library) as known:
        _relocate(known, places[0], places[1], anyway=anyway)


def _relocate(library: Library, old: bytes, new: bytes, *, anyway: bool) -> None:
    """Look for the files, report them, and relocate. Without files only if `anyway`.

    Raises `CinventoryError`.
    """
    from app.scan import relocation  # noqa: PLC0415 - loads what lists folders, only here

    found = relocation.look(library, old, new, lambda: None)
    say(
        tr(
            "{count} of {known} known {known:file|files} {count:was|were} found at {path}.",
            count=found.found,
            known=found.known,
            path=display(new),
        )
    )
    if found.known and not found.found and not anyway:
        raise RelocationRefused("relocate.nothing_there", count=found.known, path=display(new))
    relocation.relocate(library, old, found.place)
    say(tr("The source {old} is now at {new}. No file was probed.", old=display(old), new=display(new)))
