"""The command `library`: back a library up, put a backup back, and list libraries."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.options.common import LibraryOption, NoProgressOption

command = typer.Typer(
    name="library",
    help="Back up the library, restore it, and tell where it is and what is in it.",
    no_args_is_help=True,
)

JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON.")]


@command.command()
def backup(
    target: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help="The file, or the folder for a new file; by default the folder beside the library.",
        ),
    ] = None,
    *,
    library: LibraryOption = None,
    no_progress: NoProgressOption = False,
    as_json: JsonOption = False,
) -> None:
    """Copy the library to one file, also while a window or a job uses it, and check the copy.

    The file appears once it is whole. A file there is replaced only if it is a library.

    Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage;
    130 cancelled.
    """
    from app.cli.actions import library as run  # noqa: PLC0415 - loads asyncio and the jobs, only here

    run.back_up(library, target, no_progress=no_progress, as_json=as_json)


@command.command()
def restore(
    source: Annotated[
        Path | None,
        typer.Argument(metavar="[BACKUP]", help="The backup; by default the newest one beside the library."),
    ] = None,
    *,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a backup in the place of the library. The library from before is kept beside it.

    The backup is checked first. While a window or another program uses the library, nothing is done.

    Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage;
    130 cancelled.
    """
    from app.cli.actions import library as run  # noqa: PLC0415 - as above

    run.restore(library, source, as_json=as_json)


@command.command()
def update(
    *,
    no_backup: Annotated[
        bool, typer.Option("--no-backup", help="Update it though no backup could be made before.")
    ] = False,
    library: LibraryOption = None,
) -> None:
    """Update a library of an earlier version, which any command does by itself if it can back it up before.

    Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.
    """
    from app.cli.actions import library as run  # noqa: PLC0415 - as above

    run.update(library, no_backup=no_backup)


@command.command()
def recent(*, as_json: JsonOption = False) -> None:
    """List the libraries that the window has opened, the last one first."""
    from app.cli.actions import library as run  # noqa: PLC0415 - as above

    run.list_recent(as_json=as_json)


@command.command()
def info(*, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.

    Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.
    """
    from app.cli.actions import library as run  # noqa: PLC0415 - as above

    run.tell(library, as_json=as_json)
