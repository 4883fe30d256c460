"""A type of job without texts of its own is shown as any other."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from app.core.job import JobOutcome, JobState, JobType, PathError, file_count
from app.core.job.value import Job
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.jobs.job_json import JsonCodec
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobColumn
from tests.jobs.acts import Request


class Counted(JobOutcome, frozen=True):
    """An outcome of 1,200 files."""

    def summary(self) -> tuple[Message, ...]:
        return (file_count(1200), Message("job.size", {"size": "1.2 MB"}))


COUNT = JobType(name="count", request=Request, outcome=Counted, codec=JsonCodec(Request, Counted))
JOB = Job(id="1", type=COUNT, request=Request(path=b"/media/Rushes"), state=JobState.RUNNING)


@pytest.fixture
def activities() -> Activities:
    return Activities(Formatter(QLocale("en_US")))


def test_it_runs_under_its_name(activities: Activities) -> None:
    progress = Progress(phase=Phase.PROBING, done=1, total=2, current=b"/media/Rushes/a.mkv")
    job = replace(JOB, progress=progress)
    shown = activities.running(job, 0)
    assert (shown.heading, shown.detail, shown.per_mille) == ("Rushes", "a.mkv", 500)
    words = JobFormatter(Formatter(QLocale("en_US")), activities)
    cells = [column.text(job) for column in words.columns()]
    assert cells == ["Rushes", "Running", "—", "1 of 2", "—", "—"]


@pytest.mark.parametrize(
    ("state", "heading"),
    [
        (JobState.COMPLETED, "Finished: Rushes"),
        (JobState.NEEDS_ATTENTION, "Needs attention: Rushes"),
        (JobState.FAILED, "Failed: Rushes"),
        (JobState.CANCELLED, "Cancelled: Rushes"),
        (JobState.PAUSED, "Paused: Rushes"),
    ],
)
def test_every_end_has_a_heading(activities: Activities, state: JobState, heading: str) -> None:
    shown = activities.ended(replace(JOB, state=state, outcome=Counted(state=state)))
    assert (shown.heading, shown.detail) == (heading, "1,200 files · 1.2 MB")
    assert (shown.report, shown.changes) == (None, "")


def test_its_problems_are_unknown_and_its_errors_named(activities: Activities) -> None:
    errors = tuple(PathError(b"/x/%d" % number, Message("source.not_found")) for number in range(3))
    ended = replace(JOB, state=JobState.NEEDS_ATTENTION, outcome=Counted(errors=errors), began=1.0, ended=9.0)
    detail = activities.ended(ended).detail
    assert detail.startswith("1,200 files · ")
    assert detail.endswith(" · /x/0: There is nothing at this path. · 2 more messages")
    words = JobFormatter(Formatter(QLocale("en_US")), activities)
    assert words.columns()[JobColumn.PROBLEMS].text(ended) == "—"
    assert words.columns()[JobColumn.WHEN].text(ended).endswith("· 8 s")
    assert words.explanation(ended).startswith("/x/0: ")


def test_numbers_in_messages_have_separators(activities: Activities) -> None:
    reason = Message("source.interrupted", {"done": 1234, "count": 56789})
    ended = replace(JOB, state=JobState.NEEDS_ATTENTION, outcome=Counted(errors=(PathError(b"/x", reason),)))
    assert "1,234 of 56,789" in activities.ended(ended).detail
    words = JobFormatter(Formatter(QLocale("en_US")), activities)
    assert "1,234 of 56,789" in words.explanation(ended)
