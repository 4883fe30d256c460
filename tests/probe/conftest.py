"""A prober that is closed whatever the test does with it."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.pool import MediaInfoProber
from tests import scripted

QUICK = ProbeLimits(cpu_seconds=0.25, wall_seconds=2.0, memory_mb=512)
"""Limits that a test can wait for, of files that hang: on a busy machine, others may stand still as long."""
PATIENT = ProbeLimits(cpu_seconds=300, wall_seconds=300, memory_mb=512)
"""Limits that no file comes to that ends."""
SPUN = replace(PATIENT, cpu_seconds=0.25)
"""Limits of files that compute for ever."""
HUNG = replace(QUICK, wall_seconds=0.3)
"""Limits of files that hang for certain, of which no other is read with them."""

Ask = Callable[[Iterable[Path]], dict[str, ProbeAnswer]]


@pytest.fixture
def prober() -> Iterator[MediaInfoProber]:
    """Two children that do what their files say."""
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe)
    yield prober
    assert prober.close()


@pytest.fixture
def ask(prober: MediaInfoProber) -> Ask:
    """Probes files and returns the answers by name, one a file."""
    return _asking(prober)


@pytest.fixture
def ask_hung() -> Iterator[Ask]:
    """Does the same with less patience."""
    prober = MediaInfoProber(1, HUNG, probe=scripted.probe)
    yield _asking(prober)
    assert prober.close()


def _asking(prober: MediaInfoProber) -> Ask:
    def probe(paths: Iterable[Path]) -> dict[str, ProbeAnswer]:
        listed = list(paths)
        answers = [answer for answer in prober.probe(tasks(listed)) if answer]
        assert sorted(answer.key for answer in answers) == list(range(len(listed)))
        return {listed[answer.key].name: answer for answer in answers}

    return probe


def tasks(paths: Iterable[Path]) -> Iterator[ProbeTask]:
    """Return a task a path; the key is its number."""
    return (ProbeTask(number, os.fsencode(path)) for number, path in enumerate(paths))
