"""The options of work by several machines."""

import os
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from app.cli.language import tr
from app.cli.messages import warn
from app.cluster.installed import check_usable
from app.config.settings import Settings
from app.core.cluster import ClusterChoice, chosen
from app.core.message import Message

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
        warn(Message("cluster.insecure", {"address": choice.address}))


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
    return typer.BadParameter(tr("use these options only with --cluster."), param_hint="--cluster-…")
