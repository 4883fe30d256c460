"""Which changes of a job give an alert, and of which kind."""

import pytest
from msgspec.structs import replace

from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.checksum.verdict import ChecksumVerdict
from app.core.job import Job, JobState, PathError
from app.core.job.alert import MOST_PATHS, Alert, AlertKind, AlertTracker
from app.core.message import Message
from app.core.scan.job import ScanOutcome, ScanRequest
from app.jobs.types.checksum import VERIFY
from app.jobs.types.scan import SCAN

RUNNING = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/a",)), state=JobState.RUNNING)
ROTTEN = PathError(b"/r", Message("check.rotten"))
UNREADABLE = PathError(b"/u", Message("check.unreadable"))


def _ended(state: JobState, running: Job = RUNNING, **changes: object) -> Alert | None:
    tracker = AlertTracker()
    assert tracker.alert_of(running) is None
    return tracker.alert_of(replace(running, state=state, ended=5.0, **changes))


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.CANCELLED, JobState.PAUSED])
def test_other_ends_give_none(state: JobState) -> None:
    assert _ended(state) is None


def test_a_failure_has_its_reason() -> None:
    alert = _ended(JobState.FAILED, error=Message("library.reading"))
    assert alert is not None
    assert (alert.kind, alert.time, alert.paths, alert.count) == (AlertKind.JOB_FAILED, 5.0, (b"/a",), 1)
    assert [str(each) for each in alert.details] == ["The library was opened read-only."]
    assert str(alert.heading) == "A job failed."


def test_a_job_that_needs_attention_has_its_results() -> None:
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, errors=(UNREADABLE,))
    alert = _ended(JobState.NEEDS_ATTENTION, outcome=outcome)
    assert alert is not None
    assert alert.kind is AlertKind.JOB_NEEDS_ATTENTION
    assert alert.details == tuple(outcome.summary())


@pytest.mark.parametrize(("count", "text"), [(1, "A source is offline."), (30, "30 sources are offline.")])
def test_sources_that_are_offline(count: int, text: str) -> None:
    offline = tuple(b"/s/%d" % number for number in range(count))
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, offline=offline)
    alert = _ended(JobState.NEEDS_ATTENTION, outcome=outcome)
    assert alert is not None
    assert (alert.kind, str(alert.heading)) == (AlertKind.SOURCE_OFFLINE, text)
    assert (alert.paths, alert.count) == (offline[:MOST_PATHS], count)


@pytest.mark.parametrize("state", [JobState.NEEDS_ATTENTION, JobState.CANCELLED])
def test_rotten_files_are_told_of_even_if_the_job_was_cancelled(state: JobState) -> None:
    running = replace(RUNNING, type=VERIFY, request=ChecksumRequest(paths=(b"/a",)))
    verdicts = {ChecksumVerdict.ROTTEN: 2, ChecksumVerdict.UNREADABLE: 1}
    outcome = ChecksumOutcome(state=state, errors=(UNREADABLE, ROTTEN), verdicts=verdicts)
    alert = _ended(state, running, outcome=outcome)
    assert alert is not None
    assert (alert.kind, alert.paths, alert.count) == (AlertKind.FILE_ROTTEN, (b"/r",), 2)
    assert str(alert.heading).startswith("2 files changed unnoticed")


def test_an_unreadable_file_is_not_rotten() -> None:
    outcome = ChecksumOutcome(
        state=JobState.NEEDS_ATTENTION, errors=(UNREADABLE,), verdicts={ChecksumVerdict.UNREADABLE: 1}
    )
    alert = _ended(JobState.NEEDS_ATTENTION, outcome=outcome)
    assert alert is not None
    assert alert.kind is AlertKind.JOB_NEEDS_ATTENTION


def test_an_end_is_told_once() -> None:
    tracker = AlertTracker()
    failed = replace(RUNNING, state=JobState.FAILED)
    assert tracker.alert_of(failed) is None  # of an earlier run of the program
    assert [tracker.alert_of(job) is None for job in (RUNNING, RUNNING, failed, failed)] == [
        True,
        True,
        False,
        True,
    ]
