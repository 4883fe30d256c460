"""On which devices a scan's folders lie, found out beside the loop: one scan a device runs at a time.

A path on a dead mount is never answered for; after a short while it counts as a device of its own.
"""

import asyncio
import os
import threading
from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, NamedTuple

from app.core.claim import Claim, folder_names

PATIENCE_SECONDS: Final = 2.0


class Place(NamedTuple):
    """Where a path lies."""

    device: Hashable
    real: bytes
    """Without links."""


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
    """Look where these lie, in a thread that nobody need wait for."""
    loop = asyncio.get_running_loop()
    places = [_unknown(path) for path in paths]
    done = asyncio.Event()

    def look() -> None:
        for number, path in enumerate(paths):
            places[number] = _place(path)
        with suppress(RuntimeError):  # The loop has closed meanwhile.
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=look, name="device-finder", daemon=True).start()
    with suppress(TimeoutError):
        await asyncio.wait_for(done.wait(), patience)
    return tuple(places)


def _place(path: bytes) -> Place:
    try:
        return Place(("device", os.stat(path).st_dev), os.path.realpath(path))  # noqa: PTH116 - bytes
    except OSError:
        return _unknown(path)


def _unknown(path: bytes) -> Place:
    return Place(("path", path), path)
