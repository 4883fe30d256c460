"""Plans a removal of copies among the files of a search."""

from collections.abc import Iterator, Sequence

from app.core.copies.keeper import RULES, KeeperRule, ranking
from app.core.copies.removal import Planned, choose, plan
from app.core.query import Query
from app.library.reader import Reader


def plan_removals(
    reader: Reader,
    query: Query,
    rules: Sequence[KeeperRule] = RULES,
    places: Sequence[bytes] = (),
) -> Iterator[Planned]:
    """Yield what becomes of the files of a search that have other copies. Only files that match may go.

    The rules choose the file to keep among files that match.
    """
    matching = None if query.everything else frozenset(reader.find(query))
    rank = ranking(rules, places)
    for group in reader.copy_groups(query):
        yield from plan(group.files, group.size, choose(group.files, matching, rank), rank)
