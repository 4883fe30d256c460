"""Texts and trees of files that were moved to the trash."""

from collections.abc import Iterator
from typing import Any, Final

from app.core.text.names import as_text, display
from app.core.text.units import local_time_text, size_text, time_text
from app.core.trash.journal import JournalEntry, JournalState

_STATES: Final = {
    JournalState.PLANNED: "not begun",
    JournalState.MOVING: "unknown",
    JournalState.MOVED: "in the trash",
    JournalState.KEPT: "not moved",
    JournalState.RESTORED: "moved back",
    JournalState.GONE: "gone",
}


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
