"""The output of a command."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

from app.cli.interrupts import ended_by_signals
from app.cli.status import Exit
from app.core.export.format import ENDINGS, Format
from app.core.scan.job import ScanRequest
from app.export import atomic_write
from app.export.output_rules import Protect
from app.export.protection import Protection
from app.library import Library


@contextmanager
def open_output(
    path: Path, form: Format, library: Library, request: ScanRequest | None = None, *, force: bool
) -> Iterator[TextIO]:
    """Open `path`, or standard output for `-`, as `app.export.atomic_write` does.

    `request` belongs to a scan that is about to begin. A reader that has closed the pipe (`| head`) ends the
    command without a message.
    """
    with _open(path, ENDINGS[form], Protection(library, request), force=force) as out:
        yield out


@contextmanager
def open_report(path: Path, endings: Sequence[str], library: Library, *, force: bool) -> Iterator[TextIO]:
    """Open `path`, or standard output for `-`, for a report; `endings` are the extensions of its format."""
    with _open(path, endings, Protection(library), force=force) as out:
        yield out


@contextmanager
def open_settings(path: Path, *, force: bool) -> Iterator[TextIO]:
    """Open `path`, or standard output for `-`, for preferences, which are of no library."""
    with _open(path, (".json",), lambda _target: None, force=force) as out:
        yield out


@contextmanager
def open_standard_output() -> Iterator[TextIO]:
    """Open standard output for other data than a list of files."""
    with _open(Path("-"), (), lambda _target: None, force=False) as out:
        yield out


@contextmanager
def _open(path: Path, endings: Sequence[str], protect: Protect, *, force: bool) -> Iterator[TextIO]:
    with (
        _ended_by_reader(),
        ended_by_signals(),
        atomic_write.open_output(os.fsencode(path), endings, protect, force=force) as out,
    ):
        yield out


@contextmanager
def _ended_by_reader() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise typer.Exit(Exit.DONE) from error
