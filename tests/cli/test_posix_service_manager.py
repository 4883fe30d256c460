"""Signs to systemd, against a socket such as it listens on, and the health of a server."""

import asyncio
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.actions.serve import ServiceManager
from tests.cli.conftest import Run
from tests.cli.processes import PATIENCE
from tests.cli.served import serving


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A socket of a service manager, named in the environment."""
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(address))
        listening.settimeout(PATIENCE)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        yield listening


def test_assignments_arrive_and_children_do_not_hear_of_the_manager(manager: socket.socket) -> None:
    ServiceManager().tell("READY=1", "STATUS=here")
    assert manager.recv(1000) == b"READY=1\nSTATUS=here"
    assert "NOTIFY_SOCKET" not in os.environ
    ServiceManager().tell("READY=1")  # nobody to tell


@pytest.mark.parametrize("address", ["", "relative", "/nowhere/at/all", "@nobody-listens"])
def test_without_a_manager_nothing_happens(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    ServiceManager().tell("READY=1")


def test_a_running_loop_gives_signs_of_life(manager: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "20000")
    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()))

    async def act() -> None:
        with ServiceManager().watched():
            for _ in range(3):
                assert await asyncio.to_thread(manager.recv, 1000) == b"WATCHDOG=1"

    asyncio.run(act())


@pytest.mark.parametrize(("watched", "process"), [("20000", "1"), ("soon", ""), ("", "")])
def test_signs_of_life_for_another_process_are_not_given(
    watched: str, process: str, manager: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", watched)
    monkeypatch.setenv("WATCHDOG_PID", process or str(os.getpid()))

    async def act() -> None:
        service = ServiceManager()
        with service.watched():
            await asyncio.sleep(0)
            service.tell("READY=1")

    asyncio.run(act())
    assert manager.recv(1000) == b"READY=1"


def test_a_server_tells_when_it_is_ready_and_when_it_ends(path: Path, manager: socket.socket) -> None:
    with serving(path) as served:
        assert manager.recv(1000).startswith(b"READY=1\nSTATUS=Serving ")
        served.process.send_signal(signal.SIGTERM)
        assert manager.recv(1000) == b"STOPPING=1"
        served.process.communicate(timeout=PATIENCE)
    assert served.process.returncode == 0


def test_health(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.actions.serve.SILENT_SECONDS", PATIENCE)
    assert run("serve", "--health")[:2] == (1, b"")
    with serving(path) as served:
        status, out, err = run("serve", "--health")
        assert (status, out) == (0, b"")
        assert err == f"cinventory: {served.address} answers.\n"
        served.process.terminate()
        served.process.communicate(timeout=PATIENCE)
    assert run("serve", "--health")[0] == 1


def test_a_server_that_hangs_is_not_healthy(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.actions.serve.SILENT_SECONDS", 0.2)
    with serving(path) as served:
        served.process.send_signal(signal.SIGSTOP)
        status, _, err = run("serve", "--health")
        assert status == 1
        assert "does not answer" in err
        served.process.send_signal(signal.SIGCONT)
        served.process.terminate()
        served.process.communicate(timeout=PATIENCE)
