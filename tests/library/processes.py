"""Other processes at the library: one that holds it, one that dies with it, one with fewer rights."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

T = TypeVar("T")
NOBODY = 65534

_HOLD = """
import os, sys
from pathlib import Path
from app.library import open_library
from tests.library.filling import fill, found
library = open_library(Path(sys.argv[1]))
fill(library, b"/held", [(b"/held", [found(b"%d.mkv" % number) for number in range(200)])])
print(os.getpid(), flush=True)
sys.stdin.read()
library.close()
"""


@contextmanager
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Hold the library at `path`, with 200 files in it, in a process of its own."""
    command = [sys.executable, "-c", _HOLD, str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    with process:
        assert _line(process.stdout).strip() == str(process.pid)
        yield process


def crash(path: Path) -> None:
    """Leave a library of 200 files behind whose process was killed."""
    with holder(path) as process:
        process.kill()


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline()


def unprivileged(act: Callable[[], T]) -> T:
    """Return what `act` returns or raise what it raises, done by a user who is not root."""
    if os.geteuid() != 0:
        return act()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _act_and_leave(act, writing)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123 - a descriptor
        outcome = pipe.read()
    os.waitpid(child, 0)
    good, value = pickle.loads(outcome)  # noqa: S301 - our own child
    if not good:
        kind, code, args = value
        raise kind(code, **args)
    return value  # type: ignore[no-any-return]


def _act_and_leave(act: Callable[[], object], writing: int) -> None:
    from app.core.errors import CinventoryError  # noqa: PLC0415

    outcome: tuple[bool, object] = (False, (AssertionError, "the child did not get so far", {}))
    try:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        outcome = (True, act())
    except CinventoryError as error:
        outcome = (False, (type(error), error.message.code, error.message.args))
    except BaseException as error:  # noqa: BLE001 - all the parent can hear of it
        outcome = (False, (AssertionError, repr(error), {}))
    finally:
        os.write(writing, pickle.dumps(outcome))
        os._exit(0)
