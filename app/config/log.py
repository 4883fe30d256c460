"""Where unforeseen errors are written down, for the user to send us."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000


def start(file: Path) -> None:
    """Write warnings and worse to `file`, which begins anew at a megabyte and keeps the one before.

    Where that cannot be, they go to standard error, as ever.
    """
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)
        logging.basicConfig(
            handlers=[handler],
            level=logging.WARNING,
            format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        )
