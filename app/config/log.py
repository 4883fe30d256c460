"""The log of jobs and unexpected errors, which the user can read and send with a bug report."""

import logging
from pathlib import Path


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


class _LazyFile(logging.Handler):
    """A handler whose file is made for the first record. Most processes have none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from app.config.log_file import open_log  # noqa: PLC0415 - takes 5 ms of each start

            self._file = open_log(self._path)
            self._file.setFormatter(self.formatter)
        if record.levelno >= self._file.level:
            self._file.emit(record)

    def close(self) -> None:
        super().close()
        if self._file is not None:
            self._file.close()
