"""Runs in a child that looks whether sources are back: a dead mount blocks no other process."""

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection

from app.config.volumes import volume_id
from app.core.limits import ProbeLimits
from app.process.child_process import child
from app.process.limits import confine


def run(connection: Connection, sources: Sequence[tuple[bytes, str]]) -> None:
    """Send for each path and volume whether a folder with entries is there, on this volume."""
    confine(ProbeLimits())
    for path, volume in sources:
        connection.send(_is_back(path, volume))
    connection.close()


def are_back(sources: Sequence[tuple[bytes, str]], seconds: float) -> list[bool]:
    """Have a child look at paths, each with its volume, and return its answers.

    Blocks, at most `seconds`. A path that does not answer, and those after it, are not back.
    """
    back: list[bool] = []
    end = time.monotonic() + seconds
    with suppress(EOFError, OSError), child(run, tuple(sources)) as connection:
        while len(back) < len(sources) and connection.poll(max(0.0, end - time.monotonic())):
            back.append(connection.recv())
    return back + [False] * (len(sources) - len(back))


def _is_back(path: bytes, volume: str) -> bool:
    try:
        with os.scandir(path) as entries:
            if next(entries, None) is None:
                return False  # the mount point of an absent volume
        found = volume_id(path)
    except OSError:
        return False
    return not (volume and found and volume != found)
