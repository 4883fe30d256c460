"""An open library: one writer thread a process takes every write, readers cannot write."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from filelock import BaseFileLock

from app.core.errors import LibraryDamaged, LibraryError, LibraryReadOnly
from app.core.message import Message
from app.core.record import FileRecord
from app.core.source import SourceRecord
from app.library import search_index
from app.library.connection import connect
from app.library.presence import Presence
from app.library.reader import Reader

_SLICE = 250
"""Files whose keys are made at once: 20 ms."""

P = ParamSpec("P")
T = TypeVar("T")


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _failure(path: Path, error: sqlite3.Error) -> LibraryError:
    if _is_damage(error):
        return LibraryDamaged("library.damaged_inside", path=str(path), detail=str(error))
    return LibraryError("library.failed", path=str(path), detail=str(error))


class Writer:
    """Owns the one connection that writes, its thread, and the lock beside the file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: BaseFileLock) -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self.presence = Presence(path)
        self._damaged = False
        self._closing = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library-writer")

    def submit(
        self, change: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        return self._thread.submit(self._transact, lambda: change(self._connection, *args, **kwargs))

    def fill_keys(self) -> None:
        """Make the keys that an older library lacks, in slices between what others write."""
        self._thread.submit(self._fill_slice)

    def _fill_slice(self) -> None:
        if self._closing:
            return
        with suppress(LibraryError, RuntimeError):  # a disk that is full, say: the next start goes on
            if self._transact(lambda: search_index.fill(self._connection, _SLICE)):
                self.fill_keys()

    def _transact(self, change: Callable[[], T]) -> T:
        self.presence.check()
        try:
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
        return result

    def failure(self, error: sqlite3.Error) -> LibraryError:
        """Return what to raise, and see to it that a damaged file is looked over at the next start."""
        self._damaged |= _is_damage(error)
        return _failure(self._path, error)

    def close(self) -> None:
        self._closing = True
        self._thread.shutdown(wait=True)
        try:
            if not self._damaged:
                self._connection.execute("DELETE FROM holder")
            self._connection.execute("PRAGMA optimize")
        except sqlite3.Error:
            pass  # The disk may be full; the next start will look the file over instead.
        self._connection.close()
        self._lock.release()


class Library:
    """What `open_library` returns. Its methods may be called from any thread."""

    def __init__(self, path: Path, access: Writer | Message, *, immutable: bool = False) -> None:
        """`access` is what writes, or the reason why nothing does."""
        self.path = path
        self._access = access
        self._immutable = immutable
        self._presence = access.presence if isinstance(access, Writer) else Presence(path)
        self.hidden_problems = 0
        """The set of problems that the user has switched off: nothing that is read tells of them."""

    def shown(self, records: Iterable[FileRecord]) -> tuple[FileRecord, ...]:
        """Return records that a write returned as a reader does: without hidden problems."""
        hidden = self.hidden_problems
        return tuple(
            replace(each, problems=found & ~hidden) if (found := each.problems or 0) & hidden else each
            for each in records
        )

    @property
    def notice(self) -> Message | None:
        """Why the library can only be read; None where it can be written."""
        return self._access if isinstance(self._access, Message) else None

    @property
    def read_only(self) -> bool:
        """Nothing can be written."""
        return self.notice is not None

    def write(
        self, change: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Have the writer thread call `change(connection, ...)` in a transaction of its own.

        `change` is a function of this package; none should take longer than 200 ms, so that whoever
        waits for the future can be cancelled. The future raises `LibraryError`; so does this call,
        where the library is read-only.
        """
        return self._writer().submit(change, *args, **kwargs)

    def check_writable(self) -> None:
        """Raise `LibraryReadOnly` where nothing can be written, and say why not."""
        self._writer()

    def _writer(self) -> Writer:
        if isinstance(self._access, Message):
            raise LibraryReadOnly(self._access.code, **self._access.args)
        return self._access

    def check_presence(self) -> None:
        """Raise `LibraryGone` where the path leads to the opened file no more. May take long on a share."""
        self._presence.check()

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """Open a reader for one thread. Raises `LibraryError`."""
        self.check_presence()
        try:
            connection = connect(self.path, write=False, immutable=self._immutable)
            try:
                yield Reader(connection, self.hidden_problems)
            finally:
                connection.close()
        except sqlite3.Error as error:
            if isinstance(self._access, Writer):
                raise self._access.failure(error) from error
            raise _failure(self.path, error) from error

    def page(self, after_id: int, limit: int) -> tuple[FileRecord, ...]:
        """Return up to `limit` records with ids above `after_id`, in that order."""
        with self.reader() as reader:
            return reader.page(after_id, limit)

    def sources(self) -> tuple[SourceRecord, ...]:
        """Return every source, also one without a file, by name."""
        with self.reader() as reader:
            return reader.sources()

    def close(self) -> None:
        """Finish the writes that were asked for, and let the next process in."""
        if isinstance(self._access, Writer):
            self._access.close()
