"""The command `journal`: list the files that were moved to the trash, and move files back."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from typing import Any, Final, TextIO

from app.cli.choices import TrashFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.messages import say
from app.cli.status import Exit, of_end
from app.compose import build
from app.core.errors import TrashRefused
from app.core.names import as_text, display
from app.core.trash.job import TrashOutcome
from app.core.trash.journal import SHOWN, TO_RESTORE, JournalEntry, JournalState
from app.core.units import local_time_text, size_text, time_text
from app.jobs.runner import ThreadRunner
from app.jobs.types.trash import RESTORE, look_again, restore_request
from app.library import Library

_STATES: Final = {
    JournalState.PLANNED: "not begun",
    JournalState.MOVING: "unknown",
    JournalState.MOVED: "in the trash",
    JournalState.KEPT: "not moved",
    JournalState.RESTORED: "moved back",
    JournalState.GONE: "gone",
}


def show(library: Library, form: TrashFormat, out: TextIO) -> None:
    """Write the journal, the oldest file first, after a look where its files are."""
    look_again(library, lambda: None, lambda _records: None)
    with library.reader() as reader:
        _write(reader.journal(SHOWN), form, out)


def undo(
    library: Library, ids: tuple[int, ...], form: TrashFormat, out: TextIO, *, show_progress: bool
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
    parts = build(ThreadRunner(), library)
    request = restore_request(found, act)
    job = asyncio.run(run_job(parts, RESTORE, request, descriptors_of(out), show_progress=show_progress))
    outcome = job.outcome_of(RESTORE) or TrashOutcome(state=job.state)
    with library.reader() as reader:
        _write(reader.journal(SHOWN, ids=[entry.id for entry in found]), form, out)
    say(", ".join(map(str, outcome.summary())) + ".")
    return of_end(outcome.state)


def entries_of(library: Library, act: int | None) -> list[JournalEntry]:
    """Return the entries of an act."""
    with library.reader() as reader:
        return reader.journal(tuple(JournalState), act=act)


def entry_lines(entry: JournalEntry) -> Iterator[str]:
    """Yield the lines of an entry."""
    when, size = local_time_text(entry.time), size_text(entry.size)
    yield f"{entry.id:>6}  {when}  {_STATES[entry.state]:12}  {size:>9}  {display(entry.path)}\n"
    yield f"        stays: {display(entry.keeper)}\n"
    if entry.trash is not None and entry.state is JournalState.MOVED:
        yield f"        trash: {display(entry.trash)}\n"
    if entry.digest is not None:
        yield f"        xxh3-128: {entry.digest.hex()}\n"
    if entry.reason is not None:
        yield f"        {entry.reason}\n"


def entry_tree(entry: JournalEntry) -> dict[str, Any]:
    """Return an entry as a tree of JSON values."""
    return {
        "id": entry.id,
        "act": entry.act,
        "state": entry.state,
        "time": time_text(entry.time),
        "path": as_text(entry.path),
        "size": entry.size,
        "stays": as_text(entry.keeper),
        "trash": None if entry.trash is None else as_text(entry.trash),
        "xxh3-128": None if entry.digest is None else entry.digest.hex(),
        "reason": None if entry.reason is None else str(entry.reason),
        "reason_code": None if entry.reason is None else entry.reason.code,
    }


def _write(entries: Sequence[JournalEntry], form: TrashFormat, out: TextIO) -> None:
    if form is TrashFormat.JSON:
        out.write(json.dumps({"files": list(map(entry_tree, entries))}, indent=1) + "\n")
        return
    for entry in entries:
        out.writelines(entry_lines(entry))
