"""The options of `cinventory cluster`."""

from typing import Annotated

import typer

from app.cli.cluster_options import FoldersOption, InsecureOption, SecurityOption, cluster_choice
from app.cli.status import Exit
from app.config.disk_spelling import absolute

command = typer.Typer(
    name="cluster",
    help="Look after the computers that work together (--cluster of scan, checksum, verify and check).",
    no_args_is_help=True,
)


@command.command()
def check(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The address of the Dask scheduler.")],
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="A folder or file that each worker must see.")
    ] = None,
    *,
    security: SecurityOption = None,
    folders: FoldersOption = None,
    insecure: InsecureOption = False,
) -> None:
    """Show the workers of a cluster, and whether each of them can take part in a scan.

    With a path, each worker reads a part of a file there, and the command compares it with what this
    computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster;
    3 a worker cannot.
    """
    from app.cli import cluster as workers  # noqa: PLC0415 - only needed here

    choice = cluster_choice(address, security, folders, insecure=insecure)
    assert choice is not None  # noqa: S101 - there is an address
    fine = workers.check(choice, absolute(path) if path is not None else None)
    raise typer.Exit(Exit.DONE if fine else Exit.NEEDS_ATTENTION)
