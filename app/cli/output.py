"""Where a command's data goes."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

from app.cli.status import Exit


@contextmanager
def open_output(path: Path) -> Iterator[TextIO]:
    """Open `path`, or standard output for `-`, as UTF-8 that carries any file name's bytes.

    A reader that has gone away (`| head`) ends the command without a word.
    """
    try:
        out = _standard_output() if str(path) == "-" else path.open("wb")
    except OSError as error:
        typer.echo(f"cinventory: {path} cannot be written: {error.strerror}", err=True)
        raise typer.Exit(Exit.USAGE) from error
    text = io.TextIOWrapper(out, "utf-8", "surrogateescape", newline="")
    try:
        yield text
        text.close()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _standard_output() -> io.BufferedWriter:
    return open(os.dup(sys.stdout.fileno()), "wb")  # noqa: PTH123 - a descriptor, and the caller closes it
