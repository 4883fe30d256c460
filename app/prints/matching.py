"""Matches new prints with all others, makes the groups of videos with the same pictures, and stores both."""

from collections.abc import Callable, Iterator, Sequence
from threading import Lock
from typing import Final

from app.core.near.groups import NearGroup
from app.core.near.matching import find_matches, longer
from app.library import Library
from app.library.near import matches, near_making
from app.library.near.matches import NewMatches
from app.library.query import near_hints
from app.library.reader import Reader
from app.prints.turns import alone

_TOGETHER: Final = 1000
"""Files of similar length that are matched together: what they may be like is read once for all of them."""
_STORED: Final = 100
"""Files that are stored with their pairs in one transaction."""
_SLICE: Final = 1000
"""Groups that are stored in one transaction."""
JUDGED: Final = 500
"""Files that are judged by hints in one transaction."""
OnFound = Callable[[float, Sequence[NearGroup]], None]
"""Takes the part of the work that is done, from 0 to 1, and new groups."""
_storing: Final = Lock()
"""Held while groups are stored. A job and the window do so, and one would drop what the other has stored."""


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


def regroup(
    library: Library,
    reader: Reader,
    on_found: OnFound = lambda _part, _found: None,
) -> None:
    """Make the groups and store them, unless they are stored for the present state.

    Calls `on_found` with new groups, and with the part of the work that is done, from 0 to 1; with none while
    another thread makes them, and while they are stored. Raises `Cancelled`, as both do: what was stored
    before stays. Files whose groups have changed are left to `judge`.
    """

    def tick(part: float, found: Sequence[NearGroup] = ()) -> None:
        reader.check()
        on_found(part, found)

    with alone(_storing, lambda: tick(0.0)):
        revision, files = reader.insight(near_making.due)
        if files is None:
            _regroup_all(library, reader, revision, tick)
        elif files:
            _regroup_some(library, reader, files, revision, tick)
        else:
            return
        while library.write(near_making.drop_earlier, _SLICE).result():
            tick(1.0)


def judge(library: Library, check: Callable[[], None]) -> None:
    """Judge the files whose groups have changed, if hints are on.

    Calls `check` between slices, which may raise.
    """
    while library.write(near_hints.judge_known, JUDGED).result():
        check()


def _regroup_all(library: Library, reader: Reader, revision: int, on_found: OnFound) -> None:
    answer = library.write(near_making.begin).result()
    for part, found in near_making.make(reader):
        made = list(map(near_making.stored_form, found))
        for start in range(0, len(made), _SLICE):
            library.write(near_making.add, answer, made[start : start + _SLICE]).result()
        on_found(part, found)
    library.write(near_making.end, answer, revision).result()


def _regroup_some(
    library: Library, reader: Reader, files: Sequence[int], revision: int, on_found: OnFound
) -> None:
    found = [group for _, some in near_making.make(reader, files) for group in some]
    on_found(1.0, found)
    library.write(near_making.replace, files, list(map(near_making.stored_form, found)), revision).result()
