"""The commands, each in a module that is loaded only when needed."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Annotated, Final

import typer

import app as package
from app.cli import help_text
from app.cli.messages import say
from app.cli.status import Exit
from app.core.errors import CinventoryError, OutputRefused
from app.trash.mover import Mover, no_trash

_PLACES: Final = {
    "scan": "scan_commands:scan",
    "list": "list_commands:list_",
    "changes": "history_commands:changes",
    "trends": "history_commands:trends",
    "relocate": "relocate_commands:relocate",
    "check": "check_commands:check",
    "checksum": "checksum_commands:checksum",
    "verify": "checksum_commands:verify",
    "accept": "accept_commands:accept",
    "copies": "copies_commands:copies",
    "trash": "trash_commands:trash",
    "journal": "trash_commands:journal",
    "watch": "schedule_commands:watch",
    "serve": "serve_commands:serve",
    "jobs": "job_commands:jobs",
    "manifest": "manifest_commands:manifest",
    "profiles": "profiles_commands:profiles",
    "cluster": "cluster_commands:cluster",
    "schedule": "schedule_commands:schedule",
    "alerts": "alert_commands:alerts",
}
"""Module and name of each command or group of commands, in the order of the help."""


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"cinventory {package.__version__}")
        raise typer.Exit


def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


def commands(names: Iterable[str] = _PLACES) -> typer.Typer:
    """Return the commands with these names. The modules of all take 40 ms to load."""
    cli = typer.Typer(
        name="cinventory",
        help="Take the inventory of a video library. Without a command, cinventory [--library FILE] "
        "[PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on "
        "this computer.",
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    cli.callback()(_root)
    for name in names:
        module, _, attribute = _PLACES[name].partition(":")
        command = getattr(import_module(f"app.cli.{module}"), attribute)
        if isinstance(command, typer.Typer):
            cli.add_typer(command)
        else:
            cli.command(name)(command)
    help_text.join_lines(cli)
    return cli


def run(arguments: Sequence[str], load_mover: Callable[[], Mover] = lambda: no_trash) -> int:
    """Run the command in `arguments` and return its exit status.

    `load_mover` returns the function that moves a file to the trash.
    """
    known = [name for name in arguments[:1] if name in _PLACES]
    try:
        commands(known or _PLACES)(list(arguments), prog_name="cinventory", obj=load_mover)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.DONE
    except CinventoryError as error:
        say(f"cinventory: {error}")
        return Exit.USAGE if isinstance(error, OutputRefused) else Exit.NOTHING_READ
    return Exit.DONE
