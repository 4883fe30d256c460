"""The file of the log, which is replaced when it is full."""

import io
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.config import private_files
from app.config.log_handler import SafeHandler
from app.core.message import Message

_BYTES = 1_000_000
"""Size in bytes at which a new log begins."""


class LogFile(SafeHandler, RotatingFileHandler):
    """A log file that only the user can read, since it holds the names of the files of the user."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises `OSError`, and `NotPrivate` where another user could choose the file."""
        private_files.make_own_folder(path.parent)
        super().__init__(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8")

    def take(self, record: logging.LogRecord) -> None:
        """Write a record. May raise."""
        RotatingFileHandler.emit(self, record)

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=private_files.open_to_write)


def open_log(path: Path) -> logging.Handler:
    """Open the log; if that is not possible, say why on standard error, and return the handler for that.

    Only warnings and errors go there, which a user reads beside the sentences of a command.
    """
    try:
        return LogFile(path)
    except OSError as error:
        if sys.stderr is None:  # a windowed program on Windows
            return logging.NullHandler()
        code = "log.not_private" if isinstance(error, private_files.NotPrivate) else "log.not_written"
        detail = error.strerror or str(error)
        sys.stderr.write(f"cinventory: {Message(code, {'path': str(path), 'detail': detail})}\n")
        handler = logging.StreamHandler()
        handler.setLevel(logging.WARNING)
        return handler
