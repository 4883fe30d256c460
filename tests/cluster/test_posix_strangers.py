"""Workers that are not fit for a scan get none of its files, and the others go on."""

import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.file.record import FileStatus
from app.core.message import Message
from app.probe.base import ProbeTask
from tests import scripted
from tests.cluster.commands import worker
from tests.cluster.hosts import Hosts

pytestmark = pytest.mark.cluster

PATIENCE = 60.0
_BLIND = """
import os, sys
def refuse(event, arguments):
    if event == "open" and not isinstance(arguments[0], int) and os.fsencode(arguments[0]).startswith(FOLDER):
        raise FileNotFoundError(2, "not here")
sys.addaudithook(refuse)
"""
"""As if another folder were mounted over the one to scan."""


def _fault(prober: ClusterProber, path: Path) -> Message:
    """Probe a file again and again until a worker is left out, and return the reason.

    All files must be answered, and well.
    """
    faults: list[Message] = []

    def tasks() -> Iterator[ProbeTask]:
        end = time.monotonic() + PATIENCE
        for key in itertools.count():
            faults.extend(each.fault for each in prober.workers() if each.fault)
            if faults or time.monotonic() > end:
                return
            yield ProbeTask(key, os.fsencode(path))

    found = [answer for answer in prober.probe(tasks()) if answer]
    assert sorted(answer.key for answer in found) == list(range(len(found)))
    assert {answer.status for answer in found} == {FileStatus.OK}
    return faults[0]


@pytest.mark.parametrize(
    ("preload", "reason"),
    [
        (
            "import app; app.__version__ = '0.0.1'",
            Message("cluster.other_version", {"there": "0.0.1", "here": app.__version__}),
        ),
        (_BLIND, Message("cluster.not_seen", {"path": "FOLDER"})),
        (
            "import time; time.time = lambda: time.time_ns() / 1e9 + 1000",
            Message("cluster.clock", {"seconds": 1000}),
        ),
    ],
    ids=["version", "share", "clock"],
)
def test_a_worker_that_is_not_fit_is_left_out_for_a_reason(
    tmp_path: Path, cluster: Hosts, preload: str, reason: Message
) -> None:
    path = scripted.write(tmp_path, "a.mkv", "slow", 0.02)
    folder = os.fsencode(tmp_path)
    choice = ClusterChoice(address=cluster.address, insecure=True)
    prober = ClusterProber(choice, (folder,), probe=scripted.probe, prefetch=False, second=False)
    try:
        with worker(cluster.address, preload=preload.replace("FOLDER", repr(folder))):
            fault = _fault(prober, path)
    finally:
        assert prober.close()

    args = {name: str(tmp_path) if value == "FOLDER" else value for name, value in reason.args.items()}
    assert fault.code == reason.code
    # The greeting of a worker on a busy machine is older when it arrives.
    late = {
        name: pytest.approx(value, abs=PATIENCE) for name, value in args.items() if isinstance(value, int)
    }
    assert fault.args == args | late
