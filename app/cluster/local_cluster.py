"""Starts the scheduler and the workers of `local:N`, which no other user of this computer reaches."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import dask
from distributed import Nanny, Scheduler, SpecCluster, Worker

from app.cluster.run_security import RunSecurity
from app.config import paths, private_files

_HERE = "127.0.0.1"


class _Silent:
    """A part of Dask without its server of HTTP, which serves whoever connects."""

    def start_http_server(self, *_args: object, **_options: object) -> None:
        """Start none."""


class _SilentScheduler(_Silent, Scheduler):
    pass


class _SilentWorker(_Silent, Worker):
    pass


@asynccontextmanager
async def started(workers: int) -> AsyncIterator[Any]:
    """Start so many workers of one thread each until the end of the block. Raises OSError."""
    # Dask has its processes load modules from its scratch folder first: in a shared one, those of others.
    folder = paths.cluster_folder()
    private_files.make_own_folder(folder, private_files.TRUSTED)
    security = RunSecurity()
    common = {"host": _HERE, "protocol": "tls://", "security": security}
    worker = {**common, "nthreads": 1, "memory_limit": 0, "worker_class": _SilentWorker}
    worker["silence_logs"] = logging.CRITICAL
    with dask.config.set(temporary_directory=str(folder)):
        async with SpecCluster(
            scheduler={"cls": _SilentScheduler, "options": {**common, "port": 0, "dashboard": False}},
            workers={number: {"cls": Nanny, "options": worker} for number in range(workers)},
            security=security,
            asynchronous=True,
            silence_logs=logging.CRITICAL,
        ) as cluster:
            yield cluster
