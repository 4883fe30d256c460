"""Plans a removal of copies among the files of a search."""

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from app.core.copies.group import CopyFile, Disk
from app.core.copies.removal import GroupPlan, RemovalRules, plan_group
from app.core.message import Message
from app.core.names import covers
from app.core.presence import differ
from app.core.query import Query
from app.core.record import FileStatus
from app.disk_pool.disk_child import Found
from app.disk_pool.places import find_disks
from app.library.reader import Reader


def plan_removals(
    reader: Reader, query: Query, rules: RemovalRules, away: Collection[bytes] = ()
) -> Iterator[GroupPlan]:
    """Yield the plan of each group with a file of a search. Only files that match may go.

    The rules choose the file to keep among files that match. `away` are the sources out of reach.
    """
    matching = None if query.everything else frozenset(reader.find(query))
    for group in reader.copy_groups(query):
        yield plan_group(as_reached(group.files, away), group.size, matching, rules)


def sources_away(reader: Reader, among: Collection[bytes] | None = None) -> dict[bytes, Message]:
    """Return the sources that are out of reach now, each with the reason; None: of all sources.

    The library may not have noticed yet that a disk was unplugged. Raises `Cancelled`.
    """
    disks = reader.source_disks()
    paths = dict(enumerate(disks if among is None else disks.keys() & among))
    found = find_disks(paths, lambda: _tick(reader))
    reasons = {path: _reason(found[number], disks[path]) for number, path in paths.items()}
    return {path: reason for path, reason in reasons.items() if reason is not None}


def _reason(found: Found, disk: Disk) -> Message | None:
    """Return the reason not to count on a source; None if its volume is there, or is unknown."""
    if isinstance(found, Message):
        return found
    is_other = isinstance(disk, str) and differ(found.volume, disk)
    return Message("source.other_volume") if is_other else None


def _tick(reader: Reader) -> None:
    """Ask the library something, which raises `Cancelled` if nobody waits for the answer."""
    reader.knows_copies()


def as_reached(files: Sequence[CopyFile], away: Collection[bytes]) -> Sequence[CopyFile]:
    """Return files with those of the sources `away` as offline."""
    if not any(file.source in away for file in files):
        return files
    return tuple(replace(file, status=FileStatus.OFFLINE) if file.source in away else file for file in files)


def disk_at(reader: Reader, path: bytes) -> Disk | None:
    """Return the disk of a path at or below a source; None if it is in no source."""
    disks = reader.source_disks()
    source = max((each for each in disks if covers(each, path)), key=len, default=None)
    return None if source is None else disks[source]
