"""The job that backs the library up, and the one of the week that begins by itself."""

import asyncio
import os
from pathlib import Path

from app import compose
from app.config.paths import backup_folder
from app.core.backup.backup import WEEK, BackupKind, file_name
from app.core.backup.job import BackupOutcome, BackupRequest
from app.core.job import Job, JobState
from app.core.run.progress import Phase
from app.jobs.automation import WeeklyBackup
from app.jobs.runner import ThreadRunner
from app.jobs.types.backup import BACKUP, FollowedCopy
from app.library import Library
from app.library.open.backups import backups
from app.library.open.copying import Unattended, copy_library
from app.library.scan import sources
from tests.doubles import DummyHost, InMemoryJobQueue
from tests.jobs.acts import handler, nothing

DAY = 24 * 3600.0
NOW = 1.8e9


async def _run(library: Library, request: BackupRequest) -> Job:
    parts = compose.build(ThreadRunner(), library)
    job = await parts.queue.submit(BACKUP, request)
    job = await asyncio.wait_for(parts.queue.wait(job.id), 30)
    await parts.queue.close()
    return job


def test_a_job_copies_the_library_and_tells_where_the_copy_is(library: Library) -> None:
    folder = backup_folder(library.path)
    job = asyncio.run(_run(library, BackupRequest(path=os.fsencode(folder))))
    assert job.state is JobState.COMPLETED
    assert isinstance(job.outcome, BackupOutcome)
    (backup,) = backups(library.path)
    assert job.outcome.output == os.fsencode(folder / backup.name)
    assert job.outcome.size == backup.size
    assert BACKUP.command is not None
    assert BACKUP.command(BackupRequest(path=job.request.paths[0])) == ("library", "backup", str(folder))


def test_a_job_that_cannot_copy_fails_with_the_reason(library: Library) -> None:
    job = asyncio.run(_run(library, BackupRequest(path=os.fsencode(library.path))))
    assert job.state is JobState.FAILED
    assert job.error is not None
    assert job.error.code == "backup.itself"


def test_a_copy_is_followed_in_bytes(library: Library, tmp_path: Path) -> None:
    host = DummyHost()
    size = copy_library(library.path, tmp_path / "copy.cinv", FollowedCopy(host))
    assert [each.phase for each in host.told] == [Phase.READING, Phase.SAVING]
    assert (host.told[-1].bytes_done, host.told[-1].bytes_total) == (size, size)
    assert host.told[-1].fraction == 0.999


class Week:
    """The backups of the week, with a clock of the test's."""

    def __init__(self, library: Library) -> None:
        self.now = NOW
        self.queue = InMemoryJobQueue()
        self.queue.register(BACKUP, handler(nothing))
        self._weekly = WeeklyBackup(library, self.queue, lambda: self.now)

    async def requested(self, *days: float) -> list[int]:
        """Return the number of requests after a look on each of these days."""
        counts = []
        for day in days:
            self.now = NOW + day * DAY
            await self._weekly.look()
            counts.append(len(await self.queue.list()))
        await self.queue.close()
        return counts


def _add_source(library: Library, added: float) -> None:
    library.write(sources.add, b"/v", "uuid:1", added).result()


def _copy(library: Library, made: float) -> None:
    name = file_name(library.path.stem, library.path.suffix, made, BackupKind.MANUAL)
    copy_library(library.path, backup_folder(library.path) / name, Unattended())


def test_a_source_added_since_the_clock_was_read_is_no_week_old(library: Library) -> None:
    _add_source(library, NOW + 0.01)
    assert asyncio.run(Week(library).requested(0)) == [0]


def test_a_library_without_sources_is_not_backed_up(library: Library) -> None:
    assert asyncio.run(Week(library).requested(0, 30)) == [0, 0]


def test_a_library_is_backed_up_a_week_after_its_first_source(library: Library) -> None:
    _add_source(library, NOW)
    assert asyncio.run(Week(library).requested(0.5, 6.9, 8)) == [0, 0, 1]


def test_a_library_is_backed_up_a_week_after_its_last_backup(library: Library) -> None:
    _add_source(library, NOW - 5 * WEEK)
    _copy(library, NOW - 3 * DAY)
    week = Week(library)
    assert asyncio.run(week.requested(0, 3, 5)) == [0, 0, 1]


def test_a_backup_that_did_not_succeed_is_tried_again_a_day_later(library: Library) -> None:
    _add_source(library, NOW - 5 * WEEK)
    assert asyncio.run(Week(library).requested(0, 0.1, 0.9, 1.1, 1.2)) == [1, 1, 1, 2, 2]


def test_a_backup_of_the_future_does_not_count(library: Library) -> None:
    _add_source(library, NOW - 5 * WEEK)
    _copy(library, NOW + 300 * DAY)
    assert asyncio.run(Week(library).requested(0)) == [1]


def test_the_backup_of_the_week_is_one_that_is_deleted_in_time(library: Library) -> None:
    _add_source(library, NOW - 5 * WEEK)
    week = Week(library)

    async def first() -> BackupRequest:
        await week.requested(0)
        (job,) = await week.queue.list()
        assert isinstance(job.request, BackupRequest)
        return job.request

    request = asyncio.run(first())
    assert request.kind is BackupKind.WEEKLY
    assert request.paths == (os.fsencode(backup_folder(library.path)),)
