"""The file of the log, which is replaced when it is full."""

import io
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
"""Size in bytes at which a new log begins."""


class LogFile(RotatingFileHandler):
    """A log file that only the user can read, since it holds the names of the files of the user."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_private)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
