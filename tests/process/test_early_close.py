"""Children that one thread closes while another starts one."""

import multiprocessing
import sys
from collections.abc import Iterator
from multiprocessing import process

import pytest

from app.process.spawn import ChildProcess, let_close_meet_start


def nothing() -> None:
    pass


def poll_of_3_11_3() -> None:
    """Do what each start of a child did in Python 3.11.3 and before."""
    for child in list(process._children):  # type: ignore[attr-defined]
        if child._popen.poll() is not None:
            process._children.discard(child)  # type: ignore[attr-defined]


class ClosedMeanwhile(set[ChildProcess]):
    """Children, of which another thread closes each as soon as they were listed."""

    def __iter__(self) -> Iterator[ChildProcess]:
        listed = list(super().__iter__())
        for child in listed:
            child.close()
        return iter(listed)


@pytest.fixture
def as_in_3_11_3(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_cleanup", poll_of_3_11_3)
    monkeypatch.setattr(sys, "version_info", (3, 11, 3, "final", 0))


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> ChildProcess:
    """Return a child that has ended, and is closed as soon as children are listed."""
    child = ChildProcess(target=nothing, daemon=True)
    child.start()
    child.join()  # which forgets it
    monkeypatch.setattr(process, "_children", ClosedMeanwhile({child}))
    return child


@pytest.mark.usefixtures("as_in_3_11_3", "ended")
def test_the_trap_is_one() -> None:
    with pytest.raises(AttributeError):
        multiprocessing.active_children()


@pytest.mark.usefixtures("as_in_3_11_3", "ended")
def test_a_child_that_another_thread_closes_does_not_end_a_start() -> None:
    let_close_meet_start()
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("as_in_3_11_3")
def test_ended_children_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    let_close_meet_start()
    children: set[ChildProcess] = set()
    monkeypatch.setattr(process, "_children", children)
    child = ChildProcess(target=nothing, daemon=True)
    child.start()
    assert children
    child._popen.wait()  # type: ignore[attr-defined]
    multiprocessing.active_children()
    assert not children
    child.close()


def test_a_newer_python_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 4, "final", 0))
    before = process._cleanup  # type: ignore[attr-defined]
    let_close_meet_start()
    assert process._cleanup is before  # type: ignore[attr-defined]
