"""How far a job is, in a list, on a line and beside the bar: everywhere the same."""

from collections.abc import Sequence
from typing import Any

import pytest

from app.api.schemas.job_schemas import job_view
from app.cli.output.job_texts import progress_text, state_text, table
from app.cli.output.texts import (
    Worker,
    damage_cell,
    depth_cell,
    disk_kind_word,
    figures,
    rate_text,
    worker_lines,
    workers_text,
)
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.job import Job, JobState
from app.core.run.progress import Phase, Progress
from app.core.run.worker_state import WorkerState, in_order
from app.core.scan.job import ScanRequest
from app.core.sources.disk import DiskKind
from app.core.sources.source import SourceNames
from app.jobs.types.scan import SCAN
from tests.cli.conftest import Speak
from tests.teams import MANY, SILENT, worker


@pytest.mark.parametrize(
    ("rate", "text"), [(0.3, "0.3/s"), (1.0, "1.0/s"), (9.6, "10/s"), (210.0, "210/s"), (1234.5, "1,234/s")]
)
def test_a_rate_is_not_nought_where_something_happens(rate: float, text: str) -> None:
    assert rate_text(rate) == text


def test_verdicts_depths_and_kinds_of_disks_are_words_of_the_language(speak: Speak) -> None:
    assert (damage_cell(DamageVerdict.CANNOT_TELL), damage_cell(None)) == ("cannot tell ", "-           ")
    assert (depth_cell(Depth.KEY_FRAMES), disk_kind_word(DiskKind.FIXED)) == ("key frames", "fixed")
    speak("de")
    cells = [damage_cell(each) for each in (DamageVerdict.CLEAN, DamageVerdict.CANNOT_TELL)]
    assert [each.rstrip() for each in cells] == ["ohne Schaden", "nicht feststellbar"]
    assert len(set(map(len, cells))) == 1
    assert (depth_cell(Depth.FULL).rstrip(), disk_kind_word(DiskKind.FIXED)) == ("vollständig", "eingebaut")
    assert disk_kind_word(None) == ""


def test_what_is_not_known_is_not_told() -> None:
    assert list(figures(4200, 10000, 210.0, 28.0)) == ["4,200 of 10,000 files", "210/s", "0:28 left"]
    assert list(figures(4200, 10000, None, 0.2)) == ["4,200 of 10,000 files", "0:01 left"]
    assert list(figures(7, None, None, None)) == ["7 found"]


def test_many_workers_take_few_lines() -> None:
    def lines(workers: Sequence[WorkerState]) -> list[str]:
        return list(worker_lines([Worker(each.name, each.rate, str(each.fault or "")) for each in workers]))

    first, *others, last = lines(MANY)
    assert first == "nas2 tcp://nas2.lan:4000      gets no files: It does not answer."
    assert others[0] == "host00 tcp://host00.lan:4000  300/s"
    assert (len(others), last) == (15, "48 more, 315/s to 362/s each")
    lost = [worker(f"lost{number}", 0.0, SILENT.fault) for number in range(20)]
    assert sum("no files" in line for line in lines(in_order([*MANY, *lost]))) == 21
    assert lines(MANY[:17])[-1] == "host15 tcp://host15.lan:4000  315/s"


@pytest.mark.parametrize(
    ("count", "able", "text"), [(1, 1, "1 worker"), (64, 64, "64 workers"), (64, 62, "62 of 64 workers")]
)
def test_workers_are_counted(count: int, able: int, text: str) -> None:
    assert workers_text(count, able) == text


def _job(state: JobState, **more: Any) -> Job:  # noqa: ANN401
    request = ScanRequest(paths=(b"/videos",))
    slow = Progress(phase=Phase.PROBING, done=1, total=4, rate=0.3, seconds_left=10.0)
    return Job(id="a", type=SCAN, request=request, state=state, progress=slow, fraction=0.25, **more)


def test_how_fast_a_job_is_only_as_long_as_it_runs() -> None:
    running, paused = (job_view(_job(state), SourceNames()) for state in (JobState.RUNNING, JobState.PAUSED))
    assert progress_text(running) == "25 %, 1 of 4 files, 0.3/s, 0:10 left"
    assert progress_text(paused) == "25 %, 1 of 4 files"
    _, first, second = table([running, paused])
    assert first.split()[2:8] == ["25", "%", "1", "of", "4", "0.3/s"]
    assert "0.3/s" not in second


def test_what_goes_on_only_when_asked_does_not_wait() -> None:
    assert state_text(job_view(_job(JobState.QUEUED), SourceNames())) == "waiting"
    assert state_text(job_view(_job(JobState.QUEUED, held=True), SourceNames())) == "held back"
    assert state_text(job_view(_job(JobState.RUNNING, pausing=True), SourceNames())) == "pausing"
