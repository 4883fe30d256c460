"""The commands and their options."""

import math
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

import app as package
from app.cli import (
    alert_commands,
    check_commands,
    checksum_commands,
    cluster_commands,
    copies_commands,
    help_text,
    list_args,
    manifest_commands,
    profiles_commands,
    schedule_commands,
    serve_commands,
    trash_commands,
)
from app.cli.choices import ChangesFormat, JobAction
from app.cli.file_output import write_files
from app.cli.messages import say
from app.cli.options import LibraryOption, NoProgressOption, WhereOption
from app.cli.output import open_output, open_standard_output
from app.cli.preferences import preferred
from app.cli.status import Exit, exit_status
from app.config import paths
from app.config.disk_spelling import absolute
from app.core.errors import CinventoryError, OutputRefused
from app.core.job import JobState
from app.core.limits import LISTED, WALL_SECONDS, WORKERS
from app.core.names import is_of_here
from app.export.registry import Format
from app.library import open_library, open_to_read
from app.trash.mover import Mover, no_trash

cli = typer.Typer(
    name="cinventory",
    help="Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... "
    "opens the window and scans the paths. cinventory self-test checks whether it works on this computer.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

FormatOption = Annotated[Format, typer.Option("--format", help="The format of the output.")]
BomOption = Annotated[
    bool, typer.Option("--bom", help="Begin CSV with a byte order mark, so that Excel recognizes UTF-8.")
]
OutputOption = Annotated[
    Path, typer.Option("--output", metavar="FILE", help="Write to this file; - is standard output.")
]
ForceOption = Annotated[
    bool,
    typer.Option(
        "--force",
        help="Replace a file even if its extension does not belong to the format. "
        "Videos and libraries are never replaced.",
    ),
]


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"cinventory {package.__version__}")
        raise typer.Exit


def _refuse_nan(seconds: float | None) -> float | None:
    """Return the option. Typer takes `nan` for a number of every range."""
    if seconds is not None and math.isnan(seconds):
        raise typer.BadParameter(f"nan is not in the range {WALL_SECONDS.least}<=x<={WALL_SECONDS.most}.")
    return seconds


@cli.callback()
def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@cli.command()
def scan(
    path: Annotated[list[str], typer.Argument(metavar="PATH...", help="Folders and files to scan.")],
    *,
    library: LibraryOption = None,
    form: FormatOption = Format.TABLE,
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
    cluster: cluster_commands.ClusterOption = None,
    cluster_security: cluster_commands.SecurityOption = None,
    cluster_folders: cluster_commands.FoldersOption = None,
    no_progress: NoProgressOption = False,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", help="Say what limits the scan: processor, disk, late answers or library."),
    ] = False,
) -> None:
    """Scan folders and files into the library, and list them.

    Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not
    be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.
    """
    from app.cli import scan as scan_command  # noqa: PLC0415 - loads asyncio and the probes, 60 ms, only here

    roots = tuple(absolute(item) for item in path)
    kept = preferred(workers, timeout)
    request = kept.request(roots, deep=deep, sniff=sniff)
    if choice := cluster_commands.cluster_choice(cluster, cluster_security, cluster_folders):
        request = replace(request, cluster=choice, workers=workers)
    show = sys.stderr.isatty() and not no_progress
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        profiles_commands.choose_profiles(known, kept.chosen_profiles)
        with open_output(output, form, known, request, force=force) as out:
            outcome = scan_command.run(
                request,
                known,
                form,
                out,
                hidden=kept.hidden_problems,
                show_progress=show,
                verbose=verbose,
            )
    raise typer.Exit(exit_status(outcome))


@cli.command(name="list")
def list_(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH|FILTER]...",
            help="List only files at and below these paths that match every filter: words, or "
            "codec:hevc, size:>2GB, duration:<10m, hdr:yes, audio:deu, added:<7d and so on. "
            "Put a filter that begins with - after --.",
        ),
    ] = None,
    *,
    where: WhereOption = None,
    sort: Annotated[
        list[str] | None,
        typer.Option("--sort", metavar="COLUMN", help="Sort by this column, named as in CSV. Repeatable."),
    ] = None,
    desc: Annotated[
        bool, typer.Option("--desc", help="Sort in descending order: the largest or latest first.")
    ] = False,
    library: LibraryOption = None,
    form: FormatOption = Format.TABLE,
    bom: BomOption = False,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List the files in the library, without reading them.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or ~.
    All other arguments are filters.
    """
    if bom and form is not Format.CSV:
        raise typer.BadParameter("only CSV can have a byte order mark. Add --format csv.", param_hint="--bom")
    wanted = list_args.parse(what or (), where or (), sort or (), descending=desc)
    with closing(open_to_read(library or paths.default_library())) as known:
        hidden = preferred().hidden_problems
        with known.reader() as reader, open_output(output, form, known, force=force) as out:
            write_files(out, reader, wanted.ids(reader, hidden), form, bom=bom, hidden=hidden)


@cli.command()
def changes(
    *,
    library: LibraryOption = None,
    scan: Annotated[
        int | None,
        typer.Option("--scan", metavar="ID", help="The scan to show; by default the last one."),
    ] = None,
    since: Annotated[
        int | None,
        typer.Option(metavar="ID", help="Show all net changes after this scan, up to that of --scan."),
    ] = None,
    form: Annotated[
        ChangesFormat, typer.Option("--format", help="The format of the output.")
    ] = ChangesFormat.TABLE,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what a scan found new, changed, moved, missing or back, without reading the files."""
    from app.cli import changes as changes_command  # noqa: PLC0415 - only needed here

    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(form.value), known, force=force) as out,
    ):
        changes_command.write(known, out, form, scan, since)


@cli.command()
def trends(
    *,
    library: LibraryOption = None,
    form: Annotated[
        ChangesFormat, typer.Option("--format", help="The format of the output.")
    ] = ChangesFormat.TABLE,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what each scan found the library to hold: files, size, codecs, problems and checks over time."""
    from app.cli import trends as trends_command  # noqa: PLC0415 - only needed here

    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(form.value), known, force=force) as out,
    ):
        trends_command.write(known, out, form, preferred().hidden_problems)


@cli.command()
def relocate(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The old path of the source.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new folder of the source.")],
    *,
    library: LibraryOption = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Relocate even if none of its files is found there.")
    ] = False,
) -> None:
    """Record the new path of a source, and keep all that is known about its files.

    The command looks for the files there first. The next scan does not probe unchanged files again.
    """
    from app.cli import relocate as relocate_command  # noqa: PLC0415 - loads what lists folders, only here

    source = os.fsencode(old)  # may be of another system, if the library comes from there
    places = [absolute(old) if is_of_here(source) else source, absolute(new)]
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        relocate_command.run(known, places[0], places[1], anyway=anyway)


cli.command()(check_commands.check)
cli.command()(checksum_commands.checksum)
cli.command()(checksum_commands.verify)
cli.command()(copies_commands.copies)
cli.command()(trash_commands.trash)
cli.command()(trash_commands.journal)
cli.add_typer(manifest_commands.manifest)
cli.add_typer(profiles_commands.profiles)
cli.add_typer(cluster_commands.cluster)
cli.command()(schedule_commands.watch)
cli.add_typer(schedule_commands.schedule)
cli.command()(serve_commands.serve)
cli.add_typer(alert_commands.alerts)


@cli.command()
def jobs(
    action: Annotated[JobAction, typer.Argument(help="The action.")] = JobAction.LIST,
    job: Annotated[
        str | None, typer.Argument(metavar="ID", help="The id of a job, or its beginning.")
    ] = None,
    *,
    library: LibraryOption = None,
    state: Annotated[
        list[JobState] | None,
        typer.Option(
            metavar="STATE", help=f"List only jobs in this state: {', '.join(JobState)}. Repeatable."
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=LISTED.least,
            max=LISTED.most,
            help="List at most N jobs, the newest; 20 by default.",
        ),
    ] = None,
    follow: Annotated[
        bool, typer.Option("--follow", help="Show the job until it ends. Ctrl-C does not cancel it.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON, as the local API does.")] = False,
) -> None:
    """List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.

    A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are
    those saved in the library. These can be cancelled and paused, but not resumed or retried.
    """
    if (action is JobAction.LIST) is bool(job):
        raise typer.BadParameter("list takes no id; every other action needs one.", param_hint="ID")
    if action is not JobAction.LIST and (state or limit):
        raise typer.BadParameter("use these options only with list.", param_hint="--state/--limit")
    if follow and action is not JobAction.SHOW:
        raise typer.BadParameter("use this option only with show.", param_hint="--follow")
    from app.cli import jobs as jobs_command  # noqa: PLC0415 - loads the API, only here

    request = jobs_command.JobsRequest(
        action=action,
        job=job or "",
        states=tuple(state or ()),
        limit=limit or 20,
        as_json=as_json,
        follow=follow,
    )
    with open_standard_output() as out:
        status = jobs_command.run(request, library or paths.default_library(), out)
    raise typer.Exit(status)


help_text.join_lines(cli)


def run(arguments: Sequence[str], load_mover: Callable[[], Mover] = lambda: no_trash) -> int:
    """Run the command in `arguments` and return its exit status.

    `load_mover` returns the function that moves a file to the trash.
    """
    try:
        cli(list(arguments), prog_name="cinventory", obj=load_mover)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.DONE
    except CinventoryError as error:
        say(f"cinventory: {error}")
        return Exit.USAGE if isinstance(error, OutputRefused) else Exit.NOTHING_READ
    return Exit.DONE
