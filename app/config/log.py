"""Where jobs and unforeseen errors are written down, for the user to read and to send us."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
_LOGBOOK = "app.jobs.logbook"


def start(file: Path) -> None:
    """Write what jobs come to, and warnings and worse, to `file`.

    It begins anew at a megabyte, and the one before is kept. Where that cannot be, warnings and worse go
    to standard error, as ever.
    """
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)
        logging.basicConfig(
            handlers=[handler],
            level=logging.WARNING,
            format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        )
        logging.getLogger(_LOGBOOK).setLevel(logging.INFO)
