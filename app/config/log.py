"""Where jobs and unforeseen errors are written down, for the user to read and to send us."""

import io
import logging
import os
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000


def start(file: Path) -> None:
    """Write warnings and worse, and what else a logger has a level for, to `file`, the user's alone.

    It begins anew at a megabyte, and the one before is kept. Where that cannot be, warnings and worse go
    to standard error, as ever.
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
    """It names the user's files: what is in it is nobody else's business."""

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_private)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
