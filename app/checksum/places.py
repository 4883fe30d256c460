"""Finds the disks of sources before their files are read."""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress

from app.checksum import disk_child
from app.checksum.disk_child import Found
from app.core.message import Message
from app.core.timing import SilenceTimer
from app.process.child_process import TICK_SECONDS, child

PATIENCE_SECONDS = 20.0


def find_disks(
    paths: Mapping[int, bytes], tick: Callable[[], None], patience: float = PATIENCE_SECONDS
) -> dict[int, Found]:
    """Return the disk of each path, or the reason why it cannot be reached.

    `tick` is called every 50 ms. A path that does not answer is left after `patience` seconds.
    """
    found: dict[int, Found] = {}
    while rest := {key: path for key, path in paths.items() if key not in found}:
        found |= _ask_child(rest, tick, patience)
        silent = next((key for key in rest if key not in found), None)
        if silent is not None:
            found[silent] = Message("source.silent", {"limit": patience})
    return found


def _ask_child(paths: Mapping[int, bytes], tick: Callable[[], None], patience: float) -> dict[int, Found]:
    """Return the answers of a child until the first path that does not answer."""
    found: dict[int, Found] = {}
    with suppress(EOFError, OSError), child(disk_child.run, tuple(paths.values())) as connection:
        for key in paths:
            silence = SilenceTimer(time.monotonic)
            while not connection.poll(TICK_SECONDS):
                tick()
                if silence.look() > patience:
                    return found
            found[key] = connection.recv()
    return found
