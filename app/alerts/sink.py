"""A way to send alerts."""

from typing import Protocol

from app.core.job.alert import Alert


class Undelivered(Exception):
    """An alert did not arrive; the text says why, without secrets."""

    def __init__(self, reason: str, *, retry: bool, after: float = 0.0) -> None:
        """Take whether another try may succeed, and the seconds that the receiver wants to wait before."""
        super().__init__(reason)
        self.retry = retry
        self.after = after


class Sink(Protocol):
    """A way to send alerts. Belongs to one event loop."""

    @property
    def name(self) -> str:
        """The name in the log, without secrets."""

    async def send(self, alert: Alert) -> None:
        """Send an alert once, within a limited time. Raises `Undelivered`."""
