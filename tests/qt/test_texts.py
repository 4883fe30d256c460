"""What the window says, in the numbers of a locale."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.core.columns import COLUMNS
from app.core.errors import UnknownJob
from app.core.job import Job, JobState
from app.core.message import ENGLISH, Message
from app.core.record import FileRecord, FileStatus
from app.core.scan import PathError, ScanCounts, ScanOutcome, ScanPhase, ScanProgress, ScanRequest
from app.qt.texts import Texts

REQUEST = ScanRequest(paths=(b"/media/Rushes 2026",))
JOB = Job(id="1", type="scan", payload={"request": REQUEST}, state=JobState.RUNNING)


@pytest.fixture
def texts() -> Texts:
    return Texts(QLocale("en_US"))


def progress(phase: ScanPhase = ScanPhase.PROBING, **values: object) -> Job:
    return replace(JOB, progress=replace(ScanProgress(phase=phase), **values))  # type: ignore[arg-type]


def ended(state: JobState, counts: ScanCounts, **values: object) -> Job:
    outcome = replace(ScanOutcome(state=state, counts=counts, seconds=8.2), **values)  # type: ignore[arg-type]
    told = ScanProgress(phase=ScanPhase.PROBING, total=counts.found)
    return replace(JOB, state=state, result=outcome, progress=told)


def test_counting_has_a_live_count_and_no_end_in_sight(texts: Texts) -> None:
    shown = texts.running(progress(ScanPhase.COUNTING, done=1240), 0)
    assert shown.heading == "Looking for videos in “Rushes 2026”"
    assert shown.figures == "1,240 found"
    assert shown.per_mille is None
    assert shown.can_cancel


def test_probing_says_how_far_how_fast_and_how_long(texts: Texts) -> None:
    job = progress(
        done=3104,
        total=5000,
        rate=812.4,
        seconds_left=2.3,
        current=b"/media/Rushes 2026/Day 03/caf\xe9.mov",
    )
    shown = texts.running(job, 2)
    assert shown.heading == "Scanning “Rushes 2026” · 2 more waiting"
    assert shown.figures == "3,104 of 5,000 · 812 files/s · 2 s left"
    assert shown.detail == "Day 03/caf\ufffd.mov"
    assert shown.per_mille == 620


def test_a_job_without_news_is_counting(texts: Texts) -> None:
    assert texts.running(JOB, 0).figures == "0 found"


def test_slow_rates_keep_a_decimal_and_other_places_their_path(texts: Texts) -> None:
    shown = texts.running(progress(done=1, total=2**40, rate=0.25, current=b"/elsewhere/x.mov"), 0)
    assert shown.figures == "1 of 1,099,511,627,776 · 0.2 files/s"
    assert shown.detail == "/elsewhere/x.mov"


def test_all_is_done_only_after_the_last_commit(texts: Texts) -> None:
    assert texts.running(progress(ScanPhase.SAVING, done=5, total=5), 0).per_mille == 999
    assert texts.running(progress(ScanPhase.SAVING, done=5, total=5, finished=True), 0).per_mille == 1000


def test_cancelling_says_so_and_cannot_be_cancelled(texts: Texts) -> None:
    shown = texts.running(replace(JOB, state=JobState.CANCELLING), 1)
    assert shown.heading == "Cancelling…"
    assert shown.running
    assert not shown.can_cancel


def test_cancelled_tells_what_is_kept_and_offers_to_continue(texts: Texts) -> None:
    counts = ScanCounts(found=5000, ok=1200, failed=40, not_reached=3760)
    shown = texts.ended(ended(JobState.CANCELLED, counts), 1)
    assert shown.heading == "Cancelled: 1,240 of 5,000 kept"
    assert shown.detail == "1,200 probed · 40 unreadable · not begun: 1 more"
    assert shown.resume == "Continue"


def test_cancelled_while_counting(texts: Texts) -> None:
    job = replace(
        ended(JobState.CANCELLED, ScanCounts(found=12, not_reached=12)),
        progress=ScanProgress(phase=ScanPhase.COUNTING, total=12),
    )
    assert texts.ended(job).heading == "Cancelled while looking for videos"


def test_cancelled_before_it_began(texts: Texts) -> None:
    shown = texts.ended(replace(JOB, state=JobState.CANCELLED))
    assert shown.heading == "Cancelled before it began"


def test_finished_counts_what_came_of_the_files(texts: Texts) -> None:
    counts = ScanCounts(found=10, ok=4, unchanged=3, failed=1, timeout=1, skipped=1)
    shown = texts.ended(ended(JobState.COMPLETED, counts, missing=2, offline=(b"/x",)))
    assert shown.heading == "Finished: 10 files in 8 s"
    assert shown.detail == (
        "4 probed · 3 unchanged · 1 unreadable · 1 timed out · 1 skipped · 2 missing · 1 offline"
    )
    assert shown.per_mille == 1000
    assert not shown.resume
    assert not shown.problem


def test_a_folder_that_could_not_be_read_is_named_with_its_reason(texts: Texts) -> None:
    errors = (
        PathError(b"/gone", Message("source.not_found")),
        PathError(b"/x", Message("folder.loop")),
    )
    shown = texts.ended(ended(JobState.NEEDS_ATTENTION, ScanCounts(found=1, ok=1), errors=errors))
    assert shown.heading == "Needs attention: 1 file in 8 s"
    assert shown.detail == "/gone: There is nothing at this path. · 1 more could not be read · 1 probed"
    assert shown.problem


def test_a_failure_says_why_and_offers_another_try(texts: Texts) -> None:
    job = replace(JOB, state=JobState.FAILED, error=Message("prober.broken", {"detail": "x"}))
    shown = texts.ended(job)
    assert shown.heading == "The scan stopped"
    assert shown.detail == "Probe processes end before they take a file (x)."
    assert shown.resume == "Try again"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.1, "1 s"), (89, "89 s"), (90, "2 min"), (5000, "83 min"), (7300, "2 h 2 min"), (200_000, "2 days")],
)
def test_time_is_told_in_words(texts: Texts, seconds: float, words: str) -> None:
    assert texts.duration(seconds) == words


def test_several_sources_are_named_by_the_first(texts: Texts) -> None:
    assert texts.sources((b"/a/b", b"/c", b"/d")) == "“b” and 2 more"
    assert texts.sources((b"/",)) == "“/”"


def test_every_sentence_and_state_can_be_said(texts: Texts) -> None:
    for code, english in ENGLISH.items():
        names = {part.split("}")[0]: 1 for part in english.split("{")[1:]}
        assert texts.message(Message(code, dict(names)))
    column = next(column for column in COLUMNS if column.key == "status")
    for status in FileStatus:
        record = FileRecord(id=1, folder=b"/", name=b"x", size=0, mtime_ns=0, status=status)
        assert texts.cell(column, record)


def test_errors_and_totals_are_sentences(texts: Texts) -> None:
    assert texts.error(UnknownJob("job.unknown", job="7")) == "There is no job 7."
    assert "KeyError" in texts.error(KeyError("x"))
    assert texts.totals(0, 0) == "Ready"
    assert texts.totals(1, 2_500_000) == "1 file · 2.5 MB"
    assert (texts.problems(0), texts.problems(1), texts.problems(1200)) == ("", "1 problem", "1,200 problems")
    assert texts.number(2**70) == str(2**70)
