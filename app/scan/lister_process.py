"""One lister child: it is started, heard until it is done or silent for too long, and ended."""

import multiprocessing
import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection

from app.core.errors import ProberBroken
from app.core.filetypes import NameRules
from app.core.timing import SilenceTimer
from app.probe.protocol import Inbox
from app.process import spawn
from app.scan import lister_child

SILENCE_SECONDS = 20.0
"""A lister that tells nothing for so long is stuck on a dead mount."""
TICK_SECONDS = 0.05

_SPAWN = multiprocessing.get_context("spawn")

Told = lister_child.Told


@contextmanager
def listing(
    roots: Sequence[bytes], tick: Callable[[], None], *, sniff: bool, names: NameRules
) -> Iterator[Iterator[Told]]:
    """Have a child list `roots`, and yield what it tells; leaving ends it. Raises `ProberBroken`.

    The iterator raises TimeoutError after a silence, EOFError, OSError or `Babble` where the child is
    gone or out of its mind, and what `tick` raises, which is called every moment.
    """
    ours, theirs = _SPAWN.Pipe(duplex=False)
    how = {"sniff": sniff, "names": names}
    child = spawn.ChildProcess(
        target=lister_child.run,
        args=(theirs, tuple(roots)),
        kwargs=how,
        name="cinventory-lister",
        daemon=True,
    )
    try:
        child.start()
    except OSError as error:
        ours.close()
        raise ProberBroken("prober.broken", detail=str(error)) from error
    finally:
        theirs.close()
    try:
        yield _messages(ours, tick)
    finally:
        spawn.end(child, TICK_SECONDS * 4)
        ours.close()


def _messages(connection: Connection, tick: Callable[[], None]) -> Iterator[Told]:
    inbox, silence = Inbox(connection), SilenceTimer(time.monotonic)
    while True:
        tick()
        for message in inbox.take() if connection.poll(TICK_SECONDS) else ():
            yield pickle.loads(message)  # noqa: S301 - our own child, which sends what it wrote itself
            silence.end()
        if silence.look() > SILENCE_SECONDS:
            raise TimeoutError
