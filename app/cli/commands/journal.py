"""The command `journal`: list the files that were moved to the trash, and move files back."""

import json
from collections.abc import Sequence
from contextlib import closing
from typing import Annotated, TextIO

import typer

from app.cli.actions.command_body import library_to_change, outcome_of, run_job
from app.cli.choices import JournalAction, TrashFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options.common import LibraryOption, NoProgressOption, TrashFormatOption
from app.cli.output.journal import entry_lines, entry_tree
from app.cli.output.opening import open_standard_output
from app.cli.status import Exit, of_end
from app.config import paths
from app.core.errors import TrashRefused
from app.core.trash.job import TrashOutcome
from app.core.trash.journal import LISTED_STATES, TO_RESTORE, JournalEntry
from app.library import Library, open_library, open_to_read


def command(
    action: Annotated[JournalAction, typer.Argument(help="The action.")] = JournalAction.LIST,
    entry: Annotated[
        list[int] | None, typer.Argument(metavar="ID", help="The number of a file in the list.")
    ] = None,
    *,
    last: Annotated[bool, typer.Option("--last", help="Undo the whole last move to the trash.")] = False,
    library: LibraryOption = None,
    form: TrashFormatOption = TrashFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """List the files that were moved to the trash, or move files back to their folders.

    No file is ever replaced by an undo.

    Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage;
    3 some files could not be moved back; 130 cancelled.
    """
    if (action is JournalAction.UNDO) is not (bool(entry) is not last):
        raise typer.BadParameter(tr("undo needs numbers or --last; list takes neither."), param_hint="ID")
    path = library or paths.default_library()
    if action is JournalAction.LIST:
        # A look where the files are now may change the journal; a library that does not exist is not made.
        opened = open_library if path.exists() else open_to_read
        with closing(opened(path)) as known, open_standard_output() as out:
            _show(known, form, out)
    else:
        with library_to_change(path) as known, open_standard_output() as out:
            status = _undo(known, tuple(entry or ()), form, out, no_progress=no_progress)
        raise typer.Exit(status)


def _show(library: Library, form: TrashFormat, out: TextIO) -> None:
    """Write the journal, the oldest file first, after a look where its files are."""
    from app.jobs.types.trash import look_again  # noqa: PLC0415 - loads asyncio and the jobs

    look_again(library, lambda: None, lambda _records: None)
    with library.reader() as reader:
        entries = reader.journal(LISTED_STATES)
    _write(entries, form, out)
    if not entries and form is TrashFormat.TEXT:
        say(tr("The journal is empty: nothing was moved to the trash."))


def _undo(
    library: Library, ids: tuple[int, ...], form: TrashFormat, out: TextIO, *, no_progress: bool
) -> Exit:
    """Move files back, by default those of the last act, and write what became of each.

    Raises `TrashRefused` if there is none, and another `CinventoryError` if the job fails.
    """
    with library.reader() as reader:
        act = None if ids else reader.last_act()
        found = reader.journal(TO_RESTORE, act=act, ids=ids) if ids or act is not None else []
    unknown = set(ids) - {entry.id for entry in found}
    if unknown:
        raise TrashRefused("journal.unknown", id=min(unknown))
    if not found:
        raise TrashRefused("journal.nothing")
    from app.jobs.types.trash import restore_request  # noqa: PLC0415 - loads asyncio and the jobs

    job = run_job("restore", restore_request(found, act), library, out, no_progress=no_progress)
    outcome = outcome_of(job, TrashOutcome)
    with library.reader() as reader:
        _write(reader.journal(LISTED_STATES, ids=[entry.id for entry in found]), form, out)
    say(", ".join(map(texts().message, outcome.summary())) + ".")
    return of_end(outcome.state)


def _write(entries: Sequence[JournalEntry], form: TrashFormat, out: TextIO) -> None:
    if form is TrashFormat.JSON:
        out.write(json.dumps({"files": list(map(entry_tree, entries))}, indent=1) + "\n")
        return
    for entry in entries:
        out.writelines(entry_lines(entry))
