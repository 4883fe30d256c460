"""Tells of disks that were not seen, or not checked, for long."""

import math
import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
from typing import Final

from app.config.settings import Settings
from app.core.job.alert import Alert, alerts_of_disks
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.core.sources.overdue import OverdueDisk, OverdueLimits
from app.library import Library
from app.library.scan import overdue_disks

_LOOK_SECONDS: Final = 6 * 3600.0
"""Seconds between two looks, whose unit is the day."""

Listener = Callable[[Alert], bool]
"""Tells the user of an alert, and returns whether it does: the user may want none."""


class DiskReminders:
    """Tells each disk once, until it was seen or checked again. Belongs to one event loop."""

    def __init__(self, library: Library, settings: Callable[[], Settings], clock: Clock = time.time) -> None:
        """Take the clock: seconds since the epoch."""
        self._library = library
        self._settings = settings
        self._clock = clock
        self._last_look = -math.inf
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each alert; return a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def look(self) -> None:
        """Look, if it is time and anybody listens. Raises `LibraryError`."""
        now = self._clock()
        if not self._listeners or 0 <= now - self._last_look < _LOOK_SECONDS:
            return
        self._last_look = now
        found = await run_in_thread(self._untold, now, self._settings().overdue_limits)
        alerts = tuple(alerts_of_disks(found, now))
        told = [listener(alert) for alert in alerts for listener in tuple(self._listeners)]
        if any(told):
            await wrap_future(self._library.write(overdue_disks.note, found))

    def _untold(self, now: float, limits: OverdueLimits) -> Sequence[OverdueDisk]:
        with self._library.reader() as reader:
            return reader.insight(overdue_disks.untold, now, limits)
