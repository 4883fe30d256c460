"""Runs a lister child: starts it, reads its messages until the end or a timeout, and ends it."""

import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection

from app.core.errors import ProberBroken
from app.core.file.filetypes import NameRules
from app.core.run.timing import SilenceTimer
from app.process.child_process import TICK_SECONDS, child
from app.process.framing import MessageReader
from app.scan.listing import lister_child
from app.scan.listing.lister_protocol import ListerMessage, ListRequest, RootPart, Stuck
from app.scan.listing.position import SharedPosition

SILENCE_SECONDS = 20.0
"""Seconds without a message after which a lister child counts as stuck on a dead mount."""


class ListerProcess:
    """A lister child at work."""

    def __init__(self, connection: Connection, tick: Callable[[], None], position: SharedPosition) -> None:
        self.messages = self._messages(connection, tick)
        """Raises TimeoutError after a silence, EOFError or OSError once the child has gone, ProtocolError for
        a message that is none, and what the caller's `tick` raises."""
        self.position = position
        self._stuck: Stuck | None = None

    def stuck_at(self) -> Stuck:
        """Return the positions of a stuck child, from its last message or shared memory, and its results."""
        return self._stuck or Stuck(self.position.read(), RootPart())

    def _messages(self, connection: Connection, tick: Callable[[], None]) -> Iterator[ListerMessage]:
        reader, silence = MessageReader(connection), SilenceTimer(time.monotonic)
        while True:
            tick()
            for message in reader.read() if connection.poll(TICK_SECONDS) else ():
                told = pickle.loads(message)  # noqa: S301 - our own child, which sends what it wrote itself
                self._stuck = told if isinstance(told, Stuck) else None
                yield told
                if self._stuck is None:
                    silence.end()
            if silence.look() > SILENCE_SECONDS:
                raise TimeoutError


@contextmanager
def listing(
    requests: Sequence[ListRequest], tick: Callable[[], None], *, sniff: bool, names: NameRules
) -> Iterator[ListerProcess]:
    """Have a child carry out `requests`, and end the child at the end of the block.

    `tick` is called before every read of the pipe, at least every 50 ms. Raises `ProberBroken` if no child
    can be started.
    """
    position = SharedPosition()
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(
                child(lister_child.run, tuple(requests), position, sniff=sniff, names=names)
            )
        except OSError as error:
            raise ProberBroken("prober.broken", detail=str(error)) from error
        yield ListerProcess(connection, tick, position)
