"""Sends the messages of a lister child, and the position of a call that does not return."""

import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Final

from app.scan.lister_protocol import ListerMessage, Stuck

LOOK_SECONDS: Final = 1.0


class MessageSender:
    """A sender of messages. Its thread reports where the main thread is stuck."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._stuck: Callable[[], Stuck | None] | None = None
        threading.Thread(target=self._report_stuck, name="stuck", daemon=True).start()

    def send(self, told: ListerMessage) -> None:
        """Send a message. Raises OSError where the parent is gone."""
        with self._lock:
            self._connection.send(told)

    def watch(self, stuck: Callable[[], Stuck | None] | None) -> None:
        """Have the thread call `stuck` once a second from now on."""
        self._stuck = stuck

    def _report_stuck(self) -> None:
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
