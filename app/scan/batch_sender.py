"""Sends what a lister child tells, and where it is stuck while it is."""

import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Final

from app.scan.lister_protocol import Stuck, Told

LOOK_SECONDS: Final = 1.0


class Sender:
    """Sends messages, and has a thread of its own that tells where the main thread is stuck."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._stuck: Callable[[], Stuck | None] | None = None
        threading.Thread(target=self._tell, name="stuck", daemon=True).start()

    def send(self, told: Told) -> None:
        """Send a message. Raises OSError where the parent is gone."""
        with self._lock:
            self._connection.send(told)

    def watch(self, stuck: Callable[[], Stuck | None] | None) -> None:
        """Have the thread ask `stuck` every moment from now on."""
        self._stuck = stuck

    def _tell(self) -> None:
        while True:
            time.sleep(LOOK_SECONDS)
            if not self._lock.acquire(blocking=False):  # it is the parent that takes its time
                continue
            try:
                if self._stuck and (stuck := self._stuck()):
                    self._connection.send(stuck)
            except OSError:  # the parent is gone, or all was told
                return
            finally:
                self._lock.release()
