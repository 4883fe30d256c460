"""What goes in circles ends in the window's thread, whichever thread fills the memory."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt.startup.qt_application import GarbageCollector


class Circle:
    """Refers to itself, and notes the thread in which it ends."""

    def __init__(self, ends: list[int]) -> None:
        self.itself = self
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


@pytest.fixture
def sweeper() -> Iterator[GarbageCollector]:
    sweeper = GarbageCollector()
    yield sweeper
    sweeper.close()
    sweeper.deleteLater()


def fill() -> list[object]:
    """Ask for so much memory that Python would sweep, if it were left to itself."""
    return [[] for _ in range(10 * gc.get_threshold()[0])]


def test_circles_end_in_the_window_s_thread(qtbot: QtBot, sweeper: GarbageCollector) -> None:
    ends: list[int] = []
    Circle(ends)
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
    assert ends == []
    kept = fill()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.get_ident()]
    assert kept


def test_in_tests_of_the_window_no_other_thread_ends_circles(qapp: QApplication) -> None:
    ends: list[int] = []
    Circle(ends)
    thread = threading.Thread(target=fill)  # as the thread does in which pytest-xdist listens
    thread.start()
    thread.join()
    assert ends == []


def test_closed_it_leaves_the_rest_to_python(sweeper: GarbageCollector) -> None:
    assert not gc.isenabled()
    sweeper.close()
    assert gc.isenabled()


def test_nothing_is_swept_that_is_not_due(sweeper: GarbageCollector) -> None:
    gc.collect()
    before = gc.get_stats()
    sweeper.sweep()
    assert gc.get_stats() == before
