"""What the log says of jobs: each turn once, no progress, and why something went wrong."""

import logging

import pytest
from msgspec.structs import replace

from app.core.job import Job, JobState, PathError
from app.core.message import Message
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.jobs.job_log import JobLogger
from app.jobs.types.scan import SCAN

JOB = Job(id="0123456789", type=SCAN, request=ScanRequest(paths=(b"/media/caf\xe9\n",)))
NAME = "app.jobs.job_log"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> JobLogger:
    caplog.set_level(logging.INFO, NAME)
    return JobLogger()


def test_turns_are_written_down_and_progress_is_not(log: JobLogger, caplog: pytest.LogCaptureFixture) -> None:
    running = replace(JOB, state=JobState.RUNNING)
    outcome = ScanOutcome(state=JobState.COMPLETED, counts=ScanCounts(found=3, ok=2, failed=1), seconds=1.25)
    for job in (JOB, running, replace(running, fraction=0.5), replace(running, pausing=True)):
        log.on_job(job)
    log.on_job(replace(JOB, state=JobState.COMPLETED, outcome=outcome))
    begin, end = caplog.messages
    assert begin == "job 01234567, scan of /media/caf\ufffd\u240a: running"
    assert end.endswith("completed; 3 files, 2 probed, 1 unreadable in 1.2 s")
    assert {record.levelno for record in caplog.records} == {logging.INFO}


def test_why_not_is_a_warning(log: JobLogger, caplog: pytest.LogCaptureFixture) -> None:
    failed = replace(JOB, state=JobState.FAILED, error=Message("prober.broken", {"detail": "x"}))
    log.on_job(failed)
    assert caplog.messages[0].endswith(
        "failed; No file can be probed, because the probe processes end at once (x)."
    )
    assert caplog.records[0].levelno == logging.WARNING


def test_what_is_wrong_with_files_and_folders_is_told_up_to_a_limit(
    log: JobLogger, caplog: pytest.LogCaptureFixture
) -> None:
    errors = tuple(PathError(b"/x/%d" % number, Message("source.not_found")) for number in range(130))
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, errors=errors)
    log.on_job(replace(JOB, state=JobState.RUNNING))
    log.on_job(replace(JOB, state=JobState.NEEDS_ATTENTION, outcome=outcome))
    assert caplog.messages[2] == "/x/0: There is nothing at this path."
    assert caplog.messages[-1] == "30 more files or folders have such an error"
    assert len(caplog.messages) == 103


def test_paths_are_named_up_to_a_limit(log: JobLogger, caplog: pytest.LogCaptureFixture) -> None:
    request = ScanRequest(paths=tuple(b"/x/%d" % number for number in range(5000)))
    log.on_job(replace(JOB, request=request, state=JobState.RUNNING))
    assert caplog.messages[0].endswith("/x/8, /x/9 and 4990 more: running")


@pytest.mark.parametrize("then", [[JobState.CANCELLED], [JobState.QUEUED, JobState.RUNNING]])
def test_what_a_paused_job_came_to_is_written_down_once(
    log: JobLogger, caplog: pytest.LogCaptureFixture, then: list[JobState]
) -> None:
    error = PathError(b"/x", Message("source.not_found"))
    running = JOB.becoming(JobState.RUNNING, 0.0)
    outcome = ScanOutcome(state=JobState.CANCELLED, counts=ScanCounts(found=3, ok=3), errors=(error,))
    job = running.becoming(JobState.PAUSED, 1.0, outcome=outcome)
    for each in (running, job):
        log.on_job(each)
    begin, paused, warning = caplog.messages
    assert "running" in begin
    assert "paused; 3 files, folders not read: 1, 3 probed" in paused
    assert warning.startswith("/x: ")
    caplog.clear()
    for state in then:
        job = job.becoming(state, 2.0)
        log.on_job(job)
    assert [message.rpartition(" ")[2] for message in caplog.messages] == then


def test_a_job_that_is_cancelled_while_it_waits_is_written_down(
    log: JobLogger, caplog: pytest.LogCaptureFixture
) -> None:
    log.on_job(replace(JOB, state=JobState.CANCELLED))
    assert caplog.messages == ["job 01234567, scan of /media/caf\ufffd\u240a: cancelled"]


def test_that_a_request_is_cut_is_no_turn(log: JobLogger, caplog: pytest.LogCaptureFixture) -> None:
    ended = replace(JOB, state=JobState.COMPLETED)
    log.on_job(ended)
    log.on_job(replace(ended, repeatable=False))
    assert len(caplog.messages) == 1
