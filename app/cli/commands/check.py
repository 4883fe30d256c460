"""The options of the command `check`."""

import sys
from contextlib import closing
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
from app.core.damage.depth import Depth
from app.core.damage.job import DEFAULT_DEPTH, DamageRequest
from app.library import open_library

DepthOption = Annotated[
    Depth,
    typer.Option(
        "--depth",
        help="index compares the tables of the container with the bytes there and reads all packets; "
        "key-frames decodes the key frames as well, full every frame of picture and sound.",
    ),
]
AgainOption = Annotated[bool, typer.Option("--again", help="Check also files that were checked before.")]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    depth: DepthOption = DEFAULT_DEPTH,
    again: AgainOption = False,
    budget: BudgetOption = None,
    cluster: ClusterOption = None,
    cluster_security: SecurityOption = None,
    cluster_folders: FoldersOption = None,
    cluster_insecure: InsecureOption = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
    no_progress: NoProgressOption = False,
) -> None:
    """Decode files in the library to find damage.

    A file is not read again while it has not changed since a check of the same depth, or a greater one.

    Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one
    sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the
    file was not examined to its end, or cannot be decoded.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file is damaged, was not examined to its end, or is left by --budget for the next run;
    130 cancelled.
    """
    wanted = list_args.parse(what or (), where or (), (), descending=False).query
    limit = budget_of(budget)
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    from app.cli import check as check_command  # noqa: PLC0415 - loads asyncio and the children's pool

    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        request = DamageRequest(
            paths=wanted.roots or tuple(source.path for source in known.sources()),
            query=str(wanted),
            depth=depth,
            again=again,
            budget_bytes=limit.bytes,
            budget_seconds=limit.seconds,
            cluster=choice,
        )
        with open_standard_output() as out:
            status = check_command.run(
                request, known, form, out, show_progress=sys.stderr.isatty() and not no_progress
            )
    raise typer.Exit(status)
