"""Finds the file and the program that a command is asked for, and opens one with the other."""

import os
import shlex
from collections.abc import Sequence

import typer

from app.cli.language import tr
from app.cli.messages import note, say
from app.cli.status import Exit
from app.config.presence import is_folder, is_there
from app.config.programs.installed import installed
from app.config.programs.launch import start
from app.config.programs.program import Program
from app.core.text.names import display, one_line, split

PREFERRED = "preferred"
"""The word for the preferred player of the preferences."""


def named_file(text: str) -> bytes:
    """Return the absolute path of a file. Raises `typer.Exit` if none is there."""
    path = os.path.abspath(os.fsencode(text))  # noqa: PTH100 - bytes
    if not is_there(path):
        note(tr("There is no file at “{path}”, or its disk is not connected.", path=display(path)))
        raise typer.Exit(Exit.NOTHING_READ)
    if is_folder(path):
        note(tr("“{path}” is a folder. Name one file.", path=display(path)))
        raise typer.Exit(Exit.NOTHING_READ)
    return path


def named_program(offered: Sequence[Program], word: str) -> Program:
    """Return the program with this key or name. Raises `typer.BadParameter` if there is none."""
    wanted = word.casefold()
    for program in offered:
        if wanted in {
            program.key.casefold(),
            program.key.removesuffix(".desktop").casefold(),
            program.name.casefold(),
        }:
            return program
    names = ", ".join(one_line(program.name) for program in offered) or tr("none")
    raise typer.BadParameter(
        tr("No program here is called “{name}”. There are: {names}.", name=one_line(word), names=names)
    )


def programs_for(path: bytes) -> tuple[Program, ...]:
    """Return the programs that open a file, those that the system names first."""
    return installed().everything(split(path)[1])


def open_by(program: Program, path: bytes, at: float = 0.0) -> None:
    """Open a file in a program, at a time if it can. Raises `typer.Exit` if the program did not start."""
    name = one_line(program.name)
    if at > 0 and not program.start:
        say(tr("{program} begins at the beginning: it cannot be told a time.", program=name))
    for command in program.commands((path,), at):
        try:
            status = start(command)
        except OSError as error:
            told = error.strerror or type(error).__name__
            note(tr("{program} could not be started: {detail}.", program=name, detail=told))
            raise typer.Exit(Exit.NOTHING_READ) from None
        if status:
            note(
                tr(
                    "{program} ended at once, with status {status}: {command}",
                    program=name,
                    status=str(status),
                    command=shlex.join(command),
                )
            )
            raise typer.Exit(Exit.NOTHING_READ)
