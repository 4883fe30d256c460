"""Starts child processes that share neither standard descriptors nor Ctrl-C with their parent.

A child that the kernel holds on a dead mount outlives its parent. The child must not hold the pipes of the
parent's caller, who would wait for their end for ever. For the same reason, multiprocessing's resource
tracker is not started. There is nothing to track: neither semaphores nor named shared memory are used.
"""

import logging
import signal
import sys
from multiprocessing.context import SpawnProcess
from typing import Final

from app.core.limits import ProbeLimits
from app.process import descriptors, job_object

log = logging.getLogger(__name__)

_OUTPUT_BYTES: Final = 4096
_EXPECTED: Final = frozenset({0, -9, -15})
"""Exit codes of a child that finished, or that was killed, also on Windows."""

if sys.platform == "win32":

    class ChildProcess(SpawnProcess):
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
    import contextlib
    import io
    import os
    import subprocess
    from multiprocessing import popen_spawn_posix, reduction, spawn, util
    from multiprocessing.context import set_spawning_popen
    from multiprocessing.process import BaseProcess

    class ChildProcess(SpawnProcess):
        """A process with its own descriptors 0 to 2. Its target must call `limits.confine` first of all."""

        @staticmethod
        def _Popen(process_obj: BaseProcess) -> "_Popen":  # noqa: N802 - multiprocessing's name
            return _Popen(process_obj)

        def start(self) -> None:
            """Start with SIGINT blocked, so that the terminal's Ctrl-C never reaches it. Raises OSError."""
            before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            try:
                super().start()
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)

        def output(self) -> str:
            """Return the part of standard output and error that was kept and not read yet.

            Call it before `close`.
            """
            popen: _Popen | None = self._popen  # type: ignore[attr-defined]  # unknown to the stubs
            return popen.output() if popen is not None else ""

    class _Popen(popen_spawn_posix.Popen):
        """multiprocessing's own `Popen`, but with a pipe as standard output and error."""

        def _launch(self, process_obj: BaseProcess) -> None:
            task = self._pickled(process_obj)
            read, ours, kept = os.pipe(), os.pipe(), os.pipe()
            self.sentinel, self._output = ours[0], kept[0]
            self.finalizer = util.Finalize(self, _close, (read[1], ours[0], kept[0]))
            for end in kept:
                os.set_blocking(end, False)  # not read while the child lives, which must not wait for room
            try:
                self._started = subprocess.Popen(  # noqa: S603 - this program itself
                    spawn.get_command_line(pipe_handle=read[0]),
                    executable=spawn.get_executable(),
                    stdin=subprocess.DEVNULL,
                    stdout=kept[1],
                    stderr=kept[1],
                    pass_fds=(*self._fds, read[0], ours[1]),  # type: ignore[attr-defined]  # as above
                )
                self.pid = self._started.pid
            finally:
                _close(read[0], ours[1], kept[1])
            with open(read[1], "wb", closefd=False) as pipe:
                pipe.write(task)

        def _pickled(self, process_obj: BaseProcess) -> memoryview:
            data = io.BytesIO()
            set_spawning_popen(self)
            try:
                reduction.dump(spawn.get_preparation_data(process_obj.name), data)
                reduction.dump(process_obj, data)
            finally:
                set_spawning_popen(None)
            return data.getbuffer()

        def poll(self, flag: int = os.WNOHANG) -> int | None:
            """Return the exit code through subprocess, whose object would otherwise warn of a lost child."""
            if self.returncode is None:
                self.returncode = self._started.poll() if flag else self._started.wait()
            return self.returncode

        def output(self) -> str:
            text = b""
            with contextlib.suppress(OSError):
                while chunk := os.read(self._output, _OUTPUT_BYTES):
                    text += chunk
            return text.decode("utf-8", "replace")

    def _close(*ends: int) -> None:
        for end in ends:
            os.close(end)


def end(process: ChildProcess, seconds: float) -> None:
    """Kill a child, and wait at most `seconds` for its end; log its output if it failed by itself."""
    process.kill()
    process.join(seconds)
    code = process.exitcode
    if code is None:  # the kernel holds it, on a dead mount say
        return
    if code not in _EXPECTED:
        log.warning("%s ended with exit code %d: %s", process.name, code, process.output())
    process.close()
