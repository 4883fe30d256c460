"""A client child of a scan that misses its workers only once it has had one: a busy machine connects late."""

import asyncio
from typing import Any

from app.cluster import client_child
from app.cluster.worker_tasks import LOOK_SECONDS


class _ClientChild(client_child._ClientChild):
    async def _miss(self) -> None:
        while not self._dispatcher.members:  # noqa: ASYNC110 - Dask tells nothing
            await asyncio.sleep(LOOK_SECONDS)
        await super()._miss()


def serve(*arguments: Any) -> None:  # noqa: ANN401 - as that of the client child
    """Serve a scan."""
    vars(client_child).update(_ClientChild=_ClientChild)
    client_child.serve(*arguments)
