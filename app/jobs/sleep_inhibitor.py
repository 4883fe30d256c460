"""Keeps the computer awake while a job runs, as far as the system allows.

On Linux, `systemd-inhibit` asks logind over D-Bus. On macOS, `caffeinate` is used. On Windows,
`SetThreadExecutionState` is called. The computer can sleep again after this process was killed.
"""

import asyncio
import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Final, Protocol

from app.core.job import AsyncJobQueue, Job, JobState

log = logging.getLogger(__name__)

Command = Sequence[str]
Launch = Callable[[Command], "subprocess.Popen[bytes]"]

WORKING: Final = frozenset({JobState.RUNNING, JobState.CANCELLING})
_SETTLE_SECONDS: Final = 0.5
"""Seconds after which a living child process counts as accepted by the system."""
_END_SECONDS: Final = 2.0
"""Seconds that a child process gets to end before it is killed."""
_SOON_SECONDS: Final = 3.0
"""Seconds before the computer is kept awake. No computer falls asleep sooner, so short jobs need no child."""


class CannotHold(Exception):
    """Raised if the system refuses to keep the computer awake; the text lists the attempts."""


class Hold(Protocol):
    """A way to keep the computer awake. All calls come from the same thread."""

    def take(self) -> None:
        """Keep the computer awake from now on. Raises `CannotHold`."""

    def release(self) -> None:
        """Let the computer sleep again; do nothing if it already may."""


class ChildHold:
    """A hold by a child process, as long as the child lives.

    Its standard input is a pipe of this process, which closes when this process dies.
    """

    def __init__(
        self,
        commands: Sequence[Command],
        launch: "Launch | None" = None,
        settle_seconds: float = _SETTLE_SECONDS,
    ) -> None:
        """Take commands to try in order. The first child that lives for `settle_seconds` is used."""
        self._commands = commands
        self._launch = launch or _launch
        self._settle = settle_seconds
        self._child: subprocess.Popen[bytes] | None = None

    def take(self) -> None:
        failures = []
        for command in self._commands:
            try:
                self._child = self._stays(command)
            except OSError as error:
                failures.append(f"{command[0]}: {error.strerror or error}")
            else:
                if self._child is not None:
                    return
                failures.append(f"{command[0]} was refused")
        raise CannotHold("; ".join(failures))

    def _stays(self, command: Command) -> "subprocess.Popen[bytes] | None":
        child = self._launch(command)
        try:
            child.wait(self._settle)
        except subprocess.TimeoutExpired:
            return child
        _end(child)
        return None

    def release(self) -> None:
        if self._child is not None:
            if self._child.poll() is not None:
                log.warning("the computer may have slept: %s ended early", self._commands[0][0])
            _end(self._child)
            self._child = None


class WindowsHold:
    """A hold by `SetThreadExecutionState`, which lasts as long as the calling thread.

    Flags: https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
    """

    _CONTINUOUS: Final = 0x80000000
    _SYSTEM_REQUIRED: Final = 0x00000001

    def __init__(self, set_state: Callable[[int], int] | None = None) -> None:
        self._set_state = set_state or _set_execution_state

    def take(self) -> None:
        if not self._set_state(self._CONTINUOUS | self._SYSTEM_REQUIRED):
            raise CannotHold("SetThreadExecutionState was refused")

    def release(self) -> None:
        self._set_state(self._CONTINUOUS)


def system_hold() -> Hold:
    """Return the hold for this system."""
    if sys.platform == "win32":
        return WindowsHold()
    if sys.platform == "darwin":
        return ChildHold((("caffeinate", "-i", "-w", str(os.getpid())),))
    ask = ("--who=Cinventory", "--why=A job is running", "--mode=block", "cat")
    # logind may not let a remote user block sleep, but lets every user block idle: the second command.
    return ChildHold(
        (("systemd-inhibit", "--what=sleep:idle", *ask), ("systemd-inhibit", "--what=idle", *ask))
    )


class Awake:
    """A listener of a queue that keeps the computer awake while a job runs. Belongs to the loop."""

    def __init__(
        self, queue: AsyncJobQueue, hold: Hold | None = None, soon_seconds: float = _SOON_SECONDS
    ) -> None:
        """Follow `queue`. Jobs that end within `soon_seconds` do not keep the computer awake."""
        self._hold = hold or system_hold()
        self._soon = soon_seconds
        self._timer: asyncio.TimerHandle | None = None
        self._working: set[str] = set()
        self._warned = False
        # One thread, since taking a hold waits, and since Windows counts the state by thread.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="awake")
        self._unsubscribe = queue.subscribe(self._follow)

    def _follow(self, job: Job) -> None:
        before = bool(self._working)
        (self._working.add if job.state in WORKING else self._working.discard)(job.id)
        if bool(self._working) == before:
            return
        if not before:
            self._timer = asyncio.get_running_loop().call_later(self._soon, self._thread.submit, self._take)
        elif self._timer is not None:
            self._timer.cancel()
            self._thread.submit(self._hold.release)

    def _take(self) -> None:
        try:
            self._hold.take()
        except CannotHold as error:
            if not self._warned:
                self._warned = True
                log.warning("the computer may fall asleep while a job runs: %s", error)
        except Exception:
            log.exception("the computer may fall asleep while a job runs")

    async def close(self) -> None:
        """Stop following the queue, and let the computer sleep, even while jobs run."""
        self._unsubscribe()
        if self._timer is not None:
            self._timer.cancel()
        await asyncio.wrap_future(self._thread.submit(self._hold.release))
        self._thread.shutdown(wait=True)


def _launch(command: Command) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the commands above
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _end(child: "subprocess.Popen[bytes]") -> None:
    """Close the standard input of a child, which ends `cat`, and terminate it; kill it after a timeout.

    A busy system may take its time to end a killed child, for which nobody need wait.
    """
    if child.stdin is not None:
        with suppress(OSError):
            child.stdin.close()
    child.terminate()
    try:
        child.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        with suppress(subprocess.TimeoutExpired):
            child.wait(_END_SECONDS)


def _set_execution_state(flags: int) -> int:
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    return int(kernel.SetThreadExecutionState(ctypes.c_uint32(flags)))
