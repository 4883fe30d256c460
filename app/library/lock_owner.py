"""Who writes a library: it says so in the file, and a process that was killed still seems to."""

import os
import re
import socket
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from app.library.connection import connect

_TEXT: Final = re.compile(r"Cinventory \(process (?P<process>\d+) on (?P<host>.*)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Holder:
    """A process; as text, what others are told."""

    process: int
    """Its id."""
    host: str

    @classmethod
    def own(cls) -> "Holder":
        """Return this process."""
        return cls(os.getpid(), socket.gethostname())

    @property
    def near(self) -> bool:
        """Whether it is, or was, a process of this computer."""
        return self.host == socket.gethostname()

    def __str__(self) -> str:
        return f"Cinventory (process {self.process} on {self.host})"


def is_held(path: Path) -> bool:
    """Whether a process has the library at `path`, or nobody can tell.

    A lock that is free is taken for a moment: ask only where it should not be.
    """
    try:
        with FileLock(f"{path}.lock", timeout=0, thread_local=False, mode=0o600):
            return False
    except (Timeout, OSError):
        return True


def find(path: Path) -> Holder | None:
    """Return who opened the library at `path` to write it and has not closed it, None where nobody has."""
    try:
        connection = connect(path, write=False)
        try:
            found = _TEXT.fullmatch(connection.execute("SELECT text FROM holder").fetchone()[0])
        finally:
            connection.close()
    except (sqlite3.Error, TypeError):
        return None
    return Holder(int(found["process"]), found["host"]) if found else None
