"""Runs a lister child: starts it, reads its messages until the end or a timeout, and ends it."""

import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection

from app.core.errors import ProberBroken
from app.core.filetypes import NameRules
from app.core.timing import SilenceTimer
from app.process.child_process import TICK_SECONDS, child
from app.process.framing import MessageReader
from app.scan import lister_child
from app.scan.lister_protocol import Found, Order, Stuck, Told
from app.scan.position import Position

SILENCE_SECONDS = 20.0
"""Seconds without a message after which a lister child counts as stuck on a dead mount."""


class Child:
    """A lister child at work."""

    def __init__(self, connection: Connection, tick: Callable[[], None], position: Position) -> None:
        self.messages = self._messages(connection, tick)
        """Raises TimeoutError after a silence, EOFError or OSError once the child has gone, ProtocolError for
        a message that is none, and what the caller's `tick` raises."""
        self.position = position
        self._stuck: Stuck | None = None

    def last(self) -> Stuck:
        """Return where it is stuck, by its last message or else by its position, and what it found."""
        return self._stuck or Stuck(self.position.look(), Found())

    def _messages(self, connection: Connection, tick: Callable[[], None]) -> Iterator[Told]:
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
    orders: Sequence[Order], tick: Callable[[], None], *, sniff: bool, names: NameRules
) -> Iterator[Child]:
    """Have a child carry out `orders`, and end the child at the end of the block.

    `tick` is called before every read of the pipe, at least every 50 ms. Raises `ProberBroken` if no child
    can be started.
    """
    position = Position()
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(
                child(lister_child.run, tuple(orders), position, sniff=sniff, names=names)
            )
        except OSError as error:
            raise ProberBroken("prober.broken", detail=str(error)) from error
        yield Child(connection, tick, position)
