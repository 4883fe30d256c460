"""Plans a removal of copies among the files of a search."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from app.core.copies.group import CopyGroup
from app.core.copies.keeper import RULES, KeeperRule
from app.core.copies.removal import Planned, choose, plan
from app.core.query import Query
from app.library.reader import Reader


def plan_removals(
    reader: Reader,
    query: Query,
    rules: Sequence[KeeperRule] = RULES,
    places: Sequence[bytes] = (),
    *,
    tick: Callable[[], None] = lambda: None,
) -> Iterator[Planned]:
    """Yield what becomes of the files of a search that have other copies. Only files that match may go.

    The rules choose the file to keep among files that match. `tick` is called for each group.
    """
    matching = None if query.everything else frozenset(reader.find(query))

    def of_group(group: CopyGroup) -> Iterator[Planned]:
        tick()
        return plan(group.files, group.size, choose(group.files, matching, rules, places), rules, places)

    return chain.from_iterable(map(of_group, reader.copy_groups(query)))
