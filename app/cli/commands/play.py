"""The command `play`: look at a file in a window of its own, or play it in another program."""

import re
from typing import Annotated, Final

import typer

from app.cli.actions.chosen_program import PREFERRED, named_file, named_program, open_by, programs_for
from app.cli.language import tr
from app.cli.messages import note
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.config.programs.installed import installed
from app.core.text.names import split

_TIME: Final = re.compile(r"(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,7}(?:\.\d{1,6})?)", re.ASCII)


def command(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file. It need not be in the library.")],
    *,
    at: Annotated[
        str, typer.Option("--at", metavar="TIME", help="Begin there: seconds, or as 1:02:03.5.")
    ] = "",
    program: Annotated[
        str,
        typer.Option(
            "--in",
            metavar="PROGRAM",
            help=f"Play it in this program, as open-with lists it; “{PREFERRED}” is the preferred player.",
        ),
    ] = "",
) -> None:
    """Look at a file in the window of the quick look, or play it in another program.

    The command ends when that window is closed; the other program goes on by itself. The status is 1 if
    there is no such file, if it cannot be played, or if the program did not start.
    """
    start = _seconds(at)
    path = named_file(file)
    if program:
        _play_elsewhere(path, program, start)
        return
    if (failure := context.obj.play(path, start)) is not None:
        note(failure)
        raise typer.Exit(Exit.NOTHING_READ)


def _seconds(text: str) -> float:
    if not text:
        return 0.0
    found = _TIME.fullmatch(text)
    if found is None:
        told = tr("“{text}” is no time. Write seconds, or as 1:02:03.5.", text=text)
        raise typer.BadParameter(told, param_hint="--at")
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds)


def _play_elsewhere(path: bytes, word: str, start: float) -> None:
    offered = programs_for(path)
    if word != PREFERRED:
        open_by(named_program(offered, word), path, start)
        return
    try:
        player = installed().player(split(path)[1], preferred().player, start)
    except LookupError:
        player = None
    player = player or next((each for each in offered if each.plays), None)
    if player is None:
        note(tr("No player was found. Install one, or name a program by --in."))
        raise typer.Exit(Exit.NOTHING_READ)
    open_by(player, path, start)
