"""Read-only queries on the library. Every query ends its read transaction before it returns."""

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import Verdict
from app.core.collections import SavedSearch, SmartGroup
from app.core.columns import Order
from app.core.copies.comparison import ComparedFile, Presence
from app.core.copies.contents import KnownFile
from app.core.copies.folders import FolderPairs
from app.core.copies.group import CopyFile, CopyGroup, GroupSummaries
from app.core.decoding.depth import Depth
from app.core.decoding.evidence import Evidence
from app.core.decoding.verdict import DecodeVerdict
from app.core.errors import Cancelled
from app.core.file_page import FilePage
from app.core.history import START, Change, ChangeKind, ReportRange, ScanReport
from app.core.output_target import Target
from app.core.query import Outcome, Query
from app.core.query.rules import Rule
from app.core.record import FileDetails, FileRecord
from app.core.schedule.schedule import Schedule
from app.core.source import SourceRecord, sorted_sources
from app.core.trash import JournalEntry, JournalState
from app.core.watch.state import WatchedSource
from app.library import (
    check_plan,
    copy_comparison,
    copy_facts,
    copy_files,
    copy_folders,
    copy_groups,
    decoding,
    decoding_plan,
    groups,
    history,
    jobs,
    journal,
    known_files,
    left_alone,
    pending,
    queries,
    row_mapping,
    saved_searches,
    schedules,
    watches,
)
from app.library.check_plan import StoredFile
from app.library.copy_groups import CopySums
from app.library.decoding_plan import DecodedFile
from app.library.file_pages import PAGE, PageReading, rows_by_id
from app.library.jobs import JobRow
from app.library.path_range import at_or_below, place
from app.library.pending import PendingFile
from app.library.planned_file import PlannedFile
from app.library.queries import Facet, Sums
from app.library.row_mapping import ENTRY_COLUMNS, ENTRY_TABLES, RECORD_COLUMNS, RECORD_TABLES
from app.library.stored_contents import media_tree

P = ParamSpec("P")
T = TypeVar("T")

_SOURCES: Final = "SELECT id, path, online, added FROM source WHERE removed IS NULL"
_SUMS: Final = (
    "SELECT d.source_id, count(*), sum(f.missing = 1), sum(f.size >> 32), sum(f.size & 0xffffffff) "
    "FROM file f CROSS JOIN folder d ON d.id = f.folder_id GROUP BY d.source_id"
)
"""Counts and sizes by source. CROSS JOIN makes it one pass over `file`.

Sizes are summed in two halves of 32 bits: for SQLite, a sum beyond 64 bits is an error.
"""


class Reader:
    """A read-only connection, for one thread; `Library.reader` opens it.

    Records, details and counts leave out the problems in the set `hidden`, as in `Query.hidden_problems`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def page(self, after_id: int, limit: int) -> tuple[FileRecord, ...]:
        """Return up to `limit` records with ids above `after_id`, in that order."""
        found = self._all(
            f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} WHERE f.id > ? ORDER BY f.id LIMIT ?",
            (after_id, limit),
        )
        return tuple(map(row_mapping.record, found))

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

        Beside the fields of records there are `CONTENTS` and `EXPLAINED`.
        """
        reading = PageReading(self._all, fields, hidden)
        for start in range(0, len(ids), size):
            yield reading.page(ids[start : start + size])

    def entries_of(self, ids: Sequence[int], size: int = 1000, *, hidden: int = 0) -> Iterator[FileDetails]:
        """Yield the details of the files of `ids`, in their order, without unknown ids.

        Reads pages of `size` files.
        """
        return map(
            partial(row_mapping.entry, hidden=hidden),
            self._rows(ENTRY_COLUMNS, ENTRY_TABLES, ids, size),
        )

    def _rows(self, columns: str, tables: str, ids: Sequence[int], size: int) -> Iterator[Sequence[Any]]:
        for start in range(0, len(ids), size):
            yield from rows_by_id(self._all, columns, tables, ids[start : start + size])

    def entry(self, record: FileRecord, *, hidden: int = 0) -> FileDetails:
        """Return the details of a record: the record and the contents of its file."""
        found = next(self.entries_of((record.id,), hidden=hidden), FileDetails(record, media_tree(None)))
        return found._replace(record=record)

    def find(self, query: Query, order: Order = (), limit: int = -1) -> "array[int]":
        """Return the ids of the files that match, in order; at most `limit`, where it is not negative.

        `order` holds keys of columns, and whether each is descending. Unknown values are last in both
        directions, and equal files are sorted by their ids. The first few ids come several times as fast as
        all. A cancelled reader raises `Cancelled`, also in `count`, `sums`, `facet`, `records` and
        `group_counts`.
        """
        return self._ask(queries.find, query, order, limit)

    def count(self, query: Query) -> int:
        """Return the number of files that match."""
        return self._ask(queries.count, query)

    def sums(self, query: Query) -> Sums:
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
        """Return the answer of a function of `library.insights`, with these arguments."""
        return self._ask(question, *args, **kwargs)

    def records(self, ids: Sequence[int], *, hidden: int = 0) -> tuple[FileRecord, ...]:
        """Return the records of these ids, in their order, without unknown ids."""
        return self._ask(queries.records, ids, hidden)

    def newest(self) -> int:
        """Return the id of the newest file. A file that is added later has a larger id."""
        return int(self._connection.execute("SELECT ifnull(max(id), 0) FROM file").fetchone()[0])

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Run the queries of the block in one read transaction, on the same state of the library.

        Keep the block short: the transaction keeps the WAL file from being emptied.
        """
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _ask(
        self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        try:
            return question(self._connection, *args, **kwargs)
        except sqlite3.OperationalError as error:
            code = getattr(error, "sqlite_errorcode", None)
            if code == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            if code is not None and not self._sorts_in_memory(code):  # an error of SQLite itself
                raise
            if code is not None:
                return question(self._connection, *args, **kwargs)
        # The error has no code, so it is from Python: a text of a damaged library is no UTF-8. It must not
        # hide the other files.
        self._connection.text_factory = lambda text: text.decode("utf-8", "replace")
        return question(self._connection, *args, **kwargs)

    def _stream(self, rows: Iterator[T]) -> Iterator[T]:
        """Yield rows as they are read. Raises `Cancelled`."""
        try:
            yield from rows
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            raise

    def _sorts_in_memory(self, code: int) -> bool:
        """Have SQLite sort in memory if the disk is full; return whether to retry the query."""
        if code & 0xFF not in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR} or self._connection.in_transaction:
            return False
        in_memory = 2
        if self._connection.execute("PRAGMA temp_store").fetchone()[0] == in_memory:
            return False
        self._connection.execute(f"PRAGMA temp_store = {in_memory}")
        return True

    def _ids(self, root: bytes | None) -> "array[int]":
        where = "1" if root is None else at_or_below("f")
        values = {} if root is None else place(root)
        found = self._connection.execute(
            f"SELECT f.id FROM {RECORD_TABLES} WHERE {where} ORDER BY f.id", values
        )
        return array("q", (row[0] for row in found))

    def sources(self) -> tuple[SourceRecord, ...]:
        """Return every source, also a source without files, sorted by name.

        Counts all files: 0.4 s for a million.
        """
        sums = {
            source_id: {"files": files, "missing": missing, "size": (high << 32) + low}
            for source_id, files, missing, high, low in self._connection.execute(_SUMS).fetchall()
        }
        found = self._connection.execute(_SOURCES).fetchall()
        return sorted_sources(
            SourceRecord(
                id=id_,
                path=row_mapping.sound(path, bytes),
                online=bool(online),
                added=added,
                **sums.get(id_, {}),
            )
            for id_, path, online, added in found
        )

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

    def check_plan(
        self, query: Query, began: float, algorithms: Sequence[Algorithm]
    ) -> Iterator[PlannedFile[Verdict]]:
        """Yield the files of a check that began at `began`, the longest unchecked first."""
        return self._stream(check_plan.plan(self._connection, query, began, algorithms))

    def stored_checksums(self, ids: Sequence[int]) -> Iterator[StoredFile]:
        """Yield the files of `ids` with their stored checksums, in their order, without unknown ids."""
        return self._stream(check_plan.stored(self._connection, ids))

    def decoding_plan(
        self, query: Query, began: float, depth: Depth, *, again: bool
    ) -> Iterator[PlannedFile[DecodeVerdict]]:
        """Yield the files of a check for damage that began at `began`, the longest unchecked first."""
        return self._stream(decoding_plan.plan(self._connection, query, began, depth, again=again))

    def decoded_files(self, ids: Sequence[int]) -> Iterator[DecodedFile]:
        """Yield the files of `ids` with what checks for damage found, in order, without unknown ids."""
        return self._stream(decoding_plan.stored(self._connection, ids))

    def evidence(self, id_: int) -> Evidence | None:
        """Return the evidence of the last check for damage of a file; None for another version of it."""
        stored = next((file.evidence for file in self.decoded_files([id_])), None)
        return None if stored is None else decoding.unpacked(stored)

    def sizes_of(self, query: Query) -> "array[int]":
        """Return the sizes in bytes of the files of a query, each once, in order."""
        return self._ask(copy_facts.sizes, query)

    def shared_sizes(self, sizes: Sequence[int]) -> list[int]:
        """Return those of `sizes` that several files have, in order."""
        return self._ask(copy_facts.shared_sizes, sizes)

    def known_files(self, sizes: Sequence[int]) -> Iterator[tuple[int, list[KnownFile]]]:
        """Yield each of `sizes` that a file has, with all these files and what is known of their contents."""
        return self._stream(copy_facts.files(self._connection, sizes))

    def copy_groups(self, query: Query, *, alone: bool = False) -> Iterator[CopyGroup]:
        """Yield the groups of equal files with a file of the query, those first that take the most room.

        With `alone`, yield the groups that are left alone in place of the others.
        """
        return self._stream(copy_groups.groups(self._connection, query, alone=alone))

    def copy_summaries(self, query: Query, *, alone: bool = False) -> GroupSummaries:
        """Return the numbers of these groups, in the same order."""
        return self._ask(copy_groups.summaries, query, alone=alone)

    def count_left_alone(self) -> int:
        """Return the number of groups that are left alone."""
        return self._ask(left_alone.count)

    def copy_files(self, content: int) -> tuple[CopyFile, ...]:
        """Return the files of a group, in the order of their paths; none if it is no group any more."""
        return self._ask(copy_files.files, (content,))[content]

    def knows_copies(self) -> bool:
        """Return whether copies were ever counted."""
        return self._ask(groups.knows_copies)

    def compare_places(self, first: bytes, second: bytes) -> Iterator[ComparedFile]:
        """Yield the files at and below two paths, with the paths that hold their contents."""
        return self._stream(copy_comparison.compare(self._connection, first, second))

    def compare_ids(self, first: bytes, second: bytes) -> "dict[Presence, array[int]]":
        """Return the ids of these files, in the same order, by the paths that hold their contents."""
        return self._ask(copy_comparison.compare_ids, first, second)

    def folder_pairs(self, query: Query) -> FolderPairs:
        """Return the pairs of folders that share contents of a file of the query. Raises `Cancelled`."""
        return self._ask(copy_folders.pairs, query)

    def copy_sums(self, query: Query) -> CopySums:
        """Return the sums of the copies of the files of a query."""
        return self._ask(copy_groups.sums, query)

    def journal(
        self,
        states: Sequence[JournalState],
        *,
        act: int | None = None,
        ids: Sequence[int] = (),
        after: int = 0,
        limit: int = -1,
    ) -> list[JournalEntry]:
        """Return entries of the journal, as `journal.entries` does."""
        return self._ask(journal.entries, states, act=act, ids=ids, after=after, limit=limit)

    def act_sums(
        self, states: Sequence[JournalState], act: int | None, ids: Sequence[int] = ()
    ) -> tuple[int, int]:
        """Return the number of files of an act in these states, and their bytes, like `journal.act_sums`."""
        return self._ask(journal.act_sums, states, act, ids)

    def last_act(self) -> int | None:
        """Return the number of the last act that has a file in the trash; None without one."""
        return self._ask(journal.last_act)

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

    def group_counts(self, *, hidden: int = 0) -> dict[SmartGroup, int]:
        """Return the number of files in each group."""
        return self._ask(groups.counts, hidden)

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, in their order."""
        return self._ask(saved_searches.read)

    def source_paths(self) -> tuple[bytes, ...]:
        """Return the paths of all sources. Counts no files."""
        return tuple(row[1] for row in self._all(_SOURCES))

    def schedules(self) -> tuple[Schedule, ...]:
        """Return the schedules, in the order of their ids."""
        return self._ask(schedules.read)

    def watched_sources(self) -> tuple[WatchedSource, ...]:
        """Return the sources that are watched. Counts no files."""
        return self._ask(watches.read)

    def _all(self, statement: str, values: Mapping[str, object] | Sequence[object] = ()) -> list[Any]:
        """Return all rows of a statement. Raises `Cancelled`."""
        return self._ask(lambda db: db.execute(statement, values).fetchall())
