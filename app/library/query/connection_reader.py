"""Runs read-only queries on one connection: cancelled, retried where the disk is full, in one snapshot."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.core.errors import Cancelled

P = ParamSpec("P")
T = TypeVar("T")


def is_interrupt(error: sqlite3.Error) -> bool:
    """Return whether a query was cancelled."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


class ConnectionReader:
    """A read-only connection, for one thread."""

    def __init__(self, connection: sqlite3.Connection, cancelled: Callable[[], bool] | None = None) -> None:
        """Take the connection, and what tells whether its queries are cancelled."""
        self._connection = connection
        self._cancelled = cancelled

    def check(self) -> None:
        """Raise `Cancelled` once the reader is cancelled: for work between two queries."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

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
            if is_interrupt(error):
                raise Cancelled from error
            code = getattr(error, "sqlite_errorcode", None)
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
            if is_interrupt(error):
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

    def _all(self, statement: str, values: Mapping[str, object] | Sequence[object] = ()) -> list[Any]:
        """Return all rows of a statement. Raises `Cancelled`."""
        return self._ask(lambda db: db.execute(statement, values).fetchall())
