"""Plans a removal of copies among the files of a search."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from app.core.copies.group import CopyFile, Disk
from app.core.copies.removal import GroupPlan, RemovalRules, plan_group, whole_clips
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.query import Query
from app.core.text.names import covers
from app.disk_pool.places import find_disks, why_away
from app.library.reader import Reader
from app.library.scan import sources


def plan_removals(
    reader: Reader, query: Query, rules: RemovalRules, away: Collection[bytes] = ()
) -> list[GroupPlan]:
    """Return the plan of each group with a file of a search. Only files that match may go.

    The rules choose the file to keep among files that match. `away` are the sources out of reach.
    """
    matching = None if query.everything else frozenset(reader.find(query))
    return whole_clips(
        plan_group(as_reached(group.files, away), group.size, matching, rules)
        for group in reader.copy_groups(query)
    )


def sources_away(reader: Reader, among: Collection[bytes] | None = None) -> dict[bytes, Message]:
    """Return the sources that are out of reach now, each with the reason; None: of all sources.

    The library may not have noticed yet that a disk was unplugged. Raises `Cancelled`.
    """
    known = {id_: source for id_, (source, _) in reader.insight(sources.expected).items()}
    paths = {id_: each.path for id_, each in known.items() if among is None or each.path in among}
    found = find_disks(paths, lambda: _tick(reader))
    reasons = {path: why_away(known[id_], found[id_]) for id_, path in paths.items()}
    return {path: reason for path, reason in reasons.items() if reason is not None}


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
