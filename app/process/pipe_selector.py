"""Waits for the first of many pipes that has data to read."""

import selectors
import sys
from multiprocessing.connection import Connection, wait
from typing import Final

MOST_PIPES: Final = 62 if sys.platform == "win32" else 512
"""Maximum number of pipes in a set. Windows waits for no more than 63 objects at once."""

if sys.platform == "win32":

    class PipeSelector:
        """The set of pipes to wait for."""

        def __init__(self) -> None:
            self._pipes: Final = set[Connection]()

        def add(self, pipe: Connection) -> None:
            """Add a pipe to the set."""
            self._pipes.add(pipe)

        def remove(self, pipe: Connection) -> None:
            """Remove a pipe from the set. Call it before the pipe is closed."""
            self._pipes.discard(pipe)

        def ready(self, seconds: float) -> set[object]:
            """Return the pipes with data or at their end; an empty set once `seconds` have passed."""
            return set(wait(self._pipes, seconds))

        def close(self) -> None:
            """Remove all pipes."""
            self._pipes.clear()

else:

    class PipeSelector:
        """The set of pipes to wait for."""

        def __init__(self) -> None:
            self._selector: Final = selectors.DefaultSelector()

        def add(self, pipe: Connection) -> None:
            """Add a pipe to the set."""
            self._selector.register(pipe, selectors.EVENT_READ)

        def remove(self, pipe: Connection) -> None:
            """Remove a pipe from the set. Call it before the pipe is closed."""
            self._selector.unregister(pipe)

        def ready(self, seconds: float) -> set[object]:
            """Return the pipes with data or at their end; an empty set once `seconds` have passed."""
            return {key.fileobj for key, _ in self._selector.select(seconds)}

        def close(self) -> None:
            """Remove all pipes."""
            self._selector.close()
