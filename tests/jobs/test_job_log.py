"""What the log says of jobs: each turn once, no progress, and why something went wrong."""

import logging
from dataclasses import replace

import pytest

from app.core.job import Job, JobState
from app.core.message import Message
from app.core.scan import PathError, ScanCounts, ScanOutcome, ScanRequest
from app.jobs.job_log import Logbook

JOB = Job(id="0123456789", type="scan", payload={"request": ScanRequest(paths=(b"/media/caf\xe9\n",))})
NAME = "app.jobs.job_log"


@pytest.fixture
def book(caplog: pytest.LogCaptureFixture) -> Logbook:
    caplog.set_level(logging.INFO, NAME)
    return Logbook()


def test_turns_are_written_down_and_progress_is_not(book: Logbook, caplog: pytest.LogCaptureFixture) -> None:
    running = replace(JOB, state=JobState.RUNNING)
    outcome = ScanOutcome(state=JobState.COMPLETED, counts=ScanCounts(found=3, ok=2, failed=1), seconds=1.25)
    for job in (JOB, running, replace(running, fraction=0.5), replace(running, pausing=True)):
        book.hear(job)
    book.hear(replace(JOB, state=JobState.COMPLETED, result=outcome))
    begin, end = caplog.messages
    assert begin == "job 01234567, scan of /media/caf\ufffd\u240a: running"
    assert end.endswith(
        "completed; found 3, ok 2, unchanged 0, failed 1, timeout 0, skipped 0, not_reached 0 in 1.2 s"
    )
    assert {record.levelno for record in caplog.records} == {logging.INFO}


def test_why_not_is_a_warning(book: Logbook, caplog: pytest.LogCaptureFixture) -> None:
    failed = replace(JOB, state=JobState.FAILED, error=Message("prober.broken", {"detail": "x"}))
    book.hear(failed)
    assert caplog.messages[0].endswith(
        "failed; No file can be probed, because the probe processes end at once (x)."
    )
    assert caplog.records[0].levelno == logging.WARNING


def test_folders_that_were_not_read_are_named_up_to_a_limit(
    book: Logbook, caplog: pytest.LogCaptureFixture
) -> None:
    errors = tuple(PathError(b"/x/%d" % number, Message("source.not_found")) for number in range(130))
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, errors=errors)
    book.hear(replace(JOB, state=JobState.RUNNING))
    book.hear(replace(JOB, state=JobState.NEEDS_ATTENTION, result=outcome))
    assert caplog.messages[2] == "not read: /x/0: There is nothing at this path."
    assert caplog.messages[-1] == "not read: 30 more"
    assert len(caplog.messages) == 103


@pytest.mark.parametrize("then", [[JobState.CANCELLED], [JobState.QUEUED, JobState.RUNNING]])
def test_what_a_paused_job_came_to_is_written_down_once(
    book: Logbook, caplog: pytest.LogCaptureFixture, then: list[JobState]
) -> None:
    error = PathError(b"/x", Message("source.not_found"))
    running = JOB.becoming(JobState.RUNNING, 0.0)
    outcome = ScanOutcome(state=JobState.CANCELLED, counts=ScanCounts(found=3, ok=3), errors=(error,))
    job = running.becoming(JobState.PAUSED, 1.0, result=outcome)
    for each in (running, job):
        book.hear(each)
    begin, paused, warning = caplog.messages
    assert "running" in begin
    assert "paused; found 3, ok 3" in paused
    assert warning.startswith("not read: /x")
    caplog.clear()
    for state in then:
        job = job.becoming(state, 2.0)
        book.hear(job)
    assert [message.rpartition(" ")[2] for message in caplog.messages] == then


def test_a_job_that_is_cancelled_while_it_waits_is_written_down(
    book: Logbook, caplog: pytest.LogCaptureFixture
) -> None:
    book.hear(replace(JOB, state=JobState.CANCELLED))
    assert caplog.messages == ["job 01234567, scan of /media/caf\ufffd\u240a: cancelled"]


def test_that_a_payload_is_cut_to_its_outline_is_no_turn(
    book: Logbook, caplog: pytest.LogCaptureFixture
) -> None:
    ended = replace(JOB, state=JobState.COMPLETED)
    book.hear(ended)
    book.hear(replace(ended, repeatable=False))
    assert len(caplog.messages) == 1
