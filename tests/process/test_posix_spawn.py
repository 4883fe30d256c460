"""Child processes: what they inherit, and what is kept of their output."""

import logging
import multiprocessing
import os
import signal
import stat
from collections.abc import Callable
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection

import pytest

from app.process import fork_popen
from app.process.spawn import ChildCrashed, ChildProcess, end, held

PATIENCE = 30.0


@pytest.fixture(autouse=True, params=[True, False] if fork_popen.USABLE else [False])
def forked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start children both ways, where both are there."""
    monkeypatch.setattr(fork_popen, "USABLE", request.param)


def tell_descriptors(pipe: Connection) -> None:
    pipe.send([(os.fstat(number).st_mode, os.fstat(number).st_ino) for number in range(3)])


def complain(_pipe: Connection) -> None:
    os.write(1, b"to standard output\n")
    raise RuntimeError("to standard error")


def flood(pipe: Connection) -> None:
    """Write more than a pipe holds, which must neither block nor end the child."""
    for _ in range(100):
        try:
            os.write(1, b"x" * 4096)
        except BlockingIOError:
            pipe.send("full")


def wait(pipe: Connection) -> None:
    pipe.send(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))
    pipe.recv()


def _start(act: Callable[[Connection], None]) -> tuple[ChildProcess, Connection]:
    ours, theirs = multiprocessing.Pipe()
    child = ChildProcess(target=act, args=(theirs,), name="a child", daemon=True)
    child.start()
    theirs.close()
    return child, ours


def test_standard_descriptors_are_the_childs_own() -> None:
    child, pipe = _start(tell_descriptors)
    with pipe:
        assert pipe.poll(PATIENCE)
        (null, _), *written = pipe.recv()
    ours = {os.fstat(number).st_ino for number in range(3)}
    assert stat.S_ISCHR(null)
    assert all(stat.S_ISFIFO(mode) for mode, _ in written)
    assert ours.isdisjoint(inode for _, inode in written)
    child.join(PATIENCE)
    end(child, 0)


def test_a_child_that_is_killed_and_does_not_end_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    child, pipe = _start(wait)
    pid = child.pid
    assert pid is not None
    monkeypatch.setattr(ChildProcess, "kill", lambda _self: None)  # as on a dead disk
    with pipe:
        assert pipe.poll(PATIENCE)
        end(child, 0.0)
        assert (held("a child"), held("another")) == (1, 0)
        os.kill(pid, signal.SIGKILL)
        child.join(PATIENCE)
    assert held("a child") == 0


def test_no_resource_tracker_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[None] = []
    monkeypatch.setattr(resource_tracker, "ensure_running", lambda: started.append(None))
    monkeypatch.setattr(resource_tracker, "getfd", lambda: started.append(None))
    child, pipe = _start(tell_descriptors)
    with pipe:
        pipe.recv()
    child.join(PATIENCE)
    end(child, 0)
    assert started == []


def test_the_output_of_a_child_that_failed_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    child, pipe = _start(complain)
    child.join(PATIENCE)
    with pipe, caplog.at_level(logging.WARNING):
        end(child, PATIENCE)
    (message,) = caplog.messages
    assert message.startswith("a child ended with exit code 1: ")
    assert "to standard output" in message
    assert "RuntimeError: to standard error" in message


def test_a_child_that_others_killed_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    child, pipe = _start(wait)
    with pipe:
        assert pipe.recv() is True
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join(PATIENCE)
        end(child, PATIENCE)
    (record,) = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ChildCrashed)
    assert str(record.exc_info[1]) == "a child ended by SIGKILL"


def test_a_child_that_was_killed_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    child, pipe = _start(wait)
    with pipe, caplog.at_level(logging.WARNING):
        assert pipe.recv() is True, "Ctrl-C is blocked from the start"
        end(child, PATIENCE)
    assert caplog.messages == []


def test_output_that_nobody_reads_does_not_block_a_child() -> None:
    child, pipe = _start(flood)
    with pipe:
        assert pipe.poll(PATIENCE)
        assert pipe.recv() == "full"
        child.join(PATIENCE)
        assert child.exitcode == 0
        assert set(child.output()) == {"x"}
    end(child, 0)
