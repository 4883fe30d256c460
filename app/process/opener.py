"""Starts, beside a child that shuts itself in, a process that opens files for it and parses nothing.

The opener is forked from the child. It takes orders from the parent alone: the child can tell it nothing,
so that a child that was taken over gets no other files. It ends with the child.
"""

import errno
import os
import select
import socket
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Final, NoReturn

from app.process import descriptors, sandbox, small_threads

IS_USABLE: Final = sys.platform == "linux"
"""False where a fork is not safe, or has no such sockets."""
NAME: Final = "cinventory-open"
"""The name of the process, for `ps`."""
MOST_DESCRIPTORS: Final = 64
"""Maximum number of descriptors with a message."""
_MESSAGE_BYTES: Final = 128 * 1024
_PAUSE: Final = 0.005


class Inlet:
    """The child's end: messages come, with open descriptors."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        end.shutdown(socket.SHUT_WR)

    def receive(self) -> tuple[bytes, list[int]]:
        """Wait for a message. Raises EOFError once the opener has ended, and OSError."""
        with sandbox.receiving():
            message, found, flags, _ = socket.recv_fds(self._end, _MESSAGE_BYTES, MOST_DESCRIPTORS)
        if not message:
            raise EOFError
        if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
            raise OSError(errno.EMSGSIZE, os.strerror(errno.EMSGSIZE))
        return message, found


class Outlet:
    """The opener's end."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def send(self, message: bytes, opened: Sequence[int] = ()) -> None:
        """Send a message with descriptors, which stay open here. Raises OSError if the child has ended."""
        while True:
            try:
                if opened:
                    socket.send_fds(self._end, [message], opened)
                else:
                    self._end.send(message)
            except OSError as error:
                if error.errno != errno.ETOOMANYREFS:
                    raise
                time.sleep(_PAUSE)  # the user's processes have not received too many of them yet
            else:
                return


if sys.platform == "linux":
    from app.process.fork_server import set_name

    def start(work: Callable[[Outlet], None], keep: Collection[int]) -> Inlet:
        """Have a new process call `work`, and return the end from which its messages come.

        Of the descriptors, the new process has those in `keep`. This process must have one thread. Raises
        OSError.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            _become_opener(theirs, work, {*keep, theirs.fileno()})
        theirs.close()
        return Inlet(ours)

    def _become_opener(end: socket.socket, work: Callable[[Outlet], None], keep: set[int]) -> NoReturn:
        try:
            set_name(NAME)
            descriptors.close_all_but(keep)
            small_threads.start([threading.Thread(target=_end_with_child, args=(end,), daemon=True)])
            with suppress(EOFError, OSError):  # the parent or the child has ended
                work(Outlet(end))
        finally:
            os._exit(0)

    def _end_with_child(end: socket.socket) -> None:
        """Wait for the end of the child in a thread, as a file may hang while it is opened.

        The kernel does not tell it by a signal: Landlock keeps even this one from others.
        """
        hangups = select.poll()
        hangups.register(end, 0)
        hangups.poll()
        os._exit(0)

else:

    def start(work: Callable[[Outlet], None], keep: Collection[int]) -> Inlet:
        """Raise OSError: here a child opens its files itself."""
        del work, keep
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
