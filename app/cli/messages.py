"""Sentences for the user, beside the data of a command."""

import sys
from contextlib import suppress

import typer

from app.core.hidden_signs import marked_lines


def say(text: str) -> None:
    """Write a line to standard error, in which nothing controls a terminal.

    A failed write is ignored, as it must not fail the command.
    """
    with suppress(OSError):
        typer.echo(marked_lines(text) if sys.stderr.isatty() else text, err=True)
