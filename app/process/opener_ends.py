"""The ends of the connection by which a child gets files: its own (`Inlet`), and its opener's (`Outlet`).

Linux sends a message as one packet, with its descriptors. macOS has no such sockets: there, a message is a
stretch of a stream, behind a header that the descriptors come with.
"""

import errno
import os
import select
import socket
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from app.process import sandbox

MOST_DESCRIPTORS: Final = 64
"""Maximum number of descriptors with a message."""
_MESSAGE_BYTES: Final = 128 * 1024
_PAUSE: Final = 0.005


class Inlet:
    """The child's end: messages come, with open descriptors."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        end.shutdown(socket.SHUT_WR)

    def await_message(self) -> None:
        """Wait until a message comes or the opener has ended, and let no descriptors in meanwhile."""
        self._end.recv(1, socket.MSG_PEEK)  # unlike `poll`, it needs no right to have descriptors

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
        self._send(message, opened)

    def await_end(self) -> None:
        """Wait for the end of the child."""
        hangups = select.poll()
        hangups.register(self._end, 0)
        hangups.poll()

    def _send(self, data: bytes, opened: Sequence[int]) -> None:
        while True:
            try:
                if opened:
                    socket.send_fds(self._end, [data], opened)
                else:
                    self._end.sendall(data)
            except OSError as error:
                if error.errno != errno.ETOOMANYREFS:
                    raise
                time.sleep(_PAUSE)  # the user's processes have not received too many of them yet
            else:
                return


_HEADER: Final = struct.Struct("=IB")
"""Length of a message, and number of its descriptors."""
_RECEIVED: Final = b"r"
_MOST_ON_THEIR_WAY: Final = 4
"""Maximum number of messages with descriptors that the child has not received. A Mac's process has few."""


class StreamInlet(Inlet):
    """The child's end of a stream."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        self._descriptors: deque[int] = deque()

    def receive(self) -> tuple[bytes, list[int]]:
        with sandbox.receiving():
            length, count = _HEADER.unpack(self._read(_HEADER.size))
            message = self._read(length)
        if count != len(self._descriptors):
            raise OSError(errno.EMSGSIZE, os.strerror(errno.EMSGSIZE))
        found = list(self._descriptors)
        self._descriptors.clear()
        if found:
            os.write(self._end.fileno(), _RECEIVED)
        return message, found

    def _read(self, length: int) -> bytes:
        """Return so many bytes. Descriptors come with the first of a header."""
        data = b""
        while len(data) < length:
            part, found, flags, _ = socket.recv_fds(self._end, length - len(data), MOST_DESCRIPTORS)
            self._descriptors += found
            if not part:
                raise EOFError
            if flags & socket.MSG_CTRUNC:
                raise OSError(errno.EMSGSIZE, os.strerror(errno.EMSGSIZE))
            data += part
        return data


class StreamOutlet(Outlet):
    """The opener's end of a stream.

    The kernel of macOS may close a descriptor on its way if nobody else has it open. So each stays open here,
    too, until the child has received it (https://crbug.com/298276).
    """

    def __init__(self, end: socket.socket) -> None:
        super().__init__(end)
        self._on_their_way: deque[list[int]] = deque()
        self._room = threading.Semaphore(_MOST_ON_THEIR_WAY)

    def send(self, message: bytes, opened: Sequence[int] = ()) -> None:
        if opened:
            self._room.acquire()
            self._on_their_way.append([os.dup(each) for each in opened])
        self._send(_HEADER.pack(len(message), len(opened)), opened)
        self._end.sendall(message)

    def await_end(self) -> None:
        with suppress(OSError):  # the child was killed
            while received := self._end.recv(_MOST_ON_THEIR_WAY):
                for _ in received[: len(self._on_their_way)]:
                    for each in self._on_their_way.popleft():
                        os.close(each)
                    self._room.release()


IS_STREAM: Final = sys.platform != "linux"


def pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets, for an inlet and an outlet. Raises OSError."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM if IS_STREAM else socket.SOCK_SEQPACKET)


def inlet_of(end: socket.socket) -> Inlet:
    """Return the inlet of a socket of `pair`."""
    return StreamInlet(end) if end.type == socket.SOCK_STREAM else Inlet(end)


def outlet_of(end: socket.socket) -> Outlet:
    """Return the outlet of a socket of `pair`."""
    return StreamOutlet(end) if end.type == socket.SOCK_STREAM else Outlet(end)
