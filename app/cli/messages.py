"""Sentences for the user, beside the data of a command."""

import sys
from contextlib import suppress

import typer

from app.core.text.hidden_signs import marked_lines


def say(text: str) -> None:
    """Write a line to standard error, in which nothing controls a terminal.

    A failed write is ignored, as it must not fail the command.
    """
    with suppress(OSError):
        typer.echo(_shown(text), err=True)


def warn(text: str) -> None:
    """Write a line in red to standard error, as `say` does."""
    with suppress(OSError):
        typer.secho(_shown(text), fg=typer.colors.RED, err=True)


def _shown(text: str) -> str:
    return marked_lines(text) if sys.stderr.isatty() else text
