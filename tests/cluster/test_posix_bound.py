"""A cluster of the tests ends with them, however they end."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

import app
from tests.child_processes import is_alive
from tests.waiting import wait_until

pytestmark = pytest.mark.cluster

SECONDS = 60.0
_HOSTS = """
import sys
from tests.cluster.hosts import hosts
with hosts(1, 1) as started:
    print(*(each.pid for each in (started.scheduler, *started.workers())), flush=True)
    sys.stdin.read()
"""
_COMMANDS = """
import sys
from pathlib import Path
from tests.cluster.commands import scheduler, worker
with scheduler(Path(sys.argv[1])) as address, worker(address) as process:
    print(process.pid, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("code", [_HOSTS, _COMMANDS], ids=["hosts", "commands"])
def test_a_cluster_ends_with_tests_that_are_killed(tmp_path: Path, code: str) -> None:
    tests = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", code, tmp_path],
        cwd=Path(app.__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert tests.stdout is not None
        told = [psutil.Process(int(pid)) for pid in tests.stdout.readline().split()]
        below = {*told, *psutil.Process(tests.pid).children(recursive=True)}
        if code == _HOSTS:
            told[-1].suspend()
    finally:
        tests.kill()
        tests.communicate()

    assert len(below) >= 2
    assert wait_until(lambda: not any(map(is_alive, below)), SECONDS)
