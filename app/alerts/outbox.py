"""Sends the alerts of a queue: those of each receiver wait for it, and are tried again."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Final

from app.alerts.sink import Sink, Undelivered
from app.core.job import AsyncJobQueue, Job
from app.core.job.alert import Alert, AlertTracker

log = logging.getLogger(__name__)

CAPACITY: Final = 100
"""Maximum number of waiting alerts; the oldest is dropped for another one."""
DELAYS: Final = (1.0, 5.0, 30.0, 120.0, 600.0)
"""Seconds before each further try of one alert."""

Pause = Callable[[float], Awaitable[None]]
END_SECONDS: Final = 5.0
"""Seconds that waiting alerts get when the program ends."""


class Outbox:
    """Sends alerts to one receiver, in order. Belongs to one event loop; never blocks its caller."""

    def __init__(self, sink: Sink, pause: Pause = asyncio.sleep) -> None:
        """Take a receiver, and a function that waits a number of seconds."""
        self._sink = sink
        self._pause = pause
        self._waiting: deque[Alert] = deque()
        self._sending: Alert | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    def put(self, alert: Alert) -> None:
        """Send an alert as soon as those before it are sent or given up."""
        if len(self._waiting) >= CAPACITY:
            self._give_up(self._waiting.popleft(), "too many others wait")
        self._waiting.append(alert)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._send_all())

    async def close(self, seconds: float) -> None:
        """Try each waiting alert once more, for `seconds` together; log those that were not sent."""
        self._closing.set()
        if self._task is not None and not self._task.done():
            await asyncio.wait((self._task,), timeout=seconds)
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        for alert in (*((self._sending,) if self._sending else ()), *self._waiting):
            self._give_up(alert, "the program ended")
        self._waiting.clear()

    async def _send_all(self) -> None:
        while self._waiting:
            self._sending = self._waiting.popleft()
            await self._send(self._sending)
            self._sending = None

    async def _send(self, alert: Alert) -> None:
        for delay in (*DELAYS, None):
            try:
                await self._sink.send(alert)
            except Undelivered as error:
                if delay is None or not error.retry or self._closing.is_set():
                    self._give_up(alert, str(error))
                    return
                await self._wait(max(delay, error.after))
            except Exception:
                log.exception("%s failed", self._sink.name)
                self._give_up(alert, "an unexpected error occurred")
                return
            else:
                log.info("%s: alert %s (%s) was sent", self._sink.name, alert.id, alert.kind)
                return

    async def _wait(self, seconds: float) -> None:
        """Wait before another try; return at once while the program ends."""
        waits: Sequence[asyncio.Future[object]] = (
            asyncio.ensure_future(self._pause(seconds)),
            asyncio.ensure_future(self._closing.wait()),
        )
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()

    def _give_up(self, alert: Alert, reason: str) -> None:
        log.warning("%s: alert %s (%s) was not sent: %s", self._sink.name, alert.id, alert.kind, reason)


class AlertSender:
    """A listener of a queue. Belongs to the queue's event loop; jobs never wait for it."""

    def __init__(self, queue: AsyncJobQueue, sinks: Sequence[Sink], pause: Pause = asyncio.sleep) -> None:
        self._outboxes = [Outbox(sink, pause) for sink in sinks]
        self._tracker = AlertTracker()
        self._unsubscribe = queue.subscribe(self._on_job)

    def _on_job(self, job: Job) -> None:
        alert = self._tracker.alert_of(job)
        if alert is not None:
            self.send(alert)

    def send(self, alert: Alert) -> bool:
        """Send an alert to all receivers, without waiting; return whether there are any."""
        for outbox in self._outboxes:
            outbox.put(alert)
        return bool(self._outboxes)

    async def close(self, seconds: float = END_SECONDS) -> None:
        """Stop listening; send what waits, for at most `seconds`, and log the rest. Close the queue first."""
        self._unsubscribe()
        await asyncio.gather(*(outbox.close(seconds) for outbox in self._outboxes))
