"""The child process that talks with the scheduler, as the scan sees it. Loads nothing of Dask itself."""

import importlib
import logging
import multiprocessing
from collections.abc import Iterator, Sequence
from typing import Final, Generic, TypeVar

import msgspec

from app.cluster.messages import FROM_CLIENT, Lost, Patience, PoolOrder, WorkerReport, encode, failure
from app.core.cluster import ClusterChoice, Names
from app.core.errors import ClusterRefused, ProberAway
from app.probe.protocol import typed
from app.process.framing import MessageReader, ProtocolError
from app.process.spawn import ChildProcess, start

log = logging.getLogger(__name__)

CLOSE_SECONDS: Final = 0.4
"""Seconds that a child gets to end by itself."""
END_SECONDS: Final = 0.4
"""Seconds that the system gets to end a killed child."""
TOLD_SECONDS: Final = 5.0
"""Seconds that the exit code of a child may come behind the end of its pipe, on a busy computer."""
_MODULE: Final = "app.cluster.client_child"

T = TypeVar("T")


def preload() -> None:
    """Load Dask in the fork server, which takes 0.3 s."""
    importlib.import_module(_MODULE)


def _run(module: str, *args: object) -> None:
    """Run in the child."""
    importlib.import_module(module).serve(*args)


class DaskProcess(Generic[T]):
    """A child process that runs the function `serve` of a module, and may load Dask."""

    def __init__(self, address: str, decoder: msgspec.msgpack.Decoder[T], module: str, *args: object) -> None:
        """Start the child. `address` is that of the cluster, for messages. Raises OSError."""
        self.pipe, theirs = multiprocessing.get_context("spawn").Pipe()
        self._address = address
        self._decoder = decoder
        self._reader = MessageReader(self.pipe)
        self._process = ChildProcess(target=_run, args=(module, theirs, *args), name="cinventory-cluster")
        start(self._process, self.pipe, theirs)

    def send(self, message: msgspec.Struct) -> None:
        """Send a message. That the child has ended is noticed by `read`."""
        try:
            self.pipe.send_bytes(encode(message))
        except OSError:
            return

    def read(self) -> Iterator[T]:
        """Yield the messages that have arrived.

        Raises `ProberAway` if the child was killed, and `ClusterRefused` if it failed.
        """
        try:
            for message in self._reader.read():
                yield typed(self._decoder, message)
        except ProtocolError as error:
            raise self._failed(repr(error)) from error
        except (EOFError, OSError) as error:
            self._process.join(TOLD_SECONDS)
            if (self._process.exitcode or 0) <= 0:
                raise ProberAway("cluster.gone", address=self._address) from error
            raise self._failed(f"exit code {self._process.exitcode}") from error

    @staticmethod
    def _failed(detail: str) -> ClusterRefused:
        message = failure(detail)
        return ClusterRefused(message.code, **message.args)

    def close(self) -> bool:
        """End the child within half a second; return False if it could not be ended."""
        self.pipe.close()
        self._process.join(CLOSE_SECONDS)
        self._process.kill()
        self._process.join(END_SECONDS)
        if self._process.exitcode is None:
            return False
        if output := self._process.output():
            log.warning("%s told: %s", self._process.name, output)
        self._process.close()
        return True


class ClientProcess(DaskProcess[WorkerReport | Lost]):
    """The child process of one scan."""

    def __init__(
        self, choice: ClusterChoice, places: Sequence[Names], order: PoolOrder, patience: Patience
    ) -> None:
        """Start the child. Raises OSError."""
        super().__init__(choice.address, FROM_CLIENT, _MODULE, choice, places, order, patience)
