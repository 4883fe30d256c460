"""Has workers of a cluster call a function about folders, through a child that talks with its scheduler."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from app.cluster.call_messages import FROM_CALLS, Called, CallMessage, Distrust, Workers
from app.cluster.client_process import DaskProcess
from app.cluster.installed import check_usable
from app.cluster.messages import Patience
from app.core.cluster import ClusterChoice, place_of
from app.core.errors import CinventoryError
from app.core.text.names import covers
from app.process.named import TargetName

_MODULE: Final = "app.cluster.calls_child"


class ClusterCalls:
    """The calls of one scan. Each goes to one worker at a time, and has one answer."""

    def __init__(
        self,
        choice: ClusterChoice,
        roots: Sequence[bytes],
        function: Callable[[bytes, bytes, bytes], bytes],
        patience: Patience | None = None,
    ) -> None:
        """Set up without a connection yet.

        `function` is one of a module. It takes the path of a root here and that on the worker, and an
        argument. Raises `ClusterRefused` without the packages of the extra.
        """
        check_usable(choice)
        self._choice = choice
        self._places = choice.places(roots)
        self._function = TargetName.of(function)
        self._patience = patience or Patience()
        self._child: DaskProcess[Workers | Called] | None = None
        self._ended = False
        self._workers = 0
        self._open: set[int] = set()
        """Keys of the calls without an answer."""
        self._lost: list[int] = []
        """Keys of the calls that will have none."""

    def can_share(self, root: bytes) -> bool:
        """Return whether workers may see a root as a whole. Those on this computer are of no use for that."""
        inner = any(covers(root, place[0]) and place[0] != root for place in self._places)
        return self._choice.local_workers is None and not inner

    @property
    def idle(self) -> int:
        """Number of calls that workers take now. The first time, this begins to look for workers."""
        if self._child is None and not self._ended:
            self._start()
        return max(0, self._workers - len(self._open))

    def hand(self, key: int, root: bytes, share: bytes) -> None:
        """Have a worker call the function."""
        self._open.add(key)
        if self._child:
            self._child.send(CallMessage(key, place_of(root, self._places), root, share))

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        """Yield keys and answers, waiting some seconds for the first. None: no worker could answer."""
        while self._lost:
            yield self._lost.pop(), None
        if (child := self._child) is None:
            time.sleep(seconds)
            return
        try:
            while child.pipe.poll(seconds):
                seconds = 0.0
                for message in child.read():
                    if isinstance(message, Workers):
                        self._workers = message.count
                    elif message.key in self._open:
                        self._open.discard(message.key)
                        yield message.key, message.answer
        except (CinventoryError, OSError):  # the child has ended, or was closed meanwhile
            self.close()

    def distrust(self, key: int) -> None:
        """Leave out the worker that gave this answer, if it is not the first of its kind."""
        if self._child:
            self._child.send(Distrust(key))

    def close(self) -> bool:
        """End the child within half a second. Calls of workers end by themselves."""
        self._ended, self._workers = True, 0
        self._lost += self._open
        self._open.clear()
        child, self._child = self._child, None
        return child is None or child.close()

    def _start(self) -> None:
        try:
            self._child = DaskProcess(
                self._choice.address, FROM_CALLS, _MODULE, self._choice, self._function, self._patience
            )
        except OSError:
            self._ended = True  # the probes will tell
