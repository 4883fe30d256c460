"""Texts for changes in a terminal."""

from collections.abc import Mapping
from typing import Final

from app.core.history import Change, ChangeKind, field_texts
from app.core.names import display

WORDS: Final[Mapping[ChangeKind, str]] = {
    ChangeKind.ADDED: "new",
    ChangeKind.CHANGED: "changed",
    ChangeKind.MOVED: "moved",
    ChangeKind.MISSING: "missing",
    ChangeKind.BACK: "back",
    ChangeKind.OFFLINE: "offline",
    ChangeKind.ONLINE: "back online",
}


def counts_line(counts: Mapping[ChangeKind, int]) -> str:
    """Return `12 new, 3 changed`, or `Nothing has changed` if there are no changes."""
    parts = []
    for kind, count in counts.items():
        sources = " source" if count == 1 else " sources"
        noun = sources if kind in {ChangeKind.OFFLINE, ChangeKind.ONLINE} else ""
        parts.append(f"{count:,}{noun} {WORDS[kind]}")
    return ", ".join(parts) or "Nothing has changed"


def change_line(change: Change) -> str:
    """Return a change as one line: its path, and its old and new values."""
    told = [display(change.path)]
    if change.target is not None:
        told.append(f"-> {display(change.target)}")
    if change.files:
        told.append(f"({change.files:,} files)")
    fields = [f"{text.column.title} {text.before} -> {text.after}" for text in field_texts(change)]
    if fields:
        told.append(f"({', '.join(fields)})")
    return " ".join(told)
