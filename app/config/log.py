"""The log of jobs and unexpected errors, which the user can read and send with a bug report."""

import io
import logging
import os
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
"""Size in bytes at which a new log begins."""


def start(file: Path) -> None:
    """Write warnings and errors to `file`, which only the user can read.

    A logger with a level of its own logs from that level on. A new file begins at a megabyte, and the file
    before it is kept. If the file cannot be written, warnings and errors go to standard error.
    """
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(file, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)
        logging.basicConfig(
            handlers=[handler],
            level=logging.WARNING,
            format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        )


class _PrivateFile(RotatingFileHandler):
    """A log file that only the user can read, since it holds the names of the files of the user."""

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_private)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
