"""Where a command's data goes."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

import typer

from app.cli.status import Exit


@contextmanager
def open_output(path: Path) -> Iterator[TextIO]:
    """Open `path`, or standard output for `-`, as UTF-8 that carries any file name's bytes.

    To be called when all else is ready, for it empties the file. A reader that has gone away
    (`| head`) ends the command without a word.
    """
    try:
        raw = open(os.dup(sys.stdout.fileno()) if str(path) == "-" else path, "wb")  # noqa: PTH123, SIM115
    except OSError as error:
        typer.echo(f"cinventory: {path} cannot be written: {error.strerror}", err=True)
        raise typer.Exit(Exit.USAGE) from error
    text = io.TextIOWrapper(raw, "utf-8", sys.getfilesystemencodeerrors(), newline="")
    try:
        yield text
        text.flush()
    except BrokenPipeError as error:
        raise typer.Exit(Exit.DONE) from error
    except OSError as error:
        typer.echo(f"cinventory: {path} cannot be written: {error.strerror}", err=True)
        raise typer.Exit(Exit.NOTHING_READ) from error
    finally:
        with suppress(OSError):
            text.close()
