"""Handlers of the log whose failures do not reach the code that logs."""

import logging
import sys
from contextlib import suppress


def place_of(error: BaseException) -> str:
    """Return the kind of an error and the line that raised it, which are those of an equal one."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    where = f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at else str(error)
    return f"{type(error).__name__} at {where}"


class SafeHandler(logging.Handler):
    """A handler whose failures do not reach whoever logs. The first one is told on standard error."""

    _is_told = False

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record."""
        try:
            self.take(record)
        except Exception as error:  # noqa: BLE001 - whatever it is, the code that logs must go on
            self.tell(error)

    def take(self, record: logging.LogRecord) -> None:
        """Take a record. May raise."""
        raise NotImplementedError

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802
        """Tell of the error that is handled, as handlers of the library do for each record."""
        error = sys.exc_info()[1]
        if error is not None:
            self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Say once that something cannot be logged."""
        if self._is_told or sys.stderr is None:
            return
        self._is_told = True
        with suppress(OSError, ValueError):  # it is closed
            sys.stderr.write(f"cinventory: Not everything can be logged ({place_of(error)}: {error}).\n")
