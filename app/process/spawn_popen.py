"""Starts children as new interpreters."""

import io
import os
import subprocess
import sys
from multiprocessing import popen_spawn_posix, reduction, spawn, util
from multiprocessing.context import set_spawning_popen
from multiprocessing.process import BaseProcess

from app.process.output_pipe import OutputPipe


class Popen(popen_spawn_posix.Popen):
    """multiprocessing's own `Popen`, with a pipe as standard output and error, without a resource tracker."""

    def _launch(self, process_obj: BaseProcess) -> None:
        task = self._pickled(process_obj)
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
        """Return the part of the output that was not read yet."""
        return self._output.text()


def close(*descriptors: int) -> None:
    """Close descriptors."""
    for descriptor in descriptors:
        os.close(descriptor)
