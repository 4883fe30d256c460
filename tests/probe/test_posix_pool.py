"""A file costs itself only, whatever it does to its child."""

import itertools
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import ProberBroken
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.batch_size import BATCH
from app.probe.default_workers import default_workers
from app.probe.pool import MediaInfoProber
from app.process.child_process import restarts
from tests import scripted
from tests.child_processes import all_have_ended, child_processes, is_alive
from tests.probe.conftest import HUNG, PATIENT, SPUN, Ask, tasks


@pytest.mark.parametrize("act", ["hang_c", "dead"])
@pytest.mark.parametrize(
    ("share", "code"),
    [(0.5, "probe.spun"), (0.1, "probe.starved"), (0.0001, "probe.silent"), (0, "probe.silent")],
)
def test_a_child_without_a_sign_has_spun_only_if_it_used_all_its_processor_time(
    tmp_path: Path, ask_hung: Ask, monkeypatch: pytest.MonkeyPatch, act: str, share: float, code: str
) -> None:
    """Where no timer ends it: on Windows, or where the machine is saturated."""
    counted = itertools.count()  # the parent looks at a start, at each sign and at the end
    monkeypatch.setattr("app.process.cpu_time.seconds", lambda _child: next(counted) * share)

    answer = ask_hung([scripted.write(tmp_path, "bad.mkv", act)])["bad.mkv"]

    assert answer.status is FileStatus.TIMEOUT
    assert answer.reason is not None
    assert answer.reason.code == code


def test_where_nobody_tells_what_a_child_used_it_waited(
    tmp_path: Path, ask_hung: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.process.cpu_time.seconds", lambda _child: None)

    answer = ask_hung([scripted.write(tmp_path, "bad.mkv", "hang_c")])["bad.mkv"]

    assert answer.reason == Message("probe.silent", {"limit": HUNG.wall_seconds})


def test_a_child_with_too_much_memory_is_ended_also_where_the_system_allows_it(
    tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on macOS."""
    monkeypatch.setattr("app.probe.child_watch.MemoryWatch.exceeded", lambda _watch: True)

    answer = ask([scripted.write(tmp_path, "bad.mkv", "hang_c")])["bad.mkv"]

    assert answer.status is FileStatus.FAILED
    assert answer.reason == Message("probe.memory", {"limit": PATIENT.memory_mb})


def test_a_word_that_has_no_end_is_no_sign_of_life(
    tmp_path: Path, ask_hung: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.probe.pool.MOMENT", 60.0)  # so that there is something to read at every look

    answer = ask_hung([scripted.write(tmp_path, "bad.mkv", "drip")])["bad.mkv"]

    assert answer.reason == Message("probe.silent", {"limit": HUNG.wall_seconds})


def test_the_files_behind_a_killer_go_to_another_child_once(tmp_path: Path) -> None:
    killer = scripted.write(tmp_path, "killer.mkv", "spin")
    behind = [scripted.write(tmp_path, f"{number}.mkv") for number in range(2 * BATCH)]
    before = restarts()["cinventory-probe"]
    prober = MediaInfoProber(1, SPUN, probe=scripted.probe)

    keys = [answer.key for answer in prober.probe(tasks([killer, *behind])) if answer]
    assert prober.close()

    assert sorted(keys) == list(range(2 * BATCH + 1))
    assert keys[0] == 0
    assert restarts()["cinventory-probe"] == before + 1
    assert prober.restarts == 1


def test_no_child_before_the_first_task_and_none_for_none() -> None:
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe)

    assert list(prober.probe(())) == []
    assert all_have_ended()
    assert prober.close()


def test_no_more_children_than_files(tmp_path: Path) -> None:
    prober = MediaInfoProber(4, PATIENT, probe=scripted.probe)
    only = scripted.write(tmp_path, "only.mkv")

    seen = [len(child_processes()) for answer in prober.probe(tasks([only])) if answer]
    assert prober.close()

    assert seen == [1]


def test_tasks_are_drawn_only_a_little_ahead(tmp_path: Path, prober: MediaInfoProber) -> None:
    paths = [scripted.write(tmp_path, f"{number}.mkv") for number in range(300)]
    drawn = 0

    def counted() -> Iterator[ProbeTask]:
        nonlocal drawn
        for task in tasks(paths):
            drawn += 1
            yield task

    answered = 0
    for answer in prober.probe(counted()):
        answered += answer is not None
        assert drawn <= answered + 2 * 4 * BATCH
    assert answered == len(paths)


def test_wake_from_another_thread_yields_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.probe.pool.MOMENT", 300.0)
    hung = scripted.write(tmp_path, "hung.mkv", "hang_read")
    prober = MediaInfoProber(1, ProbeLimits(wall_seconds=600), probe=scripted.probe)
    heard = prober.probe(tasks([hung]))
    assert next(heard) is None  # the child is ready, and was given the file

    def ring() -> None:
        for _ in range(100_000):
            prober.wake()

    ringer = threading.Thread(target=ring)
    ringer.start()
    began = time.monotonic()
    assert next(heard) is None
    taken = time.monotonic() - began
    ringer.join()
    assert prober.close()
    assert taken < 60


@pytest.mark.parametrize("act", ["hang_c", "spin", "hang_read", "dead"])
def test_close_ends_children_at_once_whatever_they_do(tmp_path: Path, act: str) -> None:
    hung = [scripted.write(tmp_path, f"{number}.mkv", act) for number in range(4)]
    prober = MediaInfoProber(2, ProbeLimits(cpu_seconds=600, wall_seconds=600), probe=scripted.probe)
    heard = prober.probe(tasks(hung))
    while sum(scripted.started(path).exists() for path in hung) < 2:
        assert next(heard) is None
    children = child_processes()
    began = time.monotonic()
    assert prober.close()

    assert time.monotonic() - began < 100  # the limits would take minutes
    assert len(children) == 2
    assert not any(map(is_alive, children))


def test_children_that_die_at_birth_break_the_prober(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("app.probe.worker._SERVE", die_at_birth)
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe)

    with pytest.raises(ProberBroken) as broken:
        list(prober.probe(tasks([scripted.write(tmp_path, "a.mkv")])))
    assert prober.close()

    assert "exit code 7" in str(broken.value)


def die_at_birth(*_: object, **_options: object) -> None:
    os._exit(7)


def test_a_system_out_of_processes_breaks_the_prober(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("app.process.spawn.ChildProcess.start", refuse)
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe)

    with pytest.raises(ProberBroken, match="temporarily unavailable"):
        list(prober.probe(tasks([scripted.write(tmp_path, "a.mkv")])))
    assert prober.close()


@pytest.mark.parametrize(
    ("cores", "gigabytes", "expected"),
    [(1, 64, 1), (3, 64, 3), (24, 64, 24), (200, 64, 64), (24, 2, 6), (24, 0.1, 1), (24, None, 24)],
)
def test_workers_are_as_many_as_cores_unless_memory_is_short(
    monkeypatch: pytest.MonkeyPatch, cores: int, gigabytes: float | None, expected: int
) -> None:
    monkeypatch.setattr("app.probe.default_workers.cores", lambda: cores)
    monkeypatch.setattr(
        "app.probe.default_workers.memory_bytes", lambda: None if gigabytes is None else int(gigabytes * 1e9)
    )

    assert default_workers() == expected
