"""What the list of jobs says of each."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import Interrupted, Job, JobState, PathError
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.model import JobColumn

SCAN_JOB = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/media/Rushes 2026", b"/mnt/T7")))
EXPORT_JOB = Job(
    id="2",
    type=EXPORT,
    request=ExportRequest(path=b"/home/me/videos.csv", format=Format.CSV, ids=(1, 2)),
)
ENDED = 1_790_000_000.0


@pytest.fixture
def words() -> JobFormatter:
    texts = Formatter(QLocale("en_US"))
    return JobFormatter(texts, Activities(texts))


def at(job: Job, state: JobState, **values: object) -> Job:
    return replace(job, state=state, **values)


def ended(state: JobState, counts: ScanCounts, *errors: PathError) -> Job:
    outcome = ScanOutcome(state=state, counts=counts, errors=errors, seconds=8.2)
    return at(SCAN_JOB, state, outcome=outcome, began=ENDED - 9, ended=ENDED)


def row(words: JobFormatter, job: Job) -> list[str]:
    return [column.text(job) for column in words.columns()]


def cell(words: JobFormatter, job: Job, column: JobColumn) -> str:
    return words.columns()[column].text(job)


def spoken(words: JobFormatter, job: Job, column: JobColumn) -> str:
    text = words.columns()[column].spoken
    assert text is not None
    return text(job)


def test_a_scan_under_way(words: JobFormatter) -> None:
    progress = Progress(phase=Phase.PROBING, done=3104, total=5000, rate=812.4, seconds_left=2.3)
    job = at(SCAN_JOB, JobState.RUNNING, progress=progress, fraction=0.6208, began=ENDED)
    since = f"since {local_time_text(ENDED)}"
    figures = "3,104 of 5,000 · 812 files/s · 2 s left"
    assert row(words, job) == ["Rushes 2026, T7", "Scanning", "62 %", figures, UNKNOWN_TEXT, since]
    assert spoken(words, job, JobColumn.NAME) == f"Rushes 2026, T7, Scanning, 62 %, {figures}, {since}"
    assert spoken(words, job, JobColumn.PROBLEMS) == UNKNOWN_TEXT
    assert words.explanation(job) == ""


@pytest.mark.parametrize(
    ("job", "state"),
    [
        (at(SCAN_JOB, JobState.RUNNING), "Looking for videos"),
        (at(SCAN_JOB, JobState.RUNNING, progress=Progress(phase=Phase.SAVING)), "Saving"),
        (at(SCAN_JOB, JobState.RUNNING, pausing=True), "Pausing…"),
        (at(SCAN_JOB, JobState.CANCELLING), "Cancelling…"),
        (at(SCAN_JOB, JobState.QUEUED), "Waiting"),
        (at(SCAN_JOB, JobState.QUEUED, held=True), "Held back"),
        (at(SCAN_JOB, JobState.PAUSED), "Paused"),
        (at(SCAN_JOB, JobState.INTERRUPTED), "Interrupted"),
        (at(SCAN_JOB, JobState.CANCELLED), "Cancelled"),
        (at(EXPORT_JOB, JobState.RUNNING), "Writing"),
    ],
)
def test_every_state_has_words(words: JobFormatter, job: Job, state: str) -> None:
    assert cell(words, job, JobColumn.STATE) == state


def test_what_waits_says_what_for(words: JobFormatter) -> None:
    job = at(SCAN_JOB, JobState.QUEUED, waiting=Message("job.waits_disk", {"name": "Archive"}))
    assert (
        cell(words, job, JobColumn.FIGURES) == "Waiting for the scan of Archive, which reads the same disk."
    )
    assert words.explanation(job) == cell(words, job, JobColumn.FIGURES)


def test_an_end_says_what_came_of_it_when_and_how_long(words: JobFormatter) -> None:
    job = ended(JobState.COMPLETED, ScanCounts(found=10, ok=6, failed=2, timeout=1, skipped=1))
    figures = "10 files · 6 probed · 2 unreadable · 1 timed out · 1 skipped"
    when = f"{local_time_text(ENDED)} · 8 s"
    assert row(words, job)[1:] == ["Finished", UNKNOWN_TEXT, figures, "4 files not read", when]
    assert words.problems(job) == 4
    assert words.tip(job) == f"/media/Rushes 2026\n/mnt/T7\n{figures}"


def test_no_problems_is_said_and_not_left_open(words: JobFormatter) -> None:
    job = ended(JobState.COMPLETED, ScanCounts(found=10, ok=10))
    assert cell(words, job, JobColumn.PROBLEMS) == "None"
    assert words.problems(job) == 0


def test_what_was_kept_of_a_cancelled_scan(words: JobFormatter) -> None:
    job = ended(JobState.CANCELLED, ScanCounts(found=5000, ok=1240, not_reached=3760))
    assert cell(words, job, JobColumn.FIGURES) == "1,240 of 5,000 kept · 1,240 probed"


def test_folders_that_could_not_be_listed_are_named(words: JobFormatter) -> None:
    errors = [PathError(f"/x/{number}".encode(), Message("folder.not_permitted")) for number in range(5)]
    job = ended(JobState.NEEDS_ATTENTION, ScanCounts(found=1, ok=1), *errors)
    assert cell(words, job, JobColumn.FIGURES) == "1 file · folders not read: 5 · 1 probed"
    assert cell(words, job, JobColumn.PROBLEMS) == "Not all read"
    lines = words.explanation(job).splitlines()
    assert lines[0] == "/x/0: You do not have permission to list the folder."
    assert len(lines) == 4
    assert lines[-1] == "2 more are in the log."
    assert words.tip(job).endswith(lines[-1])


def test_a_failure_says_why(words: JobFormatter) -> None:
    job = at(SCAN_JOB, JobState.FAILED, error=Message("prober.broken", {"detail": "x"}), began=1.0, ended=5.0)
    assert (
        cell(words, job, JobColumn.FIGURES)
        == "No file can be probed, because the probe processes end at once (x)."
    )
    assert words.explanation(job) == cell(words, job, JobColumn.FIGURES)
    assert cell(words, job, JobColumn.WHEN).endswith("· 4 s")


def test_what_never_ran_took_no_time(words: JobFormatter) -> None:
    job = at(SCAN_JOB, JobState.CANCELLED, ended=ENDED)
    assert cell(words, job, JobColumn.WHEN) == local_time_text(ENDED)
    assert cell(words, job, JobColumn.FIGURES) == UNKNOWN_TEXT


def test_a_scan_that_goes_on_does_not_tell_of_its_first_part(words: JobFormatter) -> None:
    first = ended(JobState.PAUSED, ScanCounts(found=5, failed=1, not_reached=4))
    assert words.problems(first) == 1
    again = replace(first, state=JobState.RUNNING, ended=None)
    assert words.problems(again) == 0
    assert cell(words, again, JobColumn.PROBLEMS) == UNKNOWN_TEXT


def test_an_export_is_called_by_its_file(words: JobFormatter) -> None:
    outcome = ExportOutcome(path=b"/home/me/videos.csv", files=3000, bytes=1_200_000)
    job = at(EXPORT_JOB, JobState.COMPLETED, outcome=outcome, began=1.0, ended=2.0)
    assert row(words, job)[:5] == [
        "Export to videos.csv", "Finished", UNKNOWN_TEXT, "3,000 files · 1.2 MB", UNKNOWN_TEXT
    ]  # fmt: skip
    assert words.tip(job).startswith("/home/me/videos.csv\n")


def test_a_scan_of_an_unplugged_disk_says_how_far_it_came(words: JobFormatter) -> None:
    counts = ScanCounts(found=1696, ok=616, not_reached=1080)
    cut = (Interrupted(path=b"/x", done=616, count=1696),)
    state = JobState.NEEDS_ATTENTION
    outcome = ScanOutcome(state=state, counts=counts, errors=(cut[0].error,), interrupted=cut)
    job = at(SCAN_JOB, state, outcome=outcome, began=ENDED - 9, ended=ENDED)
    assert cell(words, job, JobColumn.FIGURES) == (
        "616 of 1,696 kept · unplugged after 616 of 1,696 files · 616 probed"
    )
    texts = Formatter(QLocale("en_US"))
    heading = Activities(texts).ended(job).heading
    assert heading == "Needs attention: unplugged after 616 of 1,696 files"
