"""Sends the alerts of a queue to all receivers."""

import asyncio
from collections.abc import Sequence
from typing import Final

from app.alerts.outbox import Outbox, Pause
from app.alerts.sink import Sink
from app.core.job import AsyncJobQueue, Job
from app.core.job.alert import AlertTracker

END_SECONDS: Final = 5.0
"""Seconds that waiting alerts get when the program ends."""


class AlertSender:
    """A listener of a queue. Belongs to the queue's event loop; jobs never wait for it."""

    def __init__(self, queue: AsyncJobQueue, sinks: Sequence[Sink], pause: Pause = asyncio.sleep) -> None:
        self._outboxes = [Outbox(sink, pause) for sink in sinks]
        self._tracker = AlertTracker()
        self._unsubscribe = queue.subscribe(self._on_job)

    def _on_job(self, job: Job) -> None:
        alert = self._tracker.alert_of(job)
        if alert is not None:
            for outbox in self._outboxes:
                outbox.put(alert)

    async def close(self, seconds: float = END_SECONDS) -> None:
        """Stop listening; send what waits, for at most `seconds`, and log the rest. Close the queue first."""
        self._unsubscribe()
        await asyncio.gather(*(outbox.close(seconds) for outbox in self._outboxes))
