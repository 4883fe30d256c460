"""Writes a list for another program, and says which files it leaves out."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

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
    opened = _to_remember if form in ENCODING else library_to_read
    with opened(library) as known, known.reader() as reader:
        ids = wanted.ids(reader, preferred().hidden_problems)
        handing = prepared(form, choice, reader, ids, remembered=not known.read_only)
        with open_output(output, form, known, force=force) as out:
            write(out, reader.pages(ids, fields_of(form)), form, handing)
        if form in ENCODING:
            _record(known, form, handing)
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


@contextmanager
def _to_remember(path: Path | None) -> Iterator[Library]:
    """Open the library to be written for as long as the list is: no other list gets names meanwhile."""
    with library_to_read(path), closing(open_library(path or paths.default_library())) as library:
        yield library


def _record(library: Library, form: Format, handing: HandingOver) -> None:
    """Record the hand-over, if no other process writes the library."""
    if library.notice is None:
        record(library, form, handing)
    else:
        note(tr("the library does not remember this list. {reason}", reason=library.notice))
