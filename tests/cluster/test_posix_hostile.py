"""Workers that answer anything are left out for a reason, and the scan goes on without them."""

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.cluster.calls import ClusterCalls
from app.cluster.check import check_cluster
from app.cluster.messages import Patience
from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.file.record import FileStatus
from app.probe.base import ProbeTask
from tests import scripted
from tests.cluster import hostile
from tests.cluster.calling import act
from tests.cluster.commands import scheduler, worker
from tests.waiting import wait_until

pytestmark = pytest.mark.cluster

SECONDS = 120.0
IMPATIENT = Patience(silent=10.0, stuck=3.0, away=2 * SECONDS)
"""For a worker that answers nothing. On a busy machine, children of the other one need longer to start, so
that it is left out for a while, too.
"""
GREETINGS = [kind for kind in hostile.KINDS if kind.startswith("greet")]


@pytest.mark.parametrize("kind", [kind for kind in hostile.KINDS if kind not in GREETINGS[1:]])
def test_a_hostile_worker_is_left_out_and_all_files_are_answered_once(tmp_path: Path, kind: str) -> None:
    path = scripted.write(tmp_path, "a.mkv", "slow", 0.02)
    faults: list[str] = []
    with ExitStack() as hosts:
        address = hosts.enter_context(scheduler(tmp_path))
        hosts.enter_context(worker(address))
        hosts.enter_context(worker(address, preload=hostile.preload(kind)))
        prober = ClusterProber(
            ClusterChoice(address=address, insecure=True),
            (os.fsencode(tmp_path),),
            probe=scripted.probe,
            prefetch=False,
            second=False,
            patience=IMPATIENT if kind == "exchange_nothing" else Patience(),
        )

        def tasks() -> Iterator[ProbeTask]:
            end = time.monotonic() + SECONDS
            for key in itertools.count():
                faults.extend(each.fault.code for each in prober.workers() if each.fault)
                if faults or time.monotonic() > end:
                    return
                yield ProbeTask(key, os.fsencode(path))

        try:
            found = [answer for answer in prober.probe(tasks()) if answer]
        finally:
            assert prober.close()

    assert faults[0] == ("cluster.silent" if kind == "exchange_nothing" else "cluster.wrong_answers")
    assert sorted(answer.key for answer in found) == list(range(len(found)))
    assert {answer.status for answer in found} == {FileStatus.OK}


@pytest.mark.parametrize("kind", GREETINGS)
def test_a_check_of_the_cluster_names_a_worker_that_greets_wrongly(tmp_path: Path, kind: str) -> None:
    with scheduler(tmp_path) as address, worker(address, preload=hostile.preload(kind)):
        choice = ClusterChoice(address=address, insecure=True)
        assert wait_until(lambda: len(check_cluster(choice, None)) == 1, SECONDS)
        (told,) = check_cluster(choice, None)

    assert told.fault is not None
    assert told.fault.code == "cluster.wrong_answers"


@pytest.mark.parametrize("kind", ["greet_as_text", "prove_by_number"])
def test_a_worker_that_greets_wrongly_is_called_no_more(tmp_path: Path, kind: str) -> None:
    with scheduler(tmp_path) as address, worker(address, preload=hostile.preload(kind)):
        choice = ClusterChoice(address=address, insecure=True)
        calls = ClusterCalls(choice, (os.fsencode(tmp_path),), act, IMPATIENT)
        told: list[tuple[int, bytes | None]] = []
        keys = itertools.count()

        def is_answered() -> bool:
            calls.hand(next(keys), os.fsencode(tmp_path), b"echo") if calls.idle or kind[0] == "g" else None
            told.extend(calls.answers(0.05))
            return bool(told)

        try:
            assert wait_until(is_answered, SECONDS)
        finally:
            assert calls.close()

    assert told[0][1] is None
