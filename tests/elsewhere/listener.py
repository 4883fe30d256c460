"""A server on loopback that hears whoever connects."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

_END: Final = b"end of the tests"


class Listener:
    """Keeps the first bytes of each connection, and closes it."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.heard: list[bytes] = []

    def _listen(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection:
                connection.settimeout(1.0)
                self.heard.append(_first_bytes(connection))
            if self.heard[-1] == _END:
                return

    @contextmanager
    def listening(self) -> Iterator["Listener"]:
        """Listen in this block, and close the socket."""
        thread = threading.Thread(target=self._listen, name="listener")
        thread.start()
        try:
            yield self
        finally:
            with socket.create_connection(("127.0.0.1", self.port)) as last:
                last.sendall(_END)
            thread.join()
            self._socket.close()


def _first_bytes(connection: socket.socket) -> bytes:
    with suppress(OSError):
        return connection.recv(100)
    return b""
