"""Decoding children that compute without end, or die: the file costs itself, and has no verdict."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.decoding.depth import Depth
from app.decoding.pool import DecodeAnswer, DecodePool, DecodeTask
from app.disk_pool.disk_queue import DiskQueue
from tests import samples
from tests.child_processes import child_processes

GIB = 2**30


@contextmanager
def pool_of(*paths: Path) -> Iterator[DecodePool]:
    tasks = [
        DecodeTask(
            record=number, source_id=1, path=os.fsencode(path), size=path.stat().st_size, depth=Depth.FULL
        )
        for number, path in enumerate(paths)
    ]
    with closing(DecodePool([DiskQueue(tasks, 1, still_seconds=0.0)])) as pool:
        yield pool


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A transport stream that takes minutes to read, and no room."""
    path = tmp_path / "endless.ts"
    samples.video(path, codec="mpeg2video")
    os.truncate(path, 300 * GIB)
    return path


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGPROF, "decode.spun"), (signal.SIGKILL, "check.died")]
)
def test_a_child_that_ends_costs_its_file(
    endless: Path, tmp_path: Path, number: signal.Signals, code: str
) -> None:
    good = tmp_path / "good.mp4"
    samples.video(good)
    answers: dict[int, DecodeAnswer] = {}
    with pool_of(endless, good) as pool:
        for answer in pool.answers():
            if answer is not None:
                answers[answer.task.record] = answer
            elif 1 in answers and 0 not in answers:  # only the endless file is left
                for child in child_processes():
                    child.send_signal(number)
    assert answers[0].reason is not None
    assert answers[0].reason.code == code
    assert answers[0].result is None
    assert answers[1].result is not None
    assert answers[1].result.evidence is not None
