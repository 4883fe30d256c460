"""The folders that the user added, as the library knows them."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.names import display, natural_key


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """One source as the library knows it now."""

    id: int
    path: bytes
    """Absolute, as the file system names it (`os.fsencode`)."""
    online: bool
    """It could be reached when it was last looked for."""
    files: int = 0
    """All that is known of it, with those gone missing."""
    missing: int = 0
    """Files among them that were not there when they were last looked for."""
    size: int = 0
    """Bytes, of all its files."""
    added: float = 0.0
    """Seconds since the epoch."""


def source_names(sources: Iterable[SourceRecord]) -> dict[int, str]:
    """Return what each source is called, by id, so that no two are called alike.

    That is its folder's name, with its parent's where another has the same, or the whole path where
    that does not tell them apart, or where it is a root and has no name.
    """
    named = {source.id: _names(source.path) for source in sources}
    uses = Counter(name for names in named.values() for name in set(names))
    return {id_: next((name for name in names if uses[name] == 1), names[-1]) for id_, names in named.items()}


def sorted_sources(sources: Iterable[SourceRecord]) -> tuple[SourceRecord, ...]:
    """Return the sources by name, as a person sorts: that is how one looks for one of many.

    The order of adding would change whenever a larger folder takes in smaller ones.
    """
    known = tuple(sources)
    names = source_names(known)
    return tuple(sorted(known, key=lambda source: (natural_key(names[source.id]), source.path)))


def _names(path: bytes) -> tuple[str, ...]:
    """Return what a source may be called, from the shortest to the longest."""
    parent, name = os.path.split(path)
    if not name:
        return (display(path),)
    around = os.path.basename(parent) or parent  # noqa: PTH119 - bytes
    return display(name), f"{display(name)} ({display(around)})", display(path)
