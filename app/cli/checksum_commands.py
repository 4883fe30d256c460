"""The options of the commands `checksum` and `verify`."""

import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.choices import ChecksumFormat
from app.cli.cluster_commands import (
    ClusterOption,
    FoldersOption,
    InsecureOption,
    SecurityOption,
    cluster_choice,
)
from app.cli.options import LibraryOption, NoProgressOption, WhereOption
from app.cli.output import open_standard_output
from app.config import paths
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.job import ChecksumRequest
from app.core.cluster import ClusterChoice
from app.core.job.budget import Budget, parse_budget
from app.library import open_library

WhatArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="Only files at and below these paths that match every filter, as in list; by default all files.",
    ),
]
AlgorithmOption = Annotated[
    list[Algorithm] | None,
    typer.Option(
        "--algorithm",
        metavar="NAME",
        help=f"An algorithm: {', '.join(Algorithm)}. Repeatable: all are computed in one pass.",
    ),
]
BudgetOption = Annotated[
    str | None,
    typer.Option(
        "--budget",
        metavar="AMOUNT",
        help="Read at most this much, such as 500GB or 2h, the longest unchecked files first.",
    ),
]
CheckFormatOption = Annotated[ChecksumFormat, typer.Option("--format", help="The format of the output.")]


def checksum(
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
    _check("checksum", what, where, algorithm, budget, choice, library, form, no_progress=no_progress)


def verify(
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
    """Read files in the library again, and compare them with their stored checksums.

    Verdicts: verified; moved; new: there was no checksum before; edited: the contents have changed, and so
    has the size or the time of the last change; rotten: the contents have changed while both stayed;
    unreadable. A rotten file keeps its known checksum: see accept.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file is rotten or unreadable, could not be checked, or is left by --budget for the next run;
    130 cancelled.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    _check("verify", what, where, algorithm, budget, choice, library, form, no_progress=no_progress)


def _check(
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


def budget_of(text: str | None) -> Budget:
    """Return the budget of an option. Raises `typer.BadParameter` for another text."""
    try:
        return parse_budget(text) if text else Budget()
    except ValueError:
        raise typer.BadParameter("use an amount such as 500GB or 2h.", param_hint="--budget") from None
