"""`cinventory scan` goes on with the same scan where an earlier start left it, and with no other."""

import asyncio
import os
from pathlib import Path

import pytest

from app.config.settings import Settings
from app.core.errors import ProberAway
from app.core.job import Job, JobState
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.jobs.types.scan import SCAN
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files, ok


def leave(path: Path, videos: Path, state: JobState, *, deep: bool = False) -> None:
    """Leave a scan behind in the library, as a start that was killed does."""
    library = open_library(path)
    request = Settings().request((os.fsencode(videos),), deep=deep)
    LibraryJobStore(library, JOB_TYPES).add(Job(id="left", type=SCAN, request=request, state=state))
    library.close()


def jobs(path: Path) -> dict[str, JobState]:
    library = open_library(path)
    try:
        return {job.id: job.state for job in asyncio.run(LibraryJobStore(library, JOB_TYPES).load())}
    finally:
        library.close()


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.INTERRUPTED, JobState.QUEUED])
def test_what_was_left_is_gone_on_with(run: Run, path: Path, videos: Path, state: JobState) -> None:
    make_files(videos, 3)
    leave(path, videos, state)
    assert run("scan", videos).status == 0
    assert jobs(path) == {"left": JobState.COMPLETED}


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.QUEUED])
def test_another_wish_is_another_scan(run: Run, path: Path, videos: Path, state: JobState) -> None:
    make_files(videos, 3)
    leave(path, videos, state, deep=True)
    assert run("scan", videos).status == 0
    left, ended = jobs(path).values()
    assert not left.terminal
    assert ended is JobState.COMPLETED


def test_a_scan_whose_cluster_has_gone_pauses_and_the_same_command_goes_on_with_it(
    run: Run, path: Path, videos: Path, prober: FakeProber, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos, 3)
    gone: list[bytes] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        if not gone:
            gone.append(task.path)
            raise ProberAway("cluster.gone", address="tcp://host:1")
        return ok(task)

    monkeypatch.setattr(prober, "_answer", answer)
    left = run("scan", videos)
    assert (left.status, list(jobs(path).values())) == (1, [JobState.PAUSED])
    assert "The job is paused" in left.err

    assert run("scan", videos).status == 0
    assert list(jobs(path).values()) == [JobState.COMPLETED]


def test_what_was_paused_stays_so(run: Run, path: Path, videos: Path) -> None:
    make_files(videos, 3)
    leave(path, videos, JobState.PAUSED)
    assert run("scan", videos).status == 0
    assert list(jobs(path).values()) == [JobState.PAUSED, JobState.COMPLETED]
