"""A parent to be killed: `python -m tests.probe.orphans FILE…` probes files that hang, and waits."""

import sys
from pathlib import Path

from app.core.limits import ProbeLimits
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.probe.conftest import tasks


def main() -> None:
    """Probe until killed."""
    patient = ProbeLimits(cpu_seconds=60, wall_seconds=60)
    prober = MediaInfoProber(len(sys.argv) - 1, patient, probe=scripted.probe)
    for _ in prober.probe(tasks(map(Path, sys.argv[1:]))):
        pass


if __name__ == "__main__":
    main()
