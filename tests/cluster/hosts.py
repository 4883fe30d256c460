"""A scheduler and workers on the loopback, in processes of their own: `python -m tests.cluster.hosts N`.

They are no children of the tests, which may leave none behind. They end when the pipe that is their standard
input closes, also if the tests are killed.
"""

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import dask
import psutil
from distributed import LocalCluster

import app
from tests.child_processes import is_alive
from tests.cluster import bound


class Hosts(NamedTuple):
    """The processes of a cluster."""

    address: str
    scheduler: psutil.Process

    def workers(self) -> list[psutil.Process]:
        """Return the processes of the workers that live."""
        return [each for each in self.scheduler.children() if is_alive(each) and _is_worker(each)]


def _is_worker(process: psutil.Process) -> bool:
    try:
        return "spawn_main" in " ".join(process.cmdline())
    except psutil.Error:  # it was killed meanwhile
        return False


@contextmanager
def hosts(workers: int, threads: int = 2) -> Iterator[Hosts]:
    """Start a scheduler with workers."""
    reader, writer = os.pipe()
    started = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.cluster.hosts", str(workers), str(threads)],
        cwd=Path(app.__file__).parent.parent,
        stdin=reader,
        stdout=subprocess.PIPE,
    )
    os.close(reader)
    try:
        assert started.stdout is not None
        address, pid = started.stdout.readline().decode().split()
        started.wait()
        started.stdout.close()
        yield Hosts(address, psutil.Process(int(pid)))
    finally:
        os.close(writer)


def main() -> None:
    """Leave the tests' tree of processes, then serve until the standard input ends."""
    if os.fork():
        os._exit(0)
    os.setsid()
    asyncio.run(_serve(int(sys.argv[1]), int(sys.argv[2])))


async def _serve(workers: int, threads: int) -> None:
    loop, closed = asyncio.get_running_loop(), asyncio.Event()
    bound.end_with_input(lambda: loop.call_soon_threadsafe(closed.set), bound.GRACE_SECONDS)
    dask.config.set({"distributed.worker.daemon": False})
    cluster: Any = LocalCluster(
        n_workers=workers,
        threads_per_worker=threads,
        asynchronous=True,
        dashboard_address=None,
        worker_dashboard_address=None,
        memory_limit=0,
        silence_logs=logging.CRITICAL,
    )
    async with cluster:
        print(cluster.scheduler_address, os.getpid(), flush=True)  # noqa: T201
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        await closed.wait()


if __name__ == "__main__":
    main()
