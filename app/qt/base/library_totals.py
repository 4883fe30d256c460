"""The totals of the library, which every part of the window shows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field
from msgspec.structs import replace

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
        )
