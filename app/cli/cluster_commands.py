"""The options of work by several machines, and those of `cinventory cluster`."""

import os
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from app.cli.messages import warn
from app.cli.status import Exit
from app.cluster.installed import check_usable
from app.config.disk_spelling import absolute
from app.config.settings import Settings
from app.core.cluster import ClusterChoice, chosen
from app.core.message import Message

cluster = typer.Typer(
    name="cluster",
    help="Look after the computers that work together (--cluster of scan, checksum, verify and check).",
    no_args_is_help=True,
)
ClusterOption = Annotated[
    str | None,
    typer.Option(
        "--cluster",
        metavar="ADDRESS",
        help="Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. "
        "local:N starts N workers on this computer.",
    ),
]
SecurityOption = Annotated[
    Path | None,
    typer.Option(
        "--cluster-security",
        metavar="FILE",
        help="A TOML file that names the certificates of a tls address: ca, cert and key.",
    ),
]
InsecureOption = Annotated[
    bool,
    typer.Option(
        "--cluster-insecure",
        help="Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its "
        "computers and on this one.",
    ),
]
FoldersOption = Annotated[
    list[str] | None,
    typer.Option(
        "--cluster-folders",
        metavar="PATH=PATH",
        help="The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.",
    ),
]


def cluster_choice(
    address: str | None, security: Path | None, folders: list[str] | None, *, insecure: bool
) -> ClusterChoice | None:
    """Return the chosen cluster, None without an address, and tell of one without TLS.

    Raises `ClusterRefused`.
    """
    if address is None:
        if security or folders or insecure:
            raise _without_address()
        return None
    file = os.fsencode(security.absolute()) if security else b""
    choice = chosen(address, file, folders or (), insecure=insecure)
    check_usable(choice)
    warn_of(choice)
    return choice


def warn_of(choice: ClusterChoice) -> None:
    """Tell of a cluster without TLS."""
    if not choice.protected:
        warn(str(Message("cluster.insecure", {"address": choice.address})))


def serving_cluster(
    kept: Settings,
    address: str | None,
    security: Path | None,
    folders: list[str] | None,
    *,
    insecure: bool,
) -> Settings:
    """Return the preferences with the chosen cluster for all scans; without one, their own.

    Raises `ClusterRefused`, also without the packages of the extra.
    """
    if address is not None:
        kept = replace(
            kept,
            cluster=address,
            cluster_security=str(security.absolute()) if security else "",
            cluster_folders=tuple(folders or ()),
            cluster_insecure=insecure,
        )
    elif security or folders or insecure:
        raise _without_address()
    if choice := kept.cluster_choice():
        check_usable(choice)
        warn_of(choice)
    return kept


def _without_address() -> typer.BadParameter:
    return typer.BadParameter("use these options only with --cluster.", param_hint="--cluster-…")


@cluster.command()
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
    from app.cli import cluster as command  # noqa: PLC0415 - only needed here

    choice = cluster_choice(address, security, folders, insecure=insecure)
    assert choice is not None  # noqa: S101 - there is an address
    fine = command.check(choice, absolute(path) if path is not None else None)
    raise typer.Exit(Exit.DONE if fine else Exit.NEEDS_ATTENTION)
