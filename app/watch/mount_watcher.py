"""Tells of volumes that are mounted and unmounted: by events on Linux, by a look each second elsewhere."""

import contextlib
import logging
import select
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from enum import Enum, auto
from multiprocessing.connection import wait
from typing import Final

from app.config.mounted import Mounted, changed, mounted, on_disks
from app.process.wakeup import Wakeup

log = logging.getLogger(__name__)

LOOK_SECONDS: Final = 1.0
"""Seconds between two looks at the list of mounts where the system tells of no changes."""
_UEVENT_PROTOCOL: Final = 15
"""NETLINK_KOBJECT_UEVENT: messages of the kernel about devices, such as an unplugged one."""
_UEVENT_BYTES: Final = 64 * 1024

Listener = Callable[[frozenset[bytes]], None]
"""Is called with the mount points at which something has changed."""


class Signal(Enum):
    """A reason to end a wait of the watcher."""

    END = auto()
    MOUNTS = auto()
    """Something has changed in the list of mounts."""
    LOOK = auto()
    """Something may have changed."""


class MountWatcher:
    """A watch over the mounts of this process. Its thread reads the list of mounts, and no path."""

    def __init__(self, listener: Listener, table: Callable[[], Mounted] = mounted) -> None:
        """Begin to watch. `listener` is called in the thread of the watcher."""
        self._listener = listener
        self._table = table
        self._wakeup = Wakeup()
        self._thread = threading.Thread(target=self._run, name="mount-watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching, and wait for the thread."""
        self._wakeup.call()
        self._thread.join()
        self._wakeup.close()

    def _run(self) -> None:
        with _signals(self._wakeup) as next_signal:
            before = self._table()
            while (signal := next_signal()) is not Signal.END:
                after = self._table()
                points = changed(before, after)
                if not points and signal is Signal.MOUNTS:  # two changes at once, which are none together
                    points = on_disks(after)
                if points:
                    self._listener(points)
                before = after


if sys.platform == "linux":

    @contextlib.contextmanager
    def _signals(end: Wakeup) -> Iterator[Callable[[], Signal]]:
        """Yield a function that waits for a change, or for a call of `end`."""
        with contextlib.ExitStack() as stack:
            poll, mounts = select.poll(), -1
            poll.register(end.pipe.fileno(), select.POLLIN)
            try:
                # See proc_pid_mounts(5): a change of the mounts marks the file as readable with priority.
                table = stack.enter_context(open("/proc/self/mountinfo", "rb"))  # noqa: PTH123
                mounts = table.fileno()
                poll.register(mounts, select.POLLPRI | select.POLLERR)
            except OSError as error:
                log.warning("the system tells of no mounts: %r", error)
            device_events = _device_events(stack)
            if device_events is not None:
                poll.register(device_events, select.POLLIN)

            def next_signal() -> Signal:
                ready = {number for number, _event in poll.poll()}
                if device_events is not None and device_events.fileno() in ready:
                    _drain(device_events)
                if end.pipe.fileno() in ready:
                    return Signal.END
                return Signal.MOUNTS if mounts in ready else Signal.LOOK

            yield next_signal

    def _device_events(stack: contextlib.ExitStack) -> socket.socket | None:
        """Return a socket for the events of devices: a mount stays when its disk is pulled out."""
        try:
            events = stack.enter_context(
                socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _UEVENT_PROTOCOL)
            )
            events.bind((0, 1))
            events.setblocking(False)
        except OSError:
            return None  # not in every container
        return events

    def _drain(events: socket.socket) -> None:
        with contextlib.suppress(OSError):  # none is left, or some were lost: the table is read in any case
            while True:
                events.recv(_UEVENT_BYTES)

else:

    @contextlib.contextmanager
    def _signals(end: Wakeup) -> Iterator[Callable[[], Signal]]:
        yield lambda: Signal.END if wait([end.pipe], LOOK_SECONDS) else Signal.LOOK
