"""Makes the groups of videos with the same pictures, and stores them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Final

from app.core.near.groups import NearGroup
from app.library import Library
from app.library.near import near_groups
from app.library.reader import Reader

_SLICE: Final = 2000
"""Files that are stored in one transaction."""
_WAIT_SECONDS: Final = 0.1
_storing: Final = Lock()
"""Held while groups are stored. A job and the window do so, and one would drop what the other has stored."""


def regroup(
    library: Library,
    reader: Reader,
    on_found: Callable[[float, Sequence[NearGroup]], None] = lambda _part, _found: None,
) -> None:
    """Make the groups and store them, unless they are stored for the present state.

    Calls `on_found` with new groups, and with the part of the work that is done, from 0 to 1; with none while
    another thread makes them. Raises `Cancelled`, as both do: what was stored before stays.
    """
    with _alone(lambda: on_found(0.0, ())):
        now = reader.insight(near_groups.stamp)
        if reader.insight(near_groups.stored_stamp) == now:
            return
        answer = library.write(near_groups.begin).result()
        for part, found in near_groups.make(reader):
            members = list(near_groups.members_of(found))
            for start in range(0, len(members), _SLICE):
                library.write(near_groups.add, answer, members[start : start + _SLICE]).result()
            on_found(part, found)
        library.write(near_groups.end, answer, now).result()
        while library.write(near_groups.drop_earlier, _SLICE).result():
            pass


@contextmanager
def _alone(check: Callable[[], None]) -> Iterator[None]:
    """Have threads store groups one after the other. Calls `check`, which may raise, while others do."""
    while not _storing.acquire(timeout=_WAIT_SECONDS):
        check()
    try:
        yield
    finally:
        _storing.release()
