"""Sentences for the user, beside the data of a command."""

from contextlib import suppress

import typer


def say(text: str) -> None:
    """Write a line to standard error. A failed write is ignored, as it must not fail the command."""
    with suppress(OSError):
        typer.echo(text, err=True)
