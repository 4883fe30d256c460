"""What the activity bar says of jobs, in the numbers of a locale."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import Job, JobState, PathError
from app.core.message import Message
from app.core.run.bottleneck import Bottleneck
from app.core.run.progress import Phase, Progress
from app.core.run.worker_state import WorkerState
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.activity_bar import whole_words
from tests.teams import MANY, TEAM

REQUEST = ScanRequest(paths=(b"/media/Rushes 2026",))
JOB = Job(id="1", type=SCAN, request=REQUEST, state=JobState.RUNNING, began=1.0)


EXPORT_JOB = Job(
    id="2",
    type=EXPORT,
    request=ExportRequest(path=b"/home/me/videos.csv", format=Format.CSV, ids=(1, 2)),
    state=JobState.RUNNING,
)


@pytest.fixture
def activities() -> Activities:
    return Activities(Formatter(QLocale("en_US")))


def progress(phase: Phase = Phase.PROBING, **values: object) -> Job:
    return replace(JOB, progress=replace(Progress(phase=phase), **values))


def ended(state: JobState, counts: ScanCounts, **values: object) -> Job:
    outcome = replace(ScanOutcome(state=state, counts=counts, seconds=8.2), **values)
    told = Progress(phase=Phase.PROBING, total=counts.found)
    return replace(JOB, state=state, outcome=outcome, progress=told)


def test_counting_has_a_live_count_and_no_end_in_sight(activities: Activities) -> None:
    shown = activities.running(progress(Phase.COUNTING, done=1240), 0)
    assert shown.heading == "Looking for videos in “Rushes 2026”"
    assert shown.figures == "1,240 found"
    assert shown.per_mille is None
    assert shown.can_cancel


def test_probing_says_how_far_how_fast_and_how_long(activities: Activities) -> None:
    job = progress(
        done=3104,
        total=5000,
        rate=812.4,
        seconds_left=2.3,
        current=b"/media/Rushes 2026/Day 03/caf\xe9.mov",
    )
    shown = activities.running(job, 2)
    assert shown.heading == "Scanning “Rushes 2026” · 2 more"
    assert shown.figures == "3,104 of 5,000 · 812 files/s · 2 s left"
    assert shown.detail == "Day 03/caf\ufffd.mov"
    assert shown.per_mille == 620


def test_the_heading_says_what_limits_a_scan(activities: Activities) -> None:
    job = progress(done=1, total=2, bottleneck=Bottleneck.READING)
    limit = "limited by the reading speed of the disk"
    assert activities.running(job, 0).heading == f"Scanning “Rushes 2026” · {limit}"
    assert activities.running(job, 2).heading == f"Scanning “Rushes 2026” · 2 more · {limit}"
    assert activities.running(replace(job, state=JobState.CANCELLING), 0).heading == "Cancelling…"


@pytest.mark.parametrize(
    ("workers", "told"),
    [(MANY[1:], "63 workers"), (MANY, "63 of 64 workers"), (TEAM[1:], "1 worker"), (TEAM, "1 of 2 workers")],
)
def test_the_heading_tells_how_many_workers_take_part(
    activities: Activities, workers: tuple[WorkerState, ...], told: str
) -> None:
    job = progress(done=1, total=2, workers=workers)
    assert activities.running(job, 0).heading == f"Scanning “Rushes 2026” · {told}"


def test_reading_counts_bytes(activities: Activities) -> None:
    job = progress(
        Phase.READING,
        done=1,
        total=4,
        bytes_done=1_500_000_000,
        bytes_total=6_000_000_000,
        byte_rate=210_000_000.0,
    )
    shown = activities.running(job, 0)
    assert shown.figures == "1 of 4 · 1.5 GB of 6.0 GB · 210 MB/s"
    assert shown.per_mille == 250


def test_a_job_without_news_is_counting(activities: Activities) -> None:
    assert activities.running(JOB, 0).figures == "0 found"


def test_slow_rates_keep_a_decimal_and_other_places_their_path(activities: Activities) -> None:
    shown = activities.running(progress(done=1, total=2**40, rate=0.26, current=b"/elsewhere/x.mov"), 0)
    assert shown.figures == "1 of 1,099,511,627,776 · 0.3 files/s"
    assert shown.detail == "/elsewhere/x.mov"


def test_all_is_done_only_after_the_last_commit(activities: Activities) -> None:
    assert activities.running(progress(Phase.SAVING, done=5, total=5), 0).per_mille == 999
    assert activities.running(progress(Phase.SAVING, done=5, total=5, finished=True), 0).per_mille == 1000


def test_cancelling_says_so_and_cannot_be_cancelled(activities: Activities) -> None:
    shown = activities.running(replace(JOB, state=JobState.CANCELLING), 1)
    assert shown.heading == "Cancelling…"
    assert shown.running
    assert not shown.can_cancel


def test_cancelled_tells_what_is_kept_and_offers_to_continue(activities: Activities) -> None:
    counts = ScanCounts(found=5000, ok=1200, failed=40, not_reached=3760)
    shown = activities.ended(ended(JobState.CANCELLED, counts), 1)
    assert shown.heading == "Cancelled: 1,240 of 5,000 kept"
    assert shown.detail == "1,200 probed · 40 unreadable · not begun: 1 more"
    assert shown.resume == "Continue"


def test_cancelled_while_counting(activities: Activities) -> None:
    job = replace(
        ended(JobState.CANCELLED, ScanCounts(found=12, not_reached=12)),
        progress=Progress(phase=Phase.COUNTING, total=12),
    )
    assert activities.ended(job).heading == "Cancelled while looking for videos"


@pytest.mark.parametrize(
    ("state", "heading", "resume"),
    [
        (JobState.CANCELLED, "Cancelled before it began", "Continue"),
        (JobState.PAUSED, "Paused before it began", "Resume"),
    ],
)
def test_before_it_began(activities: Activities, state: JobState, heading: str, resume: str) -> None:
    shown = activities.ended(replace(JOB, state=state, began=None))
    assert (shown.heading, shown.detail, shown.resume) == (heading, "", resume)
    assert not shown.problem


@pytest.mark.parametrize(("state", "word"), [(JobState.CANCELLED, "Cancelled"), (JobState.PAUSED, "Paused")])
def test_a_scan_that_was_killed_says_how_far_it_was(
    activities: Activities, state: JobState, word: str
) -> None:
    killed = progress(done=4000, total=10_000)
    assert activities.ended(replace(killed, state=state)).heading == f"{word}: 4,000 of 10,000 kept"
    counting = progress(Phase.COUNTING, done=4000)
    assert activities.ended(replace(counting, state=state)).heading == f"{word} while looking for videos"
    assert activities.ended(replace(JOB, state=state)).heading == f"{word} while looking for videos"


def test_only_what_is_pausable_can_be_paused(activities: Activities) -> None:
    assert activities.running(JOB, 0).can_pause
    assert not activities.running(replace(JOB, pausing=True), 0).can_pause
    assert not activities.running(EXPORT_JOB, 0).can_pause


def test_finished_counts_what_came_of_the_files(activities: Activities) -> None:
    counts = ScanCounts(found=10, ok=4, unchanged=3, failed=1, timeout=1, skipped=1)
    shown = activities.ended(ended(JobState.COMPLETED, counts, missing=2, offline=(b"/x",)))
    assert shown.heading == "Finished: 10 files in 8 s"
    assert shown.detail == (
        "4 probed · 3 unchanged in size and date · 1 unreadable · 1 timed out · 1 skipped · 2 missing "
        "· sources offline: 1"
    )
    assert shown.per_mille == 1000
    assert not shown.resume
    assert not shown.problem


def test_a_folder_that_could_not_be_read_is_named_with_its_reason(activities: Activities) -> None:
    errors = (
        PathError(b"/gone", Message("source.not_found")),
        PathError(b"/x", Message("folder.loop")),
    )
    shown = activities.ended(ended(JobState.NEEDS_ATTENTION, ScanCounts(found=1, ok=1), errors=errors))
    assert shown.heading == "Needs attention: 1 file in 8 s"
    assert shown.detail == "/gone: There is nothing at this path. · 1 more message · 1 probed"
    assert shown.problem


def test_a_failure_says_why_and_offers_another_try(activities: Activities) -> None:
    job = replace(JOB, state=JobState.FAILED, error=Message("prober.broken", {"detail": "x"}))
    shown = activities.ended(job)
    assert shown.heading == "The scan stopped"
    assert shown.detail == "No file can be probed, because the probe processes end at once (x)."
    assert shown.resume == "Try again"


def test_a_failure_after_a_pause_is_a_failure(activities: Activities) -> None:
    paused = ended(JobState.PAUSED, ScanCounts(found=8, ok=3, not_reached=5))
    failed = replace(paused, state=JobState.FAILED, error=Message("prober.broken", {"detail": "x"}))
    assert activities.ended(failed) == activities.ended(replace(failed, outcome=None))
    assert activities.ended(failed).heading == "The scan stopped"


def test_an_export_says_what_it_writes_and_how_far_it_is(activities: Activities) -> None:
    progress = Progress(phase=Phase.SAVING, done=1500, total=3000)
    shown = activities.running(replace(EXPORT_JOB, progress=progress), 0)
    assert shown.heading == "Writing “videos.csv”"
    assert shown.figures == "1,500 of 3,000"
    assert shown.per_mille == 500


def test_an_export_that_is_done_says_where_it_is(activities: Activities) -> None:
    outcome = ExportOutcome(path=b"/home/me/videos.csv", files=3000, bytes=1_200_000)
    shown = activities.ended(replace(EXPORT_JOB, state=JobState.COMPLETED, outcome=outcome))
    assert shown.heading == "Exported to “videos.csv”"
    assert shown.detail == "3,000 files · 1.2 MB · /home/me/videos.csv"
    assert not shown.resume


def test_an_export_that_was_cancelled_has_written_nothing(activities: Activities) -> None:
    shown = activities.ended(replace(EXPORT_JOB, state=JobState.CANCELLED))
    assert shown.heading == "Export cancelled: “videos.csv” was not written"
    assert not shown.resume
    assert not shown.problem


def test_an_export_that_is_paused_is_yet_to_be_written(activities: Activities) -> None:
    shown = activities.ended(replace(EXPORT_JOB, state=JobState.PAUSED))
    assert shown.heading == "Export paused: “videos.csv” is not written yet"
    assert shown.resume == "Resume"
    assert not shown.problem


def test_an_export_that_failed_says_why_and_offers_another_try(activities: Activities) -> None:
    error = Message("library.failed", {"path": "x", "detail": "disk full"})
    shown = activities.ended(replace(EXPORT_JOB, state=JobState.FAILED, error=error))
    assert shown.heading == "“videos.csv” could not be written"
    assert "disk full" in shown.detail
    assert shown.resume == "Try again"
    assert shown.problem


def test_a_sentence_that_is_cut_ends_behind_a_whole_word() -> None:
    for start, shown in (
        ("69 files · 1 chan", "69 files · 1…"),
        ("69 files · 1", "69 files · 1…"),
        ("69 f", "69…"),
        ("6", "6…"),
    ):
        assert whole_words("69 files · 1 changed unnoticed", start) == shown, start
