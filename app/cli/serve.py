"""Runs the local API without a window, until a signal ends it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from app.api.lifecycle import Service
from app.cli.interrupts import END_SIGNALS, handle_signals
from app.cli.messages import say
from app.compose import build
from app.config.settings import Settings
from app.jobs.automation import Automation
from app.jobs.runner import ThreadRunner
from app.jobs.sleep_inhibitor import Awake
from app.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeRequest:
    """The address of the server, and its permissions."""

    host: str
    port: int
    """0 stands for any free port."""
    allowed: Sequence[bytes]
    """Absolute paths of folders that may be scanned, besides the library's sources."""
    names: Sequence[str]
    """Host names that clients may use for this computer."""
    token_file: Path


def run(request: ServeRequest, library: Library, settings: Settings) -> None:
    """Serve until a signal; the second one ends the process at once. Raises `ServerFailed`."""
    asyncio.run(_serve(request, library, settings))


async def _serve(request: ServeRequest, library: Library, settings: Settings) -> None:
    parts = build(ThreadRunner(), library)
    automation = Automation(library, parts.queue, lambda: settings)
    service = Service(
        queue=parts.queue,
        library=library,
        settings=lambda: settings,
        token_file=request.token_file,
        allowed=request.allowed,
        names=request.names,
        automation=automation,
    )
    awake = Awake(parts.queue)
    asked = asyncio.Event()
    with handle_signals(asked.set, *END_SIGNALS):
        try:
            await parts.queue.restore()
            typer.echo(await service.start(request.host, request.port))
            automation.start()
            _explain(service, request)
            await asked.wait()
        finally:
            await automation.close()
            await parts.queue.close(keep=True)
            await service.close()
            await awake.close()


def _explain(service: Service, request: ServeRequest) -> None:
    say(f"The token is in {request.token_file}. Press Ctrl-C to stop the server.")
    if not service.near:
        say("Warning: other computers can reach this address, and the connection is not encrypted.")
