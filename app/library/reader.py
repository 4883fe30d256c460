"""Read-only queries on the library. Every query ends its read transaction before it returns."""

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import chain
from typing import Concatenate, Final, ParamSpec, TypeVar

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.good_copy import GoodCopy
from app.core.checksum.verdict import BAD, ChecksumVerdict, Contents
from app.core.clips.result import FoundClips
from app.core.coverage import Coverage
from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence
from app.core.damage.verdict import DamageVerdict
from app.core.details.file_details import FileDetails
from app.core.facts.fact import Order
from app.core.facts.outcomes import Outcome
from app.core.file.output_target import Target
from app.core.file.page import FilePage
from app.core.file.record import FileRecord
from app.core.query import Query
from app.core.query.collections import SavedSearch, SmartGroup
from app.core.query.rules import Rule
from app.core.scan.history import START, Change, ChangeKind, ReportRange, ScanReport
from app.core.schedule.schedule import Schedule
from app.core.sources.source import PartialScan, SourceRecord, sorted_sources
from app.core.watch.state import WatchedSource
from app.library.automation import jobs, schedules, watches
from app.library.automation.jobs import JobRow
from app.library.checks import checksum_plan, coverage, damage, damage_plan
from app.library.checks.checksum_plan import StoredFile
from app.library.checks.damage_plan import StoredDamage
from app.library.checks.planned_file import PlannedFile
from app.library.copies import copy_facts
from app.library.copies.copies_reader import CopiesReader
from app.library.query import groups, queries, related, row_mapping, saved_searches, whole_clips
from app.library.query.file_pages import PAGE, PageReading, rows_by_id
from app.library.query.path_range import at_or_below, place
from app.library.query.queries import Facet, QuerySums
from app.library.query.row_mapping import ENTRY_COLUMNS, ENTRY_TABLES, RECORD_COLUMNS, RECORD_TABLES
from app.library.query.stored_contents import media_tree
from app.library.query.stored_fields import IN_TRASH, records_of, sound
from app.library.scan import disks, history, known_files, partly_read, pending, sidecars
from app.library.scan.pending import PendingFile

P = ParamSpec("P")
T = TypeVar("T")

_FIRST_ADDED: Final = "SELECT min(added) FROM source WHERE removed IS NULL"
_SOURCES: Final = (
    "SELECT id, path, name, online, added, away, disk_id, imported, unread, unread_done, unread_count "
    "FROM source "
    "WHERE removed IS NULL"
)
_SUMS: Final = (
    f"SELECT d.source_id, count(*), sum(f.missing = 1), sum(f.missing = {IN_TRASH}), sum(f.size >> 32), "
    "sum(f.size & 0xffffffff) FROM file f CROSS JOIN folder d ON d.id = f.folder_id GROUP BY d.source_id"
)
"""Counts and sizes by source, of the files that its list shows. CROSS JOIN makes it one pass over `file`.

Sizes are summed in two halves of 32 bits: for SQLite, a sum beyond 64 bits is an error.
"""


class Reader(CopiesReader):
    """A read-only connection, for one thread; `Library.reader` opens it.

    Records, details and counts leave out the problems in the set `hidden`, as in `Query.hidden_problems`.
    """

    def page(self, after_id: int, limit: int) -> tuple[FileRecord, ...]:
        """Return up to `limit` records with ids above `after_id`, in that order."""
        found = self._all(
            f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} WHERE f.id > ? ORDER BY f.id LIMIT ?",
            (after_id, limit),
        )
        return records_of(found)

    def entries(
        self, roots: Sequence[bytes] = (), size: int = 1000, *, hidden: int = 0
    ) -> Iterator[FileDetails]:
        """Yield the details of the files at and below `roots`, each file once; no roots: all files.

        Roots are absolute, and must not contain each other. The ids are read at once, and the details in
        pages of `size` files.
        """
        yield from self.entries_of(self.ids(roots), size, hidden=hidden)

    def ids(self, roots: Sequence[bytes] = ()) -> "array[int]":
        """Return the ids of the files at and below `roots`, as for `entries`."""
        found = array("q")
        for root in roots or (None,):
            found.extend(self._ids(root))
        return found

    def pages(
        self, ids: Sequence[int], fields: Collection[str], size: int = PAGE, *, hidden: int = 0
    ) -> Iterator[FilePage]:
        """Yield these fields of the files of `ids`, in their order, without unknown ids, up to `size` a page.

        Beside the fields of records there are `CONTENTS`, `EXPLAINED` and `MEDIA`.
        """
        reading = PageReading(self._all, fields, hidden)
        for start in range(0, len(ids), size):
            yield reading.page(ids[start : start + size])

    def entries_of(self, ids: Sequence[int], size: int = 1000, *, hidden: int = 0) -> Iterator[FileDetails]:
        """Yield the details of the files of `ids`, in their order, without unknown ids.

        Reads pages of `size` files.
        """
        for start in range(0, len(ids), size):
            page = ids[start : start + size]
            yield from row_mapping.entries(rows_by_id(self._all, ENTRY_COLUMNS, ENTRY_TABLES, page), hidden)

    def entry(self, record: FileRecord, *, hidden: int = 0) -> FileDetails:
        """Return the details of a record: the record and the contents of its file."""
        found = next(self.entries_of((record.id,), hidden=hidden), FileDetails(record, media_tree(None)))
        parts, missing = self._ask(related.parts_of, record), self._ask(related.gaps_of, record)
        beside = self._ask(sidecars.of_file, record.id)
        return found._replace(record=record, parts=parts, gaps=missing, sidecars=beside)

    def find(
        self, query: Query, order: Order = (), limit: int = -1, *, by_clip: bool = False
    ) -> "array[int]":
        """Return the ids of the files that match, in order; at most `limit`, where it is not negative.

        `order` holds keys of columns, and whether each is descending. Unknown values are last in both
        directions, and equal files are sorted by their ids. The first few ids come several times as fast as
        all. With `by_clip`, the parts of a recording have the place of its whole size and length. A cancelled
        reader raises `Cancelled`, also in `count`, `sums`, `facet`, `records` and `group_counts`.
        """
        return self._ask(queries.find, query, order, limit, by_clip=by_clip)

    def whole_rows(self, ids: "array[int]", query: Query | None = None) -> "tuple[array[int], FoundClips]":
        """Return the rows of a result, in which each recording is one, and its recordings of several files.

        `ids` are all that a search finds, or with its `query`, the first of them.
        """
        return self._ask(whole_clips.rows, ids, query)

    def whole_pages(
        self, ids: Sequence[int], fields: Collection[str], size: int = PAGE, *, hidden: int = 0
    ) -> Iterator[FilePage]:
        """Yield pages as `pages` does, with one row for the files of `ids` of one recording."""
        rows, clips = self.whole_rows(array("q", ids))
        reading = PageReading(self._all, {*fields, "id"}, hidden)
        for start in range(0, len(rows), size):
            yield self._ask(whole_clips.page, reading, rows[start : start + size], clips, hidden)

    def whole_records(self, clips: Sequence[Sequence[int]], *, hidden: int = 0) -> tuple[FileRecord, ...]:
        """Return the records of recordings, each given by the ids of its parts."""
        return self._ask(whole_clips.whole_records, clips, hidden)

    def matching(self, query: Query, ids: Sequence[int]) -> frozenset[int]:
        """Return those of these ids whose files match."""
        return self._ask(queries.matching, query, ids)

    def count(self, query: Query) -> int:
        """Return the number of files that match."""
        return self._ask(queries.count, query)

    def sums(self, query: Query) -> QuerySums:
        """Return the sums of the files that match."""
        return self._ask(queries.sums, query)

    def rule_counts(self, query: Query, rule: Rule) -> dict[Outcome, int]:
        """Return the number of files of a query for each outcome of a rule."""
        return self._ask(queries.rule_counts, query, rule)

    def facet(self, query: Query, key: str, limit: int) -> tuple[Facet, ...]:
        """Return up to `limit` values of the filter `key` among the files that match, most files first."""
        return self._ask(queries.facet, query, key, limit)

    def insight(
        self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return the answer of a function of another module, such as `insights`."""
        return self._ask(question, *args, **kwargs)

    def stream(
        self,
        question: Callable[Concatenate[sqlite3.Connection, P], Iterator[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Iterator[T]:
        """Yield the rows of a function of another module, as they are read."""
        return self._stream(question(self._connection, *args, **kwargs))

    def records(self, ids: Sequence[int], *, hidden: int = 0) -> tuple[FileRecord, ...]:
        """Return the records of these ids, in their order, without unknown ids."""
        return self._ask(row_mapping.records, ids, hidden)

    def newest(self) -> int:
        """Return the id of the newest file. A file that is added later has a larger id."""
        return int(self._connection.execute("SELECT ifnull(max(id), 0) FROM file").fetchone()[0])

    def _ids(self, root: bytes | None) -> "array[int]":
        where = "1" if root is None else at_or_below("f")
        values = {} if root is None else place(root)
        found = self._connection.execute(
            f"SELECT f.id FROM {RECORD_TABLES} WHERE {where} ORDER BY f.id", values
        )
        return array("q", chain.from_iterable(found))

    def sources(self) -> tuple[SourceRecord, ...]:
        """Return every source, also a source without files, sorted by name.

        Counts all files: 0.4 s for a million.
        """
        sums = {
            source_id: {"files": files, "missing": missing, "trashed": trashed, "size": (high << 32) + low}
            for source_id, files, missing, trashed, high, low in self._connection.execute(_SUMS).fetchall()
        }
        found = self._connection.execute(_SOURCES).fetchall()
        known = {disk.id: disk for disk in disks.read(self._connection)}
        return sorted_sources(
            SourceRecord(
                id=id_,
                path=sound(path, bytes),
                given=sound(given, str),
                online=bool(online),
                added=added,
                away=None if online else away,
                disk=known.get(disk),
                imported="" if imported is None else sound(imported, str),
                unread=partly_read.value(reason, done, count),
                **sums.get(id_, {}),
            )
            for id_, path, given, online, added, away, disk, imported, reason, done, count in found
        )

    def unread(self) -> dict[bytes, PartialScan]:
        """Return how far sources were read whose last scan did not come to its end, by path."""
        return partly_read.all_unread(self._connection)

    def pending(self, scan_id: int, after_id: int, limit: int, *, skipped: bool = False) -> list[PendingFile]:
        """Return up to `limit` files that the scan still has to process, in the order of listing.

        With `skipped`, return the files to be skipped, otherwise the files to be probed.
        """
        return pending.page(self._connection, scan_id, after_id, limit, skipped=skipped)

    def suspects(self, scan_id: int) -> list[PendingFile]:
        """Return the files of a scan that another scan was probing when the program was killed."""
        return pending.suspects(self._connection, scan_id)

    def jobs(self) -> list[JobRow]:
        """Return every stored job, in the order of the requests."""
        return list(map(JobRow._make, self._all(jobs.SELECT)))

    def checksum_plan(
        self, query: Query, began: float, algorithms: Sequence[Algorithm]
    ) -> Iterator[PlannedFile[ChecksumVerdict]]:
        """Yield the files of a check that began at `began`, the longest unchecked first."""
        return self._stream(checksum_plan.plan(self._connection, query, began, algorithms))

    def stored_checksums(self, ids: Sequence[int]) -> Iterator[StoredFile]:
        """Yield the files of `ids` with their stored checksums, in their order, without unknown ids."""
        return self._stream(checksum_plan.stored(self._connection, ids))

    def with_checksums(self, entry: FileDetails) -> FileDetails:
        """Return details with the stored checksums, and of a file that needs one, with its good copies."""
        stored = next(self.stored_checksums((entry.record.id,)), None)
        return (
            entry
            if stored is None
            else entry._replace(checksums=stored.contents, good_copies=self.good_copies(stored))
        )

    def good_copies(self, file: StoredFile) -> tuple[GoodCopy, ...] | None:
        """Return the good copies of a file that is rotten or unreadable; None for another file."""
        return self._ask(copy_facts.good_copies, file) if file.verdict in BAD else None

    def owners(self, found: Contents) -> list[int]:
        """Return the ids of files whose known contents are those that were found in a file."""
        return self._ask(checksum_plan.owners, found)

    def damage_plan(
        self, query: Query, began: float, depth: Depth, *, again: bool
    ) -> Iterator[PlannedFile[DamageVerdict]]:
        """Yield the files of a check for damage that began at `began`, the longest unchecked first."""
        return self._stream(damage_plan.plan(self._connection, query, began, depth, again=again))

    def stored_damage(self, ids: Sequence[int]) -> Iterator[StoredDamage]:
        """Yield the files of `ids` with what checks for damage found, in order, without unknown ids."""
        return self._stream(damage_plan.stored(self._connection, ids))

    def evidence(self, id_: int) -> Evidence | None:
        """Return the evidence of the last check for damage of a file; None for another version of it."""
        stored = next((file.evidence for file in self.stored_damage([id_])), None)
        return None if stored is None else damage.unpacked(stored)

    def sizes(self, folder: bytes) -> dict[bytes, int]:
        """Return the sizes in bytes of the files in a folder, by name, without missing files."""
        found = self._connection.execute(
            "SELECT f.name, f.size FROM folder d JOIN file f ON f.folder_id = d.id "
            "WHERE d.path = ? AND NOT f.missing",
            (folder,),
        )
        return dict(found.fetchall())

    def knows(self, target: Target) -> bool:
        """Return whether a listed file is at `target`, or is the same file under another path."""
        return known_files.knows(self._connection, target)

    def scans(self) -> tuple[ScanReport, ...]:
        """Return the history of scans, the newest first."""
        return history.scans(self._connection)

    def change_counts(self, span: ReportRange) -> dict[ChangeKind, int]:
        """Return the number of net changes from the first to the last report of `span`, by kind."""
        return history.counts(self._connection, span)

    def changes(
        self, span: ReportRange, kind: ChangeKind, after: int = START, limit: int = 1000
    ) -> tuple[Change, ...]:
        """Return up to `limit` net changes of a kind beyond the record `after`, by record."""
        return history.page(self._connection, span, kind, after, limit)

    def coverage(self) -> Coverage:
        """Return how many files were asked what only reading them answers."""
        return self._ask(coverage.read)

    def group_counts(self, *, hidden: int = 0) -> dict[SmartGroup, int]:
        """Return the number of files in each group, of some only among those that were asked: `coverage`."""
        return self._ask(groups.counts, hidden)

    def failing_files(self) -> dict[str, int | None]:
        """Return the number of files that fail each chosen profile; None if it has judged no file yet."""
        return self._ask(queries.failing_files)

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, in their order."""
        return self._ask(saved_searches.read)

    def source_paths(self) -> tuple[bytes, ...]:
        """Return the paths of all sources that are folders, without imported ones. Counts no files."""
        return tuple(path for _, path, *_, imported, _, _, _ in self._all(_SOURCES) if imported is None)

    def source_places(self) -> dict[int, bytes]:
        """Return the paths of all sources by their ids. Counts no files."""
        return {id_: path for id_, path, *_ in self._all(_SOURCES)}

    def reachable_sources(self) -> frozenset[bytes]:
        """Return the paths of the sources that the last look could reach. Counts no files."""
        return frozenset(path for _, path, _, online, *_ in self._all(_SOURCES) if online)

    def first_added(self) -> float | None:
        """Return the time at which the first of the sources was added; None without a source."""
        added = self._connection.execute(_FIRST_ADDED).fetchone()[0]
        return None if added is None else sound(added, float)

    def schedules(self) -> tuple[Schedule, ...]:
        """Return the schedules, in the order of their ids."""
        return self._ask(schedules.read)

    def watched_sources(self) -> tuple[WatchedSource, ...]:
        """Return the sources that are watched. Counts no files."""
        return self._ask(watches.read)
