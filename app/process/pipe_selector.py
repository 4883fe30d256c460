"""Waits for whoever speaks first, without being told each time who might."""

import selectors
import sys
from multiprocessing.connection import Connection, wait
from typing import Final

if sys.platform == "win32":

    class Ears:
        """Listens to pipes, each from when it is turned to."""

        def __init__(self) -> None:
            self._pipes: Final = set[Connection]()

        def turn_to(self, pipe: Connection) -> None:
            """Listen to this one as well."""
            self._pipes.add(pipe)

        def turn_from(self, pipe: Connection) -> None:
            """Listen to it no more; to be called before it is closed."""
            self._pipes.discard(pipe)

        def heard(self, seconds: float) -> set[object]:
            """Return those with something to read, or at their end, none when `seconds` have passed."""
            return set(wait(self._pipes, seconds))

        def close(self) -> None:
            """Listen to none."""
            self._pipes.clear()

else:

    class Ears:
        """Listens to pipes, each from when it is turned to."""

        def __init__(self) -> None:
            self._selector: Final = selectors.DefaultSelector()

        def turn_to(self, pipe: Connection) -> None:
            """Listen to this one as well."""
            self._selector.register(pipe, selectors.EVENT_READ)

        def turn_from(self, pipe: Connection) -> None:
            """Listen to it no more; to be called before it is closed."""
            self._selector.unregister(pipe)

        def heard(self, seconds: float) -> set[object]:
            """Return those with something to read, or at their end, none when `seconds` have passed."""
            return {key.fileobj for key, _ in self._selector.select(seconds)}

        def close(self) -> None:
            """Listen to none."""
            self._selector.close()
