"""Sentences for the user, beside the data of a command."""

import sys
from contextlib import suppress

import typer

from app.cli.language import texts
from app.core.message import Message
from app.core.text.hidden_signs import marked_lines


def say(text: str | Message) -> None:
    """Write a line to standard error, in which nothing controls a terminal.

    A message is said in the language of the user. A failed write is ignored, as it must not fail the command.
    """
    with suppress(OSError):
        typer.echo(_shown(text), err=True)


def note(text: str | Message) -> None:
    """Say a sentence about the call of the command, after the name of the program."""
    say(f"cinventory: {_worded(text)}")


def warn(text: str | Message) -> None:
    """Write a line in red to standard error, as `say` does."""
    with suppress(OSError):
        typer.secho(_shown(text), fg=typer.colors.RED, err=True)


def _shown(text: str | Message) -> str:
    return marked_lines(_worded(text)) if sys.stderr.isatty() else _worded(text)


def _worded(text: str | Message) -> str:
    return texts().message(text) if isinstance(text, Message) else text
