"""A client child whose workers are calculated: the scan before it is the real one."""

import queue
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Final

import msgspec

from app.cluster.dispatcher import Dispatcher
from app.cluster.messages import (
    TO_CLIENT,
    Drop,
    FurtherFiles,
    Patience,
    PoolOrder,
    Skip,
    WorkerReport,
    encode,
)
from app.core.cluster import ClusterChoice, Names
from app.core.run.bottleneck import Usage
from app.core.run.limits import MEMORY_MB, ProbeLimits
from app.probe import protocol
from app.probe.base import ProbeTask
from app.process.limits import Allowance, confine
from app.process.opening import open_file
from tests.benchmarks.clustering.simulated_workers import SimulatedWorkers
from tests.benchmarks.feeding import canned

_ALLOWANCE: Final = Allowance(ProbeLimits())


def serve(
    connection: Connection,
    choice: ClusterChoice,
    places: Sequence[Names],
    order: PoolOrder,
    _patience: Patience,
) -> None:
    """Serve a scan as the real client child does, with the workers of `local:N`, as fast as it can."""
    confine(ProbeLimits(memory_mb=MEMORY_MB.most))
    dispatcher = Dispatcher(places)
    workers = SimulatedWorkers(
        dispatcher, places[0][0], choice.local_workers or 1, order.children or 1, _answer
    )
    fed: queue.SimpleQueue[FurtherFiles | Skip | Drop | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(connection, fed), daemon=True).start()
    outstanding = 0
    while True:
        connection.send_bytes(
            encode(WorkerReport(0, dispatcher.capacity, dispatcher.told(), [], Usage(), []))
        )
        if dispatcher.answers:
            continue
        while not dispatcher.last and dispatcher.capacity - outstanding >= dispatcher.capacity // 4:
            message = fed.get()
            if not isinstance(message, FurtherFiles):
                return
            dispatcher.feed(message.tasks, last=message.last)
            outstanding += len(message.tasks)
        workers.hand_out()
        count = workers.go_on()
        if count is None:  # all files are answered
            fed.get()
            return
        outstanding -= count


def _read(connection: Connection, fed: "queue.SimpleQueue[FurtherFiles | Skip | Drop | None]") -> None:
    try:
        while True:
            fed.put(TO_CLIENT.decode(connection.recv_bytes()))
    except (EOFError, OSError):
        fed.put(None)


def _answer(task: ProbeTask) -> msgspec.Raw:
    return msgspec.Raw(protocol.encode(canned.probe(task, _ALLOWANCE, open_file)))
