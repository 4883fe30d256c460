"""Notes at the end of a scan which sources it has read in part, and which ones as a whole."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.core.job import Interrupted, JobState
from app.core.sources.source import PartialScan, PartialScanReason
from app.library import Library
from app.library.scan import partly_read
from app.library.scan.sources import Source

_REASONS: Final = {
    JobState.CANCELLED: PartialScanReason.CANCELLED,
    JobState.FAILED: PartialScanReason.STOPPED,
}
"""Why a scan in a final state did not come to its end."""


class Extents:
    """The numbers of files that a scan has listed and read, by source."""

    def __init__(self) -> None:
        self._listed: Mapping[int, int] = {}
        self._pending: Mapping[int, int] = {}
        self._read: Counter[int] = Counter()

    def begin(
        self, listed: Counter[int], found: int, pending: int, by_source: Callable[[], Mapping[int, int]]
    ) -> None:
        """Take the files that were listed by source, all that were found, and those of them to be probed.

        `by_source` counts the last ones by source, which takes a while. Of sources with other volumes inside,
        only these are known.
        """
        is_one = len(listed) == 1 and listed.total() == found
        self._listed = listed
        self._pending = dict.fromkeys(listed, pending) if is_one else by_source()

    def add(self, source_id: int) -> None:
        """Count a file that was probed."""
        self._read[source_id] += 1

    def left(self) -> list[int]:
        """Return the ids of the sources with files that were not probed."""
        return [id_ for id_, files in self._pending.items() if files > self._read[id_]]

    def unread(self, source_id: int, reason: PartialScanReason) -> PartialScan:
        """Return the extent to which a source was read."""
        pending = self._pending.get(source_id, 0)
        count = self._listed.get(source_id, pending)
        return PartialScan(reason=reason, done=count - pending + self._read[source_id], count=count)


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
    noted: dict[int, PartialScan] = {}
    reason = _REASONS.get(state)
    if reason is not None:
        left = extents.left() if extents else library.write(partly_read.around, roots).result()
        noted = {id_: _extent(extents, id_, reason) for id_ in left}
    for id_, source in away.items():
        is_listed = extents is not None and source.path in whole
        # A source that a user cancelled too does not go on by itself once its disk is back.
        why = PartialScanReason.CANCELLED if state is JobState.CANCELLED else PartialScanReason.UNPLUGGED
        noted[id_] = _extent(extents if is_listed else None, id_, why)
    read = (*roots, *whole) if reason is None else ()
    library.write(partly_read.store, noted, read).result()
    return tuple(
        Interrupted(path=source.path, done=noted[id_].done, count=noted[id_].count)
        for id_, source in away.items()
    )


def _extent(extents: Extents | None, source_id: int, reason: PartialScanReason) -> PartialScan:
    return PartialScan(reason=reason) if extents is None else extents.unread(source_id, reason)
