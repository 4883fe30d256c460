"""A process that shuts itself in on Windows tells the layers that hold, and goes on reading."""

import json
import multiprocessing
import subprocess
import sys
from multiprocessing.connection import Connection
from typing import NamedTuple

import pytest

from app.process import sandbox
from app.process.sandbox import Layer
from app.process.spawn import ChildProcess
from tests.process.windows_attempts import PROGRAM
from tests.systems import is_wine, only

genuine = only(not is_wine(), "Windows itself: wine accepts the calls, and does nothing")


class Told(NamedTuple):
    layers: set[Layer]
    outcomes: dict[str, bool]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("folder")
    (folder / "file").write_bytes(b"contents")
    command = [sys.executable, "-m", "tests.process.windows_attempts", str(folder)]
    answer = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)  # noqa: S603 - ours
    return Told({Layer[name] for name in answer["layers"]}, answer["outcomes"])


def test_files_that_are_asked_for_are_read(told: Told) -> None:
    assert told.outcomes["read what is open"]
    assert told.outcomes["open what was asked for"]


def test_each_layer_that_is_told_holds(told: Told) -> None:
    assert told.outcomes["create"] == told.outcomes["create then"] == (Layer.INTEGRITY not in told.layers)
    assert told.outcomes["start"] == (Layer.CHILDREN not in told.layers)
    assert told.outcomes["open"] == told.outcomes["open afterwards"] == (Layer.NOBODY not in told.layers)


def test_privileges_are_gone(told: Told) -> None:
    assert Layer.PRIVILEGES in told.layers


@genuine
def test_all_layers_are_in_force(told: Told) -> None:
    assert told.layers == sandbox.available()


def start_a_program(pipe: Connection) -> None:
    try:
        subprocess.run([PROGRAM, "/c", "exit"], check=True)  # noqa: S603 - ours
    except OSError:
        pipe.send(False)
    else:
        pipe.send(True)


@genuine
@pytest.mark.parametrize("daemon", [True, False])
def test_a_daemon_starts_no_program(daemon: bool) -> None:  # noqa: FBT001 - a parameter of a test
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child = ChildProcess(target=start_a_program, args=(theirs,), daemon=daemon)
    child.start()
    theirs.close()
    with ours:
        assert ours.recv() == (not daemon)
    child.join()
