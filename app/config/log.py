"""The log of jobs and unexpected errors, which the user can read and send with a bug report."""

import copy
import logging
import sys
import threading
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Final

from app.config.log_handler import SafeHandler, place_of

_SAID: Final = 10
"""Equal errors of which each has a line."""
_UNCAUGHT: Final = logging.getLogger("uncaught")
"""The logger of errors that no code expected."""


def start(file: Path) -> None:
    """Write warnings and errors to `file`, which only the user can read.

    A logger with a level of its own logs from that level on. A new file begins at a megabyte, and the file
    before it is kept. If the file cannot be written, warnings and errors go to standard error.
    """
    logging.basicConfig(
        handlers=[_LazyFile(file)],
        level=logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    told: set[str] = set()

    def note(error: BaseException | None, thread: str) -> None:
        if error is None or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        _UNCAUGHT.error("in %s", thread, exc_info=error)
        if (line := f"{type(error).__name__}: {error}") not in told and sys.stderr is not None:
            told.add(line)
            sys.stderr.write(f"cinventory: An unexpected error occurred ({line}). Details: {file}\n")

    def note_uncaught(
        _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        note(error, threading.current_thread().name)

    def note_in_thread(args: threading.ExceptHookArgs) -> None:
        note(args.exc_value, args.thread.name if args.thread else "a thread")

    sys.excepthook, threading.excepthook = note_uncaught, note_in_thread


class _LazyFile(SafeHandler):
    """A handler whose file is made for the first record. Most processes have none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file
        self._file: logging.Handler | None = None
        self._seen: Counter[str] = Counter()
        """Numbers of errors by kind and place."""

    def take(self, record: logging.LogRecord) -> None:
        if record.exc_info and (error := record.exc_info[1]) is not None:
            again = self._again(record, place_of(error))
            if again is None:
                return
            record = again
        if self._file is None:
            from app.config.log_file import open_log  # noqa: PLC0415 - takes 5 ms of each start

            self._file = open_log(self._path)
            self._file.setFormatter(self.formatter)
        if record.levelno >= self._file.level:
            self._file.emit(record)

    def _again(self, record: logging.LogRecord, place: str) -> logging.LogRecord | None:
        """Return the record of an error without its traceback if an equal one is in the log already.

        Of many equal ones, the log has the first ten, the 100th and so on: a storm must not fill it.
        """
        self._seen[place] += 1
        count = self._seen[place]
        if count == 1:
            return record
        if count > _SAID and str(count).strip("0") != "1":
            return None
        again = copy.copy(record)
        again.exc_info, again.exc_text = None, None
        again.msg, again.args = f"{record.getMessage()} ({place}, {count} times)", ()
        return again

    def close(self) -> None:
        super().close()
        if self._file is not None:
            self._file.close()
