"""Runs on the workers: keeps the pools of children, one a scan, for as long as the worker lives."""

import asyncio
import multiprocessing
import os
import platform
import socket
import time
from importlib import metadata
from typing import Any, Final

from distributed import WorkerPlugin, get_worker

import app
from app.cluster.messages import HANDED, Greeting, PoolOrder, Proof, encode
from app.cluster.places import name_here
from app.cluster.pool_thread import PoolEnded, PoolThread
from app.probe.pool import engine_names

NAME: Final = "cinventory"


class ProbePlugin(WorkerPlugin):
    """The pools of a worker, by the session that they belong to."""

    def __init__(self) -> None:
        self.pools: dict[str, PoolThread] = {}

    def open(self, order: PoolOrder, threads: int) -> int:
        """Start the pool of a session, and return the number of its children."""
        self.pools = {session: pool for session, pool in self.pools.items() if not pool.ended}
        children = min(order.children or threads, threads)
        self.pools[order.session] = PoolThread(order, children)
        return children

    def pool(self, session: str) -> PoolThread:
        """Return the pool of a session. Raises `PoolEnded`."""
        try:
            return self.pools[session]
        except KeyError:
            raise PoolEnded(session) from None

    def teardown(self, worker: Any) -> None:  # noqa: ANN401
        """End all children with the worker."""
        del worker
        for pool in self.pools.values():
            pool.close(wait=True)


async def greet(order: PoolOrder | None, dask_worker: Any) -> Greeting:  # noqa: ANN401
    """Return what a worker can do, and start the pool that was ordered."""
    if NAME not in dask_worker.plugins:
        await dask_worker.plugin_add(plugin=ProbePlugin(), name=NAME)
    threads = dask_worker.state.nthreads
    can_start = not multiprocessing.current_process().daemon
    return Greeting(
        host=socket.gethostname(),
        version=app.__version__,
        engine=engine_names(second=True),
        can_start=can_start,
        clock=time.time(),
        children=dask_worker.plugins[NAME].open(order, threads) if order and can_start else threads,
        distributed=metadata.version("distributed"),
        python=platform.python_version(),
    )


async def prove(proof: Proof) -> bytes | None:
    """Return the path of a place on this host; None if this host does not see it."""
    return await asyncio.to_thread(name_here, proof)


async def look(proof: Proof | None) -> tuple[bytes | None, int]:
    """Return the path of a place on this host, and the number of its device; None and 0 if not seen."""
    path = await prove(proof) if proof else None
    return path, (await asyncio.to_thread(os.stat, path)).st_dev if path else 0


def exchange(session: str, message: bytes) -> bytes:
    """Hand files to the pool of a session, and return answers. Raises `PoolEnded`."""
    return encode(_pool(get_worker(), session).exchange(HANDED.decode(message).tasks))


def skip(session: str, key: int, dask_worker: Any) -> None:  # noqa: ANN401
    """Give up a file."""
    _pool(dask_worker, session).skip(key)


def give_back(session: str, dask_worker: Any) -> None:  # noqa: ANN401
    """Have the exchange return the files that no child has begun."""
    _pool(dask_worker, session).give_back()


def end(session: str, dask_worker: Any) -> None:  # noqa: ANN401
    """End the children of a session."""
    _pool(dask_worker, session).close()


def _pool(worker: Any, session: str) -> PoolThread:  # noqa: ANN401
    plugin = worker.plugins.get(NAME)
    if not isinstance(plugin, ProbePlugin):  # the worker has begun anew
        raise PoolEnded(session)
    return plugin.pool(session)
