"""Files are sent in batches, and still each costs itself only."""

import random
from collections.abc import Collection, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.batch_size import BATCH
from app.probe.pool import MediaInfoProber
from app.probe.protocol import encode
from app.probe.slot import ProbeSlot
from app.probe.worker import ProbeWorker, message_bytes
from tests import scripted
from tests.probe.conftest import PATIENT, QUICK, tasks
from tests.probe.prober_contract import answered_before

FILES = 12 * BATCH
OK = (FileStatus.OK, None)
CRASHED = (FileStatus.FAILED, "probe.crashed")
GARBAGE = (FileStatus.FAILED, "probe.garbage")
SKIPPED = (FileStatus.SKIPPED, "probe.skipped")
FAULTS = {
    "crash": CRASHED,
    "exit": CRASHED,
    "quit": CRASHED,
    "crash SIGKILL": CRASHED,
    "hang_c": (FileStatus.TIMEOUT, "probe.silent"),
    "hang_read": SKIPPED,
    "wrong size": GARBAGE,
    "other_key": GARBAGE,
    "babble not a message": GARBAGE,
    r"babble \0\0\0\5words": GARBAGE,
}
"""The last answer for a file with each fault; one that waits for a byte is skipped."""


class _FullBatches:
    """Stands in for `BatchSize` where the machine may be too busy for full batches."""

    files = BATCH

    def note(self, files: int, seconds: float) -> None:
        """Stay as it is."""


@pytest.fixture
def batches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the sizes of the batches that are sent."""
    sizes: list[int] = []
    send = ProbeWorker.send

    def noted(self: ProbeWorker, tasks: Sequence[ProbeTask], *, alone: bool = False) -> None:
        sizes.append(len(tasks))
        unread = self.held_bytes + sum(len(task.path) for task in tasks)
        assert not self.held or unread < 8 * 1024  # the least that a pipe holds, on macOS
        send(self, tasks, alone=alone)

    monkeypatch.setattr(ProbeWorker, "send", noted)
    return sizes


@pytest.fixture
def full_batches(monkeypatch: pytest.MonkeyPatch, batches: list[int]) -> list[int]:
    """Return the sizes of the batches that are sent, which are full as long as there are enough files."""
    monkeypatch.setattr("app.probe.worker.BatchSize", _FullBatches)
    return batches


def _limits(acts: Collection[str]) -> ProbeLimits:
    """Return limits that a test waits for only if a file hangs, and that leave time to skip one that does."""
    if "hang_c" not in acts:
        return PATIENT
    return replace(QUICK, wall_seconds=6.0) if "hang_read" in acts else QUICK


def _probe(files: list[Path], limits: ProbeLimits = PATIENT, *, skip: bool = False) -> list[ProbeAnswer]:
    """Return the answers in the order in which they came, one for each file."""
    prober = MediaInfoProber(2, limits, probe=scripted.probe)
    found = []
    for answer in prober.probe(tasks(files)):
        for running in prober.running() if skip else ():
            if scripted.started(files[running.key]).exists() and b"hang_read" in running.path:
                prober.skip(running.key)
        if answer:
            found.append(answer)
    assert prober.close()
    assert sorted(answer.key for answer in found) == list(range(len(files)))
    return found


@pytest.mark.parametrize("round_", range(40))
def test_the_right_file_of_a_batch_is_blamed(tmp_path: Path, full_batches: list[int], round_: int) -> None:
    chance = random.Random(round_)  # noqa: S311
    bad = dict(zip(chance.sample(range(FILES), 3), chance.sample(list(FAULTS), 3), strict=True))
    files = []
    for number in range(FILES):
        act, _, argument = bad.get(number, "ok").partition(" ")
        files.append(scripted.write(tmp_path, f"{number} {act}.mkv", act, argument))

    found = {
        answer.key: (answer.status, answer.reason.code if answer.reason else None)
        for answer in _probe(files, _limits(bad.values()), skip=True)
    }

    assert {number: found.pop(number) for number in bad} == {n: FAULTS[act] for n, act in bad.items()}
    assert set(found.values()) == {OK}
    assert max(full_batches) == BATCH


@pytest.mark.usefixtures("full_batches")
def test_files_behind_a_slow_one_go_to_a_child_that_has_nothing_to_do(tmp_path: Path) -> None:
    slow = FILES - BATCH
    files = [scripted.write(tmp_path, f"{number}.mkv") for number in range(FILES)]
    scripted.write(tmp_path, files[slow].name, "slow", 300)
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe)

    assert answered_before(prober, files, slow) == set(range(FILES)) - {slow}
    assert prober.close()


@pytest.mark.usefixtures("full_batches")
def test_a_file_that_is_taken_back_while_it_begins_is_answered_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child then probes it, and another child as well."""
    monkeypatch.setattr(ProbeSlot, "set_limit", lambda _slot, _number=0: None)
    files = [scripted.write(tmp_path, f"{number}.mkv") for number in range(FILES)]
    scripted.write(tmp_path, files[FILES - BATCH].name, "slow", 1.0)

    assert {answer.status for answer in _probe(files)} == {FileStatus.OK}


def test_slow_files_are_sent_one_by_one(tmp_path: Path, batches: list[int]) -> None:
    _probe([scripted.write(tmp_path, f"{number}.mkv", "slow", 0.15) for number in range(12)])

    assert set(batches) == {1}


def test_answers_do_not_wait_for_a_slow_file_behind_them(tmp_path: Path) -> None:
    files = [scripted.write(tmp_path, f"{number}.mkv") for number in range(FILES)]
    files.append(scripted.write(tmp_path, "slow.mkv", "slow", 100.0))
    prober = MediaInfoProber(1, PATIENT, probe=scripted.probe)
    answered: set[int] = set()
    seen = False
    for answer in prober.probe(tasks(files)):
        answered |= {answer.key} if answer else set()
        if len(answered) == FILES and any(probe.key == FILES for probe in prober.running()):
            seen = True
            prober.skip(FILES)
    assert prober.close()

    assert seen


@pytest.mark.usefixtures("full_batches")
def test_long_paths_never_fill_the_pipe(tmp_path: Path) -> None:
    """The parent must not wait for a child that has a file at hand, and does not read."""
    folder = tmp_path / ("x" * 200) / ("y" * 200) / ("z" * 200) / ("u" * 200)
    files = [scripted.write(folder, f"{number}.mkv") for number in range(FILES)]
    hung = scripted.write(folder, files[FILES // 2].name, "hang_read")
    prober = MediaInfoProber(1, PATIENT, probe=scripted.probe)
    answered = 0
    for answer in prober.probe(tasks(files)):
        answered += bool(answer)
        if answer is None and scripted.started(hung).exists():
            prober.skip(FILES // 2)
    assert prober.close()

    assert answered == FILES


def test_a_task_takes_no_more_room_in_a_pipe_than_expected() -> None:
    task = ProbeTask(2**40, b"/films/" + b"x" * 300, moment=1.5, root=b"/films/" + b"y" * 300)

    assert len(encode(task)) <= message_bytes(task)
