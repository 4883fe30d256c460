"""The workers of a job in the window: those in trouble first, and a chosen one stays chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.job import Job, JobState
from app.core.run.progress import Phase, Progress
from app.core.run.worker_state import WorkerState, in_order
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.worker_table import WorkerRow, WorkerTable
from tests.teams import MANY, SILENT, TEAM, worker

Role = Qt.ItemDataRole


def rows(workers: tuple[WorkerState, ...], state: JobState = JobState.RUNNING) -> tuple[WorkerRow, ...]:
    texts = Formatter(QLocale("en_US"))
    progress = Progress(phase=Phase.PROBING, total=9, workers=workers)
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)), state=state, progress=progress)
    return JobFormatter(texts, Activities(texts)).workers(job)


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> Iterator[WorkerTable]:
    table = WorkerTable(theme)
    table.setProperty("tester", QAbstractItemModelTester(table.model()))
    qtbot.addWidget(table)
    yield table
    table.hide()


def cells(table: WorkerTable) -> list[list[str]]:
    model = table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_names_rates_and_faults_are_shown_while_the_job_works(table: WorkerTable) -> None:
    table.show_workers(rows((*TEAM, worker("new", 0.0))))
    assert cells(table) == [
        ["nas2 tcp://nas2.lan:4000", "—", "Gets no files: It does not answer."],
        ["nas1 tcp://nas1.lan:4000", "410", "Takes part"],
        ["new tcp://new.lan:4000", "—", "Takes part"],
    ]
    first = table.model().index(0, 0)
    assert first.data(Role.AccessibleTextRole) == (
        "nas2 tcp://nas2.lan:4000, Files/s: —, Gets no files: It does not answer."
    )
    assert first.siblingAtColumn(2).data(Role.ForegroundRole).name()
    assert table.isVisible()
    table.show_workers(rows(TEAM, JobState.COMPLETED))
    assert (table.isVisible(), cells(table)) == (False, [])


def test_a_chosen_worker_stays_chosen(table: WorkerTable, qtbot: QtBot) -> None:
    table.show_workers(rows(MANY))
    table.selectRow(40)
    name = cells(table)[40][0]
    faster = tuple(each._replace(rate=each.rate + 7.0) for each in MANY)
    with qtbot.waitSignal(table.model().dataChanged):
        table.show_workers(rows(faster))
    assert table.currentIndex().row() == 40
    lost = in_order([*MANY[:30], *MANY[31:], worker("lost", 0.0, SILENT.fault)])
    table.show_workers(rows(lost))
    assert cells(table)[table.currentIndex().row()][0] == name
    table.show_workers(rows(TEAM))
    assert not table.currentIndex().isValid()


def test_many_workers_scroll(table: WorkerTable) -> None:
    table.show_workers(rows(MANY))
    assert table.rowAt(table.viewport().height() - 1) == 3
    assert table.verticalScrollBar().maximum() > 0
