"""An open library: one writer thread per process, and read-only readers."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.core.errors import LibraryDamaged, LibraryError, LibraryReadOnly
from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.sources.source import SourceNames, SourceRecord
from app.library.copies import copies
from app.library.dialogue import search as said
from app.library.open.connection import connect
from app.library.open.identity import FileIdentity
from app.library.query import search_index
from app.library.reader import Reader
from app.library.scan import source_names

if TYPE_CHECKING:
    from filelock import BaseFileLock

_SLICE = 250
"""Files whose keys are made in one transaction: 20 ms."""
_RECOUNT = 1000
"""Files whose copies are counted anew in one transaction: 20 ms."""
_CHECKPOINT = 500
"""Changed rows after which the journal is written back: some 1000 pages, as SQLite does by itself."""
_MOST_PAGES = 8000
"""Pages of the journal at which a write waits until they are written back: 32 MB."""
_STEPS = 100_000
"""Steps of SQLite's virtual machine between two checks whether a query is cancelled: some 10 ms."""

P = ParamSpec("P")
T = TypeVar("T")


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _failure(path: Path, error: sqlite3.Error) -> LibraryError:
    if _is_damage(error):
        return LibraryDamaged("library.damaged_inside", path=str(path), detail=str(error))
    return LibraryError("library.failed", path=str(path), detail=str(error))


class LibraryWriter:
    """The one connection that writes, its thread, and the lock beside the file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: "BaseFileLock") -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self.identity = FileIdentity(path)
        self._damaged = False
        self._closing = False
        self._recounting = False
        """Whether a slice of `recount` is running or waiting."""
        self.on_recounted: Callable[[], object] = lambda: None
        """See `Library.on_recounted`."""
        self._written_back = connection.total_changes
        self._renamed = False
        """Whether sources have come, gone or changed since their names were read."""
        source_names.follow(connection, self._mark_renamed)
        self.names = source_names.read(connection)
        connection.execute(f"PRAGMA wal_autocheckpoint = {_MOST_PAGES}")
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library-writer")

    def submit(
        self, change: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Have the writer thread call `change(connection, ...)` in a transaction; return the future."""
        return self._thread.submit(self._change, lambda: change(self._connection, *args, **kwargs))

    def _change(self, change: Callable[[], T]) -> T:
        result = self._transact(change)
        self.recount()
        return result

    def _mark_renamed(self) -> None:
        self._renamed = True

    def recount(self) -> None:
        """Count copies anew that a change has made uncertain, in slices between other writes."""
        if self._recounting:
            return
        with suppress(sqlite3.Error, RuntimeError):
            self._recounting = copies.is_due(self._connection)
            if self._recounting:
                self._thread.submit(self._recount_slice)

    def _recount_slice(self) -> None:
        if self._closing:
            return
        self._recounting = False
        with suppress(LibraryError, RuntimeError):  # The disk may be full: the next write tries again.
            if self._transact(lambda: copies.recount(self._connection, _RECOUNT)):
                self._thread.submit(self._recount_slice)
                self._recounting = True
            else:
                self.on_recounted()

    def fill_keys(self) -> None:
        """Make the keys that an older library lacks, in slices between other writes."""
        self._thread.submit(self._fill_slice)

    def _fill_slice(self) -> None:
        if self._closing:
            return
        with suppress(LibraryError, RuntimeError):  # The disk may be full: the next start continues.
            if self._transact(lambda: search_index.fill(self._connection, _SLICE)):
                self.fill_keys()

    def _transact(self, change: Callable[[], T]) -> T:
        self.identity.check()
        try:
            # A deferred transaction would take the lock at its first write, and could fail there.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                result = change()
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise self.failure(error) from error
        if self._renamed:
            self._renamed = False
            self.names = source_names.read(self._connection)
        if self._connection.total_changes - self._written_back >= _CHECKPOINT:
            self._written_back = self._connection.total_changes
            # Later: who waits for this write need not wait until the disk has it twice.
            with suppress(RuntimeError):  # The thread ends: so does the connection, which writes all back.
                self._thread.submit(self._write_back)
        return result

    def _write_back(self) -> None:
        with suppress(sqlite3.Error):  # The disk may be full: the next one writes more back.
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def failure(self, error: sqlite3.Error) -> LibraryError:
        """Return the error to raise; have the next start check a damaged file."""
        self._damaged |= _is_damage(error)
        return _failure(self._path, error)

    def close(self) -> None:
        """Finish the submitted writes, close the connection and release the lock."""
        self._closing = True
        self._thread.shutdown(wait=True)
        try:
            # A holder that is left makes the next start check the whole file.
            if not self._damaged:
                self._connection.execute("DELETE FROM holder")
            self._connection.execute("PRAGMA optimize")
        except sqlite3.Error:
            pass  # The disk may be full; the next start will check the file instead.
        self._connection.close()
        self._lock.release()


class Library:
    """An open library, made by `open_library`. Its methods may be called from any thread."""

    def __init__(
        self,
        path: Path,
        access: LibraryWriter | Message,
        *,
        immutable: bool = False,
        names: SourceNames | None = None,
    ) -> None:
        """Take the writer as `access`, or the reason why the library is read-only and its `names`."""
        self.path = path
        self._access = access
        self._immutable = immutable
        self._names = names or SourceNames()
        self.opened = time.time()
        """Time before the first write, seconds since the epoch."""
        self._identity = access.identity if isinstance(access, LibraryWriter) else FileIdentity(path)
        self._counter: sqlite3.Connection | None = None
        self._counting = Lock()

    @property
    def notice(self) -> Message | None:
        """The reason why the library is read-only; None where it can be written."""
        return self._access if isinstance(self._access, Message) else None

    @property
    def read_only(self) -> bool:
        """Whether the library is read-only."""
        return self.notice is not None

    @property
    def names(self) -> SourceNames:
        """The names of the sources now; of a library that others write, those when it was opened."""
        return self._access.names if isinstance(self._access, LibraryWriter) else self._names

    def write(
        self, change: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Have the writer thread call `change(connection, ...)` in a transaction of its own.

        `change` is a function of this package. It should take at most 200 ms, so that Cancel never waits
        long. The future raises `LibraryError`. The call raises `LibraryReadOnly` if the library is
        read-only.
        """
        return self._writer().submit(change, *args, **kwargs)

    def check_writable(self) -> None:
        """Raise `LibraryReadOnly` with the reason if the library is read-only."""
        self._writer()

    def _writer(self) -> LibraryWriter:
        if isinstance(self._access, Message):
            raise LibraryReadOnly(self._access.code, **self._access.args)
        return self._access

    def on_recounted(self, tell: Callable[[], object]) -> None:
        """Have the writer's thread call `tell` each time that it has counted uncertain copies anew.

        What a change has made uncertain is in no group of copies from the change to that count.
        """
        if isinstance(self._access, LibraryWriter):
            self._access.on_recounted = tell

    def check_presence(self) -> None:
        """Raise `LibraryGone` if the path no longer leads to the opened file. May take long on a share."""
        self._identity.check()

    def changes(self) -> int:
        """Return a number that is another one once this or another process has changed the library.

        It tells that by comparison with an earlier one of this object
        (https://sqlite.org/pragma.html#pragma_data_version). Raises `LibraryError`.
        """
        self.check_presence()
        try:
            with self._counting:
                if self._counter is None:
                    self._counter = connect(self.path, write=False, immutable=self._immutable)
                return int(self._counter.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error as error:
            raise self._failed(error) from error

    @contextmanager
    def reader(self, cancelled: Callable[[], bool] | None = None) -> Iterator[Reader]:
        """Open a reader for one thread. Raises `LibraryError`.

        A query, and `Reader.check`, raise `Cancelled` once `cancelled()`, called between steps, returns True.
        """
        self.check_presence()
        try:
            connection = connect(self.path, write=False, immutable=self._immutable)
            try:
                if cancelled is not None:
                    # `Connection.interrupt` would miss a query that begins a moment later.
                    connection.set_progress_handler(cancelled, _STEPS)
                    said.register(connection, self.path, cancelled)
                yield Reader(connection, cancelled)
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _failed(self, error: sqlite3.Error) -> LibraryError:
        if isinstance(self._access, LibraryWriter):
            return self._access.failure(error)
        return _failure(self.path, error)

    def page(self, after_id: int, limit: int) -> tuple[FileRecord, ...]:
        """Return up to `limit` records with ids above `after_id`, in that order."""
        with self.reader() as reader:
            return reader.page(after_id, limit)

    def sources(self) -> tuple[SourceRecord, ...]:
        """Return every source, also a source without files, sorted by name."""
        with self.reader() as reader:
            return reader.sources()

    def source_paths(self) -> tuple[bytes, ...]:
        """Return the paths of all sources that are folders, without imported ones. Counts no files."""
        with self.reader() as reader:
            return reader.source_paths()

    def close(self) -> None:
        """Finish the submitted writes, and release the library for the next process."""
        with self._counting:
            if self._counter is not None:
                self._counter.close()
                self._counter = None
        if isinstance(self._access, LibraryWriter):
            self._access.close()
