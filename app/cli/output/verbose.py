"""The lines of `--verbose`: what limits a scan, and which workers of a cluster probe its files."""

import time
from collections.abc import Iterator, Sequence
from typing import Final

from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.output.texts import Worker, worker_lines
from app.core.job import Job, JobState
from app.core.message import Message
from app.core.run.bottleneck import Bottleneck
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, Throttle
from app.core.run.worker_state import WorkerState
from app.core.text.names import one_line

LIST_SECONDS: Final = 30.0
"""Seconds between two lists of the workers."""
_MOST_NAMES: Final = 4
"""Workers that a line names; a cluster may have many."""


class BottleneckLines:
    """A listener of a queue that writes a line when another part of the computer limits the scan."""

    def __init__(self) -> None:
        self._told: Bottleneck | None = None

    def __call__(self, job: Job) -> None:
        found = progress.bottleneck if (progress := _running(job)) else None
        if found and found is not self._told:
            self._told = found
            say(tr("Now {limit}.", limit=Message(found)))

    def end(self, job: Job) -> None:
        """Write the line about the whole scan."""
        found = job.progress.bottleneck if job.progress else None
        if found:
            say(tr("The scan was {limit}.", limit=Message(found)))
        else:
            say(tr("The scan was too short to tell what limited it."))


class WorkerLines:
    """A listener that writes which workers come, go and get no files, and every 30 s the rates of all."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._known: dict[str, WorkerState] = {}
        """The workers by address."""
        self._list_due = Throttle(LIST_SECONDS, clock)

    def __call__(self, job: Job) -> None:
        progress = _running(job)
        if progress is None or progress.phase is not Phase.PROBING:
            return
        if not (progress.workers or self._known):
            return
        if not self._known:
            self._list_due.due()  # no rate is known yet
        for line in self._changes(progress.workers):
            say(line)
        if self._list_due.due():
            _list(progress.workers)

    def end(self, job: Job) -> None:
        """Write the last rates."""
        if job.progress:
            _list(job.progress.workers)

    def _changes(self, workers: Sequence[WorkerState]) -> Iterator[str]:
        before, self._known = self._known, {worker.address: worker for worker in workers}
        gone = [worker for address, worker in before.items() if address not in self._known]
        fresh = [worker for worker in workers if _is_changed(worker, before.get(worker.address))]
        if joined := [worker for worker in fresh if worker.fault is None]:
            yield tr(
                "{count} {count:worker takes|workers take} part: {names}.",
                count=len(joined),
                names=_names(joined),
            )
        for worker in fresh:
            if worker.fault:
                name = one_line(worker.name)
                yield tr("The worker {name} gets no files: {fault}", name=name, fault=worker.fault)
        if gone:
            yield tr(
                "{count} {count:worker has|workers have} gone: {names}.", count=len(gone), names=_names(gone)
            )


def _is_changed(worker: WorkerState, before: WorkerState | None) -> bool:
    return before is None or worker.fault != before.fault


def _names(workers: Sequence[WorkerState]) -> str:
    """Return the names of the first workers, and the number of the others."""
    names = ", ".join(one_line(worker.name) for worker in workers[:_MOST_NAMES])
    more = len(workers) - _MOST_NAMES
    return tr("{names} and {count} more", names=names, count=more) if more > 0 else names


def _list(workers: Sequence[WorkerState]) -> None:
    shown = [
        Worker(worker.name, worker.rate, texts().message(worker.fault) if worker.fault else "")
        for worker in workers
    ]
    for line in worker_lines(shown):
        say(f"  {line}")


def _running(job: Job) -> Progress | None:
    """Return the progress of a scan that runs; None before and after."""
    progress = job.progress
    return progress if job.state is JobState.RUNNING and progress and not progress.finished else None
