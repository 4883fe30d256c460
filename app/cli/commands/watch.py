"""The command `watch`: watch sources, or list those that are watched."""

from typing import Annotated

import typer

from app.cli.choices import ChecksumFormat
from app.cli.language import tr
from app.cli.options.common import CheckFormatOption, LibraryOption
from app.config.disk_spelling import absolute


def command(
    source: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Folders of sources to watch; without any, list all."),
    ] = None,
    *,
    off: Annotated[bool, typer.Option("--off", help="Watch these sources no more.")] = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.

    The window or cinventory serve watches while it is open. A file is probed once it has not changed for
    10 seconds. Where the system reports no changes, a scan each hour or night finds them.
    """
    if off and not source:
        raise typer.BadParameter(tr("name the sources to watch no more."), param_hint="--off")
    from app.cli.actions import schedules as run  # noqa: PLC0415 - loads asyncio and the API, only here

    folders = [absolute(each) for each in source or ()]
    run.run(library, lambda store: run.watch(store, folders, on=not off), form)
