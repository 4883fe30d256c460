"""Two real scans into one library: side by side on two devices, one behind the other in nested folders."""

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from app.compose import Parts, build
from app.core.job import Job, JobState
from app.core.run.progress import Phase
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
from app.scan import locate_child
from tests.doubles import FakeProber, make_files
from tests.jobs.acts import scan_outcome


class Gated:
    """Parts whose probers wait at one gate."""

    def __init__(self, library: Library) -> None:
        self.probers: list[FakeProber] = []
        self._gate = threading.Semaphore(0)
        self.parts: Parts = build(ThreadRunner(), library, self._make)

    def _make(self, _request: ScanRequest) -> FakeProber:
        self.probers.append(FakeProber(gate=self._gate))
        return self.probers[-1]

    def open(self, files: int = 1000) -> None:
        self._gate.release(files)

    async def submit(self, folder: Path) -> Job:
        request = ScanRequest(paths=(os.fsencode(folder),))
        return await self.parts.queue.submit(SCAN, request)

    async def until(self, job: Job, holds: Callable[[Job], bool]) -> Job:
        """Return the job once this is true of it."""
        changed = asyncio.Event()
        stop = self.parts.queue.subscribe(lambda _job: changed.set())
        while not holds(now := await self.parts.queue.get(job.id)):
            await changed.wait()
            changed.clear()
        stop()
        return now


def probes(job: Job) -> bool:
    return job.progress is not None and job.progress.phase is Phase.PROBING


def run(act: Coroutine[Any, Any, None]) -> None:
    async def main() -> None:
        async with asyncio.timeout(60):
            await act

    asyncio.run(main())


def tell_a_device_each(pipe: Connection, paths: Sequence[bytes]) -> None:
    for path in paths:
        pipe.send(locate_child.DevicePlace(path, path))


def test_scans_of_two_devices_run_side_by_side(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        make_files(folder, 20)
    monkeypatch.setattr(locate_child, "run", tell_a_device_each)

    async def act() -> None:
        gated = Gated(library)
        jobs = [await gated.submit(folder) for folder in folders]
        for job in jobs:
            await gated.until(job, probes)
        gated.open()
        ended = [await gated.parts.queue.wait(job.id) for job in jobs]
        await gated.parts.queue.close()
        assert [job.state for job in ended] == [JobState.COMPLETED] * 2
        assert [scan_outcome(job).counts.ok for job in ended] == [20, 20]

    run(act())
    assert len(library.page(0, 100)) == 40


def test_a_scan_of_a_folder_inside_waits_and_finds_its_work_done(library: Library, videos: Path) -> None:
    make_files(videos / "inner", 10)
    make_files(videos, 10)

    async def act() -> None:
        gated = Gated(library)
        outer = await gated.submit(videos)
        await gated.until(outer, probes)
        inner = await gated.submit(videos / "inner")
        waiting = await gated.until(inner, lambda job: job.waits_for is not None)
        assert (waiting.state, waiting.waits_for) == (JobState.QUEUED, outer.id)
        assert str(waiting.waiting) == f"Waiting for the scan of {videos.name}, which reads the same folders."
        gated.open()
        ended = await gated.parts.queue.wait(inner.id)
        await gated.parts.queue.close()
        assert (scan_outcome(ended).counts.ok, scan_outcome(ended).counts.unchanged) == (0, 10)
        assert [len(prober.probed) for prober in gated.probers] == [20, 0]

    run(act())


def test_pause_keeps_what_is_saved_and_resume_probes_the_rest(library: Library, videos: Path) -> None:
    make_files(videos, 30)

    async def act() -> None:
        gated = Gated(library)
        job = await gated.submit(videos)
        gated.open(10)
        await gated.until(job, lambda job: probes(job) and job.fraction == 10 / 30)
        assert (await gated.parts.queue.pause(job.id)).pausing
        paused = await gated.until(job, lambda job: job.state is JobState.PAUSED)
        assert (scan_outcome(paused).counts.ok, scan_outcome(paused).counts.not_reached) == (10, 20)
        await gated.parts.queue.resume(job.id)
        gated.open()
        ended = await gated.parts.queue.wait(job.id)
        await gated.parts.queue.close()
        assert (ended.state, ended.fraction) == (JobState.COMPLETED, 1.0)
        assert (scan_outcome(ended).counts.ok, scan_outcome(ended).counts.unchanged) == (30, 0)
        assert scan_outcome(ended).seconds > scan_outcome(paused).seconds
        assert [len(prober.probed) for prober in gated.probers] == [10, 20]

    run(act())
