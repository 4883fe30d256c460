"""Connects to a Dask scheduler, or starts one with workers on this computer. Runs in the client child."""

import asyncio
import contextlib
import logging
import os
import tomllib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Final

import dask
from distributed import Client, Security, SpecCluster

from app.cluster.installed import unreachable
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused

CONNECT_SECONDS: Final = 10.0
_CLOSE_SECONDS: Final = 0.3
_CONFIG: Final = {
    "distributed.worker.daemon": False,  # workers that this process starts have children
    "distributed.comm.timeouts.connect": CONNECT_SECONDS,
    "distributed.client.scheduler-info-interval": "1h",  # which workers there are is asked here
    # Dask looks at its processes up to 100 times a second, which costs those of `local:2` 8% of a core.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
}


def configure() -> None:
    """Set Dask up in this process, once. Its log would end in the output of a child that nobody reads."""
    dask.config.set(_CONFIG)
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)


@asynccontextmanager
async def connected(choice: ClusterChoice, cluster: SpecCluster | None) -> AsyncIterator[Client]:
    """Connect to the scheduler until the end of the block. Raises OSError and `ClusterRefused`."""
    address = choice.address if cluster is None else cluster.scheduler_address
    client = Client(
        address,
        asynchronous=True,
        timeout=CONNECT_SECONDS,
        security=security(choice) if cluster is None else cluster.security,
        set_as_default=False,
        name="cinventory",
    )
    try:
        yield await client
    finally:
        with contextlib.suppress(Exception):  # the scheduler may be gone
            async with asyncio.timeout(_CLOSE_SECONDS):
                await client.close(timeout=None)


async def identity(client: Client) -> dict[str, Any]:
    """Return what the scheduler tells of itself and its workers. Raises OSError if it is gone."""
    if client.scheduler is None:
        raise ConnectionError("there is no scheduler")
    told: dict[str, Any] = await client.scheduler.identity(n_workers=-1)
    return told


@asynccontextmanager
async def local_cluster(choice: ClusterChoice) -> AsyncIterator[SpecCluster | None]:
    """Start the workers of `local:N` until the end of the block. Yields None for another address.

    Raises `ClusterRefused`.
    """
    if (count := choice.local_workers) is None:
        yield None
        return
    from app.cluster.local_cluster import started  # noqa: PLC0415 - loads cryptography

    async with AsyncExitStack() as stack:
        try:
            cluster = await stack.enter_async_context(started(count))
        except OSError as error:
            raise unreachable(choice, error) from error
        yield cluster


def security(choice: ClusterChoice) -> Security | None:
    """Return the certificates of a `tls` address. Raises `ClusterRefused` if the file names none."""
    if not choice.security:
        return None  # as Dask is configured
    path = Path(os.fsdecode(choice.security))
    try:
        told = tomllib.loads(path.read_text("utf-8"))
        files = {name: str(path.parent / told[name]) for name in ("ca", "cert", "key")}
    except KeyError as error:
        raise _refused(path, f"it names no {error}") from error
    except (OSError, ValueError, TypeError) as error:
        raise _refused(path, str(error)) from error
    return Security(
        tls_ca_file=files["ca"],
        tls_client_cert=files["cert"],
        tls_client_key=files["key"],
        require_encryption=True,
    )


def _refused(path: Path, detail: str) -> ClusterRefused:
    return ClusterRefused("cluster.bad_security", path=str(path), detail=detail)
