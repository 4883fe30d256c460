"""A file that takes too long is given up at once when asked to, and costs itself only (P2)."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer
from app.probe.pool import MediaInfoProber
from app.probe.worker import ProbeWorker
from tests import scripted
from tests.probe.conftest import PATIENT, tasks

OK = (FileStatus.OK, None)
SKIPPED = (FileStatus.SKIPPED, "probe.skipped")
Answers = dict[str, tuple[FileStatus, str | None]]
"""Status and the reason's code, by name."""


def _probe(prober: MediaInfoProber, files: list[Path], act: Callable[[], object]) -> Answers:
    """Probe the files, call `act` in each quiet moment and after each answer, and return the answers."""
    answers: list[ProbeAnswer] = []
    for answer in prober.probe(tasks(files)):
        act()
        if answer:
            answers.append(answer)
    assert prober.close()
    assert sorted(answer.key for answer in answers) == list(range(len(files)))
    codes = {answer.key: answer.reason.code if answer.reason else None for answer in answers}
    return {files[answer.key].name: (answer.status, codes[answer.key]) for answer in answers}


def test_a_file_whose_child_never_stops_talking_is_given_up_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.probe.pool.MOMENT", 60.0)  # so that there is something to read at every look
    talking = scripted.write(tmp_path, "talking.mkv", "drip")
    prober = MediaInfoProber(1, PATIENT, probe=scripted.probe)
    began = time.monotonic()

    def skip() -> None:
        if scripted.started(talking).exists():
            prober.skip(0)

    assert _probe(prober, [talking], skip) == {"talking.mkv": SKIPPED}
    assert time.monotonic() - began < 100  # it would talk for 200 s


def test_an_answer_that_is_on_its_way_counts(tmp_path: Path) -> None:
    """Skip comes when the child is done already: nothing changes, not for the file behind it either."""
    files = [scripted.write(tmp_path, f"{number}.mkv", "slow", 0.1) for number in range(12)]
    prober = MediaInfoProber(1, PATIENT, probe=scripted.probe)
    asked: list[int] = []

    def skip() -> None:
        prober.wake()  # so that the next look comes right after a file was handed out
        for worker in prober._workers:
            if worker.held and worker.pipe.poll(10) and (task := worker.held[0]):
                asked.append(task.key)
                prober.skip(asked[-1])

    assert set(_probe(prober, files, skip).values()) == {OK}
    assert asked


def test_children_that_are_slow_to_end_let_the_scan_look_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a dead mount all fall silent at once, and each takes its time over its end: Cancel goes between."""
    files = [scripted.write(tmp_path, f"{number}.mkv", "dead") for number in range(4)]
    prober = MediaInfoProber(4, ProbeLimits(wall_seconds=0.2), probe=scripted.probe)
    seen_to: list[int] = []
    end = ProbeWorker.end

    def counted(self: ProbeWorker, deadline: float) -> bool:
        seen_to[-1] += 1
        return end(self, deadline)

    monkeypatch.setattr(ProbeWorker, "end", counted)
    seen_to.append(0)
    answers = _probe(prober, files, lambda: seen_to.append(0))

    assert {status for status, _ in answers.values()} == {FileStatus.TIMEOUT}
    assert max(seen_to) == 1
    assert sum(seen_to) == 4
