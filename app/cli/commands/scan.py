"""The command that scans, and its options."""

import math
import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from app.cli import cluster_options
from app.cli.options import ForceOption, FormatOption, LibraryOption, NoProgressOption, OutputOption
from app.cli.output import open_output
from app.cli.output_format import chosen_format, say_default
from app.cli.preferences import choose_profiles, preferred
from app.cli.status import exit_status
from app.config import paths
from app.config.disk_spelling import absolute
from app.core.export.format import ENDINGS, Format
from app.core.limits import WALL_SECONDS, WORKERS
from app.library import open_library


def _refuse_nan(seconds: float | None) -> float | None:
    """Return the option. Typer takes `nan` for a number of every range."""
    if seconds is not None and math.isnan(seconds):
        raise typer.BadParameter(f"nan is not in the range {WALL_SECONDS.least}<=x<={WALL_SECONDS.most}.")
    return seconds


def command(
    path: Annotated[list[str], typer.Argument(metavar="PATH...", help="Folders and files to scan.")],
    *,
    library: LibraryOption = None,
    form: FormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
    workers: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=WORKERS.least,
            max=WORKERS.most,
            help="The number of probe processes, with --cluster on each worker; "
            "by default from the preferences.",
        ),
    ] = None,
    timeout: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=WALL_SECONDS.least,
            max=WALL_SECONDS.most,
            callback=_refuse_nan,
            help="Give up a file after this time without a byte; by default from the preferences.",
        ),
    ] = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Probe every file again, and read more of it.")
    ] = False,
    sniff: Annotated[
        bool,
        typer.Option(
            "--sniff",
            help="Also look into files without a video extension. Scans without --sniff ignore them.",
        ),
    ] = False,
    cluster: cluster_options.ClusterOption = None,
    cluster_security: cluster_options.SecurityOption = None,
    cluster_folders: cluster_options.FoldersOption = None,
    cluster_insecure: cluster_options.InsecureOption = False,
    no_progress: NoProgressOption = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            help="Say what limits the scan: processor, disk, late answers or library. "
            "With --cluster, also name the workers, their rates and faults.",
        ),
    ] = False,
) -> None:
    """Scan folders and files into the library, and list them.

    Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not
    be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.
    """
    from app.cli import scan as scan_command  # noqa: PLC0415 - loads asyncio and the probes, 60 ms, only here

    chosen = chosen_format(output, form, ENDINGS, Format.TABLE, force=force)
    roots = tuple(absolute(item) for item in path)
    kept = preferred(workers, timeout)
    request = kept.request(roots, deep=deep, sniff=sniff, here=True)
    if choice := cluster_options.cluster_choice(
        cluster, cluster_security, cluster_folders, insecure=cluster_insecure
    ):
        request = replace(request, cluster=choice, workers=workers)
    show = sys.stderr.isatty() and not no_progress
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        choose_profiles(known, kept.chosen_profiles)
        with open_output(output, chosen, known, request, force=force) as out:
            say_default(output, form, chosen)
            outcome = scan_command.run(
                request,
                known,
                chosen,
                out,
                hidden=kept.hidden_problems,
                show_progress=show,
                verbose=verbose,
            )
    raise typer.Exit(exit_status(outcome))
