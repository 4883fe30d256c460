"""How the children spend their time, as the prober says."""

from pathlib import Path

import pytest

from app.core.run.bottleneck import Bottleneck, Usage, bottleneck
from app.core.run.limits import ProbeLimits
from app.probe.base import Probe
from app.probe.pool import MediaInfoProber
from tests.probe import slow_share
from tests.probe.conftest import tasks

FILES = 40


def _usage(folder: Path, probe: Probe) -> Usage:
    files = [folder / f"{number}.mkv" for number in range(FILES)]
    for file in files:
        file.write_bytes(b"contents")
    prober = MediaInfoProber(2, ProbeLimits(), probe=probe, prefetch=True)
    assert prober.usage() == Usage()
    assert sum(answer is not None for answer in prober.probe(tasks(files))) == FILES
    before = prober.usage()
    assert prober.close()
    assert prober.usage() == before
    return before


@pytest.mark.parametrize(
    ("probe", "found"),
    [
        (slow_share.late, Bottleneck.LATENCY),
        (slow_share.narrow, Bottleneck.READING),
        (slow_share.busy, Bottleneck.PROCESSOR),
    ],
)
def test_they_wait_for_answers_or_contents_or_compute(
    tmp_path: Path, probe: Probe, found: Bottleneck
) -> None:
    assert bottleneck(_usage(tmp_path, probe)._replace(idle=0)) is found
