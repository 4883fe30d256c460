"""Watches one source by a child process, in a thread of its own."""

import logging
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Final

from app.core.file.filetypes import NameRules
from app.core.message import Message
from app.core.watch.hint import Ended, WatchMessage
from app.core.watch.stability import STILL_SECONDS
from app.process.child_process import child
from app.process.wakeup import Wakeup
from app.watch import watch_child

log = logging.getLogger(__name__)

MOST_WATCHES: Final[int | None] = None
"""The highest number of watched folders of a source; None for that of the system. Tests lower it."""

Listener = Callable[[WatchMessage], None]


class SourceWatcher:
    """A watched source. The last message is `Ended`, unless the watcher was closed before."""

    def __init__(
        self,
        root: bytes,
        names: NameRules,
        listener: Listener,
        *,
        limit: int | None = None,
        still_seconds: float = STILL_SECONDS,
    ) -> None:
        """Begin to watch. `listener` is called in the thread of the watcher.

        `limit` is the highest number of watched folders, by default `MOST_WATCHES`.
        """
        self._listener = listener
        self._wakeup = Wakeup()
        self._thread = threading.Thread(
            target=self._run,
            args=(root, names, MOST_WATCHES if limit is None else limit, still_seconds),
            name="source-watcher",
            daemon=True,
        )
        self._thread.start()

    def close(self) -> None:
        """End the child, and wait for the thread."""
        self._wakeup.call()
        self._thread.join()
        self._wakeup.close()

    def _run(self, root: bytes, names: NameRules, limit: int | None, still_seconds: float) -> None:
        try:
            with child(watch_child.run, root, names, limit, still_seconds) as connection:
                self._follow(connection)
        except (EOFError, OSError) as error:
            log.warning("the child that watches a source ended: %r", error)
            self._listener(Ended(Message("watch.failed", {"detail": str(error) or type(error).__name__})))

    def _follow(self, connection: Connection) -> None:
        while connection in wait([connection, self._wakeup.pipe]):
            message: WatchMessage = connection.recv()
            self._listener(message)
            if isinstance(message, Ended):
                return
