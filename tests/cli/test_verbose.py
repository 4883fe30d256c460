"""What a scan says with `--verbose`."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.verbose import BottleneckLines
from app.core.bottleneck import Bottleneck, Usage
from app.core.job import Job, JobState
from app.core.progress import Phase, Progress
from app.core.scan import ScanRequest
from app.jobs.scan_job import SCAN
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files

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
