"""Finds out whether sources are at their places, without touching a path in this process."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import wait
from typing import Final

from app.config.mounted import is_idle
from app.core.message import Message
from app.core.run.timing import SilenceTimer
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import KnownSource
from app.disk_pool import presence_child
from app.disk_pool.presence_child import Seen
from app.process.child_process import TICK_SECONDS, child
from app.process.wakeup import Wakeup

PATIENCE_SECONDS: Final = 20.0
"""Seconds after which a source that does not answer is out of reach. A disk that sleeps takes some."""

LEAST_SIZE: Final = 10**6
"""Least size of a volume that can hold a video, bytes. Smaller ones are file systems of programs."""

Tell = Callable[[int, Seen], None]


def look(
    sources: Mapping[int, KnownSource],
    tell: Tell,
    *,
    patience: float = PATIENCE_SECONDS,
    end: Wakeup | None = None,
) -> None:
    """Look at the places of sources, and call `tell` with the id and the answer of each, as it comes.

    Blocks. `end` ends the look early. Nothing is told of sources if the child cannot start, or ends.
    """
    left = dict(sources)
    ends = [] if end is None else [end.pipe]
    silence = SilenceTimer(time.monotonic)
    with suppress(EOFError, OSError), child(presence_child.run, sources) as connection:
        while left and silence.look() < patience:
            ready = wait([connection, *ends], TICK_SECONDS)
            if any(each in ready for each in ends):
                return
            if connection in ready:
                id_, seen = connection.recv()
                del left[id_]
                tell(id_, seen)
        for id_, source in left.items():
            tell(id_, Seen(Message("source.silent", {"limit": round(patience)}), source.path))


def connected_disks(points: Sequence[bytes], *, patience: float = PATIENCE_SECONDS) -> dict[bytes, DiskFacts]:
    """Return what is known of the volumes mounted at some points; one that does not answer has no facts.

    A volume that waits for a look to be mounted is left out, and one too small for a video. Blocks, at most
    `patience` seconds.
    """
    found = {point: DiskFacts() for point in points if not is_idle(point)}
    asked = list(found)

    def tell(number: int, seen: Seen) -> None:
        found[asked[number]] = seen.disk or DiskFacts()

    places = (KnownSource(point, "", is_mount=False, has_files=False) for point in asked)
    if asked:
        look(dict(enumerate(places)), tell, patience=patience)
    return {point: disk for point, disk in found.items() if disk.total is None or disk.total >= LEAST_SIZE}


def why_lost(source: KnownSource, reason: Message) -> Message:
    """Return the reason why a source is lost, better than `reason` where nothing was found at its path.

    Blocks, at most `PATIENCE_SECONDS`.
    """
    found = [reason]
    if reason.code == "source.not_found":
        look({0: source}, lambda _id, seen: found.append(seen.reason or reason))
    return found[-1]
