"""Matches the prints that have come since the last time with all others, and stores the pairs found."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from app.core.near.matching import find_matches, longer
from app.library import Library
from app.library.near import matches
from app.library.near.matches import NewMatches
from app.library.reader import Reader

_TOGETHER: Final = 1000
"""Files of similar length that are matched together: what they may be like is read once for all of them."""
_STORED: Final = 100
"""Files that are stored with their pairs in one transaction."""


def match_new(library: Library, reader: Reader, check: Callable[[], None]) -> int:
    """Match the prints that are not matched yet, and return the number of pairs found.

    Calls `check` before each file, which may raise `Cancelled`. What was stored until then stays, and the
    next call goes on from there: the pairs of a file are stored with it, or none of them.
    """
    found = 0
    for ids in _batches(reader.insight(matches.due)):
        found += _match(library, reader.insight(matches.read_new, ids), check)
    return found


def _batches(due: Sequence[tuple[int, float]]) -> Iterator[list[int]]:
    """Yield the ids of files of similar length, which are sorted by it."""
    batch: list[int] = []
    most = 0.0
    for id_, length in due:
        if batch and (length > most or len(batch) == _TOGETHER):
            yield batch
            batch = []
        if not batch:
            most = max(high for _, high in longer(length))
        batch.append(id_)
    if batch:
        yield batch


def _match(library: Library, new: NewMatches, check: Callable[[], None]) -> int:
    places = {file.printed.id: at // _STORED for at, file in enumerate(new.files)}
    found = list(find_matches([file.printed for file in new.files], new.known, check))
    for slice_ in range(-(-len(new.files) // _STORED)):
        files = new.files[slice_ * _STORED : (slice_ + 1) * _STORED]
        # With the later one of two new files, so that a kill in between leaves no file without its pairs.
        pairs = [
            match for match in found if max(places.get(match.first, 0), places.get(match.second, 0)) == slice_
        ]
        library.write(matches.store, files, pairs).result()
    return len(found)
