"""Writes files of the library to a command's output."""

import shlex
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from app.cli.language import texts, tr
from app.cli.messages import say
from app.config import paths
from app.core.export.format import Format
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanOutcome, ScanRequest
from app.core.text.names import display
from app.export.registry import export, writer
from app.library.reader import Reader

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf

SHOWN: Final = 1000
"""Rows that a scan prints in a terminal. Of more rows, only the last few would be visible."""


def write_files(
    out: TextIO,
    reader: Reader,
    ids: Sequence[int],
    form: Format,
    outcome: ScanOutcome | None = None,
    *,
    bom: bool = False,
    hidden: int = 0,
    pictures: "PicturesOf | None" = None,
    by_clip: bool = False,
) -> None:
    """Write files in the given order, without the problems in `hidden`, and for a scan also its outcome.

    With `pictures`, a report in HTML has those of its files. With `by_clip`, a recording is one line.
    """
    read = reader.whole_pages if by_clip else reader.pages
    pages = read(ids, writer(form).FIELDS, hidden=hidden)
    export(out, pages, form, outcome, bom=bom, pictures=pictures, localization=_localization(form))


def _localization(form: Format) -> Localization:
    """Return the language of a file: that of the user for people, and English for programs."""
    return texts() if form in {Format.TABLE, Format.HTML} else IN_ENGLISH


def are_too_many(out: TextIO, ids: Collection[int], form: Format) -> bool:
    """Return whether the output is a terminal, and the table is too long for a person."""
    return form is Format.TABLE and len(ids) > SHOWN and out.isatty()


def print_list_command(count: int, request: ScanRequest, library: Path) -> None:
    """Show on standard error the command that lists the files that a scan did not print."""
    named = [] if library == paths.default_library() else ["--library", str(library)]
    words = ["cinventory", "list", *named, *map(display, request.paths)]
    say(
        tr(
            "{count} files are too many to print here. Show them with: {command}",
            count=count,
            command=f"{shlex.join(words)} | less -S",
        )
    )
