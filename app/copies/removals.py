"""Plans a removal of copies among the files of a search."""

from collections.abc import Iterator

from app.core.copies.group import Disk
from app.core.copies.removal import GroupPlan, RemovalRules, plan_group
from app.core.names import covers
from app.core.query import Query
from app.library.reader import Reader


def plan_removals(reader: Reader, query: Query, rules: RemovalRules) -> Iterator[GroupPlan]:
    """Yield the plan of each group with a file of a search. Only files that match may go.

    The rules choose the file to keep among files that match.
    """
    matching = None if query.everything else frozenset(reader.find(query))
    for group in reader.copy_groups(query):
        yield plan_group(group.files, group.size, matching, rules)


def disk_at(reader: Reader, path: bytes) -> Disk | None:
    """Return the disk of a path at or below a source; None if it is in no source."""
    disks = reader.source_disks()
    source = max((each for each in disks if covers(each, path)), key=len, default=None)
    return None if source is None else disks[source]
