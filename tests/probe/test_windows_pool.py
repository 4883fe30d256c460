"""On Windows the parent ends what spins, and a job object binds the children to it."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.probe.conftest import Ask
from tests.probe.orphans import survivors
from tests.systems import is_wine, only

PATIENCE = 180.0


@pytest.mark.parametrize(
    ("act", "status", "code"),
    [
        ("exit", FileStatus.FAILED, "probe.crashed"),
        ("crash", FileStatus.FAILED, "probe.crashed"),
        ("raise", FileStatus.FAILED, "probe.garbage"),
        ("garbage", FileStatus.FAILED, "probe.garbage"),
        ("hang_read", FileStatus.TIMEOUT, "probe.silent"),
        pytest.param(
            *("bloat", FileStatus.FAILED, "probe.memory"),
            marks=only(not is_wine(), "wine does not limit the memory of a process."),
        ),
    ],
)
def test_a_fault_costs_its_own_file_only(
    tmp_path: Path, ask: Ask, act: str, status: FileStatus, code: str
) -> None:
    good = [scripted.write(tmp_path, f"good{number}.mkv") for number in range(4)]
    bad = scripted.write(tmp_path, "bad.mkv", act)

    answers = ask([*good[:2], bad, *good[2:]])

    answer = answers.pop("bad.mkv")
    assert answer.status is status
    assert answer.reason is not None
    assert answer.reason.code == code
    assert {each.status for each in answers.values()} == {FileStatus.OK}


@pytest.mark.parametrize("at", [3, 40, 41, 90])
def test_the_right_file_of_a_batch_is_blamed(tmp_path: Path, ask: Ask, at: int) -> None:
    acts = {at: "exit", at + 1: "wrong", at + 30: "hang_read"}
    files = [
        scripted.write(tmp_path, f"{number}.mkv", acts.get(number, "ok"), "size") for number in range(130)
    ]

    answers = ask(files)

    statuses = [answers.pop(f"{number}.mkv").status for number in acts]
    assert statuses == [FileStatus.FAILED, FileStatus.FAILED, FileStatus.TIMEOUT]
    assert {answer.status for answer in answers.values()} == {FileStatus.OK}


def test_what_spins_is_ended_long_before_its_time_is_up(tmp_path: Path) -> None:
    prober = MediaInfoProber(1, ProbeLimits(cpu_seconds=0.5, wall_seconds=3600), probe=scripted.probe)
    try:
        task = ProbeTask(1, os.fsencode(scripted.write(tmp_path, "bad.mkv", "spin")))
        (answer,) = filter(None, prober.probe([task]))
    finally:
        prober.close()
    assert answer.status is FileStatus.TIMEOUT
    assert answer.reason is not None
    assert answer.reason.code == "probe.spun"
    assert float(answer.reason.args["limit"]) >= 0.5


@pytest.mark.parametrize("act", ["spin", "hang_read"])
def test_children_die_with_a_parent_that_is_killed(tmp_path: Path, act: str) -> None:
    assert survivors(tmp_path, act, PATIENCE) == []
