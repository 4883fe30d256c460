"""What a scan says with `--verbose`."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.cli.output.verbose import LIST_SECONDS, BottleneckLines, WorkerLines
from app.core.job import Job, JobState
from app.core.run.bottleneck import Bottleneck, Usage
from app.core.run.progress import Phase, Progress
from app.core.run.worker_state import WorkerState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files
from tests.teams import MANY, SILENT, TEAM, worker

JOB = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)), state=JobState.RUNNING)


@pytest.mark.parametrize(
    ("used", "said"),
    [
        (Usage(busy=2.0, waited=1.5, opens=9, opening=1.0), "The scan was limited by late answers"),
        (Usage(busy=2.0), "The scan was limited by the processor."),
        (Usage(), "The scan was too short to tell what limited it."),
    ],
)
def test_the_end_says_what_limited_it(
    run: Run, videos: Path, prober: FakeProber, used: Usage, said: str
) -> None:
    make_files(videos, 1)
    prober.used = used
    assert said in run("scan", videos, "--verbose").err
    assert "limited" not in run("scan", videos).err


def test_a_line_tells_each_change(capsys: pytest.CaptureFixture[str]) -> None:
    lines = BottleneckLines()
    for found in (None, Bottleneck.READING, Bottleneck.READING, None, Bottleneck.LIBRARY):
        lines(replace(JOB, progress=Progress(phase=Phase.PROBING, bottleneck=found)))
    lines(replace(JOB, progress=Progress(phase=Phase.SAVING, bottleneck=Bottleneck.LATENCY, finished=True)))
    lines(replace(JOB, state=JobState.COMPLETED))
    lines(JOB)

    assert capsys.readouterr().err.splitlines() == [
        "Now limited by the reading speed of the disk.",
        "Now limited by the library.",
    ]


def test_lines_tell_which_workers_come_and_go(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    lines = WorkerLines(lambda: now)

    def tell(*workers: WorkerState, phase: Phase = Phase.PROBING) -> list[str]:
        lines(replace(JOB, progress=Progress(phase=phase, total=9, workers=workers)))
        return capsys.readouterr().err.splitlines()

    assert tell(phase=Phase.COUNTING) == []
    assert tell() == []
    assert tell(worker("nas1"), worker("nas2")) == [
        "2 workers take part: nas1 tcp://nas1.lan:4000, nas2 tcp://nas2.lan:4000."
    ]
    assert tell(worker("nas1", 5.0), worker("nas2")) == []
    assert tell(*TEAM) == ["The worker nas2 tcp://nas2.lan:4000 gets no files: It does not answer."]
    now = LIST_SECONDS
    assert tell(*TEAM) == [
        "  nas2 tcp://nas2.lan:4000  gets no files: It does not answer.",
        "  nas1 tcp://nas1.lan:4000  410/s",
    ]
    assert tell(SILENT) == ["1 worker has gone: nas1 tcp://nas1.lan:4000."]
    assert tell(phase=Phase.SAVING) == []
    assert tell(*MANY)[0].endswith("host03 tcp://host03.lan:4000 and 59 more.")


def test_the_end_tells_the_rates_of_the_workers(run: Run, videos: Path, prober: FakeProber) -> None:
    make_files(videos, 1)
    prober.team = TEAM
    assert "  nas1 tcp://nas1.lan:4000  410/s\n" in run("scan", videos, "--verbose").err
    assert "nas1" not in run("scan", videos).err
