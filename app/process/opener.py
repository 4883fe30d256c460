"""Starts, beside a child that shuts itself in, a process that opens files for it and parses nothing.

The opener is forked from the child. It takes orders from the parent alone: the child can tell it nothing,
so that a child that was taken over gets no other files. It ends with the child.
"""

import errno
import os
import socket
import sys
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Final, NoReturn

from app.process import descriptors, opener_ends, small_threads
from app.process.opener_ends import Inlet, Outlet

IS_USABLE: Final = sys.platform in {"linux", "darwin"}
"""False where there is no fork."""
NAME: Final = "cinventory-open"
"""The name of the process, for `ps`."""

if sys.platform == "linux":
    from app.process.fork_server import set_name
else:

    def set_name(name: str) -> None:
        """Do nothing: only Linux lets a process name itself."""
        del name


if sys.platform != "win32":

    def start(work: Callable[[Outlet], None], keep: Collection[int]) -> Inlet:
        """Have a new process call `work`, and return the end from which its messages come.

        Of the descriptors, the new process has those in `keep`. This process must have one thread. Raises
        OSError.
        """
        ours, theirs = opener_ends.pair()
        if os.fork() == 0:
            _become_opener(theirs, work, {*keep, theirs.fileno()})
        theirs.close()
        return opener_ends.inlet_of(ours)

    def _become_opener(end: socket.socket, work: Callable[[Outlet], None], keep: set[int]) -> NoReturn:
        """Run in the new process, which may not use more of the system's libraries: macOS forbids that."""
        try:
            set_name(NAME)
            descriptors.close_all_but(keep)
            outlet = opener_ends.outlet_of(end)
            small_threads.start([threading.Thread(target=_end_with_child, args=(outlet,), daemon=True)])
            with suppress(EOFError, OSError):  # the parent or the child has ended
                work(outlet)
        finally:
            os._exit(0)

    def _end_with_child(outlet: Outlet) -> None:
        """Wait for the end of the child in a thread, as a file may hang while it is opened.

        The kernel does not tell it by a signal: Landlock keeps even this one from others.
        """
        outlet.await_end()
        os._exit(0)

else:

    def start(work: Callable[[Outlet], None], keep: Collection[int]) -> Inlet:
        """Raise OSError: here a child opens its files itself."""
        del work, keep
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
