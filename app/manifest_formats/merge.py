"""Merges manifests of one folder that list the same files with checksums by different algorithms."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.core.errors import ManifestRefused
from app.core.manifest.entry import Entry, joined
from app.core.manifest.verdict import ManifestFinding
from app.core.message import Message
from app.manifest_formats.sum_list import refused

MOST_WAITING: Final = 2_000_000
"""Entries in memory. In the same order, each file waits for a moment only."""
_Waiting = dict[bytes, dict[int, Entry]]


def merge(
    sources: Sequence[Iterator[Entry | ManifestFinding]], *, complete: bool
) -> Iterator[Entry | ManifestFinding]:
    """Yield each file once, with its checksums of all sources, read in step.

    With `complete`, a file that not all of them list is refused. Raises `ManifestRefused`.
    """
    if len(sources) == 1:
        yield from sources[0]
        return
    waiting: _Waiting = {}
    left = dict(enumerate(sources))
    while left:
        for number, source in list(left.items()):
            entry = next(source, None)
            if entry is None:
                del left[number]
            elif isinstance(entry, ManifestFinding):
                yield entry
            else:
                yield from _add(waiting, number, entry, len(sources))
    for parts in waiting.values():
        for entry in _joined(parts):
            yield refused(entry.path, Message("manifest.bag_partial")) if complete else entry


def _add(waiting: _Waiting, number: int, entry: Entry, count: int) -> Iterator[Entry]:
    parts = waiting.setdefault(entry.path, {})
    if number in parts:  # listed twice: a verification joins the two
        yield entry
        return
    parts[number] = entry
    if len(parts) == count:
        del waiting[entry.path]
        yield from _joined(parts)
    elif len(waiting) > MOST_WAITING:
        raise ManifestRefused("manifest.too_many", path="manifest-*.txt", limit=MOST_WAITING)


def _joined(parts: dict[int, Entry]) -> Iterator[Entry]:
    """Yield one entry, or each apart where they contradict each other, for a verification to tell."""
    whole: Entry | None = None
    for each in parts.values():
        whole = each if whole is None else joined(whole, each)
        if whole is None:
            yield from parts.values()
            return
    if whole is not None:
        yield whole
