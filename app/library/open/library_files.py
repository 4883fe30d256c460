"""The files of a library, which no output may replace."""

import os
from pathlib import Path
from typing import Final

from app.core.file.output_target import Target
from app.core.message import Message
from app.core.text.names import display, real_path

DATABASE_HEAD: Final = b"SQLite format 3\0"
"""The first 16 bytes of every SQLite file (https://sqlite.org/fileformat.html, 1.3)."""
PAGE_JOURNALS: Final = ("-wal", "-journal")
"""Endings of the files beside a database that can hold pages of it."""
JOURNALS: Final = ("-wal", "-shm", "-journal")
"""Endings that SQLite appends to the name of a database for the files beside it."""
ASIDE: Final = "before-restore-"
"""The begin of the last part of the name of a library that a backup has replaced."""
_BESIDE: Final = (
    *JOURNALS,
    ".lock",
    ".api",
    ".sessions",
    ".parts",  # a folder
    ".said",
    *(f".said{ending}" for ending in JOURNALS),
)


def refusal(library: Path, target: Target) -> Message | None:
    """Return the reason why an output must not go to `target`; None where it may.

    Files of `library`, and files of other SQLite databases, must not be replaced.
    """
    path = display(target.given)
    beside = (place for name in target.names for place in (name, os.path.dirname(name)))  # noqa: PTH120 - bytes
    if _belongs(library, target) or any(map(_is_beside_database, beside)):
        return Message("export.library", {"path": path})
    if target.status is not None and _is_database(target.path):
        return Message("export.database", {"path": path})
    return None


def _belongs(library: Path, target: Target) -> bool:
    if any(target.is_same(f"{library}{ending}") for ending in ("", *_BESIDE)):
        return True
    folder, name = os.path.split(target.path)
    aside = tuple(os.fsencode(f"{library.stem}.{begin}") for begin in (ASIDE, "damaged-"))
    return name.startswith(aside) and folder == real_path(os.fsencode(library.parent))


def _is_beside_database(path: bytes) -> bool:
    """Return whether SQLite would take a file at `path` for a journal of a database."""
    endings = tuple(map(os.fsencode, _BESIDE))
    ending = next((each for each in endings if path.lower().endswith(each)), None)
    return ending is not None and _is_database(path[: -len(ending)])


def _is_database(path: bytes) -> bool:
    try:
        if not os.path.isfile(path):  # noqa: PTH113 - bytes; a pipe would block
            return False
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read(len(DATABASE_HEAD)) == DATABASE_HEAD
    except OSError:
        return False
