"""A scan tells at least every 2 s that it lives, whatever holds it up (P2)."""

import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.run.limits import ProbeLimits
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanRequest
from app.library import Library
from app.probe.base import Prober
from app.probe.pool import MediaInfoProber
from app.scan import session
from tests import scripted
from tests.doubles import DummyHost, FakeProber, make_files
from tests.scan import listers

MOST_SECONDS = 2.0
HEARTBEATS = 4


def _told(
    library: Library, videos: Path, prober: Prober, hangs: Callable[[Progress], bool]
) -> list[Progress]:
    """Return the first heartbeats of a scan that hangs: a child starts late on a busy machine."""

    def heartbeats(host: DummyHost) -> list[Progress]:
        return [progress for progress in host.told if hangs(progress)]

    host = DummyHost(lambda host: len(heartbeats(host)) > HEARTBEATS)
    session.run(ScanRequest(paths=(os.fsencode(videos),)), host, library, prober)
    return heartbeats(host)[:HEARTBEATS]


def _is_regular(told: list[Progress]) -> bool:
    """Return whether the scan gives its heartbeats in time; a busy machine may delay some of them."""
    return min(_beat(later) - _beat(earlier) for earlier, later in pairwise(told)) < MOST_SECONDS


def _beat(progress: Progress) -> float:
    assert progress.heartbeat is not None
    return progress.heartbeat


def test_while_every_child_hangs(library: Library, videos: Path) -> None:
    for number in range(2):
        scripted.write(videos, f"{number}.mkv", "hang_c")
    prober = MediaInfoProber(2, ProbeLimits(cpu_seconds=300, wall_seconds=300), probe=scripted.probe)
    told = _told(library, videos, prober, lambda progress: progress.current_seconds is not None)
    assert _is_regular(told)
    seconds = [progress.current_seconds or 0.0 for progress in told]
    assert seconds[-1] > seconds[0]


def test_while_nothing_more_is_listed(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos, 3)
    monkeypatch.setattr("app.scan.listing.lister_child.run", listers.stuck_after_the_first)

    def hangs(progress: Progress) -> bool:
        return progress.phase is Phase.COUNTING and progress.done == 3

    assert _is_regular(_told(library, videos, FakeProber(), hangs))
