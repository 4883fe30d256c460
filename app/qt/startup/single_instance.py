"""Keeps one window per user and library: a later start hands its paths to the first process.

A later start connects, waits for the greeting, sends one line of JSON, and waits for the confirmation. The
greeting comes from the event loop. A first process that hangs sends no greeting and receives no paths.
Otherwise, it would scan the paths after another window has scanned them.
"""

import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.qt.startup.instance_lock import InstanceLock

log = logging.getLogger(__name__)

GREETING: Final = b"cinventory 1\n"
HEARD: Final = b"heard\n"
ANSWER_MS: Final = 2000
"""Milliseconds that a listening window has for each answer, and a later start for its message."""
START_SECONDS: Final = 10.0
"""Seconds that a starting window has until it listens: a cold disk is slow."""
LARGEST: Final = 16_000_000
"""Largest message in bytes; no command line is longer."""
# `ASFW_ANY` of the Windows API.
_ANY_PROCESS: Final = 0xFFFFFFFF


class OpenRequest(Struct, frozen=True):
    """The request of a later start to the first window."""

    paths: tuple[bytes, ...] = ()
    """Absolute paths; empty if the window is only to come to the front."""
    token: str = ""
    """The desktop's token for the activation of a window, see `bring_to_front`."""

    def to_line(self) -> bytes:
        """Return the request as a line of JSON that keeps every byte, whatever the locale on either side."""
        paths = [path.decode("utf-8", "surrogateescape") for path in self.paths]
        return json.dumps({"paths": paths, "token": self.token}).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> "OpenRequest":
        """Return the request that `to_line` wrote. Raise `ValueError` for other lines and relative paths."""
        try:
            message = json.loads(line)
            paths = tuple(path.encode("utf-8", "surrogateescape") for path in message["paths"])
            token = str(message["token"])
        except (AttributeError, KeyError, TypeError, RecursionError) as error:
            raise ValueError("no message of ours") from error
        if not all(os.path.isabs(path) and b"\0" not in path for path in paths):  # noqa: PTH117 - bytes
            raise ValueError("no absolute path")
        return cls(paths, token if token.isascii() and token.isprintable() else "")


class SingleInstance(QObject):
    """The server of the first window."""

    asked = Signal(object)
    """An `OpenRequest` of a later start."""

    def __init__(self, claim: InstanceLock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = claim
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> bool:
        """Accept later starts from now on, if this process is the first. Return whether the server listens.

        Call this after the window is shown. A server that a killed first process has left is removed, as its
        lock has gone.
        """
        if not self._claim.held:
            return False
        QLocalServer.removeServer(self._claim.server)
        if self._server.listen(self._claim.server):
            return True
        log.warning("later starts open windows of their own: %s", self._server.errorString())
        self._claim.release()
        return False

    def close(self) -> None:
        """Let the next start be the first. Call this when the user closes, before anything is awaited."""
        self._server.close()
        self._claim.release()

    @Slot()
    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self).asked.connect(self.asked)


class _Caller(QObject):
    """The connection of a later start, closed if the start is silent, sends too much, or is invalid."""

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = bytearray()
        self._socket = socket
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._cut_off)
        self._patience.start(ANSWER_MS)
        socket.write(GREETING)

    @Slot()
    def _cut_off(self) -> None:
        self._socket.abort()

    @Slot()
    def _read(self) -> None:
        self._line += bytes(self._socket.readAll().data())
        if len(self._line) > LARGEST:
            self._cut_off()
        elif self._line.endswith(b"\n"):
            self._read_request(bytes(self._line))

    def _read_request(self, line: bytes) -> None:
        try:
            asked = OpenRequest.from_line(line)
        except ValueError as error:
            log.warning("a message to the window was not understood: %s", error)
            self._cut_off()
            return
        self._socket.readyRead.disconnect(self._read)
        self._socket.write(HEARD)
        self._socket.flush()
        self.asked.emit(asked)


def hand_over(claim: InstanceLock, paths: Sequence[bytes]) -> bool:
    """Send absolute `paths` to the first window. Return whether the window confirmed.

    The window comes to the front. The call blocks, and needs neither application nor event loop. After False,
    this process opens a window of its own. Either the first process has gone and `claim` is held now, or the
    first process does not answer.
    """
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    line = OpenRequest(tuple(paths), token).to_line()
    until = time.monotonic() + START_SECONDS
    while not claim.take():
        socket = QLocalSocket()
        socket.connectToServer(claim.server)
        if socket.waitForConnected(ANSWER_MS) and _tell(socket, line):
            return True
        hangs = socket.state() is QLocalSocket.LocalSocketState.ConnectedState
        if hangs or time.monotonic() > until:
            _complain("The window that is open already does not answer; this is another one.")
            return False
        time.sleep(0.02)
    return False


def _tell(socket: QLocalSocket, line: bytes) -> bool:
    """Send the line after the greeting. Return whether the first window confirmed.

    After False, a socket that is still connected means that the window does not answer.
    """
    if _answer(socket) != GREETING:
        return False
    _let_come_to_the_front()
    socket.write(line)
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(ANSWER_MS):
            return False
    return _answer(socket) == HEARD


def _answer(socket: QLocalSocket) -> bytes:
    """Return a line, or its beginning if the other side is silent or gone."""
    while not socket.canReadLine() and socket.waitForReadyRead(ANSWER_MS):
        pass
    return bytes(socket.readLine().data()) if socket.bytesAvailable() else b""


def _let_come_to_the_front() -> None:
    """Allow the first window to come to the front.

    On Windows, only the process that the user started can allow that.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _complain(sentence: str) -> None:
    if sys.stderr is not None:  # None in a windowed program on Windows
        sys.stderr.write(f"cinventory: {sentence}\n")
