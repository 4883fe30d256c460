"""The command `rename`: give a source a name of its own."""

import os
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_change
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options.common import LibraryOption
from app.config.disk_spelling import absolute
from app.core.errors import RelocationRefused
from app.core.sources.source import source_names
from app.core.text.names import display, is_of_here, one_line
from app.library.scan import sources


def command(
    folder: Annotated[str, typer.Argument(metavar="SOURCE", help="The folder of the source.")],
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="The name; without one, that of its folder again.")
    ] = "",
    *,
    library: LibraryOption = None,
) -> None:
    """Give a source a name of its own, by which the window, the page and other commands call it.

    No folder is renamed.
    """
    path = os.fsencode(folder)  # may be of another system, if the library comes from there
    path = absolute(folder) if is_of_here(path) else path
    with library_to_change(library) as known:
        source = next((each for each in known.sources() if each.path == path), None)
        if source is None:
            raise RelocationRefused("relocate.no_source", path=display(path))
        known.write(sources.rename, source.id, one_line(name).strip()).result()
        given = source_names(known.sources())[source.id]
        say(tr("The source {path} is called “{name}” now.", path=display(path), name=given))
