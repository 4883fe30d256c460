"""Runs the commands, each in a module of its name that is loaded only when needed."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct

import app as package
from app.cli.language import tr
from app.cli.messages import note
from app.cli.status import Exit
from app.cli.usage import CommandGroup
from app.config import paths
from app.core.arguments import COMMANDS, module_of
from app.core.errors import CinventoryError, OutputRefused
from app.trash.mover import Mover, no_trash

if TYPE_CHECKING:
    from app.core.labels.label import LabelPrint


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


def commands(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the commands with these names. The modules of all take 40 ms to load."""
    cli = typer.Typer(
        name="cinventory",
        cls=CommandGroup,
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
        command = import_module(module_of(name)).command
        if isinstance(command, typer.Typer):
            cli.add_typer(command)
        else:
            cli.command(name)(command)
    _join_lines(cli)
    return cli


def no_window(_path: bytes, _start: float) -> str:
    """Return why an installation without the libraries of the window plays nothing."""
    return tr("This installation has no window.")


def _no_labels(_asked: "LabelPrint") -> None:
    return None


class Outside(Struct, frozen=True):
    """The functions of the window's side that commands call, each loaded when it is called."""

    load_mover: Callable[[], Mover] = lambda: no_trash
    """Returns the function that moves a file to the trash."""
    play: Callable[[bytes, float], str | None] = no_window
    """Shows a file from a time on, and returns why it could not; None if it could."""
    print_labels: "Callable[[LabelPrint], bytes | None]" = _no_labels
    """Returns labels of disks as PDF; None without the libraries of the window. Raises `ExportFailed`."""


def run(arguments: Sequence[str], outside: Outside | None = None) -> int:
    """Run the command in `arguments` and return its exit status."""
    first = arguments[0] if arguments else ""
    needed = () if first == "--version" else (first,) if first in COMMANDS else COMMANDS
    try:
        commands(needed)(list(arguments), prog_name="cinventory", obj=outside or Outside())
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.DONE
    except CinventoryError as error:
        note(error.message)
        if error.message.code == "job.failed":
            note(tr("The log: {path}", path=str(paths.log_file())))
        return Exit.USAGE if isinstance(error, OutputRefused) else Exit.NOTHING_READ
    return Exit.DONE


def _join_lines(app: typer.Typer) -> None:
    """Join the lines of each paragraph in the help of all commands.

    Typer keeps the line ends of a docstring after its first paragraph, which suit the code's own width.
    """
    for command in app.registered_commands:
        paragraphs = (inspect.getdoc(command.callback) or "").split("\n\n")
        command.help = "\n\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs)
    for group in app.registered_groups:
        if group.typer_instance is not None:
            _join_lines(group.typer_instance)
