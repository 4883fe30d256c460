"""The processors and the memory of this computer are known."""

import os

import psutil
import pytest

from app.probe.default_workers import cores, memory_bytes


def test_memory_is_that_of_the_computer() -> None:
    assert memory_bytes() == pytest.approx(psutil.virtual_memory().total, rel=0.05)


def test_cores_are_those_that_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)
    monkeypatch.setattr(os, "process_cpu_count", lambda: 3, raising=False)
    assert cores() == 3
