"""Workers of a cluster, as probers tell them."""

from typing import Final

from app.core.message import Message
from app.core.run.worker_state import WorkerState, in_order


def worker(host: str, rate: float = 400.0, fault: Message | None = None) -> WorkerState:
    """Return the state of the worker on a host."""
    address = f"tcp://{host}.lan:4000"
    return WorkerState(f"{host} {address}", address, rate, fault)


SILENT: Final = worker("nas2", 0.0, Message("cluster.silent"))
TEAM: Final = in_order([worker("nas1", 410.04), SILENT])
"""A worker that probes, and one that gets no files."""
MANY: Final = in_order([*(worker(f"host{number:02}", 300.0 + number) for number in range(63)), SILENT])
