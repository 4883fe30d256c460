"""Skipping from the queue down to the child that holds the file, and what becomes of it (P2, J4)."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app import compose
from app.core.file.record import FileStatus
from app.core.job import Job, JobState
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library, open_library
from app.probe.base import Prober
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.jobs.acts import scan_outcome

PATIENT = ProbeLimits(cpu_seconds=300, wall_seconds=300)
FINAL_SECONDS = 60.0
"""Far less than the limits, and more than a busy machine takes."""

Act = Callable[[compose.Parts, asyncio.Queue[Job]], Awaitable[None]]


def _prober(request: ScanRequest) -> Prober:
    return MediaInfoProber(2, request.limits, probe=scripted.probe)


def _run(library: Library, act: Act) -> None:
    """Do `act` with the parts around a library, and with all that is heard of its jobs."""

    async def main() -> None:
        parts = compose.build(ThreadRunner(), library, _prober)
        heard = asyncio.Queue[Job]()
        await parts.queue.restore()
        parts.queue.subscribe(heard.put_nowait)
        try:
            async with asyncio.timeout(120):
                await act(parts, heard)
        finally:
            await parts.close(keep=True)

    asyncio.run(main())


async def _begin(parts: compose.Parts, videos: Path) -> Job:
    request = ScanRequest(paths=(os.fsencode(videos),), limits=PATIENT)
    return await parts.queue.submit(SCAN, request)


async def _held(heard: asyncio.Queue[Job], file: Path) -> None:
    """Wait until a child holds the file for good."""
    while not scripted.started(file).exists():
        await heard.get()


async def _until(heard: asyncio.Queue[Job], state: JobState) -> Job:
    while (job := await heard.get()).state is not state:
        pass
    return job


def _status(library: Library, file: Path) -> FileStatus:
    (found,) = [record for record in library.page(0, 1000) if record.path == os.fsencode(file)]
    return found.status


@pytest.mark.parametrize("act", ["hang_c", "spin", "hang_read"])
def test_the_scan_goes_on_at_once_whatever_the_child_does(library: Library, videos: Path, act: str) -> None:
    hung = scripted.write(videos, "hung.mkv", act)
    for number in range(6):
        scripted.write(videos, f"{number}.mkv")

    async def skip(parts: compose.Parts, heard: asyncio.Queue[Job]) -> None:
        job = await _begin(parts, videos)
        await _held(heard, hung)
        loop = asyncio.get_running_loop()
        asked = loop.time()
        await parts.queue.skip(job.id, os.fsencode(hung))
        ended = await parts.queue.wait(job.id)
        assert loop.time() - asked < FINAL_SECONDS
        assert ended.state is JobState.COMPLETED
        counts = scan_outcome(ended).counts
        assert (counts.ok, counts.skipped, counts.found) == (6, 1, 7)
        assert _status(parts.library, hung) is FileStatus.SKIPPED

    _run(library, skip)


def test_a_job_that_is_paused_and_resumed_leaves_it_alone_and_the_next_one_tries_it(
    library: Library, videos: Path
) -> None:
    first, second = [scripted.write(videos, f"hung {number}.mkv", "hang_c") for number in range(2)]

    async def skip(parts: compose.Parts, heard: asyncio.Queue[Job]) -> None:
        job = await _begin(parts, videos)
        await _held(heard, first)
        await parts.queue.skip(job.id, os.fsencode(first))
        while not (told := await heard.get()).progress or told.progress.done < 1:
            pass
        await _held(heard, second)
        await parts.queue.pause(job.id)
        paused = await _until(heard, JobState.PAUSED)
        assert (scan_outcome(paused).counts.skipped, scan_outcome(paused).counts.not_reached) == (1, 1)
        scripted.started(first).unlink()
        scripted.started(second).unlink()
        await parts.queue.resume(job.id)
        await _held(heard, second)
        await parts.queue.skip(job.id, os.fsencode(second))
        ended = await parts.queue.wait(job.id)
        assert (ended.state, scan_outcome(ended).counts.skipped) == (JobState.COMPLETED, 2)
        assert not scripted.started(first).exists()
        scripted.write(videos, second.name, "ok")
        again = await _begin(parts, videos)
        await _held(heard, first)
        await parts.queue.cancel(again.id)

    _run(library, skip)


def test_a_job_that_is_resumed_after_a_restart_leaves_it_alone(tmp_path: Path, videos: Path) -> None:
    path = tmp_path / "kept.sqlite3"
    first, second = [scripted.write(videos, f"hung {number}.mkv", "hang_c") for number in range(2)]
    ids: list[str] = []

    async def skip(parts: compose.Parts, heard: asyncio.Queue[Job]) -> None:
        ids.append((await _begin(parts, videos)).id)
        await _held(heard, first)
        await parts.queue.skip(ids[0], os.fsencode(first))
        while not (told := await heard.get()).progress or told.progress.done < 1:
            pass
        await _held(heard, second)

    async def resume(parts: compose.Parts, heard: asyncio.Queue[Job]) -> None:
        await parts.queue.resume(ids[0])
        await _held(heard, second)
        await parts.queue.skip(ids[0], os.fsencode(second))
        ended = await parts.queue.wait(ids[0])
        assert (ended.state, scan_outcome(ended).counts.skipped) == (JobState.COMPLETED, 2)
        assert not scripted.started(first).exists()

    _run(open_library(path), skip)
    scripted.started(first).unlink()
    scripted.started(second).unlink()
    _run(open_library(path), resume)
