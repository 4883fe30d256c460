"""Asks every worker of a cluster whether it can take part in a scan, in a child that loads Dask."""

import asyncio
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import msgspec

from app.cluster.installed import check_usable, unreachable
from app.cluster.messages import Greeting, Proof, encode
from app.cluster.places import take_sample
from app.core.cluster import ClusterChoice, Names
from app.core.errors import CinventoryError, ClusterRefused
from app.core.message import Message
from app.core.run.limits import MEMORY_MB, ProbeLimits
from app.core.text.names import display
from app.process.limits import confine
from app.process.spawn import ChildProcess, end, start

_CALL_SECONDS: Final = 10.0
_END_SECONDS: Final = 1.0
_MOST_LOOKED_AT: Final = 10_000
"""Number of folder entries in which a file to compare is looked for."""


class WorkerCheck(msgspec.Struct, array_like=True, frozen=True):
    """The answer of one worker."""

    address: str
    greeting: Greeting | None
    fault: Message | None
    """The reason why it cannot take part; None if it can."""
    milliseconds: float = 0.0
    """Duration of a call and its answer."""
    clock: float = 0.0
    """Seconds by which its clock is ahead."""
    path: bytes | None = None
    """Path of the folder there; None if it was not asked for, or is not seen."""
    device: int = 0
    """Number of the device that the folder is on, there."""


class _Told(msgspec.Struct, array_like=True):
    workers: list[WorkerCheck]
    error: Message | None


_TOLD: Final = msgspec.msgpack.Decoder(_Told)


def check_cluster(choice: ClusterChoice, path: bytes | None) -> Sequence[WorkerCheck]:
    """Return the answer of every worker. Raises `ClusterRefused`."""
    check_usable(choice)
    places = choice.places([path] if path else [])
    ours, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
    # No daemon: a cluster on this computer consists of children of the child.
    process = ChildProcess(
        target=_run, args=(theirs, choice, places[-1] if places else None), name="cinventory-cluster"
    )
    try:
        start(process, ours, theirs)
        told = _TOLD.decode(ours.recv_bytes())
    except (OSError, EOFError) as error:
        raise unreachable(choice, error) from error
    finally:
        end(process, _END_SECONDS)
        ours.close()
    if told.error:
        raise ClusterRefused(told.error.code, **told.error.args)
    return told.workers


def _run(connection: Connection, choice: ClusterChoice, place: Names | None) -> None:
    """Run in the child."""
    confine(ProbeLimits(memory_mb=MEMORY_MB.most))
    try:
        told = _Told(asyncio.run(_ask_all(choice, place)), None)
    except CinventoryError as error:
        told = _Told([], error.message)
    except (OSError, ImportError) as error:
        told = _Told([], unreachable(choice, error).message)
    connection.send_bytes(encode(told))


async def _ask_all(choice: ClusterChoice, place: Names | None) -> list[WorkerCheck]:
    from app.cluster import connection  # noqa: PLC0415 - loads Dask

    connection.configure()
    proof = await asyncio.to_thread(_proof, place) if place else None
    async with connection.local_cluster(choice) as cluster, connection.connected(choice, cluster) as client:
        addresses = (await connection.identity(client))["workers"]
        return list(await asyncio.gather(*(_ask(client, address, proof) for address in addresses)))


async def _ask(client: Any, address: str, proof: Proof | None) -> WorkerCheck:  # noqa: ANN401
    from app.cluster import worker_answers, worker_plugin  # noqa: PLC0415 - loads Dask
    from app.cluster.remote_worker import WorkerFailed, WorkerSilent, call, refusal  # noqa: PLC0415

    greeting, path, device, clock, seconds = None, None, 0, 0.0, 0.0
    try:
        await call(client, address, _CALL_SECONDS, worker_plugin.greet, None)  # loads the engine
        began = time.monotonic()
        told = await call(client, address, _CALL_SECONDS, worker_plugin.greet, None)
        seconds = time.monotonic() - began
        greeting = worker_answers.greeting(told)
        clock = greeting.clock - (time.time() - seconds / 2)
        told = await call(client, address, _CALL_SECONDS, worker_plugin.look, proof)
        path, device = worker_answers.look(told)
        fault = refusal(greeting)
        if proof and path is None and fault is None:
            fault = Message("cluster.not_seen", {"path": display(proof.names[0])})
    except worker_answers.WorkerRefused as refused:
        fault = refused.reason
    except WorkerSilent:
        fault = Message("cluster.silent")
    except WorkerFailed as failed:
        fault = failed.reason
    except Exception as error:  # noqa: BLE001 - whatever it is, the other workers are told of
        fault = Message(
            "cluster.failed", {"detail": worker_answers.short(f"{type(error).__name__} {error}".strip())}
        )
    return WorkerCheck(address, greeting, fault, seconds * 1000, clock, path, device)


def _proof(place: Names) -> Proof:
    """Return the question whether a worker sees a place, with a sample of a file there."""
    path = next(_files(place[0]), None)
    return Proof(place, take_sample(place[0], path) if path else None)


def _files(place: bytes) -> Iterator[bytes]:
    """Yield regular files at or below a path that are not empty."""
    if Path(os.fsdecode(place)).is_file():
        yield place
    looked_at = 0
    for folder, _, names in os.walk(place):
        for name in names:
            looked_at += 1
            if looked_at > _MOST_LOOKED_AT:
                return
            path = os.path.join(folder, name)  # noqa: PTH118 - bytes
            if os.path.isfile(path) and os.path.getsize(path):  # noqa: PTH113, PTH202
                yield path
