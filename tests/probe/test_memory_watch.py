"""The memory of a process is measured, and compared with its limit."""

import os
import subprocess
import sys

import pytest

from app.probe.child_watch import MemoryWatch


def test_a_process_above_its_limit_is_told_and_one_below_is_not() -> None:
    assert MemoryWatch(os.getpid(), 2**20, watched=True).exceeded()
    assert not MemoryWatch(os.getpid(), 2**40, watched=True).exceeded()


def test_it_is_not_measured_where_the_system_enforces_the_limit() -> None:
    assert not MemoryWatch(os.getpid(), 0, watched=False).exceeded()


def test_a_process_that_has_ended_is_below_its_limit() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not MemoryWatch(ended.pid, 0, watched=True).exceeded()


def test_two_looks_in_a_moment_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.probe.child_watch._LOOK_SECONDS", 600.0)
    watch = MemoryWatch(os.getpid(), 2**20, watched=True)
    assert watch.exceeded()
    assert not watch.exceeded()
