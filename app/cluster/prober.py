"""Probes the files of a scan on the workers of a cluster, through a child that talks with its scheduler."""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from app.cluster.client_process import ClientProcess
from app.cluster.installed import check_usable
from app.cluster.messages import (
    Drop,
    FurtherFiles,
    Lost,
    Patience,
    PoolOrder,
    ReadPosition,
    Skip,
    WorkerReport,
    encode,
)
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused, ProberAway, ProberBroken
from app.core.run.bottleneck import Usage
from app.core.run.limits import ProbeLimits
from app.core.run.worker_state import WorkerState, in_order
from app.disk_pool.worker import FileWorker
from app.probe.base import PROBE_ROW, Probe, ProbeAnswer, ProbeTask, RunningProbe
from app.probe.pool import MOMENT, engine_names
from app.probe.protocol import answers
from app.probe.worker import PROCESS_NAME
from app.process.child_process import note_restart
from app.process.named import TargetName
from app.process.pipe_selector import PipeSelector
from app.process.wakeup import Wakeup

_FED: Final = 512
"""Maximum number of files in a message."""


class ClusterProber:
    """A `Prober` whose children run on other hosts. The client process starts with the first file."""

    def __init__(
        self,
        choice: ClusterChoice,
        roots: Sequence[bytes] = (),
        limits: ProbeLimits | None = None,
        *,
        children: int | None = None,
        probe: Probe | type[FileWorker[Any, Any]] = PROBE_ROW,
        prefetch: bool = True,
        second: bool = True,
        readers: Sequence[int] = (),
        patience: Patience | None = None,
    ) -> None:
        """Set up the prober, without a connection yet.

        `roots` are the folders to scan: each worker proves first that it sees the same files there.
        `children` is their number on each worker; None: as many as the worker has threads. `probe` is the
        function that a child calls for a file. With `readers`, children of the class `probe` read the files
        to their end, so many at once of each disk. Raises `ClusterRefused` without the packages of the extra.
        """
        check_usable(choice)
        self._choice = choice
        self._places = tuple(choice.places(roots))
        self._patience = patience or Patience()
        self._order = PoolOrder(
            "", TargetName.of(probe), limits or ProbeLimits(), children, prefetch, second, tuple(readers)
        )
        self._child_name = (
            probe.name if isinstance(probe, type) and issubclass(probe, FileWorker) else PROCESS_NAME
        )
        self._child: ClientProcess | None = None
        self._held: dict[int, ProbeTask] = {}
        """The files that the cluster was given and has not answered."""
        self._last = False
        """True if the cluster was told that there is no further file at the moment."""
        self._round = 0
        self._report = WorkerReport(0, 0, [], [], Usage(), [])
        self._reported_at = 0.0
        self._wakeup = Wakeup()
        self._selector = PipeSelector()
        self._selector.add(self._wakeup.pipe)
        self._clean = True

    @property
    def engine(self) -> str:
        """Names and versions of the libraries that read the files: of this host, as no other may be used."""
        return engine_names(second=self._order.second)

    @property
    def capacity(self) -> int:
        """Number of files that the cluster takes now, those without an answer included."""
        return self._report.capacity

    def probe(self, tasks: Iterable[ProbeTask | None]) -> Iterator[ProbeAnswer | None]:
        """Yield one answer per task as they come, and None after a quiet moment (50 ms) or `wake`.

        `tasks` yields None if there is no further file at the moment. Raises `ClusterRefused` if there is no
        such cluster, `ProberAway` if it has gone.
        """
        source = iter(tasks)
        first = list(islice(source, 1))
        if not first:
            return
        child = self._child = self._child or self._start()
        self._feed(child, [task for task in first if task], last=False)
        exhausted = False
        try:
            while self._held or not exhausted:
                found, woken = self._listen(child)
                exhausted = exhausted or self._supply(child, source)
                if woken or not found:
                    yield None
                yield from found
        finally:
            self._drop_unfinished()

    def running(self) -> tuple[RunningProbe, ...]:
        """Return the files that the children are probing, longest first."""
        later = time.monotonic() - self._reported_at
        read = {each.key: each for each in self._report.positions}
        found = ((self._held.get(key), seconds + later) for key, seconds in self._report.running)
        probes = (
            RunningProbe(task.key, task.path, seconds, at.bytes, at.silent + later)
            for task, seconds in found
            if task and (at := read.get(task.key, ReadPosition(task.key, 0, 0.0)))
        )
        return tuple(sorted(probes, key=lambda probe: -probe.seconds))

    def usage(self) -> Usage:
        """Return how all children together have spent their time."""
        return self._report.usage

    def workers(self) -> tuple[WorkerState, ...]:
        """Return the workers, including those that get no files."""
        return in_order(self._report.workers)

    def skip(self, key: int) -> None:
        """Give up the file with this key that a child is probing; do nothing if there is none any more."""
        if self._child and key in self._held:
            self._child.send(Skip(key))

    def withdraw(self) -> list[ProbeTask]:
        """Take back the files that no child is known to have begun, and return them."""
        begun = {key for key, _ in self._report.running}
        return [self._held.pop(key) for key in tuple(self._held) if key not in begun]

    def wake(self) -> None:
        """Make a waiting `probe` yield at once. May be called from any thread."""
        self._wakeup.call()

    def close(self) -> bool:
        """End the client child within half a second; the children of the workers end soon after."""
        if self._child:
            self._selector.remove(self._child.pipe)
            self._clean &= self._child.close()
            self._child = None
        self._selector.close()
        self._wakeup.close()
        return self._clean

    def _start(self) -> ClientProcess:
        try:
            child = ClientProcess(self._choice, self._places, self._order, self._patience)
        except OSError as error:
            raise ProberBroken("prober.broken", detail=str(error)) from error
        self._selector.add(child.pipe)
        return child

    def _supply(self, child: ClientProcess, source: Iterator[ProbeTask | None]) -> bool:
        """Hand on as many files as the cluster takes now; return True once there are no further ones."""
        capacity = self._report.capacity
        if self._held and capacity - len(self._held) < capacity // 4:
            return False  # small batches cost as much as large ones
        while (wanted := min(capacity - len(self._held), _FED)) > 0:
            batch, ended = _next(source, wanted)
            self._feed(child, batch, last=len(batch) < wanted)
            if len(batch) < wanted:
                return ended
        return False

    def _feed(self, child: ClientProcess, batch: list[ProbeTask], *, last: bool) -> None:
        if batch or last != self._last:
            self._last = last
            self._held.update((task.key, task) for task in batch)
            child.send(FurtherFiles(batch, last=last))

    def _listen(self, child: ClientProcess) -> tuple[deque[ProbeAnswer], bool]:
        """Read what the child tells within 50 ms; return new answers, and whether `wake` was called."""
        heard = self._selector.ready(MOMENT)
        found: deque[ProbeAnswer] = deque()
        for message in child.read() if child.pipe in heard else ():
            if isinstance(message, Lost):
                raise (ProberAway if message.away else ClusterRefused)(message.code, **message.args)
            if message.restarts:
                note_restart(self._child_name, message.restarts)
            if message.round != self._round:
                continue
            self._report, self._reported_at = message, time.monotonic()
            for answer in answers(encode(message.answers), of_work=bool(self._order.readers)):
                if answer and self._held.pop(answer.key, None):
                    found.append(answer)
        return found, self._wakeup.called()

    def _drop_unfinished(self) -> None:
        """Have the cluster forget its files after an early end: no caller waits for them any more."""
        self._report.running.clear()
        if self._held:
            self._held.clear()
            self._last = False
            self._round += 1
            if self._child:
                self._child.send(Drop(self._round))


def _next(source: Iterator[ProbeTask | None], most: int) -> tuple[list[ProbeTask], bool]:
    """Return the files that there are now, at most so many, and whether there are no further ones."""
    batch: list[ProbeTask] = []
    for task in islice(source, most):
        if task is None:
            return batch, False
        batch.append(task)
    return batch, len(batch) < most
