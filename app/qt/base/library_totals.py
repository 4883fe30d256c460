"""The totals of the library, which every part of the window shows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.core.coverage import NO_COVERAGE, Coverage
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.core.sources.source import SourceRecord

if TYPE_CHECKING:
    from app.library.reader import Reader


class Totals(Struct, frozen=True):
    """The numbers of the whole library, read at one moment. Every part of the window shows these."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Playing time of the files whose duration is known."""
    problems: int = 0
    """Number of files with an error or a warning."""
    sources: tuple[SourceRecord, ...] = ()
    """The sources in their order, each with its number of files."""
    groups: Mapping[SmartGroup, int] = field(default_factory=dict)
    """Number of files in each group, of some only among those that were asked."""
    coverage: Coverage = NO_COVERAGE
    failing: Mapping[str, int | None] = field(default_factory=dict)
    """Number of files that fail each chosen profile; None for one that has judged no file yet."""

    def matching(self, query: Query) -> int | None:
        """Return the number of files that a query finds, None if only a search can tell."""
        if query.everything:
            return self.files
        plain = Query(hidden_problems=query.hidden_problems)
        if query.group is not None and query == replace(plain, group=query.group):
            return self.groups.get(query.group)
        if query == replace(plain, source_id=query.source_id):
            return next((source.files for source in self.sources if source.id == query.source_id), 0)
        return self.problems if query == replace(plain, problems=query.problems) else None


NO_TOTALS: Final = Totals()
"""The totals before the first read."""


class LibraryTotals(QObject):
    """The totals for all parts of the window, with what is known of the files that are shown.

    All parts show the same `Totals` within one turn of the event loop.
    """

    changed = Signal(object)
    """The `Totals`, after a change of them or of the files that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = NO_TOTALS
        self.settled = False
        """Whether the first load of the library has ended."""
        self.query = Query()
        """The query of the files that are shown."""
        self._rows = 0
        self._complete = False

    @property
    def known(self) -> bool:
        """Return whether the totals can be shown: they were read, or there is nothing to read."""
        return self.now is not NO_TOTALS or (self.settled and not self._rows)

    @property
    def shown(self) -> int | None:
        """Return the number of files that the query finds, None while it is unknown."""
        known = self.now.matching(self.query)
        if known is None and self._complete:
            known = min(self._rows, self.now.files)  # new rows arrive before the new totals
        return known

    def tell(self, totals: Totals, query: Query, rows: int, *, complete: bool) -> None:
        """Set the totals, and the number of rows that a query has so far, or has in all."""
        self.now, self.query, self._rows, self._complete = totals, query, rows, complete
        self.changed.emit(totals)

    def settle(self) -> None:
        """Mark the first load as ended."""
        self.settled = True
        self.changed.emit(self.now)


def read_totals(reader: "Reader", hidden: int) -> Totals:
    """Return the current totals. The problems in the set `hidden` do not count."""
    with reader.snapshot():
        sums = reader.sums(Query(hidden_problems=hidden))
        return Totals(
            files=sums.files,
            size=sums.size,
            seconds=sums.seconds,
            problems=sums.problems,
            sources=reader.sources(),
            groups=reader.group_counts(hidden=hidden),
            coverage=reader.coverage(),
            failing=reader.failing_files(),
        )
