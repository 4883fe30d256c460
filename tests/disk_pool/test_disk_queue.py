"""Which files a queue reads at once, and which it looks at a second time."""

from typing import cast

import pytest

from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashQueue, HashTask
from app.core.checksum.verdict import FileVersion
from app.disk_pool import disk_queue
from app.disk_pool.disk_queue import STILL_SECONDS, DiskQueue, StillFiles
from app.disk_pool.worker import FileWorker

NOW = 2_000_000_000.0
YEARS_AGO, JUST_NOW = int((NOW - 1e8) * 1e9), int((NOW - 1) * 1e9)


@pytest.fixture(autouse=True)
def looks_with_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_queue, "STILL_SECONDS", STILL_SECONDS)


class _Worker:
    """A child that has looked at some files."""

    def __init__(self, *tasks: HashTask) -> None:
        self.looking = tasks


class _Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def task(record: int) -> HashTask:
    return HashTask(record=record, source_id=1, path=b"/%d.mov" % record, size=9, algorithms=())


def version(ctime_ns: int, mtime_ns: int = YEARS_AGO) -> FileVersion:
    return FileVersion(9, mtime_ns, ctime_ns, "7")


def queue_of(clock: _Clock, still: StillFiles) -> HashQueue:
    return DiskQueue((), 1, clock, still=still)


def look(queue: HashQueue, found: dict[int, FileVersion | None]) -> None:
    """Have the queue take what a child saw of some files."""
    worker = _Worker(*map(task, found))
    queue.take_looked(cast("FileWorker[HashTask, ReadResult]", worker), found.values())


def due(queue: HashQueue) -> list[int]:
    """Return the records that are due now, in order."""
    return [each[0].record for each in iter(queue.take_due, None)]


def still_files() -> StillFiles:
    return StillFiles(lambda: NOW)


def test_a_file_that_nobody_touched_for_years_is_read_at_once() -> None:
    clock = _Clock()
    queue = queue_of(clock, still_files())
    look(queue, {1: version(JUST_NOW), 2: version(YEARS_AGO), 3: None, 4: version(YEARS_AGO, JUST_NOW)})
    assert due(queue) == [2, 3]
    assert not queue.finished
    clock.seconds = STILL_SECONDS
    assert due(queue) == [1, 4]


def test_a_time_in_the_future_is_no_age() -> None:
    queue = queue_of(_Clock(), still_files())
    look(queue, {1: version(YEARS_AGO, int((NOW + 1e6) * 1e9))})
    assert due(queue) == []


def test_a_young_file_waits_once_for_all_rounds() -> None:
    clock, still = _Clock(), still_files()
    first = queue_of(clock, still)
    look(first, {1: version(JUST_NOW), 2: version(JUST_NOW)})
    clock.seconds = STILL_SECONDS
    assert due(first) == [1, 2]
    first.settle(task(1), ReadResult(version=version(JUST_NOW)))
    first.settle(task(2), ReadResult(version=version(JUST_NOW + 1), changed=True))
    second = queue_of(clock, still)
    look(second, {1: version(JUST_NOW), 2: version(JUST_NOW + 1)})
    assert due(second) == [1], "the other one was being written"
    third = queue_of(clock, still)
    look(third, {1: version(JUST_NOW + 1)})
    assert due(third) == [], "it was written since"
