"""Asks a running server whether it works, as a container or a monitor does."""

import asyncio
from pathlib import Path
from typing import Final

from app.api import discovery
from app.api.client import Client
from app.cli.messages import say
from app.cli.status import Exit

SECONDS: Final = 5.0
"""Seconds without a byte after which a server does not work."""


def ask(library: Path) -> Exit:
    """Say whether a server of `library` answers. It listens only once it can take jobs."""
    return asyncio.run(_ask(library))


async def _ask(library: Path) -> Exit:
    server = discovery.running(library)
    if server is None:
        say("cinventory: no server of this library runs.")
        return Exit.NOTHING_READ
    async with Client(server.address, Path(server.token_file), silent_seconds=SECONDS) as client:
        answers = await client.is_there()
    say(f"cinventory: {server.address} {'answers' if answers else 'does not answer'}.")
    return Exit.DONE if answers else Exit.NOTHING_READ
