"""Runs the local API without a window, until it is asked to end."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from app.api.lifecycle import Service
from app.cli.interrupts import ENDING, heard
from app.cli.messages import say
from app.compose import build
from app.config.settings import Settings
from app.jobs.runner import ThreadRunner
from app.jobs.sleep_inhibitor import Awake
from app.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeRequest:
    """Where to listen, and to whom."""

    host: str
    port: int
    """0: any that is free."""
    allowed: Sequence[bytes]
    """Absolute; may be scanned besides the library's own sources."""
    names: Sequence[str]
    """By which clients may call this computer."""
    token_file: Path


def run(request: ServeRequest, library: Library, settings: Settings) -> None:
    """Serve until one of the signals in `ENDING`; again: at once, see `heard`. Raises `ServerFailed`."""
    asyncio.run(_serve(request, library, settings))


async def _serve(request: ServeRequest, library: Library, settings: Settings) -> None:
    parts = build(ThreadRunner(), library)
    service = Service(
        queue=parts.queue,
        library=library,
        settings=lambda: settings,
        token_file=request.token_file,
        allowed=request.allowed,
        names=request.names,
    )
    awake = Awake(parts.queue)
    asked = asyncio.Event()
    with heard(asked.set, *ENDING):
        try:
            await parts.queue.restore()
            typer.echo(await service.start(request.host, request.port))
            _explain(service, request)
            await asked.wait()
        finally:
            await parts.queue.close(keep=True)
            await service.close()
            await awake.close()


def _explain(service: Service, request: ServeRequest) -> None:
    say(f"The token is in {request.token_file}. Ctrl-C ends it.")
    if not service.near:
        say("Warning: other computers can reach this address, and what is sent is not encrypted.")
