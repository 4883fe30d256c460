"""Probes a file in this process."""

import os
from pathlib import Path

from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.mediainfo import probe_file
from app.process.limits import Allowance


def probe(path: Path, *, deep: bool = False) -> ProbeAnswer:
    return probe_file(ProbeTask(7, os.fsencode(path), deep=deep), Allowance(ProbeLimits()))
