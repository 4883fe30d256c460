"""A query of SQLite that ends only when it is cancelled."""

import sqlite3
import threading
from typing import NoReturn

_SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Endless:
    """Stands in for a function of `app.library.query.queries`, and counts its calls."""

    def __init__(self) -> None:
        self.running = 0
        self.most = 0
        """The largest number of calls that ran at once."""
        self._lock = threading.Lock()

    def query(self, db: sqlite3.Connection, *_: object, **_options: object) -> NoReturn:
        with self._lock:
            self.running += 1
            self.most = max(self.most, self.running)
        try:
            db.execute(_SQL).fetchone()
        finally:
            with self._lock:
                self.running -= 1
        raise AssertionError
