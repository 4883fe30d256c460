"""Runs in a child that finds the disks of sources: a dead mount blocks no other process."""

from collections.abc import Sequence
from multiprocessing.connection import Connection

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.disk_pool.disks import Disk, disk_of
from app.process.limits import confine

Found = Disk | Message
"""The disk of a source, or the reason why it cannot be reached."""


def run(connection: Connection, paths: Sequence[bytes]) -> None:
    """Send what was found at each path, in the order of `paths`."""
    confine(ProbeLimits())
    for path in paths:
        connection.send(_find(path))
    connection.close()


def _find(path: bytes) -> Found:
    try:
        return disk_of(path)
    except (FileNotFoundError, NotADirectoryError):
        return Message("source.not_found")
    except PermissionError:
        return Message("folder.not_permitted")
    except OSError as error:
        return Message("folder.unlistable", {"detail": error.strerror or type(error).__name__})
