"""The fork server: its children are like others, and its death costs no more than theirs."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import connection
from multiprocessing.connection import Connection
from pathlib import Path

import psutil
import pytest

import app
from app.probe.row_probe import probe_row
from app.process import cpu_time, fork_popen, fork_server
from app.process.fork_popen import ForkServer
from app.process.fork_server import SERVER_NAME
from app.process.spawn import ChildProcess, end, preload
from app.scan import CHILD_MODULES
from app.scan.listing.lister_child import run as list_folders
from tests.cli.clips import make_clip
from tests.process import preloaded
from tests.waiting import wait_until

PATIENCE = 30.0


def tell(pipe: Connection, name: str) -> None:
    handlers = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGCHLD)]
    pipe.send((os.getpid(), os.environ.get(name), handlers))


def wait(pipe: Connection) -> None:
    pipe.send(os.getppid())
    pipe.recv()


def compute(pipe: Connection) -> None:
    while time.process_time() < 0.2:
        pass
    pipe.send(None)


def descriptors(pipe: Connection) -> None:
    pipe.send(len(os.listdir("/proc/self/fd")))  # noqa: PTH208 - as few descriptors as possible


@contextmanager
def child(act: Callable[..., None], *arguments: object) -> Iterator[tuple[ChildProcess, Connection]]:
    ours, theirs = multiprocessing.Pipe()
    process = ChildProcess(target=act, args=(theirs, *arguments), name="cinventory-test", daemon=True)
    process.start()
    theirs.close()
    with ours:
        try:
            yield process, ours
        finally:
            end(process, PATIENCE)


def test_a_child_has_the_environment_of_now_and_default_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("one", "two"):
        monkeypatch.setenv("CINVENTORY_TEST", value)
        with child(tell, "CINVENTORY_TEST") as (process, pipe):
            assert pipe.recv() == (process.pid, value, [signal.SIG_DFL] * 2)


def test_a_child_has_a_name_and_the_server_as_its_parent() -> None:
    with child(wait) as (process, pipe):
        server = psutil.Process(pipe.recv())
        assert (psutil.Process(process.pid).name(), server.name()) == ("cinventory-test", SERVER_NAME)
        assert server.ppid() == os.getpid()


def test_no_child_holds_descriptors_of_another() -> None:
    with child(descriptors) as (_, pipe):
        alone = pipe.recv()
    with child(wait) as (_, other), child(wait) as (_, another), child(descriptors) as (_, pipe):
        other.recv(), another.recv()
        assert pipe.recv() == alone


def test_the_processor_time_of_an_ended_child_is_known_until_it_is_joined() -> None:
    with child(compute) as (process, pipe):
        pipe.recv()
        assert process.pid is not None
        ended = psutil.Process(process.pid)
        assert wait_until(lambda: ended.status() == psutil.STATUS_ZOMBIE, PATIENCE)
        assert (cpu_time.seconds(process) or 0.0) >= 0.2
        process.join(PATIENCE)
        assert process.exitcode == 0
        assert wait_until(lambda: not ended.is_running(), PATIENCE)


def test_a_server_that_was_killed_is_followed_by_another(caplog: pytest.LogCaptureFixture) -> None:
    with child(wait) as (process, pipe):
        server = psutil.Process(pipe.recv())
        server.kill()
        process.join(PATIENCE)
        assert process.exitcode == 255
    with child(wait) as (_, pipe):
        assert pipe.recv() != server.pid
    assert "exit code 255" in caplog.text


def test_a_child_that_another_thread_closes_during_a_poll_keeps_its_exit_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each start of a child polls all others."""
    process = ChildProcess(target=time.monotonic, name="cinventory-test", daemon=True)
    process.start()
    popen = process._popen  # type: ignore[attr-defined]  # as multiprocessing polls it

    def close_meanwhile(ends: list[int], seconds: float | None) -> Sequence[object]:
        monkeypatch.undo()
        ready = connection.wait(ends, seconds)
        process.join(PATIENCE)
        process.close()
        return ready

    monkeypatch.setattr(fork_popen, "wait", close_meanwhile)
    assert popen.poll(0) == 0


def test_signals_to_the_process_group_leave_the_server() -> None:
    with child(wait) as (_, pipe):
        server = pipe.recv()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            os.kill(server, number)
    with child(wait) as (_, pipe):
        assert pipe.recv() == server


def without_forks(connection: Connection) -> None:
    """Serve in a system that allows no more processes."""

    def fork() -> int:
        raise BlockingIOError(11, "too many")

    os.fork = fork
    fork_server.serve(connection)


def test_a_refused_fork_is_an_error_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fork_server, "serve", without_forks)
    server = ForkServer()
    try:
        ends = [*os.pipe(), *os.pipe()]
        with pytest.raises(BlockingIOError):
            server.fork("os", ends[:3])
    finally:
        server.stop()
        for each in ends:
            os.close(each)


def test_a_module_is_loaded_once_in_the_server_for_all_children() -> None:
    preload("tests.process.preloaded", "tests.process.missing")
    for _ in range(2):
        with child(preloaded.tell) as (_process, pipe):
            parent, preloaders = pipe.recv()
        assert preloaders == [parent]


@pytest.mark.usefixtures("measured")
def test_a_child_of_a_scan_imports_nothing_itself() -> None:
    preload(*CHILD_MODULES, "tests.process.preloaded")
    with child(preloaded.tell_imports, probe_row, list_folders) as (_process, pipe):
        assert pipe.recv() == []


def test_children_end_by_themselves_and_say_how(videos: Path) -> None:
    video = make_clip(videos / "clip.mkv")
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-m", "tests.process.program", video],
        cwd=Path(app.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
        timeout=10 * PATIENCE,  # for eight children, on a busy machine
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "0 tell",
        "1 RuntimeError: unforeseen",
        "3",
        "0 RootFound RootPart RootDone",
        "0 DevicePlace DevicePlace",
        "0 tuple",
        "0 ok file.empty file.vanished",
        "0 ok file.empty file.vanished ok",
        "0 probe.garbage",
        "0 probe.memory",
    ]
