"""Starts children through the fork server, which itself starts with the first of them."""

import atexit
import contextlib
import os
import socket
import sys
import threading
from collections.abc import Iterable, Sequence
from functools import partial
from multiprocessing import popen_fork, util
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.process import BaseProcess
from typing import Final

from app.process import fork_server
from app.process.fork_server import NUMBER
from app.process.named import TargetName
from app.process.output_pipe import OutputPipe
from app.process.spawn_popen import SpawnPopen, close, interrupts_blocked, pickled

USABLE: Final = sys.platform == "linux" and not getattr(sys, "frozen", False)
"""False on macOS, and in the packaged program, where it is not proven."""
_LOST: Final = 255
"""Exit code of a child whose server has died."""
_END_SECONDS: Final = 2.0


class ForkPopen(popen_fork.Popen):
    """A child that the fork server forks, with a pipe as standard output and error."""

    method = "forkserver"

    class DupFd:
        """Unpickles as a descriptor that was sent to the child."""

        def __init__(self, index: int) -> None:
            self._index = index

        def detach(self) -> int:
            """Return the descriptor in the child."""
            return fork_server.received[self._index]

    def __init__(self, process_obj: BaseProcess) -> None:
        """Raises OSError."""
        self._fds: list[int] = []
        self._lock = threading.Lock()
        super().__init__(process_obj)

    def duplicate_for_child(self, fd: int) -> int:
        """Have a descriptor sent with the process object, and return its index there."""
        self._fds.append(fd)
        return len(self._fds) - 1

    def _launch(self, process_obj: BaseProcess) -> None:
        task = pickled(self, dict(os.environ), process_obj)
        read, self._output = os.pipe(), OutputPipe()
        ours, theirs = socket.socketpair()
        self.sentinel = ours.detach()
        self.finalizer = util.Finalize(self, close, (read[1], self.sentinel, self._output.reader))
        try:
            target = process_obj._target  # type: ignore[attr-defined]  # noqa: SLF001 - as multiprocessing does
            module = TargetName.of(target.func if isinstance(target, partial) else target).module
            self.pid = _server.fork(module, (read[0], self._output.writer, theirs.fileno(), *self._fds))
        finally:
            close(read[0], self._output.writer)
            theirs.close()
        # A child that died already is found by its exit code.
        with contextlib.suppress(BrokenPipeError), open(read[1], "wb", closefd=False) as pipe:
            pipe.write(task)

    def poll(self, flag: int = os.WNOHANG) -> int | None:
        """Return the exit code that the server sent; None while the child lives. Any thread may call it."""
        # Each start of a child polls all others (`multiprocessing.process`), which other threads may end.
        if self.returncode is None and wait([self.sentinel], 0 if flag else None):
            with self._lock:
                if self.returncode is None:
                    self._receive_exit_code()
        return self.returncode

    def _receive_exit_code(self) -> None:
        sent = os.read(self.sentinel, NUMBER.size)
        with contextlib.suppress(OSError):
            os.write(self.sentinel, b"!")  # the server may reap the child
        self.returncode = NUMBER.unpack(sent)[0] if sent else _LOST

    def output(self) -> str:
        """Return the part of the output that was not read yet."""
        return self._output.text()


class ForkServer:
    """The fork server of this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: socket.socket | None = None
        self._popen: SpawnPopen | None = None

    def fork(self, module: str, descriptors: Sequence[int]) -> int:
        """Return the process id of a new child. Raises OSError."""
        with self._lock:
            try:
                answer = self._ask(module, descriptors)
            except ConnectionError:  # the server was killed
                self._stop()
                answer = self._ask(module, descriptors)
        if answer < 0:
            raise OSError(-answer, os.strerror(-answer))
        return answer

    def load(self, modules: Iterable[str]) -> None:
        """Have the server load modules, and do not wait for it: the first children then start faster."""
        # If the server cannot start, the first child meets the error.
        with self._lock, contextlib.suppress(OSError):
            for module in modules:
                self._running().send(module.encode())

    def stop(self) -> None:
        """End the server, and all children that still live. Wait at most 2 s for a server that is stuck."""
        if self._lock.acquire(timeout=_END_SECONDS):  # a thread may wait for an answer of the server
            try:
                self._stop()
            finally:
                self._lock.release()

    def _ask(self, module: str, descriptors: Sequence[int]) -> int:
        requests = self._running()
        socket.send_fds(requests, [module.encode()], descriptors)
        answer = requests.recv(NUMBER.size)
        if not answer:
            raise ConnectionResetError
        number: int = NUMBER.unpack(answer)[0]
        return number

    def _running(self) -> socket.socket:
        if self._requests is None:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with Connection(theirs.detach()) as connection:
                process = SpawnProcess(
                    target=fork_server.serve, args=(connection,), name=fork_server.SERVER_NAME, daemon=True
                )
                # Not by its `start`: multiprocessing would wait for the server at the end of the program.
                try:
                    with interrupts_blocked():
                        self._popen = SpawnPopen(process)
                except OSError:
                    ours.close()
                    raise
            self._requests = ours
            atexit.register(self.stop)
        return self._requests

    def _stop(self) -> None:
        if self._requests is None or self._popen is None:
            return
        atexit.unregister(self.stop)
        self._requests.close()
        self._popen.kill()  # it has nothing to save, and the end of an interpreter takes its time
        self._popen.wait(_END_SECONDS)
        self._popen.close()
        self._requests = self._popen = None


_server: Final = ForkServer()
load = _server.load
stop = _server.stop
