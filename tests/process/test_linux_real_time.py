"""No child computes with a real-time priority, which would leave the others no processor."""

import multiprocessing
import os
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest

from app.process import fork_popen
from app.process.limits import leave_real_time
from app.process.spawn import ChildProcess, end
from tests.systems import only

PATIENCE = 30.0


def may_be_real_time() -> bool:
    """Whether the system lets this process take a real-time priority."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    except PermissionError:
        return False
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    return True


def tell_policies(pipe: Connection) -> None:
    pipe.send([os.sched_getscheduler(pid) for pid in (os.getppid(), 0)])


@pytest.fixture
def real_time() -> Iterator[None]:
    """A real-time priority of this process, and a fork server that is started with it."""
    fork_popen.stop()
    os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    yield
    leave_real_time()


@only(may_be_real_time(), "takes a right of root")
@pytest.mark.usefixtures("real_time")
def test_neither_the_fork_server_nor_its_child_inherits_a_real_time_priority() -> None:
    ours, theirs = multiprocessing.Pipe()
    process = ChildProcess(target=tell_policies, args=(theirs,), name="cinventory-test", daemon=True)
    process.start()
    theirs.close()
    with ours:
        assert ours.recv() == [os.SCHED_OTHER, os.SCHED_OTHER]
        end(process, PATIENCE)


@pytest.mark.parametrize(
    ("policy", "left"), [(os.SCHED_FIFO, True), (os.SCHED_RR, True), (os.SCHED_IDLE, False)]
)
def test_a_background_policy_is_kept(monkeypatch: pytest.MonkeyPatch, policy: int, *, left: bool) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "sched_getscheduler", lambda _pid: policy)
    monkeypatch.setattr(os, "sched_setscheduler", lambda _pid, wanted, _param: asked.append(wanted))

    leave_real_time()

    assert asked == ([os.SCHED_OTHER] if left else [])
