"""Writes a list for another program, and says which files it leaves out."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import TextIO

from app.cli.actions.command_body import library_to_read
from app.cli.language import texts, tr
from app.cli.messages import note, say
from app.cli.options.file_arguments import FileArguments
from app.cli.output.opening import open_output
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.config import paths
from app.core.export.format import ENCODING, Format
from app.core.export.hand_over import HandOverChoice
from app.core.text.names import display
from app.export.hand_over.handing import HandingOver
from app.export.hand_over.preparation import prepared
from app.export.hand_over.recording import record
from app.export.hand_over.registry import fields_of
from app.export.hand_over.registry import hand_over as write
from app.library import Library, open_library


def hand_over(
    library: Path | None,
    wanted: FileArguments,
    form: Format,
    choice: HandOverChoice,
    output: Path,
    *,
    force: bool,
) -> Exit:
    """Write the list, and return the exit status. Raises `CinventoryError`."""
    with library_to_read(library) as known, known.reader() as reader:
        ids = wanted.ids(reader, preferred().hidden_problems)
        with open_output(output, form, known, force=force) as out:
            if form in ENCODING:
                handing = _write_for_encoder(out, library, form, choice, ids)
            else:
                handing = prepared(form, choice, reader, ids)
                write(out, reader.pages(ids, fields_of(form)), form, handing)
    if handing.base is not None:
        note(tr("the paths go from {folder} on.", folder=display(handing.base)))
    _say_left_out(handing, ids)
    return Exit.NEEDS_ATTENTION if handing.left_out else Exit.DONE


def _say_left_out(handing: HandingOver, ids: Sequence[int]) -> None:
    if not handing.left_out:
        return
    note(tr("{count} of {total} {total:file|files} left out:", count=handing.left_out, total=len(ids)))
    for error in handing.errors:
        say(f"  {display(error.path)}: {texts().message(error.reason)}")
    if more := handing.left_out - len(handing.errors):
        say(f"  {tr('and {count} {count:file|files} more', count=more)}")


def _write_for_encoder(
    out: TextIO, path: Path | None, form: Format, choice: HandOverChoice, ids: Sequence[int]
) -> HandingOver:
    """Write a list that the library remembers. Nobody else writes the library until it does.

    No other list gets the names meanwhile. Only then is the output written, which may wait for its reader
    as long as that likes (`| less`).
    """
    errors = sys.getfilesystemencodeerrors()
    with TemporaryFile("w+", encoding="utf-8", errors=errors, newline="") as whole:
        with closing(open_library(path or paths.default_library())) as library, library.reader() as reader:
            handing = prepared(form, choice, reader, ids, remembered=not library.read_only)
            write(whole, reader.pages(ids, fields_of(form)), form, handing)
            _record(library, form, handing)
        whole.seek(0)
        copyfileobj(whole, out)
    return handing


def _record(library: Library, form: Format, handing: HandingOver) -> None:
    """Record the hand-over, if no other process writes the library."""
    if library.notice is None:
        record(library, form, handing)
    else:
        note(tr("the library does not remember this list. {reason}", reason=library.notice))
