"""The workers of a cluster, as the progress of a job names them."""

from collections.abc import Sequence
from typing import NamedTuple

from app.core.message import Message


class WorkerState(NamedTuple):
    """A worker at one moment."""

    name: str
    """Its host and address; no other worker of the job has the same."""
    address: str
    rate: float = 0.0
    """Files in a second of work; 0.0 before the first answer."""
    fault: Message | None = None
    """The reason why it gets no files."""


def in_order(workers: Sequence[WorkerState]) -> tuple[WorkerState, ...]:
    """Return the workers with a fault, then those at less than half the usual rate, then the others.

    Each group is in order of the names: an order by rate would change at each look.
    """
    rates = sorted(worker.rate for worker in workers if worker.fault is None)
    usual = rates[len(rates) // 2] if rates else 0.0
    return tuple(
        sorted(workers, key=lambda worker: (worker.fault is None, worker.rate * 2 >= usual, worker.name))
    )


def able(workers: Sequence[WorkerState]) -> int:
    """Return the number of workers that get files."""
    return sum(worker.fault is None for worker in workers)
