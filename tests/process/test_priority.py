"""Children of a window give way to it; the player, which a person sees and hears, does not."""

import multiprocessing
import sys
from multiprocessing.connection import Connection

import psutil
import pytest

from app.process import limits, spawn
from app.process.spawn import ChildProcess

PATIENCE = 30.0
OWN = int(psutil.Process().nice())
if sys.platform == "win32":
    LOWERED = int(psutil.BELOW_NORMAL_PRIORITY_CLASS)
else:
    LOWERED = min(OWN + limits.NICE, 19)


def tell_priority(pipe: Connection) -> None:
    pipe.send(int(psutil.Process().nice()))
    pipe.close()


def priority_of_child(*, in_front: bool = False) -> int:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    child = ChildProcess(target=tell_priority, args=(theirs,), name="cinventory-test", daemon=True)
    child.in_front = in_front
    spawn.start(child, ours, theirs)
    with ours:
        told = ours.recv()
        spawn.end(child, PATIENCE)
    return int(told)


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has said it has a window, and takes it back after the test."""
    monkeypatch.setattr(spawn, "_behind_window", False)
    spawn.work_behind_window()


@pytest.mark.usefixtures("window")
def test_a_child_behind_a_window_gives_way() -> None:
    assert priority_of_child() == LOWERED


@pytest.mark.usefixtures("window")
def test_a_child_that_a_person_sees_does_not() -> None:
    assert priority_of_child(in_front=True) == OWN


def test_a_child_of_a_command_does_not() -> None:
    assert priority_of_child() == OWN
