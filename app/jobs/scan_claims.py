"""The claims of scans: the devices of their folders. At most one scan per device runs at a time.

A path on a dead mount gets no answer; after a timeout it counts as a device of its own. A child process
looks for the devices. A thread that hangs in the kernel would keep this process, its locks and its pipes,
alive beyond its end.
"""

import asyncio
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from app.core.job.claim import Claim
from app.core.scan.job import ScanRequest
from app.core.text.names import folder_names
from app.process.child_process import child
from app.scan import locate_child
from app.scan.locate_child import Place

PATIENCE_SECONDS: Final = 2.0
"""Timeout for the answers of the child, in seconds."""


async def scan_claim(request: ScanRequest, patience: float = PATIENCE_SECONDS) -> Claim:
    """Return the claim of a scan: its devices and folders."""
    places = await _find_places(request.paths, patience)
    return Claim(
        lanes=frozenset(place.device for place in places),
        folders=tuple(place.real for place in places),
        name=folder_names(request.paths),
    )


async def _find_places(paths: Sequence[bytes], patience: float) -> Sequence[Place]:
    """Return the places of paths, from a thread with a timeout."""
    loop = asyncio.get_running_loop()
    places = [locate_child.unknown(path) for path in paths]
    done = asyncio.Event()

    def locate() -> None:
        _ask_child(paths, places, time.monotonic() + patience)
        with suppress(RuntimeError):  # The loop has closed meanwhile.
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=locate, name="device-finder", daemon=True).start()
    await done.wait()
    return tuple(places)


def _ask_child(paths: Sequence[bytes], places: list[Place], deadline: float) -> None:
    """Have a child process locate the paths, and store its answers until the deadline in `places`."""
    with suppress(EOFError, OSError), child(locate_child.run, tuple(paths)) as connection:
        for number in range(len(paths)):
            if not connection.poll(max(0.0, deadline - time.monotonic())):
                break
            places[number] = connection.recv()
