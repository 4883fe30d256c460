"""Sends alerts to a program, as JSON on its standard input."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import PurePath
from typing import Final

from app.alerts.payload import payload
from app.alerts.sink import Undelivered
from app.core.job.alert import Alert
from app.core.text.names import one_line

SECONDS: Final = 30.0
"""Seconds after which the program is killed."""
_OUTPUT_BYTES: Final = 4096
"""Bytes of the output that are kept for the log; the rest is read and dropped."""
_DEATH_SECONDS: Final = 2.0
"""Seconds to wait for a program that was killed."""
_PIECE: Final = 65_536
_TRY_AGAIN: Final = 75
"""Exit status by which a program asks for another try (EX_TEMPFAIL in sysexits.h)."""


class CommandSink:
    """Implements `Sink`. Runs no shell; the program gets the environment of this process."""

    def __init__(self, command: Sequence[str], *, seconds: float = SECONDS) -> None:
        self.name = f"command {PurePath(command[0]).name}"
        self._command = command
        self._seconds = seconds

    async def send(self, alert: Alert) -> None:
        try:
            # On POSIX in a session of its own, so that its children can be killed with it.
            process = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=PIPE, stderr=STDOUT, start_new_session=os.name == "posix"
            )
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise Undelivered(f"the program did not start ({reason})", retry=False) from None
        output = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                await asyncio.gather(_give(process, payload(alert)), _take(process, output))
                status = await process.wait()
        except TimeoutError:
            await _kill(process)
            text = f"killed after {self._seconds:g} s{_said(output)}"
            raise Undelivered(text, retry=False) from None
        except BaseException:
            await _kill(process)
            raise
        if status:
            raise Undelivered(f"exit status {status}{_said(output)}", retry=status == _TRY_AGAIN)


async def _give(process: Process, data: bytes) -> None:
    """Write the input. A program need not read it."""
    if (pipe := process.stdin) is not None:
        with suppress(ConnectionError):
            pipe.write(data)
            await pipe.drain()
        pipe.close()


async def _take(process: Process, output: bytearray) -> None:
    """Read the output to its end, so that the program never waits for a reader; keep its begin."""
    while process.stdout is not None and (piece := await process.stdout.read(_PIECE)):
        output += piece[: max(0, _OUTPUT_BYTES - len(output))]


async def _kill(process: Process) -> None:
    """Kill the program and its children in its session, and wait until their output has ended."""
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        elif process.returncode is None:
            process.kill()
    # A child in another session may live on, and hold the output open.
    with suppress(TimeoutError):
        async with asyncio.timeout(_DEATH_SECONDS):
            await asyncio.gather(_take(process, bytearray()), process.wait())


def _said(output: bytearray) -> str:
    text = one_line(output.decode("utf-8", "replace").strip())
    return f"; its output: {text}" if text else ""
