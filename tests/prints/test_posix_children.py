"""Children that end on a file: the reason is stored if it lies in the file, so that it ends no other one."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.near.print_verdict import PrintVerdict
from app.disk_pool.ends import ChildEnds
from app.library import Library
from app.prints import child, pictures
from app.prints.pool import PrintWorker
from app.prints.protocol import PrintRequest, PrintResult
from app.process.opening import Opener
from tests.checksum.known import write_files
from tests.prints.canned import CannedPool, CannedWorker, canned, make, stored


def _fails(number: signal.Signals) -> Callable[..., PrintResult]:
    def fail(request: PrintRequest, tell: Callable[[int], object], opener: Opener) -> PrintResult:
        if b"bad" in request.path:
            os.kill(os.getpid(), number)
        return canned(request, tell, opener)

    return fail


class Crashing(CannedWorker):
    """A child whose decoder crashes."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child._MODULES = ()  # type: ignore[assignment, misc]
        child.make_print = _fails(signal.SIGSEGV)
        child.serve(ends)


class Killed(CannedWorker):
    """A child that the system kills."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child._MODULES = ()  # type: ignore[assignment, misc]
        child.make_print = _fails(signal.SIGKILL)
        child.serve(ends)


class Spinning(PrintWorker):
    """A child whose decoder does not come back; its allowance is short."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.CPU_SECONDS = 0.2  # type: ignore[misc]
        pictures.picture_print = lambda *_: sum(range(10**15))  # type: ignore[assignment]
        child.serve(ends)


@pytest.mark.parametrize(
    ("worker", "code"), [(Crashing, "print.died"), (Spinning, "print.too_slow")], ids=["crash", "circles"]
)
def test_a_file_that_ends_its_child_is_not_asked_again(
    library: Library, videos: Path, worker: type[PrintWorker], code: str
) -> None:
    write_files(library, videos, {"bad.mp4": b"bad", "worse.mp4": b"bad, too"})
    outcome = make(library, videos, pool=lambda queues: CannedPool(queues, worker), query="name:bad")
    assert outcome.verdicts == {PrintVerdict.NOT_COMPARED: 1}
    reason = stored(library)["bad.mp4"].reason
    assert reason is not None
    assert reason.code == code
    assert make(library, videos, query="name:bad").known == 1


def test_a_file_whose_child_was_killed_is_read_again(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mp4": b"a", "bad.mp4": b"bad"})
    outcome = make(library, videos, pool=lambda queues: CannedPool(queues, Killed))
    assert outcome.verdicts == {PrintVerdict.MADE: 1, PrintVerdict.NOT_READ: 1}
    assert [error.reason.code for error in outcome.errors] == ["check.died"]
    assert make(library, videos).verdicts == {PrintVerdict.MADE: 2}
