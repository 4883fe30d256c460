"""The child process that talks with the scheduler, as the scan sees it. Loads nothing of Dask itself."""

import importlib
import multiprocessing
from collections.abc import Iterator, Sequence
from typing import Final

from app.cluster.messages import FROM_CLIENT, Drop, Feed, Lost, Patience, PoolOrder, Report, Skip, encode
from app.core.cluster import ClusterChoice, Names
from app.core.errors import ProberAway
from app.process.framing import MessageReader, ProtocolError
from app.process.spawn import ChildProcess, start

CLOSE_SECONDS: Final = 0.4
_MODULE: Final = "app.cluster.client_child"


def preload() -> None:
    """Load Dask in the fork server, which takes 0.3 s."""
    importlib.import_module(_MODULE)


def _run(*args: object) -> None:
    """Run in the child."""
    importlib.import_module(_MODULE).serve(*args)


class ClientProcess:
    """The child process of one scan."""

    def __init__(
        self, choice: ClusterChoice, places: Sequence[Names], order: PoolOrder, patience: Patience
    ) -> None:
        """Start the child. Raises OSError."""
        self.pipe, theirs = multiprocessing.get_context("spawn").Pipe()
        self._address = choice.address
        self._reader = MessageReader(self.pipe)
        self._process = ChildProcess(
            target=_run, args=(theirs, choice, places, order, patience), name="cinventory-cluster"
        )
        start(self._process, self.pipe, theirs)

    def send(self, message: Feed | Skip | Drop) -> None:
        """Send a message. That the child has ended is noticed by `read`."""
        try:
            self.pipe.send_bytes(encode(message))
        except OSError:
            return

    def read(self) -> Iterator[Report | Lost]:
        """Yield the messages that have arrived. Raises `ProberAway` if the child has ended."""
        try:
            for message in self._reader.read():
                yield FROM_CLIENT.decode(message)
        except (EOFError, OSError, ProtocolError) as error:
            raise ProberAway("cluster.gone", address=self._address) from error

    def close(self) -> bool:
        """End the child within half a second; return False if it could not be ended."""
        self.pipe.close()
        self._process.join(CLOSE_SECONDS)
        self._process.kill()
        self._process.join(CLOSE_SECONDS)
        if self._process.exitcode is None:
            return False
        self._process.close()
        return True
