"""The list of jobs: who stands where, what can be done with whom, and that rows stay rows."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.job import MOST_ENDED_JOBS, Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobCommand, JobCounts, JobListModel, JobRole, StateStyle

State = JobState


@pytest.fixture
def model(qtbot: QtBot) -> JobListModel:
    texts = Formatter(QLocale("en_US"))
    model = JobListModel(JobFormatter(texts, Activities(texts)))
    model.setProperty("tester", QAbstractItemModelTester(model))
    return model


def job(name: str, state: JobState = State.QUEUED, *, place: int = 0, **values: object) -> Job:
    request = ScanRequest(paths=(f"/media/{name}".encode(),))
    plain = Job(id=name, type=SCAN, request=request, state=state, place=place)
    return replace(plain, **values)


def names(model: JobListModel) -> list[str]:
    return [model.row(row).id for row in range(model.rowCount())]


def commands(model: JobListModel, name: str) -> set[JobCommand]:
    return set(model.commands(names(model).index(name)))


ALL = (
    job("old", State.COMPLETED, ended=10.0),
    job("new", State.FAILED, ended=20.0),
    job("second", place=7),
    job("first", place=5),
    job("held", place=1, held=True),
    job("paused", State.PAUSED, place=2),
    job("running", State.RUNNING, place=4),
)
ORDER = ["running", "first", "second", "held", "paused", "new", "old"]


def test_what_runs_comes_first_then_what_waits_in_its_order_then_the_newest_end(model: JobListModel) -> None:
    model.show(ALL)
    assert names(model) == ORDER


def test_it_is_the_same_list_however_the_jobs_come_in(model: JobListModel) -> None:
    for each in ALL:
        model.update(each)
    assert names(model) == ORDER


def test_a_row_goes_where_its_job_goes_and_stays_the_same_row(model: JobListModel, qtbot: QtBot) -> None:
    model.show(ALL)
    chosen = QPersistentModelIndex(model.index(0, 0))
    with qtbot.waitSignal(model.rowsMoved):
        model.update(job("running", State.COMPLETED, ended=30.0))
    assert names(model) == ["first", "second", "held", "paused", "running", "new", "old"]
    assert chosen.row() == 4
    model.update(job("paused", State.RUNNING, place=2))
    assert names(model)[0] == "paused"
    assert model.row(chosen.row()).id == "running"


def test_progress_moves_nothing(model: JobListModel, qtbot: QtBot) -> None:
    model.show(ALL)
    moved = []
    model.rowsMoved.connect(lambda *_: moved.append(1))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update(job("running", State.RUNNING, place=4, fraction=0.5))
    assert changed.args[0].row() == changed.args[1].row() == 0
    assert model.index(0, 2).data(JobRole.PER_MILLE) == 500
    assert not moved


def test_places_change_one_by_one(model: JobListModel) -> None:
    model.show([job("a", place=1), job("b", place=2), job("c", place=3)])
    for each in (job("c", place=1), job("a", place=2), job("b", place=3)):
        model.update(each)
    assert names(model) == ["c", "a", "b"]


def test_no_more_jobs_are_listed_than_the_queue_keeps(model: JobListModel) -> None:
    model.show([job(str(number), State.COMPLETED, ended=float(number)) for number in range(MOST_ENDED_JOBS)])
    model.update(job("waits"))
    model.update(job("newest", State.CANCELLED, ended=1e9))
    assert model.rowCount() == MOST_ENDED_JOBS + 1
    assert names(model)[:3] == ["waits", "newest", str(MOST_ENDED_JOBS - 1)]
    assert names(model)[-1] == "1"


def test_counts_are_told_where_they_change(model: JobListModel) -> None:
    told: list[JobCounts] = []
    model.counts_changed.connect(told.append)
    model.show(ALL)
    model.update(job("running", State.RUNNING, place=4, fraction=0.5))
    model.update(job("running", State.COMPLETED, ended=30.0))
    assert told == [JobCounts(running=1, waiting=2), JobCounts(running=0, waiting=2)]


def test_only_what_makes_sense_can_be_asked_for(model: JobListModel) -> None:
    model.show(ALL)
    assert commands(model, "running") == {JobCommand.PAUSE, JobCommand.CANCEL}
    assert commands(model, "first") == {JobCommand.PAUSE, JobCommand.CANCEL, JobCommand.DOWN}
    assert commands(model, "second") == {JobCommand.PAUSE, JobCommand.CANCEL, JobCommand.UP}
    assert commands(model, "held") == {JobCommand.RESUME, JobCommand.CANCEL}
    assert commands(model, "paused") == {JobCommand.RESUME, JobCommand.CANCEL}
    assert commands(model, "old") == {JobCommand.RETRY}


@pytest.mark.parametrize(
    ("one", "possible"),
    [
        (job("x", State.CANCELLING), set()),
        (job("x", State.RUNNING, pausing=True), {JobCommand.RESUME, JobCommand.CANCEL}),
        (job("x", State.RUNNING, type=EXPORT), {JobCommand.CANCEL}),
        (job("x", State.COMPLETED, repeatable=False), set()),
        (job("x", State.INTERRUPTED), {JobCommand.RESUME, JobCommand.CANCEL}),
    ],
)
def test_odd_moments(model: JobListModel, one: Job, possible: set[JobCommand]) -> None:
    model.show([one])
    assert set(model.commands(0)) == possible


def test_a_job_whose_request_was_cut_cannot_be_retried(model: JobListModel) -> None:
    model.show(ALL)
    assert commands(model, "old") == {JobCommand.RETRY}
    cut = job("old", State.COMPLETED, ended=10.0, request="short", repeatable=False)
    model.update(cut)
    assert names(model) == ORDER
    assert commands(model, "old") == set()
    assert model.row(ORDER.index("old")) is cut


def test_a_name_that_looks_like_markup_is_shown_as_it_is(model: JobListModel) -> None:
    model.show([job("<b>raw</b>")])
    index, role = model.index(0, 0), Qt.ItemDataRole
    page = QTextDocument()
    page.setHtml(index.data(role.ToolTipRole))
    assert page.toPlainText() == index.data(role.AccessibleDescriptionRole)
    assert page.toPlainText().startswith("/media/<b>raw</b>")


def test_who_changes_places_with_whom(model: JobListModel) -> None:
    model.show(ALL)
    assert model.neighbour("second", -1) == "first"
    assert model.neighbour("first", 1) == "second"
    assert model.neighbour("first", -1) is None
    assert model.neighbour("second", 1) is None
    assert model.neighbour("nobody", 1) is None


def test_moods(model: JobListModel) -> None:
    model.show(ALL)
    moods = [model.index(row, 1).data(JobRole.STYLE) for row in range(model.rowCount())]
    rest = StateStyle.RESTING
    assert moods == [StateStyle.BUSY, rest, rest, rest, rest, StateStyle.FAILED, StateStyle.DONE]


def test_every_cell_says_something_to_the_eye_and_the_ear(model: JobListModel) -> None:
    model.show(ALL)
    role = Qt.ItemDataRole
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert index.data()
            assert index.data(role.AccessibleTextRole)
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headings == ["Job", "State", "Progress", "Files", "Problems", "When"]
