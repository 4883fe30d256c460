"""The options of the command `checksum`."""

import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.choices import ChecksumFormat
from app.cli.cluster_options import (
    ClusterOption,
    FoldersOption,
    InsecureOption,
    SecurityOption,
    cluster_choice,
)
from app.cli.options import (
    BudgetOption,
    CheckFormatOption,
    LibraryOption,
    NoProgressOption,
    WhatArgument,
    WhereOption,
    budget_of,
)
from app.cli.output import open_standard_output
from app.config import paths
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.job import ChecksumRequest
from app.core.cluster import ClusterChoice
from app.library import open_library

AlgorithmOption = Annotated[
    list[Algorithm] | None,
    typer.Option(
        "--algorithm",
        metavar="NAME",
        help=f"An algorithm: {', '.join(Algorithm)}. Repeatable: all are computed in one pass.",
    ),
]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    algorithm: AlgorithmOption = None,
    budget: BudgetOption = None,
    cluster: ClusterOption = None,
    cluster_security: SecurityOption = None,
    cluster_folders: FoldersOption = None,
    cluster_insecure: InsecureOption = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
    no_progress: NoProgressOption = False,
) -> None:
    """Compute the checksums of files in the library, and store them.

    Files whose checksums are stored already are not read. Files that have changed since are compared, as by
    verify. By default xxh3-128 is computed.

    Exit status: 0 done, also if --budget leaves files; otherwise as of verify.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    check_contents("checksum", what, where, algorithm, budget, choice, library, form, no_progress=no_progress)


def check_contents(
    name: str,
    what: list[str] | None,
    where: list[str] | None,
    algorithm: list[Algorithm] | None,
    budget: str | None,
    cluster: ClusterChoice | None,
    library: Path | None,
    form: ChecksumFormat,
    *,
    no_progress: bool,
) -> None:
    """Read files as `checksum` or `verify` does, and write what came of it."""
    wanted = list_args.parse(what or (), where or (), (), descending=False).query
    limit = budget_of(budget)
    from app.cli import checksum as checksum_command  # noqa: PLC0415 - loads asyncio and the children's pool

    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        request = ChecksumRequest(
            paths=wanted.roots or tuple(source.path for source in known.sources()),
            query=str(wanted),
            algorithms=tuple(dict.fromkeys(algorithm or ())),
            budget_bytes=limit.bytes,
            budget_seconds=limit.seconds,
            cluster=cluster,
        )
        with open_standard_output() as out:
            status = checksum_command.run(
                name, request, known, form, out, show_progress=sys.stderr.isatty() and not no_progress
            )
    raise typer.Exit(status)
