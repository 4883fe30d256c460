"""The child process that lists the folders in a folder, so that a dead mount blocks only this process."""

import os
from multiprocessing.connection import Connection
from typing import Final

from app.core.limits import ProbeLimits
from app.process.limits import confine

MOST_FOLDERS: Final = 100_000
"""Folders of one folder that are listed."""


def run(connection: Connection, folder: bytes) -> None:
    """Send the names of the folders in a folder, sorted; None if the folder cannot be listed."""
    confine(ProbeLimits())
    connection.send(_names(folder))
    connection.close()


def _names(folder: bytes) -> list[bytes] | None:
    found: list[bytes] = []
    try:
        # As text: Windows does not list bytes paths in every form.
        with os.scandir(os.fsdecode(folder)) as entries:
            for entry in entries:
                if _is_folder(entry):
                    found.append(os.fsencode(entry.name))
                    if len(found) == MOST_FOLDERS:
                        break
    except OSError:
        return None
    return sorted(found, key=lambda name: (name.lower(), name))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
