"""Makes the groups of videos with the same pictures, and stores them."""

from collections.abc import Callable, Sequence
from typing import Final

from app.core.near.groups import NearGroup
from app.library import Library
from app.library.near import near_groups
from app.library.reader import Reader

_SLICE: Final = 2000
"""Files that are stored in one transaction."""


def regroup(
    library: Library,
    reader: Reader,
    on_found: Callable[[float, Sequence[NearGroup]], None] = lambda _part, _found: None,
) -> None:
    """Make the groups and store them, unless they are stored for the present state.

    Calls `on_found` with new groups, and with the part of the work that is done, from 0 to 1. Raises
    `Cancelled`, as the reader does: what was stored before stays.
    """
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
