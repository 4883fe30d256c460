"""Starts child processes that share neither standard descriptors nor Ctrl-C with their parent.

A child that the kernel holds on a dead mount outlives its parent. The child must not hold the pipes of the
parent's caller, who would wait for their end for ever. For the same reason, multiprocessing's resource
tracker is not started. There is nothing to track: neither semaphores nor named shared memory are used.
"""

import logging
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import process as processes
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Final

from app.core.run.limits import ProbeLimits
from app.process import descriptors, job_object, limits

log = logging.getLogger(__name__)

_KILLED: Final = -9
_EXPECTED: Final = frozenset({0, _KILLED, -15})
"""Exit codes of a child that finished, or that this process killed, also on Windows."""

OPENER_ENDED: Final = 75
"""Exit code of a child whose opener has ended (EX_TEMPFAIL of sysexits.h): its file did nothing."""


class ChildCrashed(Exception):
    """A child ended by itself that should not have. Nothing raises it: it stands in the log."""

    def __init__(self, name: str, code: int) -> None:
        self.name = name
        self.cause = cause_of(code)
        super().__init__(f"{name} ended by {self.cause}" if code < 0 else f"{name} ended with {self.cause}")


def cause_of(code: int) -> str:
    """Return the name of the signal that ended a child, or its exit code in words."""
    with suppress(ValueError):
        return signal.Signals(-code).name
    return f"exit code {code}"


def note_crash(name: str, code: int, output: str = "") -> None:
    """Log an end of a child that nobody expected. A file that ends its probe is expected (`app.probe`)."""
    log.error("%s ended with exit code %d: %s", name, code, output, exc_info=ChildCrashed(name, code))


def let_close_meet_start() -> None:
    """Let a child be closed while another thread starts one, as Python 3.11.4 and later do by themselves.

    Each start polls all children, also one that another thread is closing at that moment: before 3.11.4 the
    start then raised AttributeError (https://github.com/python/cpython/issues/104536). Debian 12 has 3.11.2.
    """
    if sys.version_info < (3, 11, 4):
        processes._cleanup = _forget_ended  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other way


def _forget_ended() -> None:
    children = processes._children  # type: ignore[attr-defined]  # noqa: SLF001 - unknown to the stubs
    for child in list(children):
        popen = child._popen  # noqa: SLF001 - None once it is closed
        if popen is not None and popen.poll() is not None:
            children.discard(child)


let_close_meet_start()

_behind_window = False


def work_behind_window() -> None:
    """Let the children that start from now on give way to the window of this process.

    A scan keeps more children busy than there are cores. With the window's priority, they made it wait for a
    core 100 ms at a time.
    """
    global _behind_window  # noqa: PLW0603 - said once, at the start of the process
    _behind_window = True


class _Child(SpawnProcess):
    """The common part of children on all systems."""

    in_front = False
    """Whether a person sees or hears what it does at once, so that it keeps the priority of its parent."""
    _gives_way = False

    def start(self) -> None:
        self._gives_way = _behind_window and not self.in_front
        super().start()

    def run(self) -> None:
        if self._gives_way:
            limits.give_way()
        super().run()


if sys.platform == "win32":
    from multiprocessing import context, reduction
    from multiprocessing.connection import PipeConnection
    from typing import Any

    def _passed(
        pipe: "PipeConnection[Any, Any]",
    ) -> "tuple[type[PipeConnection[Any, Any]], tuple[int, bool, bool]]":
        """Give a child its end of a pipe alone, so that the pipe ends with the child.

        multiprocessing keeps a second handle of that end in the parent until the child has loaded: if the
        child dies before, the parent waits for a message until its patience ends.
        """
        starting = context.get_spawning_popen()
        if starting is None:
            raise RuntimeError("a pipe goes only to a child that starts")
        return PipeConnection, (starting.duplicate_for_child(pipe.fileno()), pipe.readable, pipe.writable)

    reduction.register(PipeConnection, _passed)

    def preload(*_modules: str) -> None:
        """Do nothing: every child on Windows is a new interpreter."""

    def end_server() -> None:
        """Do nothing: there is no server."""

    class ChildProcess(_Child):
        """A process with its own descriptors 0 to 2, which ends with its parent."""

        memory_mb = ProbeLimits().memory_mb
        """Memory limit in MiB, set by the parent on Windows. Elsewhere the child sets it itself."""

        def start(self) -> None:
            """Start the process, and bind it to this process. Raises OSError."""
            super().start()
            job_object.confine(self, self.memory_mb * 2**20)

        def run(self) -> None:
            """Close the parent's pipes, which Windows passes on even if nothing is inherited."""
            descriptors.detach()
            super().run()

        def output(self) -> str:
            """Return an empty text: the output of a child is not read on Windows."""
            return ""

else:
    from multiprocessing.process import BaseProcess

    from app.process import fork_popen, spawn_popen

    def preload(*modules: str) -> None:
        """Load the modules of later children in the background, where children are forked."""
        if fork_popen.USABLE:
            fork_popen.load(modules)

    def end_server() -> None:
        """End the server that forks children, if there is one, and all children that still live."""
        fork_popen.stop()

    class ChildProcess(_Child):
        """A process with its own descriptors 0 to 2. Its target must call `limits.confine` first of all."""

        @staticmethod
        def _Popen(  # type: ignore[override]  # noqa: N802 - multiprocessing's name
            process_obj: BaseProcess,
        ) -> fork_popen.ForkPopen | spawn_popen.SpawnPopen:
            return (
                fork_popen.ForkPopen(process_obj)
                if fork_popen.USABLE
                else spawn_popen.SpawnPopen(process_obj)
            )

        def start(self) -> None:
            """Start out of reach of the terminal's Ctrl-C. Raises OSError."""
            with spawn_popen.interrupts_blocked():
                super().start()

        def output(self) -> str:
            """Return the part of standard output and error that was kept and not read yet.

            Call it before `close`.
            """
            popen = self._popen  # type: ignore[attr-defined]  # unknown to the stubs
            return str(popen.output()) if popen is not None else ""


_held: list[ChildProcess] = []
"""Children that were killed and have not ended yet."""
_held_lock = threading.Lock()


def held(name: str) -> int:
    """Return how many children of a name the system still holds after they were killed.

    They wait for a disk that does not respond, and keep what they have open. Any thread may call it.
    """
    with _held_lock:
        _let_go()
        return sum(process.name == name for process in _held)


def _let_go() -> None:
    """Forget the children that have ended since. Called with the lock."""
    for process in [each for each in _held if each.exitcode is not None]:
        _held.remove(process)
        process.close()


def start(process: ChildProcess, ours: Connection, theirs: Connection) -> None:
    """Start a child that holds one end of a pipe, and close that end here. Raises `OSError`."""
    try:
        process.start()
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()


def end(process: ChildProcess, seconds: float) -> None:
    """Kill a child, and wait at most `seconds` for its end; log its output if it failed by itself."""
    was_killed = process.exitcode == _KILLED  # by the system, which had no memory, or by another program
    process.kill()
    process.join(seconds)
    code = process.exitcode
    if code is None:  # the kernel holds it, on a dead mount say
        with _held_lock:
            _let_go()
            _held.append(process)
        return
    if was_killed or code not in _EXPECTED:
        note_crash(process.name, code, process.output())
    process.close()
