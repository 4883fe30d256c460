"""The process that writes a library, as noted in the library file.

A process that was killed leaves its note in the file.
"""

import os
import re
import socket
import sqlite3
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.library.open.connection import connect

_TEXT: Final = re.compile(r"Cinventory \(process (?P<process>\d+) on (?P<host>.*)\)", re.DOTALL)


class LockOwner(Struct, frozen=True):
    """A process that writes a library. `str` gives the text for the user."""

    process: int
    """Process id."""
    host: str

    @classmethod
    def own(cls) -> "LockOwner":
        """Return the holder for this process."""
        return cls(os.getpid(), socket.gethostname())

    @property
    def near(self) -> bool:
        """Whether the process runs, or ran, on this computer."""
        return self.host == socket.gethostname()

    def __str__(self) -> str:
        return f"Cinventory (process {self.process} on {self.host})"


def is_held(path: Path) -> bool:
    """Return whether a process has the library at `path` locked; True also where the lock cannot be tried.

    Takes a free lock for a moment. Call only where the lock is expected to be held.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes 10 ms; who only reads locks nothing

    try:
        with FileLock(f"{path}.lock", timeout=0, thread_local=False, mode=0o600):
            return False
    except (Timeout, OSError):
        return True


def find(path: Path) -> LockOwner | None:
    """Return the process that opened the library at `path` for writing and has not closed it.

    None where there is no such process, or the file cannot be read.
    """
    try:
        connection = connect(path, write=False)
        try:
            found = _TEXT.fullmatch(connection.execute("SELECT text FROM holder").fetchone()[0])
        finally:
            connection.close()
    except (sqlite3.Error, TypeError):
        return None
    return LockOwner(int(found["process"]), found["host"]) if found else None
