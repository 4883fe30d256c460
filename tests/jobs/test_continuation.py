"""What was interrupted by an unplugged disk goes on once the disk is back."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.config.settings import Settings
from app.config.volumes import volume_id
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.job import Interrupted, JobOutcome, JobState
from app.core.sources.source import PartialScan, PartialScanReason
from app.jobs.continuation import Continuation
from app.jobs.types.checksum import VERIFY
from app.jobs.types.copies import COPIES
from app.library import Library
from app.library.automation import watches
from app.library.scan import partly_read, sources
from tests.doubles import InMemoryJobQueue, make_files
from tests.jobs.acts import FAKE_SCAN, handler

PATIENCE = 30.0
BEGAN = 1_700_000_000.0


class Life:
    """A continuation with its queue, and what the queue was asked for."""

    def __init__(self, library: Library, outcome: JobOutcome | None = None) -> None:
        self.asked: list[Any] = []
        self._outcomes = iter([outcome] if outcome else [])
        self.queue = InMemoryJobQueue()
        self.queue.register(FAKE_SCAN, handler(self._take))
        self.queue.register(VERIFY, handler(self._take))
        self.queue.register(COPIES, handler(self._take))
        self.continuation = Continuation(library, self.queue, Settings)

    async def _take(self, payload: dict[str, Any]) -> JobOutcome | None:
        self.asked.append(payload["request"])
        return next(self._outcomes, None)

    async def settle(self) -> None:
        """Wait until every job has ended, and everything it led to was requested."""
        before = -1
        while before != len(self.asked):
            before = len(self.asked)
            for job in await self.queue.list():
                await self.queue.wait(job.id)
            await asyncio.sleep(0)
            await self.continuation.settle()


def run(library: Library, act: Callable[[Life], Awaitable[None]], outcome: JobOutcome | None = None) -> None:
    async def main() -> None:
        life = Life(library, outcome)
        try:
            async with asyncio.timeout(PATIENCE):
                await act(life)
        finally:
            await life.continuation.close()
            await life.queue.close()

    asyncio.run(main())


@pytest.fixture
def source(library: Library, videos: Path) -> bytes:
    """A source on the disk."""
    make_files(videos, 1)
    path = os.fsencode(videos)
    library.write(sources.add, path, volume_id(path), 0.0).result()
    return path


def interrupt(library: Library, path: bytes) -> None:
    """Note that a scan of a source was interrupted."""
    source = library.write(sources.covering, path).result()
    assert source is not None
    state = PartialScan(reason=PartialScanReason.UNPLUGGED, done=0, count=1)
    library.write(partly_read.store, {source.id: state}).result()


def test_an_interrupted_scan_goes_on_when_the_disk_is_back(library: Library, source: bytes) -> None:
    interrupt(library, source)

    async def act(life: Life) -> None:
        life.continuation.source_is_back(source)
        await life.settle()
        assert [request.paths for request in life.asked] == [(source,)]

    run(library, act)


def test_nothing_goes_on_while_the_disk_is_away(library: Library, source: bytes, videos: Path) -> None:
    interrupt(library, source)
    videos.rename(videos.with_name("away"))

    async def act(life: Life) -> None:
        life.continuation.source_is_back(source)
        await life.settle()
        assert life.asked == []

    run(library, act)


def test_a_source_that_was_read_whole_or_is_watched_is_not_scanned(library: Library, source: bytes) -> None:
    async def act(life: Life) -> None:
        life.continuation.source_is_back(source)
        await life.settle()
        interrupt(library, source)
        library.write(watches.switch, source, on=True).result()
        life.continuation.source_is_back(source)
        await life.settle()
        assert life.asked == []

    run(library, act)


def test_an_interrupted_verification_goes_on_with_the_rest(
    library: Library, source: bytes, videos: Path
) -> None:
    def plug(on: bool) -> None:  # noqa: FBT001
        away = videos.with_name("away")
        _ = away.rename(videos) if on else videos.rename(away)

    other = b"/somewhere/else"
    asked = ChecksumRequest(paths=(other, source), query="codec:h264")
    cut = (Interrupted(path=source, done=1, count=3),)
    outcome = ChecksumOutcome(state=JobState.NEEDS_ATTENTION, interrupted=cut, began=BEGAN)

    async def act(life: Life) -> None:
        plug(False)
        await life.queue.submit(VERIFY, asked)
        await life.settle()
        assert life.asked == [asked]
        plug(True)
        life.continuation.source_is_back(source)
        await life.settle()
        life.continuation.source_is_back(source)
        await life.settle()
        assert life.asked[1:] == [replace(asked, paths=(source,), since=BEGAN)]

    run(library, act, outcome)


def test_a_disk_that_is_back_before_the_job_has_ended_is_not_forgotten(
    library: Library, source: bytes
) -> None:
    cut = (Interrupted(path=source, done=1, count=3),)
    asked = CopiesRequest(paths=(source,))

    async def act(life: Life) -> None:
        await life.queue.submit(COPIES, asked)
        await life.settle()
        assert life.asked == [asked, asked]

    run(library, act, CopiesOutcome(state=JobState.NEEDS_ATTENTION, interrupted=cut))


def test_what_the_user_has_cancelled_does_not_go_on(library: Library, source: bytes) -> None:
    cut = (Interrupted(path=source, done=1, count=3),)
    asked = ChecksumRequest(paths=(source,))

    async def act(life: Life) -> None:
        await life.queue.submit(VERIFY, asked)
        await life.settle()
        life.continuation.source_is_back(source)
        await life.settle()
        assert life.asked == [asked]

    run(library, act, ChecksumOutcome(state=JobState.CANCELLED, interrupted=cut, began=BEGAN))
