"""The fork server: a child process that forks further children, which have their modules loaded already.

A new interpreter needs 0.1 s of processor time to start and import; a fork needs 0.01 s. The server has one
thread and opens no files, so no lock that is held and no connection is copied. It runs on Linux only: the
system libraries of macOS may not be used after a fork.

The design follows multiprocessing's own fork server, which starts a resource tracker, and reaps children
at once: their processor time can then no longer be read, and their process ids may be used again.
"""

import contextlib
import ctypes
import gc
import importlib
import os
import pickle
import selectors
import signal
import socket
import struct
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess, current_process
from typing import Final, NoReturn

from msgspec import Struct

from app.process.limits import die_with_parent, leave_real_time

NUMBER: Final = struct.Struct("=q")
"""An exit code, or the answer to a request: a process id or a negative errno."""
MODULE_BYTES: Final = 1024
"""Maximum length of a module's name."""
DESCRIPTORS: Final = 64
"""Maximum number of descriptors with a request."""
SERVER_NAME: Final = "cinventory-fork"
OF_EVERY_CHILD: Final = ("app.process.spawn", "resource")
"""Modules of the process object and of its limits: imported in each child, they would double its cost."""
_PR_SET_NAME: Final = 15

received: Sequence[int] = ()
"""In a forked child: the descriptors that its process object refers to, in the order of pickling."""


def serve(connection: Connection) -> None:
    """Fork a child for each request, until the other end of the connection, a sequenced socket, is closed.

    A request is the name of the module of the child's target, which is loaded first. If the module has a
    function `preload`, that is called once. With the request come descriptors: of the pipe with the pickled
    process object, of the child's output, of its status socket, and those that the object refers to. The
    answer is the process id of the child, or a negative errno. A request without descriptors only loads the
    module, and has no answer. The exit code comes through the status socket. The child is reaped once a byte
    comes back, or the other end of that socket is closed.
    """
    if sys.platform == "linux":
        _Server(connection).run()


class _Child(Struct):
    status: socket.socket
    ended: bool = False
    released: bool = False
    """True once the program needs the process id no more."""


if sys.platform == "linux":

    class _Server:
        def __init__(self, connection: Connection) -> None:
            self._requests = socket.socket(fileno=os.dup(connection.fileno()))
            connection.close()
            set_name(SERVER_NAME)
            leave_real_time()
            self._pid = os.getpid()
            self._children: dict[int, _Child] = {}
            self._loaded: set[str] = set()
            self._selector = selectors.DefaultSelector()
            self._wakeup = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
            self._selector.register(self._requests, selectors.EVENT_READ)
            self._selector.register(self._wakeup[0], selectors.EVENT_READ)
            # A signal to the process group is meant for the program, which ends its children in order.
            self._handlers = {
                number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGTERM, signal.SIGHUP)
            }
            signal.signal(signal.SIGCHLD, lambda _number, _frame: None)  # only the wakeup matters
            signal.set_wakeup_fd(self._wakeup[1], warn_on_full_buffer=False)

        def run(self) -> None:
            for module in OF_EVERY_CHILD:
                self._load_module(module)
            while True:
                for key, _ in self._selector.select():
                    if key.data is not None:
                        self._release(key.data)
                    elif key.fd == self._wakeup[0]:
                        os.read(self._wakeup[0], MODULE_BYTES)
                        self._tell_ends()
                    elif not self._answer():
                        return

        def _answer(self) -> bool:
            """Answer one request; return False if the other end was closed."""
            module, descriptors, _, _ = socket.recv_fds(self._requests, MODULE_BYTES, DESCRIPTORS)
            if not module:
                return False
            self._load_module(module.decode())
            if descriptors:
                self._fork(*descriptors)
            return True

        def _load_module(self, name: str) -> None:
            if name in self._loaded:
                return
            self._loaded.add(name)
            gc.disable()  # what modules make is no garbage
            with contextlib.suppress(Exception):  # the child will meet the error and tell it
                module = importlib.import_module(name)
                getattr(module, "preload", lambda: None)()
            gc.freeze()  # children share these objects, which their garbage collections would copy
            gc.enable()

        def _fork(self, task: int, output: int, status: int, *others: int) -> None:
            """Fork a child, and answer with its process id or a negative errno."""
            try:
                pid = os.fork()
            except OSError as error:
                pid = -(error.errno or 1)
                os.close(status)
            else:
                if pid == 0:
                    self._become(task, output, socket.socket(fileno=status), others)
                self._watch(pid, socket.socket(fileno=status))
            for descriptor in (task, output, *others):
                os.close(descriptor)
            with contextlib.suppress(OSError):  # the program has ended, which the next read tells
                self._requests.send(NUMBER.pack(pid))

        def _watch(self, pid: int, status: socket.socket) -> None:
            self._children[pid] = _Child(status)
            self._selector.register(status, selectors.EVENT_READ, pid)

        def _tell_ends(self) -> None:
            for pid, child in tuple(self._children.items()):
                if child.ended:
                    continue
                # Without reaping: the processor time can still be read, and the id is not used again.
                end = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
                if end is None:
                    continue
                child.ended = True
                code = end.si_status if end.si_code == os.CLD_EXITED else -end.si_status
                with contextlib.suppress(OSError):
                    child.status.send(NUMBER.pack(code))
                self._reap(pid, child)

        def _release(self, pid: int) -> None:
            child = self._children[pid]
            child.released = True
            self._selector.unregister(child.status)
            self._reap(pid, child)

        def _reap(self, pid: int, child: _Child) -> None:
            if child.ended and child.released:
                os.waitpid(pid, 0)
                child.status.close()
                del self._children[pid]

        def _become(self, task: int, output: int, status: socket.socket, others: Sequence[int]) -> NoReturn:
            """Run the process object that comes through `task`, and exit with its exit code."""
            global received  # noqa: PLW0603 - unpickling has no other way to find them
            code = 1
            try:
                die_with_parent(self._pid)
                self._leave(status)
                for number in (1, 2):
                    os.dup2(output, number)
                os.close(output)
                received = others
                process = _load(task, self._pid)
                set_name(process.name)
                code = process._bootstrap()  # type: ignore[attr-defined]  # noqa: SLF001
            finally:
                os._exit(code)

        def _leave(self, status: socket.socket) -> None:
            """Close everything that belongs to the server, and handle signals as its parent did."""
            signal.set_wakeup_fd(-1)
            for number, handler in {**self._handlers, signal.SIGCHLD: signal.SIG_DFL}.items():
                signal.signal(number, handler)
            self._selector.close()
            for each in (self._requests, status, *(child.status for child in self._children.values())):
                each.close()
            for end in self._wakeup:
                os.close(end)

    def set_name(name: str) -> None:
        """Give this process a name for `ps` and `top`, of which the kernel keeps 15 bytes."""
        ctypes.CDLL(None).prctl(_PR_SET_NAME, name.encode())

    def _load(task: int, parent: int) -> BaseProcess:
        """Return the process object from the pipe, after taking over the program's environment."""
        ours = current_process()
        ours._inheriting = True  # type: ignore[attr-defined]  # noqa: SLF001 - as `multiprocessing.spawn` does
        with open(task, "rb") as pipe:
            environ = pickle.load(pipe)  # noqa: S301 - of the program itself
            os.environ.clear()
            os.environ.update(environ)
            process: BaseProcess = pickle.load(pipe)  # noqa: S301 - as above
        process._parent_pid = parent  # type: ignore[attr-defined]  # noqa: SLF001 - `limits.confine` compares it
        return process
