"""How far a job is, in a list, on a line and beside the bar: everywhere the same."""

from typing import Any

import pytest

from app.api.schemas import job_view
from app.cli.formatting import figures, rate_text
from app.cli.job_texts import progress_text, state_text, table
from app.core.job import Job, JobState
from app.core.progress import Phase, Progress
from app.core.scan import ScanRequest
from app.jobs.scan_job import SCAN


@pytest.mark.parametrize(
    ("rate", "text"), [(0.3, "0.3/s"), (1.0, "1.0/s"), (9.6, "10/s"), (210.0, "210/s"), (1234.5, "1,234/s")]
)
def test_a_rate_is_not_nought_where_something_happens(rate: float, text: str) -> None:
    assert rate_text(rate) == text


def test_what_is_not_known_is_not_told() -> None:
    assert list(figures(4200, 10000, 210.0, 28.0)) == ["4,200 of 10,000 files", "210/s", "0:28 left"]
    assert list(figures(4200, 10000, None, 0.2)) == ["4,200 of 10,000 files", "0:01 left"]
    assert list(figures(7, None, None, None)) == ["7 found"]


def _job(state: JobState, **more: Any) -> Job:  # noqa: ANN401
    request = ScanRequest(paths=(b"/videos",))
    slow = Progress(phase=Phase.PROBING, done=1, total=4, rate=0.3, seconds_left=10.0)
    return Job(id="a", type=SCAN, request=request, state=state, progress=slow, fraction=0.25, **more)


def test_how_fast_a_job_is_only_as_long_as_it_runs() -> None:
    running, paused = job_view(_job(JobState.RUNNING)), job_view(_job(JobState.PAUSED))
    assert progress_text(running) == "25%, 1 of 4 files, 0.3/s, 0:10 left"
    assert progress_text(paused) == "25%, 1 of 4 files"
    _, first, second = table([running, paused])
    assert first.split()[2:7] == ["25%", "1", "of", "4", "0.3/s"]
    assert "0.3/s" not in second


def test_what_goes_on_only_when_asked_does_not_wait() -> None:
    assert state_text(job_view(_job(JobState.QUEUED))) == "waiting"
    assert state_text(job_view(_job(JobState.QUEUED, held=True))) == "held back"
    assert state_text(job_view(_job(JobState.RUNNING, pausing=True))) == "pausing"
