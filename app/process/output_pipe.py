"""The pipe that takes a child's standard output and error."""

import contextlib
import os
from typing import Final

_CHUNK_BYTES: Final = 4096


class OutputPipe:
    """A pipe that neither end waits for: a child that writes more than the pipe holds loses the rest."""

    def __init__(self) -> None:
        """Raises OSError."""
        self.reader, self.writer = os.pipe()
        for end in (self.reader, self.writer):
            os.set_blocking(end, False)

    def text(self) -> str:
        """Return the part of the output that was not read yet."""
        text = b""
        with contextlib.suppress(OSError):
            while chunk := os.read(self.reader, _CHUNK_BYTES):
                text += chunk
        return text.decode("utf-8", "replace")
