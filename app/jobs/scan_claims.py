"""On which devices a scan's folders lie, found out beside the loop: one scan a device runs at a time.

A path on a dead mount is never answered for; after a short while it counts as a device of its own. A child
looks, for a thread that the kernel holds would keep this process, its locks and pipes, beyond its end.
"""

import asyncio
import multiprocessing
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from app.core.job.claim import Claim
from app.core.names import folder_names
from app.process import spawn
from app.scan import locate_child
from app.scan.locate_child import Place

PATIENCE_SECONDS: Final = 2.0
_END_SECONDS: Final = 0.2


async def scan_claim(payload: Mapping[str, Any], patience: float = PATIENCE_SECONDS) -> Claim:
    """Return what a `scan` job claims: its devices, and its folders (`ClaimFinder`)."""
    paths: Sequence[bytes] = payload["request"].paths
    places = await _look(paths, patience)
    return Claim(
        lanes=frozenset(place.device for place in places),
        folders=tuple(place.real for place in places),
        name=folder_names(paths),
    )


async def _look(paths: Sequence[bytes], patience: float) -> Sequence[Place]:
    """Look where these lie, in a thread that waits no longer than it may."""
    loop = asyncio.get_running_loop()
    places = [locate_child.unknown(path) for path in paths]
    done = asyncio.Event()

    def look() -> None:
        _ask(paths, places, time.monotonic() + patience)
        with suppress(RuntimeError):  # The loop has closed meanwhile.
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=look, name="device-finder", daemon=True).start()
    await done.wait()
    return tuple(places)


def _ask(paths: Sequence[bytes], places: list[Place], deadline: float) -> None:
    """Have a child say where the paths lie, and put into `places` what it says until the deadline."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child = spawn.ChildProcess(
        target=locate_child.run, args=(theirs, tuple(paths)), name="cinventory-locator", daemon=True
    )
    with ours:
        try:
            child.start()
        except OSError:
            return
        finally:
            theirs.close()
        with suppress(EOFError, OSError):
            for number in range(len(paths)):
                if not ours.poll(max(0.0, deadline - time.monotonic())):
                    break
                places[number] = ours.recv()
        spawn.end(child, _END_SECONDS)
