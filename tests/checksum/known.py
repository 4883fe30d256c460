"""Real files that a library knows, as a scan would have left them."""

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from app.config.volumes import volume_id
from app.core.file.listed_file import ListedFile, file_id
from app.core.file.record import FileRecord
from app.library import Library
from tests.library.filling import fill


def write_files(library: Library, folder: Path, contents: Mapping[str, bytes]) -> dict[str, FileRecord]:
    """Write files, and have the library know them; return their records by name."""
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return know_files(library, folder, *contents)


def know_files(library: Library, folder: Path, *names: str) -> dict[str, FileRecord]:
    """Have the library know files of a folder; return their records by name."""
    listed = [listed_file(folder / name) for name in names]
    root = os.fsencode(folder)
    records = fill(library, root, [(root, listed)], volume_id(root) or "uuid:unnamed")
    return {os.fsdecode(record.name): record for record in records}


def listed_file(path: Path) -> ListedFile:
    """Return a file as a scan lists it."""
    status = path.stat()
    return os.fsencode(path.name), status.st_size, status.st_mtime_ns, file_id(status.st_ino), None


def execute(library: Library, statement: str, *values: object) -> None:
    """Change the library as no other function does."""

    def change(db: sqlite3.Connection) -> None:
        db.execute(statement, values)

    library.write(change).result()


def rot(path: Path) -> None:
    """Change a byte, and restore the time of the last change."""
    status = path.stat()
    with path.open("r+b") as file:
        file.write(b"!")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
