"""Decoding children that compute without end, hang or die: the file costs itself, and has no verdict."""

import io
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import pytest

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence
from app.core.message import Message
from app.damage import child, examination
from app.damage.child import SPIN_SECONDS
from app.damage.pool import DamageAnswer, DamagePool, DamageTask, DamageWorker
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from tests import samples
from tests.child_processes import signal_children

GIB = 2**30


def compute(file: io.FileIO, *_rest: object) -> Evidence:
    """Never give the interpreter back, as a decoder that goes in circles, unless the file is small."""
    if os.fstat(file.fileno()).st_size > GIB:
        sum(range(10**15))
    return Evidence(depth=Depth.FULL, decoder="", size=0)


def hang(file: io.FileIO, *_rest: object) -> Evidence:
    """Wait for ever, as for a dead share, unless the file is small."""
    if os.fstat(file.fileno()).st_size > GIB:
        signal.pause()
    return Evidence(depth=Depth.FULL, decoder="", size=0)


def stop(file: io.FileIO, *_rest: object) -> Evidence:
    """Stop this process, unless the file is small."""
    if os.fstat(file.fileno()).st_size > GIB:
        os.kill(os.getpid(), signal.SIGSTOP)
    return Evidence(depth=Depth.FULL, decoder="", size=0)


class Spinning(DamageWorker):
    """A child whose decoder goes in circles; its allowance is short."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.SPIN_SECONDS = 0.2  # type: ignore[misc]
        examination.examine = compute  # type: ignore[assignment]
        child.serve(ends)


class Hanging(DamageWorker):
    """A child whose decoder waits for ever."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        examination.examine = hang  # type: ignore[assignment]
        child.serve(ends)


_SILENCE: Final = 2.0
"""Seconds for which a child that reads a good file may stand still on a busy machine."""


class GivenUp(Hanging):
    """A child that waits for ever; the parent is not patient."""

    def __init__(self) -> None:
        super().__init__(silence_seconds=_SILENCE)


class Stopped(DamageWorker):
    """A child that somebody stops; the parent is not patient."""

    def __init__(self) -> None:
        super().__init__(silence_seconds=_SILENCE)

    @staticmethod
    def target(ends: ChildEnds) -> None:
        examination.examine = stop  # type: ignore[assignment]
        child.serve(ends)


@contextmanager
def pool_of(*paths: Path, make_worker: Callable[[], DamageWorker] = DamageWorker) -> Iterator[DamagePool]:
    tasks = [
        DamageTask(
            record=number, source_id=1, path=os.fsencode(path), size=path.stat().st_size, depth=Depth.FULL
        )
        for number, path in enumerate(paths)
    ]
    with closing(DamagePool([DiskQueue(tasks, 1)], make_worker)) as pool:
        yield pool


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A large file, which the decoders of these tests never end to read."""
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
    answers: dict[int, DamageAnswer] = {}
    with pool_of(endless, good, make_worker=Hanging) as pool:
        for answer in pool.answers():
            if answer is not None:
                answers[answer.task.record] = answer
            elif 1 in answers and 0 not in answers:  # only the endless file is left
                signal_children(number)
    assert answers[0].reason is not None
    assert answers[0].reason.code == code
    assert answers[0].result is None
    assert answers[1].result is not None
    assert answers[1].result.evidence is not None


def test_a_decoder_in_circles_is_ended_by_the_kernel(endless: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.mp4"
    samples.video(good)
    with pool_of(endless, good, make_worker=Spinning) as pool:
        answers = {answer.task.record: answer for answer in pool.answers() if answer is not None}
    assert answers[0].reason == Message("decode.spun", {"limit": SPIN_SECONDS})
    assert answers[1].result is not None
    assert answers[1].result.evidence is not None


@pytest.mark.parametrize("make_worker", [GivenUp, Stopped])
def test_a_decoder_that_waits_for_ever_is_given_up(
    endless: Path, tmp_path: Path, make_worker: Callable[[], DamageWorker]
) -> None:
    good = tmp_path / "good.mp4"
    samples.video(good)
    with pool_of(endless, good, make_worker=make_worker) as pool:
        answers = {answer.task.record: answer for answer in pool.answers() if answer is not None}
    assert answers[0].result is None
    assert answers[0].reason is not None
    assert answers[0].reason.code == "check.silent"
    assert answers[1].result is not None
    assert answers[1].result.evidence is not None


def test_a_pool_with_a_stopped_child_closes_at_once(endless: Path) -> None:
    with pool_of(endless, make_worker=Hanging) as pool:
        answers = pool.answers()
        while not pool.running():
            assert next(answers) is None
        signal_children(signal.SIGSTOP)
        began = time.monotonic()
    assert time.monotonic() - began < 20  # `patient_pools` would let it take longer
