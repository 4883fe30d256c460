"""Sentences for the user, beside the data of a command."""

from contextlib import suppress

import typer


def say(text: str) -> None:
    """Write a line to standard error; a command does not fail because nobody can read it."""
    with suppress(OSError):
        typer.echo(text, err=True)
