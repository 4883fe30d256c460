"""The child process that resolves links, so that a dead mount blocks only this process."""

import os
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.limits import ProbeLimits
from app.process.limits import confine

_STACK: Final = 2**18  # bytes: a thread per path must fit into the child's limit of memory


def run(connection: Connection, paths: Sequence[bytes]) -> None:
    """Send each path with its resolved path, in the order in which they are resolved."""
    confine(ProbeLimits())
    threading.stack_size(_STACK)
    lock = threading.Lock()

    def resolve(path: bytes) -> None:
        try:
            # As text: ntpath cannot resolve bytes where another program has the file open.
            real = os.fsencode(os.path.realpath(os.fsdecode(path)))
        except (OSError, ValueError):
            return
        with lock:
            connection.send((path, real))

    threads = [threading.Thread(target=resolve, args=(path,), daemon=True) for path in dict.fromkeys(paths)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    connection.close()
