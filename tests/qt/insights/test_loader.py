"""The reads of the insights: in their own threads, and ended by a newer question."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.core.charts.chart import tiles_of
from app.core.insights.folders import Measure
from app.core.query import Query
from app.library import Library, open_library
from app.library.insights import insight_folders, insights
from app.qt.base.tasks import Tasks
from app.qt.insights.loader import FolderAnswer, InsightsLoader, TreemapRoom
from tests.benchmarks.tables.library import make
from tests.library.endless import Endless

OLD, NEW = Query.parse("codec:hevc"), Query.parse("codec:avc")
FIRST, REST = "codec", "duration"


def room() -> TreemapRoom:
    return TreemapRoom(b"", 640, 480)


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    make(library_path, 200)
    library = open_library(library_path)
    yield library
    library.close()


@pytest.fixture
def loader(library: Library, tasks: Tasks) -> Iterator[InsightsLoader]:
    loader = InsightsLoader(library, tasks)
    yield loader
    loader.close()


class Reads:
    """Stands in for a function that reads sums: notes the threads, and never answers the old question."""

    def __init__(self, read: Callable[..., Any], endless: Endless, unanswered: str = FIRST) -> None:
        self._read, self._endless, self._unanswered = read, endless, unanswered
        self.threads: set[threading.Thread] = set()

    def __call__(self, db: sqlite3.Connection, query: Query, keys: Any, *rest: object) -> Any:  # noqa: ANN401
        self.threads.add(threading.current_thread())
        if query == OLD and self._unanswered in keys:
            self._endless.query(db)
        return self._read(db, query, keys, *rest)


@pytest.mark.parametrize("unanswered", [FIRST, REST])
def test_a_newer_question_ends_the_reads_of_all_charts(
    loader: InsightsLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, unanswered: str
) -> None:
    endless = Endless()
    reads = Reads(insights.value_sums, endless, unanswered)
    monkeypatch.setattr(insights, "value_sums", reads)
    told = list[str]()
    loader.groups_read.connect(lambda key, *_: told.append(key))
    loader.read_charts(OLD)
    qtbot.waitUntil(lambda: endless.running >= 1)
    assert (FIRST in told) == (unanswered == REST), "the first charts do not wait for the others"
    told.clear()
    with qtbot.waitSignal(loader.charts_read):
        loader.read_charts(NEW)
    qtbot.waitUntil(lambda: endless.running == 0)
    assert told.count(FIRST) == told.count(REST) == 1
    assert threading.main_thread() not in reads.threads


def test_a_newer_question_ends_the_reads_of_the_treemap(
    loader: InsightsLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = Endless()
    groups, folders = (Reads(each, endless) for each in (insights.value_sums, insight_folders.folder_sums))
    monkeypatch.setattr(insights, "value_sums", groups)
    monkeypatch.setattr(insight_folders, "folder_sums", folders)
    answers = list[FolderAnswer]()
    loader.folders_read.connect(answers.append)
    loader.read_folders(OLD, "codec", Measure.SIZE, room)
    qtbot.waitUntil(lambda: endless.running >= 2)
    with qtbot.waitSignal(loader.folders_read):
        loader.read_folders(NEW, "codec", Measure.SIZE, room)
    qtbot.waitUntil(lambda: endless.running == 0)
    assert [answer.query for answer in answers] == [NEW]
    assert answers[0].tiles == tiles_of(answers[0].top, 640, 480)
    assert threading.main_thread() not in groups.threads | folders.threads


def test_what_the_loader_reads_ends_with_it(
    loader: InsightsLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = Endless()
    monkeypatch.setattr(insights, "value_sums", Reads(insights.value_sums, endless))
    loader.read_charts(OLD)
    qtbot.waitUntil(lambda: endless.running == 1)
    loader.close()
    assert endless.running == 0
    qtbot.waitUntil(lambda: not loader.busy)
