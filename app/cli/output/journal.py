"""Texts and trees of files that were moved to the trash."""

from collections.abc import Iterator
from typing import Any

from app.cli.language import texts, tr
from app.core.text.names import as_text, display
from app.core.text.units import local_time_text, time_text
from app.core.trash.journal import JournalEntry, JournalState


def _states() -> dict[JournalState, str]:
    return {
        JournalState.PLANNED: tr("not begun"),
        JournalState.MOVING: tr("unknown"),
        JournalState.MOVED: tr("in the trash"),
        JournalState.KEPT: tr("not moved"),
        JournalState.RESTORED: tr("moved back"),
        JournalState.GONE: tr("gone"),
    }


def entry_lines(entry: JournalEntry) -> Iterator[str]:
    """Yield the lines of an entry."""
    states = _states()
    width = max(map(len, states.values()))
    when, size = local_time_text(entry.time), texts().size(entry.size)
    yield f"{entry.id:>6}  {when}  {states[entry.state]:{width}}  {size:>9}  {display(entry.path)}\n"
    yield f"        {tr('stays: {path}', path=display(entry.keeper))}\n"
    if entry.trash is not None and entry.state is JournalState.MOVED:
        yield f"        {tr('trash: {path}', path=display(entry.trash))}\n"
    if entry.digest is not None:
        yield f"        xxh3-128: {entry.digest.hex()}\n"
    if entry.reason is not None:
        yield f"        {texts().message(entry.reason)}\n"


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
