"""A parent to be killed: `python -m tests.probe.orphans FILE…` probes files that hang, and waits."""

import subprocess
import sys
from pathlib import Path

import psutil

import app
from app.core.run.limits import ProbeLimits
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.probe.conftest import tasks
from tests.waiting import wait_until


def survivors(folder: Path, act: str, patience: float) -> list[psutil.Process]:
    """Kill a parent whose children are at `act`, and return the children that outlive it by `patience` s."""
    hung = [scripted.write(folder, f"{number}.mkv", act) for number in range(2)]
    parent = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.probe.orphans", *map(str, hung)], cwd=Path(app.__file__).parent.parent
    )
    marks = [scripted.started(path) for path in hung]
    try:
        assert wait_until(lambda: all(mark.exists() for mark in marks), patience)
        children = [psutil.Process(int(mark.read_text())) for mark in marks]
    finally:
        parent.kill()
        parent.wait()
    return psutil.wait_procs(children, timeout=patience)[1]


def main() -> None:
    """Probe until killed."""
    patient = ProbeLimits(cpu_seconds=600, wall_seconds=600)
    prober = MediaInfoProber(len(sys.argv) - 1, patient, probe=scripted.probe)
    for _ in prober.probe(tasks(map(Path, sys.argv[1:]))):
        pass


if __name__ == "__main__":
    main()
