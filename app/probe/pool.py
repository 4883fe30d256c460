"""Probes many files in children: a file that makes its child crash, hang or grow costs only itself.

Every child has a pipe of its own, and is sent files in batches, one ahead. Memory shared with the child
names the file at hand (`slot`). The file that killed a child is thus known, and the other files of its
batches go to other children. No lock is shared that a dead child could hold. One thread does all the work.
"""

import multiprocessing
import time
from collections import deque
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Final

from app.core.errors import ProberBroken
from app.core.run.bottleneck import Usage
from app.core.run.limits import ProbeLimits
from app.core.run.timing import Throttle
from app.core.run.worker_state import WorkerState
from app.probe.base import PROBE_FILE, Probe, ProbeAnswer, ProbeTask, RunningProbe
from app.probe.default_workers import default_workers
from app.probe.engine_library import engine_name
from app.probe.second_engine import MODULES, SecondOpinions, second_engine
from app.probe.worker import PROCESS_NAME, AnsweredTask, ProbeWorker, message_bytes
from app.process.child_process import note_restart
from app.process.pipe_selector import MOST_PIPES, PipeSelector
from app.process.wakeup import Wakeup

MOMENT: Final = 0.05
"""Seconds after which a waiting `probe` yields None."""
PIPE_BYTES: Final = 7 * 1024
"""Maximum length of the messages that a busy child may have to read yet.

The pipe of any system holds so much, so that the parent never waits for the child to read.
"""
LOOK_SECONDS: Final = 0.05
"""Seconds between two looks whether a child is over a limit."""
CLOSE_SECONDS: Final = 0.5
_FALSE_STARTS: Final = 3
"""Children in a row that ended before they took a file; after so many, the prober gives up."""


def engine_names(*, second: bool) -> str:
    """Return the names and versions of the libraries that read the files. Raises `ProberBroken`."""
    try:
        return f"{engine_name()}, {second_engine()}" if second else engine_name()
    except OSError as error:
        raise ProberBroken("prober.broken", detail=str(error)) from error


class MediaInfoProber:
    """A `Prober` with killable children. Children start with the first file and end with `close`."""

    def __init__(
        self,
        workers: int | None = None,
        limits: ProbeLimits | None = None,
        *,
        probe: Probe = PROBE_FILE,
        prefetch: bool = False,
        second: bool = False,
    ) -> None:
        """Set up the prober, without children yet.

        `workers` None stands for `default_workers()`. `probe` is the function that a child calls for a file.
        With `prefetch`, files of slow shares are opened ahead, and `probe` takes an `Opener` as well. With
        `second`, the second engine is asked where the first fails: `probe` obeys `ProbeTask.second`.
        """
        self._size = max(1, min(workers or default_workers(), MOST_PIPES - 1))
        self._limits = limits or ProbeLimits()
        self._probe = probe
        self._prefetch = prefetch
        self.restarts = 0
        """Number of children that were ended early."""
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[ProbeWorker] = []
        self._waiting: deque[ProbeTask] = deque()
        self._answers: deque[ProbeAnswer] = deque()
        self._opinions = SecondOpinions() if second else None
        self._suspects: set[int] = set()
        """Keys of files of which one, but nobody knows which, ended a child."""
        self._modules: tuple[str, ...] = ()
        """Modules that children load at their start, beside those that all need."""
        self._usage_of_ended = Usage()
        self._exhausted = False
        """True once there are no further tasks."""
        self._dry = False
        """True while there are none for now."""
        self._look_due = Throttle(LOOK_SECONDS, time.monotonic)
        self._false_starts = 0
        self._abandoned = False
        self._wakeup = Wakeup()
        self._selector = PipeSelector()
        self._selector.add(self._wakeup.pipe)

    @property
    def engine(self) -> str:
        """Names and versions of the libraries that read the files."""
        return engine_names(second=self._opinions is not None)

    def probe(self, tasks: Iterable[ProbeTask | None]) -> Iterator[ProbeAnswer | None]:
        """Yield one answer per task as they come, and None after a quiet moment (50 ms) or `wake`.

        `tasks` may yield None where there is no task for now. They are asked again in a moment.
        """
        source = iter(tasks)
        self._exhausted = False
        try:
            while self._supply(source):
                woken = self._listen()
                self._supply(source)  # the children work while the caller handles answers
                if woken or not self._answers:
                    yield None
                while self._answers:
                    yield self._answers.popleft()
        finally:
            self._drop_unfinished()

    def running(self) -> tuple[RunningProbe, ...]:
        """Return the files that the children are probing, longest first."""
        held = (worker.running() for worker in self._workers if worker.held)
        return tuple(sorted(filter(None, held), key=lambda probe: -probe.seconds))

    def usage(self) -> Usage:
        """Return how all children together, also those that ended, have spent their time."""
        return reduce(Usage.plus, (worker.usage for worker in self._workers), self._usage_of_ended)

    def workers(self) -> tuple[WorkerState, ...]:
        """Return no workers: the children are those of this computer."""
        return ()

    def skip(self, key: int) -> None:
        """Give up the file with this key that a child is probing; do nothing if there is none any more."""
        for worker in self._workers:
            worker.skip(key)

    def withdraw(self) -> list[ProbeTask]:
        """Return the files that no child has begun, for another prober. They get no answer here."""
        for worker in self._workers:
            self._waiting.extend(worker.take_back(LOOK_SECONDS))
        tasks = list(self._waiting)
        self._waiting.clear()
        return tasks

    def wake(self) -> None:
        """Make a waiting `probe` yield at once. May be called from any thread."""
        self._wakeup.call()

    def close(self) -> bool:
        """End the children within half a second; return False if one could not be ended."""
        self._end(self._workers)
        self._workers = []
        self._selector.close()
        self._wakeup.close()
        return not self._abandoned

    def _supply(self, source: Iterator[ProbeTask | None]) -> bool:
        """Keep every child busy; return False once there is nothing left to wait for."""
        self._take_tasks(source)
        if self._dry and not self._waiting:
            self._take_back()
        self._replace_unfit()
        self._start_missing()
        self._hand_out()
        if not self._exhausted:
            return True
        return bool(self._waiting or self._answers or any(worker.held for worker in self._workers))

    def _take_tasks(self, source: Iterator[ProbeTask | None]) -> None:
        """Take as many tasks as the children need next."""
        self._dry = self._exhausted
        ahead = self._size - len(self._workers) + sum(worker.batch for worker in self._workers)
        while len(self._waiting) < ahead and not self._dry:
            try:
                task = next(source)
            except StopIteration:
                self._dry = self._exhausted = True
            else:
                self._dry = task is None
                if task is not None:
                    self._waiting.append(task)

    def _take_back(self) -> None:
        """Take files back that wait for a slow one while another child has nothing to do."""
        if len(self._workers) < self._size or not all(worker.held for worker in self._workers):
            for worker in self._workers:
                self._waiting.extend(worker.take_back(LOOK_SECONDS))

    def _hand_out(self) -> None:
        """Give every child a file before any child gets a second, even a child that is still starting."""
        idle = sum(not worker.held for worker in self._workers)
        for worker in sorted(self._workers, key=lambda worker: len(worker.held)):
            if not self._waiting:
                return
            if worker.capacity:
                idle -= not worker.held
                spare = max(int(not worker.held), len(self._waiting) - idle)
                self._send(worker, min(worker.capacity, self._share, spare))

    @property
    def _share(self) -> int:
        """The greatest batch that leaves enough for the other children; near the end, it shrinks."""
        return max(1, len(self._waiting) // (2 * self._size)) if self._dry else len(self._waiting)

    def _send(self, worker: ProbeWorker, most: int) -> None:
        """Send up to `most` of the waiting files. A suspect is sent alone, so that blame is certain."""
        batch: list[ProbeTask] = []
        unread = worker.held_bytes
        while self._waiting and len(batch) < most:
            task = self._waiting[0]
            unread += message_bytes(task)
            alone = task.key in self._suspects
            if (batch or worker.held) and (alone or unread > PIPE_BYTES):
                break
            if not _is_fit(worker, task):
                break
            batch.append(self._waiting.popleft())
            if alone:
                break
        if batch:
            worker.send(batch, alone=batch[0].key in self._suspects)

    def _replace_unfit(self) -> None:
        """End an idle child that cannot ask the second engine about the next file: it can load nothing."""
        if not self._waiting or not self._waiting[0].second:
            return
        self._modules = MODULES
        idle = [worker for worker in self._workers if not worker.held]
        if idle and not any(_is_fit(worker, self._waiting[0]) for worker in idle):
            self._workers.remove(idle[0])
            self._end(idle[:1])

    def _start_missing(self) -> None:
        if len(self._workers) == self._size:
            return
        idle = sum(not worker.held for worker in self._workers)
        for _ in range(min(self._size - len(self._workers), len(self._waiting) - idle)):
            try:
                worker = ProbeWorker(
                    self._context,
                    self._probe,
                    self._limits,
                    prefetch=self._prefetch,
                    modules=self._modules,
                )
            except OSError as error:
                if not self._workers:
                    raise ProberBroken("prober.broken", detail=str(error)) from error
                return
            self._workers.append(worker)
            self._selector.add(worker.pipe)

    def _listen(self) -> bool:
        """Read messages of the children for 50 ms at most; return True if `wake` was called.

        Ends at most one child that does not end by itself: its end may take long.
        """
        heard = self._selector.ready(MOMENT)
        for worker in tuple(self._workers):
            if worker.pipe in heard and not self._receive(worker):
                self._end_worker(worker)
        looks = self._look_due.due()
        for worker in self._workers:
            if worker.has_to_end or (looks and worker.is_over_limit()):
                self._end_worker(worker)
                break
        return self._wakeup.called()

    def _receive(self, worker: ProbeWorker) -> bool:
        """Read the answers of a child, complete ones only; return False if the child has to be ended."""
        try:
            self._keep(worker.receive())
        except EOFError:
            return False
        return True

    def _keep(self, answered: Iterable[AnsweredTask]) -> None:
        """Keep answers for the caller; ask the second engine about files that the first cannot read."""
        for task, answer in answered:
            settled = answer if self._opinions is None else self._opinions.settle(task, answer)
            if isinstance(settled, ProbeTask):
                self._waiting.appendleft(settled)
            else:
                self._answers.append(settled)

    def _end_worker(self, worker: ProbeWorker) -> None:
        """End a child, and answer for the file that ended it. Its other files go to other children."""
        self.restarts += 1
        note_restart(PROCESS_NAME)
        self._workers.remove(worker)
        self._selector.remove(worker.pipe)
        self._abandoned |= not worker.end(time.monotonic() + CLOSE_SECONDS)
        if worker.ready:
            self._false_starts = 0
            answers, suspects, others = worker.settle()
            self._keep(answers)
            self._suspects.update(task.key for task in suspects)
            self._waiting.extendleft(reversed((*suspects, *others)))
        else:
            self._false_starts += 1
        cause = worker.false_start
        self._close(worker)
        if self._false_starts >= _FALSE_STARTS:
            raise ProberBroken("prober.broken", detail=cause)

    def _end(self, workers: list[ProbeWorker]) -> None:
        for worker in workers:
            self._selector.remove(worker.pipe)
            worker.kill()
        deadline = time.monotonic() + CLOSE_SECONDS
        for worker in workers:
            self._abandoned |= not worker.end(deadline)
            self._close(worker)

    def _close(self, worker: ProbeWorker) -> None:
        self._usage_of_ended = self._usage_of_ended.plus(worker.usage)
        worker.close()

    def _drop_unfinished(self) -> None:
        """Discard files and answers after an early end: no caller waits for them any more."""
        self._waiting.clear()
        self._answers.clear()
        self._suspects.clear()
        if self._opinions:
            self._opinions.clear()
        busy = [worker for worker in self._workers if worker.held]
        self._workers = [worker for worker in self._workers if not worker.held]
        self._end(busy)


def _is_fit(worker: ProbeWorker, task: ProbeTask) -> bool:
    """Return whether a child has loaded the engine that is to be asked."""
    return not task.second or worker.modules == MODULES
