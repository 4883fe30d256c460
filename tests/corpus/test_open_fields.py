"""In every file of the corpus, our fields are those of the engine's JSON, and of its longer look."""

import os
import zlib
from pathlib import Path

import pytest

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import needs
from app.probe.mediainfo import probe_file, report_file
from app.probe.parse import video_file
from app.probe.parse_profiles import MATROSKA
from app.probe.pool import MediaInfoProber
from app.process.limits import Allowance
from app.process.opening import Opener
from tests import scripted
from tests.corpus.place import CORPUS
from tests.probe.told import of_json

LIMITS = ProbeLimits(cpu_seconds=0.1, wall_seconds=8.0)


@needs(layers=scripted.NO_LAYERS)  # to open a file twice
def compare(task: ProbeTask, allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Probe, and raise if the engine's JSON says something else; that of a thousand tracks is not valid.

    Raise also if a scan, which reads the time stamps of a Matroska file itself, finds something else.
    """
    answer = report_file(task, allowance)
    media = answer.media
    if media and media.container in MATROSKA and probe_file(task, allowance).media != media:
        raise AssertionError
    try:
        expected = video_file(of_json(zlib.decompress(answer.report).decode())) if answer.report else None
    except ValueError:
        return answer
    if expected not in {None, answer.media}:
        raise AssertionError
    return answer


@pytest.mark.parametrize("folder", ["valid", "malformed"])
def test_the_fields_are_those_of_the_engines_json(folder: str) -> None:
    paths = [os.fsencode(path) for path in sorted(Path(CORPUS, folder).rglob("*")) if path.is_file()]
    prober = MediaInfoProber(2, LIMITS, probe=compare)
    tasks = (ProbeTask(number, path) for number, path in enumerate(paths))
    answers = [answer for answer in prober.probe(tasks) if answer]
    assert prober.close()
    differing = Message("probe.garbage", {"detail": "AssertionError"})
    assert [paths[answer.key] for answer in answers if answer.reason == differing] == []
    assert sum(answer.media is not None for answer in answers) > 250
