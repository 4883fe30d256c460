"""Runs the local API without a window, until a signal ends it; or asks a running server whether it works."""

import asyncio
import os
import socket
import webbrowser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import typer
from msgspec import Struct

from app.alerts.outbox import AlertSender
from app.alerts.sinks import make_sinks
from app.api.server import discovery
from app.api.server.client import Client
from app.api.server.lifecycle import Service
from app.cli.interrupts import END_SIGNALS, handle_signals
from app.cli.language import tr
from app.cli.messages import note, say
from app.cli.output import qr_code
from app.cli.status import Exit
from app.compose import build
from app.config import paths
from app.config.alert_targets import NO_TARGETS, AlertTargets
from app.config.settings import Settings
from app.jobs.automation import Automation
from app.jobs.runner import ThreadRunner
from app.jobs.sleep_inhibitor import Awake
from app.library import Library

SILENT_SECONDS: Final = 5.0
"""Seconds without a byte after which a server does not work."""


_MICROSECONDS = 1_000_000


class ServiceManager:
    """The service manager that has started this process, if any has."""

    def __init__(self) -> None:
        """Take the manager out of the environment, so that no child speaks for the service."""
        self._address = os.environ.pop("NOTIFY_SOCKET", "")
        watched = os.environ.pop("WATCHDOG_USEC", "")
        meant = os.environ.pop("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self._alive_seconds = int(watched) / _MICROSECONDS / 2 if watched.isdigit() and meant else 0.0
        """Seconds between two signs of life; 0 for none."""

    def tell(self, *assignments: str) -> None:
        """Send assignments such as `READY=1`. An error is ignored: the manager has its own timeouts."""
        if self._address[:1] not in {"/", "@"}:
            return
        path = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.connect(path)
            channel.sendall("\n".join(assignments).encode())

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Give signs of life while the event loop runs on; a loop that hangs gives none."""
        task = asyncio.create_task(self._give_signs()) if self._alive_seconds else None
        try:
            yield
        finally:
            if task is not None:
                task.cancel()

    async def _give_signs(self) -> None:
        while True:
            self.tell("WATCHDOG=1")
            await asyncio.sleep(self._alive_seconds)


class ServeRequest(Struct, frozen=True, kw_only=True):
    """The address of the server, and its permissions."""

    host: str
    port: int
    """0 stands for any free port."""
    allowed: Sequence[bytes]
    """Absolute paths of folders that may be scanned, besides the library's sources."""
    names: Sequence[str]
    """Host names that clients may use for this computer."""
    token_file: Path
    alerts: AlertTargets = NO_TARGETS
    """Receivers of alerts."""
    open_page: bool = False
    """Whether to open the live page in the browser."""


def run(request: ServeRequest, library: Library, settings: Settings) -> None:
    """Serve until a signal; the second one ends the process at once. Raises `ServerFailed`."""
    asyncio.run(_serve(request, library, settings))


async def _serve(request: ServeRequest, library: Library, settings: Settings) -> None:
    manager, sinks = ServiceManager(), make_sinks(request.alerts)
    parts = build(ThreadRunner(), library, previews=paths.preview_folder())
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
    awake, alerts = Awake(parts.queue), AlertSender(parts.queue, sinks)
    automation.reminders.subscribe(alerts.send)
    asked = asyncio.Event()
    with handle_signals(asked.set, *END_SIGNALS), manager.watched():
        try:
            await parts.queue.restore()
            typer.echo(await service.start(request.host, request.port))
            automation.start()
            _explain(service, request, settings)
            manager.tell("READY=1", f"STATUS=Serving {library.path}")
            if request.open_page and not await asyncio.to_thread(webbrowser.open, service.page_address()):
                _print_link(service)
            await asked.wait()
        finally:
            await automation.close()
            manager.tell("STOPPING=1")
            await parts.queue.close(keep=True)
            await alerts.close()
            await service.close()
            await awake.close()


def _print_link(service: Service) -> None:
    link = service.printed_address()
    say(tr("No browser was found. Open this link within ten minutes. It works once:"))
    say(link)
    qr_code.show(link)
    if service.near:
        say(tr("Only this computer can open it. With --host, others can, such as a phone."))


def _explain(service: Service, request: ServeRequest, settings: Settings) -> None:
    say(tr("The token is in {path}. Press Ctrl-C to stop the server.", path=str(request.token_file)))
    if settings.cluster:
        say(tr("Scans run on the cluster at {address}.", address=settings.cluster))
    if not service.near:
        say(tr("Warning: other computers can reach this address, and the connection is not encrypted."))


def ask(library: Path) -> Exit:
    """Say whether a server of `library` answers. It listens only once it can take jobs."""
    return asyncio.run(_ask(library))


async def _ask(library: Path) -> Exit:
    server = discovery.running(library)
    if server is None:
        note(tr("no server of this library runs."))
        return Exit.NOTHING_READ
    async with Client(server.address, Path(server.token_file), silent_seconds=SILENT_SECONDS) as client:
        answers = await client.is_there()
    address = server.address
    note(
        tr("{address} answers.", address=address)
        if answers
        else tr("{address} does not answer.", address=address)
    )
    return Exit.DONE if answers else Exit.NOTHING_READ
