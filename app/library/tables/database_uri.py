"""The address of a database for SQLite."""

import os
from pathlib import Path
from urllib.parse import quote


def database_uri(path: Path) -> str:
    """Return the `file:` URI of a path, without a host, also for a Windows share."""
    return "file://" + quote(b"/" + os.fsencode(path.absolute().as_posix()).removeprefix(b"/"))
