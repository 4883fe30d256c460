"""Pictures of files as the world makes them: many of the valid, and none costs the child more than it may."""

import os
from collections import Counter
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.preview import protocol
from app.preview.child import run_task
from app.probe.base import ProbeTask
from app.probe.pool import MediaInfoProber
from tests.corpus.place import CORPUS

LIMITS = ProbeLimits(cpu_seconds=6.0, wall_seconds=20.0, memory_mb=1024)
FEWEST = {"valid": 70, "malformed": 15}
"""Files that are seen, of 116 and 135; most others hold no video, or an encrypted one."""
EACH = 3
"""Every third file is tried, in order of path: all of them take a minute."""


@pytest.mark.parametrize("kind", FEWEST)
def test_pictures_are_made_or_a_reason_is_given(kind: str) -> None:
    files = sorted(file for file in Path(CORPUS, kind).rglob("*") if file.is_file())[::EACH]
    prober = MediaInfoProber(2, LIMITS, probe=run_task)
    tasks = (ProbeTask(number, os.fsencode(file)) for number, file in enumerate(files))
    answers = {answer.key: answer for answer in prober.probe(tasks) if answer is not None}
    assert prober.close()
    assert len(answers) == len(files)
    seen = [protocol.decode(answer.report) for answer in answers.values() if answer.status is FileStatus.OK]
    assert len(seen) >= FEWEST[kind]
    reasons = Counter(answer.reason.code for answer in answers.values() if answer.reason is not None)
    assert not {code for code in reasons if code.startswith("probe.")}
