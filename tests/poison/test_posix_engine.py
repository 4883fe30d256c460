"""An engine that goes wrong in every way there is, amid a scan: each file costs itself only (S2, S3)."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.worker import ProbeWorker
from tests import scripted
from tests.child_processes import all_have_ended
from tests.poison.acts import records, results, scan
from tests.probe.conftest import PATIENT, QUICK

OK = (FileStatus.OK, None)
CRASHED = (FileStatus.FAILED, "probe.crashed")
MEMORY = (FileStatus.FAILED, "probe.memory")
GARBAGE = (FileStatus.FAILED, "probe.garbage")
SPUN = (FileStatus.TIMEOUT, "probe.spun")
STARVED = (FileStatus.TIMEOUT, "probe.starved")
SILENT = (FileStatus.TIMEOUT, "probe.silent")

FAULTS = {
    "crash SIGSEGV": CRASHED,
    "crash SIGKILL": CRASHED,
    "crash SIGTERM": CRASHED,
    "crash SIGSTOP": SILENT,
    "exit 0": CRASHED,
    "exit 3": CRASHED,
    "quit": CRASHED,
    "quit interrupt": CRASHED,
    "abort": MEMORY,
    "bloat": MEMORY,
    "spin": SPUN,
    "hang_c": SILENT,
    "hang_read": SILENT,
    "dead": SILENT,
    "half": SILENT,
    "raise": GARBAGE,
    "garbage": GARBAGE,
    "other_key": GARBAGE,
    "babble not a message": GARBAGE,
    r"babble \0\0\0\5words": GARBAGE,
    r"babble \0\0\0\0": GARBAGE,
    r"babble \xff\xff\xff\xff\0\0\0\0": GARBAGE,
    r"babble \0\0\0\5ready": OK,
    "noisy": OK,
    "wrong status": GARBAGE,
    "wrong no reason": GARBAGE,
    "wrong reason": GARBAGE,
    "wrong media": GARBAGE,
    "wrong codec": GARBAGE,
    "wrong streams": GARBAGE,
    "wrong no media": GARBAGE,
    "wrong duration": GARBAGE,
    "wrong width": GARBAGE,
    "wrong report": GARBAGE,
    "wrong size": GARBAGE,
    "wrong huge": GARBAGE,
    "wrong mtime_ns": GARBAGE,
}


def _write(folder: Path, number: int, script: str) -> Path:
    act, _, argument = script.partition(" ")
    return scripted.write(folder, f"{number:02} {act}.mkv", act, argument)


WORDS = {
    "crash SIGSEGV": "The media engine crashed on this file (SIGSEGV).",
    "crash SIGKILL": "The media engine crashed on this file (SIGKILL).",
    "exit 3": "The media engine crashed on this file (exit code 3).",
    "abort": "The probe needed more than 512 MB of memory.",
    "bloat": "The probe needed more than 512 MB of memory.",
    "half": f"No byte could be read for {QUICK.wall_seconds} s.",
    "wrong media": "The result of the media engine is not valid: ValidationError.",
}


def test_every_fault_in_one_folder_costs_its_own_file(library: Library, videos: Path) -> None:
    bad = {script: _write(videos, number, script).name for number, script in enumerate(FAULTS)}
    good = [_write(videos, number, "ok").name for number in range(len(FAULTS))]
    outcome = scan(library, videos, probe=scripted.probe, limits=QUICK)
    assert all_have_ended()
    assert (outcome.state, outcome.counts.found) == (JobState.COMPLETED, 2 * len(FAULTS))
    found = results(library)
    assert {found.pop(name) for name in good} == {OK}
    if found[bad["spin"]] in {STARVED, SILENT}:  # the machine is too busy to let it spin
        found[bad["spin"]] = SPUN
    assert {script: found[name] for script, name in bad.items()} == FAULTS
    reasons = {record.name: str(record.reason) for record in records(library).values()}
    assert {script: reasons[os.fsencode(bad[script])] for script in WORDS} == WORDS


def test_a_folder_of_nothing_but_killers_comes_to_its_end(library: Library, videos: Path) -> None:
    for number in range(8):
        _write(videos, number, "crash")
    outcome = scan(library, videos, probe=scripted.probe, limits=PATIENT)
    assert all_have_ended()
    assert (outcome.state, outcome.counts.failed) == (JobState.COMPLETED, 8)


class _Hunted(MediaInfoProber):
    """Three of its children are killed, each while it holds a file."""

    def probe(self, tasks: Iterable[ProbeTask | None]) -> Iterator[ProbeAnswer | None]:
        killed: list[ProbeWorker] = []
        for answer in super().probe(tasks):
            yield answer
            busy = [worker for worker in self._workers if worker.held and worker not in killed]
            if busy and len(killed) < 3:
                busy[0].kill()
                killed.append(busy[0])


def test_a_child_that_is_killed_from_outside_costs_one_file(library: Library, videos: Path) -> None:
    """As by a system that is short of memory: it takes any of them, at any moment."""
    for number in range(20):
        _write(videos, number, "slow 0.1")
    outcome = scan(library, videos, prober=_Hunted(2, PATIENT, probe=scripted.probe))
    assert 1 <= outcome.counts.failed <= 3
    assert outcome.counts.ok == 20 - outcome.counts.failed
    assert set(results(library).values()) == {OK, CRASHED}
