"""Pages are told to read again when copies were counted anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from app.library import Library
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobCounts, JobListModel
from app.qt.jobs.session import Answers
from tests.library.copy_records import add, count_all
from tests.library.filling import run_sql

HOUR_MS = 3_600_000


@pytest.fixture
def model(qtbot: QtBot) -> JobListModel:
    del qtbot
    texts = Formatter(QLocale("en_US"))
    return JobListModel(JobFormatter(texts, Activities(texts)))


@pytest.fixture
def answers(model: JobListModel, library: Library) -> Iterator[Answers]:
    add(library, b"/a", [b"one"])
    add(library, b"/b", [b"another"], 2000)
    count_all(library)
    answers = Answers(library, model, model)
    yield answers
    answers.close()


def make_uncertain(library: Library) -> None:
    """Have the library count copies anew."""
    run_sql(library, "UPDATE file SET missing = 1 - missing WHERE name = ?", b"one")


def test_a_count_is_told(answers: Answers, library: Library, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignals([answers.changed, answers.settled], timeout=20_000):  # before a pause ends
            make_uncertain(library)


def test_a_count_during_a_job_is_told_after_a_pause_and_settles_nothing(
    answers: Answers, model: JobListModel, library: Library, qtbot: QtBot
) -> None:
    model.show([Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/a",)), state=JobState.RUNNING)])
    told: list[JobCounts] = []
    settled: list[bool] = []
    answers.changed.connect(told.append)
    answers.settled.connect(lambda: settled.append(True))
    answers.pause.setInterval(HOUR_MS)
    make_uncertain(library)
    qtbot.waitUntil(answers.pause.isActive, timeout=60_000)
    assert not told
    answers.pause.setInterval(1)
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert not settled
    model.show([])
    assert (told[-1], settled) == (JobCounts(), [True])
