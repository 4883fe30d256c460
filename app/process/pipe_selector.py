"""Waits for the first of many pipes that has something to read."""

import selectors
import sys
from multiprocessing.connection import Connection, wait
from typing import Final

if sys.platform == "win32":

    class PipeSelector:
        """The pipes that are waited for."""

        def __init__(self) -> None:
            self._pipes: Final = set[Connection]()

        def add(self, pipe: Connection) -> None:
            """Wait for this pipe as well."""
            self._pipes.add(pipe)

        def remove(self, pipe: Connection) -> None:
            """Wait for this pipe no more. Call it before the pipe is closed."""
            self._pipes.discard(pipe)

        def ready(self, seconds: float) -> set[object]:
            """Return the pipes with data or at their end; none once `seconds` have passed."""
            return set(wait(self._pipes, seconds))

        def close(self) -> None:
            """Wait for none."""
            self._pipes.clear()

else:

    class PipeSelector:
        """The pipes that are waited for."""

        def __init__(self) -> None:
            self._selector: Final = selectors.DefaultSelector()

        def add(self, pipe: Connection) -> None:
            """Wait for this pipe as well."""
            self._selector.register(pipe, selectors.EVENT_READ)

        def remove(self, pipe: Connection) -> None:
            """Wait for this pipe no more. Call it before the pipe is closed."""
            self._selector.unregister(pipe)

        def ready(self, seconds: float) -> set[object]:
            """Return the pipes with data or at their end; none once `seconds` have passed."""
            return {key.fileobj for key, _ in self._selector.select(seconds)}

        def close(self) -> None:
            """Wait for none."""
            self._selector.close()
