"""Hash children that die, hang, or meet a file that is being written."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.checksum.pool import HashPool, HashWorker
from app.checksum.tasks import HashAnswer, HashTask
from app.core.checksum.algorithm import Algorithm
from app.core.errors import ProberBroken
from app.disk_pool.disk_queue import LOOKS, DiskQueue
from app.process.child_process import restarts
from tests.child_processes import all_have_ended, child_processes, signal_children

GIB = 2**30


def task(path: Path, record: int = 1) -> HashTask:
    return HashTask(
        record=record,
        source_id=1,
        path=os.fsencode(path),
        size=path.stat().st_size,
        algorithms=(Algorithm.XXH3_128,),
    )


@contextmanager
def pool_of(
    tasks: Iterable[HashTask],
    readers: int = 1,
    make_worker: Callable[[], HashWorker] = HashWorker,
) -> Iterator[HashPool]:
    pool = HashPool([DiskQueue(tasks, readers)], make_worker)
    try:
        yield pool
    finally:
        pool.close()


def answers(pool: HashPool, on_tick: Callable[[], object] = lambda: None) -> list[HashAnswer]:
    found = []
    for answer in pool.answers():
        on_tick()
        if answer is not None:
            found.append(answer)
    return found


def reasons(found: Iterable[HashAnswer]) -> list[str | None]:
    return [answer.reason.code if answer.reason else None for answer in found]


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file that takes a minute to read, and no room."""
    path = tmp_path / "large.mov"
    path.touch()
    os.truncate(path, 500 * GIB)
    return path


@pytest.fixture
def small(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.mov" for number in range(200)]
    for path in paths:
        path.write_bytes(os.fsencode(path))
    return paths


def test_every_file_has_one_answer(small: list[Path]) -> None:
    with pool_of((task(path, number) for number, path in enumerate(small)), readers=3) as pool:
        found = answers(pool)
    assert sorted(answer.task.record for answer in found) == list(range(200))
    assert set(reasons(found)) == {None}


def test_a_child_that_is_killed_costs_the_file_that_it_reads(large: Path, small: list[Path]) -> None:
    killed: list[int] = []

    def kill_once() -> None:
        if not killed and any(run.position for run in pool.running()):
            child = child_processes()[0]
            killed.append(child.pid)
            child.send_signal(signal.SIGKILL)

    before = restarts()["cinventory-hash"]
    files = [task(large), *(task(path, 2) for path in small[:2])]
    with pool_of(files) as pool:
        found = answers(pool, kill_once)
    assert reasons(found) == ["check.died", None, None]
    assert restarts()["cinventory-hash"] == before + 1
    assert found[0].reason is not None
    assert found[0].reason.args == {"detail": "SIGKILL"}


def test_silent_children_end_the_files_of_their_disk(large: Path, small: list[Path]) -> None:
    """A stopped process stands for one that the kernel holds on a dead mount."""

    def stop() -> None:
        if any(run.position for run in pool.running()):
            signal_children(signal.SIGSTOP)

    files = [task(large, 1), task(large, 2), *(task(path, 3) for path in small)]
    with pool_of(files, make_worker=lambda: HashWorker(silence_seconds=0.3)) as pool:
        found = answers(pool, stop)
    assert reasons(found) == ["check.silent", "check.silent", *["check.disk_silent"] * len(small)]


class Blind(HashWorker):
    """A child that ends when it is asked to look at files."""

    def look(self, tasks: Sequence[HashTask]) -> None:
        self.kill()
        super().look(tasks)


def test_children_that_end_while_they_look_at_files_end_the_check(small: list[Path]) -> None:
    with pool_of([task(small[0])], make_worker=Blind) as pool:

        def give_up() -> None:
            assert pool.restarts < 20

        with pytest.raises(ProberBroken):
            answers(pool, give_up)


def test_children_that_end_at_once_end_the_check(small: list[Path]) -> None:
    def make() -> HashWorker:
        worker = HashWorker()
        worker.kill()
        return worker

    with pool_of([task(small[0])], make_worker=make) as pool, pytest.raises(ProberBroken):
        answers(pool)


def test_a_file_that_keeps_growing_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "growing.mov"
    path.write_bytes(b"a")
    grown: list[int] = []

    def grow() -> None:
        grown.append(1)
        with path.open("ab") as file:
            file.write(b"more")

    with pool_of([task(path)]) as pool:
        found = answers(pool, grow)
    assert reasons(found) == ["check.busy"]
    assert len(grown) > LOOKS


def test_a_file_that_comes_to_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "growing.mov"
    path.write_bytes(b"a")
    grown: list[int] = []

    def grow() -> None:
        if any(run.path == os.fsencode(path) for run in pool.running()):
            return
        if len(grown) < 1:
            grown.append(1)
            path.write_bytes(b"all of it")

    with pool_of([task(path)]) as pool:
        found = answers(pool, grow)
    assert [answer.version and answer.version.size for answer in found] == [9]
    assert found[0].result is not None
    assert found[0].result.digests


def test_closing_ends_the_children_at_once(large: Path) -> None:
    with pool_of([task(large)]) as pool:
        for _ in pool.answers():
            if any(run.position for run in pool.running()):
                break
    assert all_have_ended()
