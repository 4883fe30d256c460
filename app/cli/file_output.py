"""Writes files of the library to a command's output."""

import shlex
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final, TextIO

import typer

from app.config import paths
from app.core.names import display
from app.core.scan import ScanOutcome, ScanRequest
from app.export import table
from app.export.registry import WRITERS, Format
from app.library.reader import Reader

SHOWN: Final = 1000
"""Rows that a scan prints in a terminal: of more a person would see the last few."""


def write_files(
    out: TextIO, reader: Reader, ids: Sequence[int], form: Format, outcome: ScanOutcome | None = None
) -> None:
    """Write these files in their order, and of a scan how it ended."""
    if form is Format.TABLE:
        table.write_rows(out, reader.table_rows(ids))
    else:
        WRITERS[form](out, reader.entries_of(ids), outcome)


def are_too_many(out: TextIO, ids: Collection[int], form: Format) -> bool:
    """Whether a person who looks at a terminal has no use for so many rows."""
    return form is Format.TABLE and len(ids) > SHOWN and out.isatty()


def tell_how_to_list(count: int, request: ScanRequest, library: Path) -> None:
    """Say on standard error which command shows what a scan did not print."""
    named = [] if library == paths.default_library() else ["--library", str(library)]
    words = ["cinventory", "list", *named, *map(display, request.paths)]
    typer.echo(
        f"{count:,} files are too many to print here: {shlex.join(words)} | less -S shows them.", err=True
    )
