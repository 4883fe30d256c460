"""The watch over mounts: by real events of this system, with a list of mounts that the test makes."""

import os
import queue
import sys
from collections.abc import Iterator
from typing import Self

import pytest

from app.config import mounted as list_of_mounts
from app.config.mounted import changed, mounted
from app.watch import mount_watcher
from app.watch.mount_watcher import MountWatcher, Signal
from tests.systems import lists_mounts, only

PATIENCE = 60.0


class Signals:
    """Signals of the system that the test makes."""

    def __init__(self) -> None:
        self.left = queue.Queue[Signal]()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __call__(self) -> Signal:
        return self.left.get()


@only(lists_mounts() or sys.platform != "linux", "the root of this system is no mount")
def test_the_system_lists_the_mounts() -> None:
    known = mounted()
    assert any(os.fsencode(os.path.abspath(os.sep)) == point for point in known)  # noqa: PTH100
    assert changed(known, mounted()) == frozenset()


def test_a_change_is_a_mount_an_unmount_or_an_exchange() -> None:
    assert changed({b"/a": "1", b"/b": "2", b"/c": "3"}, {b"/a": "1", b"/b": "4", b"/d": "5"}) == {
        b"/b",
        b"/c",
        b"/d",
    }


def test_changes_are_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tables: Iterator[dict[bytes, str]] = iter([{b"/a": "1"}, {b"/a": "1"}, {}, {}, {b"/a": "2"}])
    told = queue.Queue[frozenset[bytes]]()
    signals = Signals()
    monkeypatch.setattr(mount_watcher, "_signals", lambda _end: signals)
    watcher = MountWatcher(told.put, lambda: next(tables))
    for _ in range(4):
        signals.left.put(Signal.LOOK)
    assert told.get(timeout=PATIENCE) == told.get(timeout=PATIENCE) == {b"/a"}
    signals.left.put(Signal.END)
    watcher.close()
    assert told.empty()


def test_a_change_that_the_list_does_not_show_may_be_one_of_each_disk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = {b"/a": "/dev/sda1 7 ext4", b"/b": "/dev/sdb1 8 ext4", b"/c": "tmpfs 9 tmpfs"}
    told = queue.Queue[frozenset[bytes]]()
    signals = Signals()
    monkeypatch.setattr(mount_watcher, "_signals", lambda _end: signals)
    watcher = MountWatcher(told.put, lambda: table)
    for signal in (Signal.LOOK, Signal.MOUNTS, Signal.END):
        signals.left.put(signal)
    watcher.close()
    assert told.get(timeout=PATIENCE) == {b"/a", b"/b"}
    assert told.empty()


def test_a_watch_can_be_closed_at_any_time() -> None:
    for _ in range(3):
        MountWatcher(lambda _points: None).close()


def test_a_path_outside_an_automatic_mount_is_not_idle() -> None:
    assert not list_of_mounts.is_idle(os.fsencode(os.path.abspath(os.sep)))  # noqa: PTH100
