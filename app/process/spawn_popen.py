"""Starts children as new interpreters."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import popen_spawn_posix, reduction, spawn, util
from multiprocessing.context import set_spawning_popen
from multiprocessing.process import BaseProcess

from app.process.output_pipe import OutputPipe


class SpawnPopen(popen_spawn_posix.Popen):
    """multiprocessing's own `Popen`, with a pipe as standard output and error, without a resource tracker."""

    def _launch(self, process_obj: BaseProcess) -> None:
        task = pickled(self, spawn.get_preparation_data(process_obj.name), process_obj)
        read, ours, self._output = os.pipe(), os.pipe(), OutputPipe()
        self.sentinel = ours[0]
        self.finalizer = util.Finalize(self, close, (read[1], ours[0], self._output.reader))
        command = spawn.get_command_line(pipe_handle=read[0])
        if not getattr(sys, "frozen", False):  # the packaged program would take it for an option
            command.append(process_obj.name)  # for people who look at the list of processes
        try:
            self._started = subprocess.Popen(  # noqa: S603 - this program itself
                command,
                executable=spawn.get_executable(),
                stdin=subprocess.DEVNULL,
                stdout=self._output.writer,
                stderr=self._output.writer,
                pass_fds=(*self._fds, read[0], ours[1]),  # type: ignore[attr-defined]  # unknown to the stubs
            )
            self.pid = self._started.pid
        finally:
            close(read[0], ours[1], self._output.writer)
        with open(read[1], "wb", closefd=False) as pipe:
            pipe.write(task)

    def poll(self, flag: int = os.WNOHANG) -> int | None:
        """Return the exit code through subprocess, whose object would otherwise warn of a lost child."""
        if self.returncode is None:
            self.returncode = self._started.poll() if flag else self._started.wait()
        return self.returncode

    def output(self) -> str:
        """Return the part of the output that was not read yet."""
        return self._output.text()


def pickled(popen: object, *objects: object) -> memoryview:
    """Return objects for a child, which refer to descriptors as `popen` passes them on."""
    data = io.BytesIO()
    set_spawning_popen(popen)  # type: ignore[arg-type]  # any `Popen` will do
    try:
        for each in objects:
            reduction.dump(each, data)
    finally:
        set_spawning_popen(None)
    return data.getbuffer()


@contextmanager
def interrupts_blocked() -> Iterator[None]:
    """Keep the terminal's Ctrl-C from children that start in this block: they inherit the blocked SIGINT."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def close(*descriptors: int) -> None:
    """Close descriptors."""
    for descriptor in descriptors:
        os.close(descriptor)
