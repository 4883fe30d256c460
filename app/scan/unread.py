"""Notes at the end of a scan which sources it has read in part, and which ones as a whole."""

from collections.abc import Collection, Mapping, Sequence

from app.core.job import Interrupted, JobState
from app.core.source import Unread, UnreadReason
from app.library import Library, unread
from app.library.sources import Source


def note_unread(
    library: Library,
    scan_id: int,
    state: JobState,
    away: Mapping[int, Source],
    whole: Collection[bytes],
    paths: Sequence[bytes],
    *,
    listed: bool,
) -> tuple[Interrupted, ...]:
    """Store how far the sources were read, and return those that went `away`.

    `whole` are the roots that were listed to the last entry, `paths` those that were asked for. `listed`
    tells whether the scan came beyond the listing.
    """
    write, noted = library.write, dict[int, Unread]()
    for is_listed in (True, False):
        ids = [id_ for id_, source in away.items() if (listed and source.path in whole) is is_listed]
        reason = UnreadReason.UNPLUGGED
        noted |= write(unread.note, scan_id, ids, reason, listed=is_listed).result()
    if state is JobState.CANCELLED:
        rest = write(unread.of_scan, scan_id) if listed else write(unread.around, paths)
        ids = [id_ for id_ in rest.result() if id_ not in away]
        write(unread.note, scan_id, ids, UnreadReason.CANCELLED, listed=listed).result()
    else:
        write(unread.clear, (*paths, *whole), away).result()
    return tuple(
        Interrupted(path=source.path, done=noted[id_].done, count=noted[id_].count)
        for id_, source in away.items()
    )
