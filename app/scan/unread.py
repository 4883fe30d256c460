"""Notes at the end of a scan which sources it has read in part, and which ones as a whole."""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.core.job import Interrupted, JobState
from app.core.source import Unread, UnreadReason
from app.library import Library, unread
from app.library.sources import Source


class Extents:
    """The numbers of files that a scan has listed and read, by source."""

    def __init__(self) -> None:
        self._listed: Mapping[int, int] = {}
        self._pending: Mapping[int, int] = {}
        self._read: Counter[int] = Counter()

    def begin(self, listed: Mapping[int, int], pending: Mapping[int, int]) -> None:
        """Take the files that were listed and those to be probed, once their folders are listed.

        Of sources with other volumes inside, only the files to be probed are known.
        """
        self._listed, self._pending = listed, pending

    def add(self, source_id: int) -> None:
        """Count a file that was probed."""
        self._read[source_id] += 1

    def left(self) -> list[int]:
        """Return the ids of the sources with files that were not probed."""
        return [id_ for id_, files in self._pending.items() if files > self._read[id_]]

    def unread(self, source_id: int, reason: UnreadReason) -> Unread:
        """Return the extent to which a source was read."""
        pending = self._pending.get(source_id, 0)
        count = self._listed.get(source_id, pending)
        return Unread(reason=reason, done=count - pending + self._read[source_id], count=count)


def note_unread(
    library: Library,
    state: JobState,
    away: Mapping[int, Source],
    roots: Sequence[bytes],
    whole: Sequence[bytes],
    extents: Extents | None,
) -> tuple[Interrupted, ...]:
    """Store how far the sources were read, and return those that went `away`.

    `roots` were asked for, `whole` are those that were listed to the last entry. `extents` is None for a scan
    that did not come beyond the listing: nobody knows how many files there are.
    """
    noted: dict[int, Unread] = {}
    if state is JobState.CANCELLED:
        left = extents.left() if extents else library.write(unread.around, roots).result()
        noted = {id_: _extent(extents, id_, UnreadReason.CANCELLED) for id_ in left}
    for id_, source in away.items():
        is_listed = extents is not None and source.path in whole
        noted[id_] = _extent(extents if is_listed else None, id_, UnreadReason.UNPLUGGED)
    read = () if state is JobState.CANCELLED else (*roots, *whole)
    library.write(unread.store, noted, read).result()
    return tuple(
        Interrupted(path=source.path, done=noted[id_].done, count=noted[id_].count)
        for id_, source in away.items()
    )


def _extent(extents: Extents | None, source_id: int, reason: UnreadReason) -> Unread:
    return Unread(reason=reason) if extents is None else extents.unread(source_id, reason)
