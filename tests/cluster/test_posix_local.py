"""Nobody else on this computer reaches the scheduler and the workers of `local:N`."""

import asyncio
import os
import socket
import ssl
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest
from distributed.comm.core import CommClosedError
from distributed.core import rpc

from app.cluster.prober import ClusterProber
from app.cluster.run_security import RunSecurity
from app.config import paths
from app.core.cluster import ClusterChoice
from tests import scripted
from tests.probe.conftest import tasks

pytestmark = pytest.mark.cluster

SECONDS = 20.0
OWN = RunSecurity()
"""A certificate of another run."""


@contextmanager
def working(folder: Path) -> Iterator[list[psutil.Process]]:
    """Yield the processes of a cluster of one worker on this computer, while it reads a file."""
    hung = scripted.write(folder, "a.mkv", "hang_c")
    root = (os.fsencode(folder),)
    choice = ClusterChoice(address="local:1")
    prober = ClusterProber(choice, root, probe=scripted.probe, prefetch=False, second=False)
    heard = prober.probe(tasks([hung]))
    try:
        while not scripted.started(hung).exists():
            assert next(heard) is None
        yield psutil.Process().children(recursive=True)
    finally:
        assert prober.close()


def test_no_port_of_a_local_cluster_serves_strangers(tmp_path: Path) -> None:
    with working(tmp_path) as processes:
        listening = [
            connection.laddr
            for process in processes
            for connection in process.net_connections("inet")
            if connection.status == psutil.CONN_LISTEN
        ]
        assert {host for host, _ in listening} == {"127.0.0.1"}
        assert len(listening) == 3  # the scheduler, the worker and its nanny; none is of HTTP
        for _, port in listening:
            assert not _hears(port, b"GET /health HTTP/1.0\r\n\r\n")
            with pytest.raises(CommClosedError):
                asyncio.run(_call(f"tcp://127.0.0.1:{port}", {}))
            with pytest.raises(CommClosedError):
                asyncio.run(_call(f"tls://127.0.0.1:{port}", OWN.get_connection_args("client")))
            for context in (ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), _forged()):
                context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
                assert not _hears(port, b"\0" * 8, context)


def test_dask_loads_modules_from_no_folder_that_others_can_make(tmp_path: Path) -> None:
    with working(tmp_path) as processes:
        scratch = {Path(file.path).parent for process in processes for file in process.open_files()}
        scratch = {folder for folder in scratch if "dask-scratch-space" in str(folder)}

    assert scratch == {paths.cluster_folder() / "dask-scratch-space"}
    assert stat.S_IMODE(paths.cluster_folder().stat().st_mode) == 0o700


def test_a_key_that_a_kill_leaves_in_a_file_is_of_no_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []

    def write(file: Path, content: bytes) -> int:
        written.append(content)
        with file.open("wb") as opened:
            return opened.write(content)

    monkeypatch.setattr(Path, "write_bytes", write)
    OWN.get_listen_args("worker")
    left = tmp_path / "left.pem"
    left.write_bytes(written[0])

    assert b"BEGIN ENCRYPTED PRIVATE KEY" in written[0]
    with pytest.raises(ssl.SSLError):
        ssl.create_default_context().load_cert_chain(left, password="guessed")  # noqa: S106


def _forged() -> ssl.SSLContext:
    context: ssl.SSLContext = OWN.get_connection_args("client")["ssl_context"]
    return context


def _hears(port: int, message: bytes, context: ssl.SSLContext | None = None) -> bytes:
    """Return what a port answers to a message; nothing for an alert of TLS and the end of the connection."""
    answer = b""
    with suppress(ssl.SSLError, ConnectionError):
        connection = socket.create_connection(("127.0.0.1", port), SECONDS)
        with context.wrap_socket(connection) if context else connection as talking:
            talking.sendall(message)
            answer = talking.recv(100)
    return b"" if answer.startswith(b"\x15") else answer


async def _call(address: str, arguments: dict[str, object]) -> None:
    async with asyncio.timeout(SECONDS):
        peer = rpc(address, connection_args=arguments)
        try:
            await peer.identity()
        finally:
            await peer.close_rpc()
