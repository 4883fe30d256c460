"""Tells systemd how a service is, by its protocol (sd_notify(3)). Does nothing elsewhere."""

import asyncio
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_MICROSECONDS = 1_000_000


class ServiceManager:
    """The service manager that has started this process, if any has."""

    def __init__(self) -> None:
        """Take the manager out of the environment, so that no child speaks for the service."""
        self._address = os.environ.pop("NOTIFY_SOCKET", "")
        watched = os.environ.pop("WATCHDOG_USEC", "")
        meant = os.environ.pop("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self._alive_seconds = int(watched) / _MICROSECONDS / 2 if watched.isdigit() and meant else 0.0
        """Seconds between two signs of life; 0 for none."""

    def tell(self, *assignments: str) -> None:
        """Send assignments such as `READY=1`. An error is ignored: the manager has its own timeouts."""
        if self._address[:1] not in {"/", "@"}:
            return
        path = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.connect(path)
            channel.sendall("\n".join(assignments).encode())

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Give signs of life while the event loop runs on; a loop that hangs gives none."""
        task = asyncio.create_task(self._give_signs()) if self._alive_seconds else None
        try:
            yield
        finally:
            if task is not None:
                task.cancel()

    async def _give_signs(self) -> None:
        while True:
            self.tell("WATCHDOG=1")
            await asyncio.sleep(self._alive_seconds)
