"""Hosts may fail: each file is answered once, and none is called damaged because of its host."""

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil
import pytest

from app.cluster.messages import Patience
from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused, ProberAway
from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer
from app.process.child_process import restarts
from tests import scripted
from tests.child_processes import child_processes, is_alive
from tests.cluster import broken_client, soon_away_client
from tests.cluster.commands import scheduler, worker
from tests.cluster.hosts import Hosts, hosts
from tests.probe.conftest import tasks
from tests.waiting import wait_until

pytestmark = pytest.mark.cluster

FILES = 200
IMPATIENT = Patience(silent=3.0, again=0.5)
SOON_AWAY = Patience(away=5.0, again=0.5)
PATIENT = ProbeLimits(cpu_seconds=300, wall_seconds=300)


@contextmanager
def prober_of(
    hosts: Hosts,
    roots: tuple[bytes, ...] = (),
    patience: Patience | None = None,
) -> Iterator[ClusterProber]:
    choice = ClusterChoice(address=hosts.address, insecure=True)
    prober = ClusterProber(
        choice,
        roots,
        PATIENT,
        probe=scripted.probe,
        prefetch=False,
        second=False,
        patience=patience,
    )
    try:
        yield prober
    finally:
        assert prober.close()


@pytest.fixture
def victims() -> Iterator[Hosts]:
    """A cluster that the test may destroy."""
    with hosts(2, 1) as started:
        yield started


def files(folder: Path, act: str = "slow", argument: object = 0.02, count: int = FILES) -> list[Path]:
    return [scripted.write(folder, f"{number}.mkv", act, argument) for number in range(count)]


@pytest.mark.parametrize(
    "function",
    [
        "app.cluster.dispatcher:Dispatcher.take",
        "app.cluster.dispatcher:Dispatcher.hand",
        "app.cluster.client_child:_ClientChild._next_report",
        "app.cluster.client_child:serve",
        "app.cluster.pool_thread:PoolThread._keep",
    ],
)
def test_an_error_of_the_program_ends_the_job_and_is_told(
    tmp_path: Path, victims: Hosts, monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    """It is no lost worker: the job would begin again without end."""
    monkeypatch.setattr("app.cluster.client_process._MODULE", broken_client.__name__)
    monkeypatch.setenv(broken_client.BROKEN, function)
    doubtful = scripted.write(tmp_path, "doubtful.mkv", "timeout")  # this host reads it again
    with (
        prober_of(victims) as prober,
        pytest.raises(ClusterRefused, match=r"KeyError|exit code 1") as failed,
    ):
        list(prober.probe(tasks([*files(tmp_path, count=3), doubtful])))

    assert failed.value.message.code == "job.failed"


def test_files_of_killed_workers_are_answered_once_by_others(tmp_path: Path, victims: Hosts) -> None:
    """Dask starts a worker anew that was killed, but on a busy machine not at once."""
    found: list[ProbeAnswer] = []
    kills = [FILES // 10, FILES // 2]
    with prober_of(victims) as prober:
        for answer in prober.probe(tasks(files(tmp_path))):
            found += [answer] if answer else []
            if kills and len(found) >= kills[0] and len(workers := victims.workers()) > 1:
                kills.pop(0)
                workers[0].kill()

    assert len(kills) < 2
    assert sorted(answer.key for answer in found) == list(range(FILES))
    assert {answer.status for answer in found} == {FileStatus.OK}


def test_files_of_a_frozen_worker_go_to_another(tmp_path: Path, cluster: Hosts) -> None:
    found: list[ProbeAnswer] = []
    frozen: list[psutil.Process] = []
    try:
        with prober_of(cluster, patience=IMPATIENT) as prober:
            for answer in prober.probe(tasks(files(tmp_path))):
                found += [answer] if answer else []
                if not frozen and len(found) >= FILES // 10 and (workers := cluster.workers()):
                    frozen = workers[:1]
                    frozen[0].suspend()
    finally:
        for worker in frozen:
            worker.resume()

    assert sorted(answer.key for answer in found) == list(range(FILES))
    assert {answer.status for answer in found} == {FileStatus.OK}


def test_a_scheduler_that_does_not_come_back_ends_the_probe_for_now(
    tmp_path: Path, victims: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cluster.client_process._MODULE", soon_away_client.__name__)
    found = 0
    with prober_of(victims, patience=SOON_AWAY) as prober:
        heard = prober.probe(tasks(files(tmp_path)))
        while found < FILES // 10:
            found += bool(next(heard))
        victims.scheduler.kill()
        with pytest.raises(ProberAway, match="paused"):
            found += sum(map(bool, heard))


def test_a_scan_goes_on_when_the_scheduler_and_a_worker_are_back(tmp_path: Path) -> None:
    found: list[ProbeAnswer] = []
    back: list[str] = []
    with ExitStack() as first, ExitStack() as second:
        address = first.enter_context(scheduler(tmp_path))
        port = int(address.rpartition(":")[2])
        first.enter_context(worker(address))
        with prober_of(Hosts(address, psutil.Process()), patience=Patience(silent=3.0)) as prober:
            for answer in prober.probe(tasks(files(tmp_path / "files", count=60))):
                found += [answer] if answer else []
                if len(found) >= 20 and not back:
                    first.close()
                    back.append(second.enter_context(scheduler(tmp_path, port)))
                    second.enter_context(worker(address))

    assert back == [address]
    assert sorted(answer.key for answer in found) == list(range(60))
    assert {answer.status for answer in found} == {FileStatus.OK}


def test_an_address_without_a_scheduler_is_refused(tmp_path: Path) -> None:
    nobody = Hosts("tcp://127.0.0.1:1", psutil.Process())
    with prober_of(nobody) as prober, pytest.raises(ClusterRefused, match="cannot be reached"):
        list(prober.probe(tasks(files(tmp_path, count=1))))


@pytest.mark.parametrize("end", ["close", "kill"])
def test_children_on_the_workers_end_with_the_scan_and_with_its_client(
    tmp_path: Path, cluster: Hosts, end: str
) -> None:
    hung = files(tmp_path, "hang_c", "", 2)
    with prober_of(cluster) as prober:
        heard = prober.probe(tasks(hung))
        while not all(scripted.started(path).exists() for path in hung):
            assert next(heard) is None
        children = [psutil.Process(int(scripted.started(path).read_text())) for path in hung]
        if end == "close":
            assert prober.close()
        else:
            (client,) = child_processes(os.getpid())
            client.send_signal(signal.SIGKILL)
            with pytest.raises(ProberAway):
                list(heard)

    assert wait_until(lambda: not any(map(is_alive, children)), 60)


def test_a_file_that_no_host_can_read_is_told_by_this_one(tmp_path: Path, cluster: Hosts) -> None:
    good = files(tmp_path, "ok", "", 3)
    root = (os.fsencode(tmp_path),)
    with prober_of(cluster, root) as prober:
        found = {
            answer.key: answer.status for answer in prober.probe(tasks([*good, tmp_path / "gone"])) if answer
        }
        states = prober.workers()

    assert found == {0: FileStatus.OK, 1: FileStatus.OK, 2: FileStatus.OK, 3: FileStatus.FAILED}
    assert [state.fault for state in states] == [None, None]


def test_children_that_crash_on_the_workers_are_counted_as_those_of_this_computer(
    tmp_path: Path, cluster: Hosts
) -> None:
    bad = [*files(tmp_path / "bad", "crash", "", 3), *files(tmp_path / "good", "ok", "", 3)]
    before = restarts()["cinventory-probe"]
    with prober_of(cluster) as prober:
        statuses = [answer.status for answer in prober.probe(tasks(bad)) if answer]

    assert (len(statuses), statuses.count(FileStatus.FAILED)) == (6, 3)
    assert restarts()["cinventory-probe"] == before + 3
