"""The folder of a manifest, touched by a child process only, which Cancel and a dead mount can end."""

import pickle
import time
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing
from errno import ETIMEDOUT
from multiprocessing.connection import Connection
from typing import Any, Final

from app.core.manifest.seams import FolderItem
from app.core.run.timing import SilenceTimer
from app.manifests import folder_child
from app.manifests.folder_child import MessageKind
from app.process.child_process import TICK_SECONDS, child
from app.process.framing import MessageReader, ProtocolError

SILENCE_SECONDS: Final = 20.0
"""Seconds without a message after which the folder counts as out of reach."""
_ENDED: Final = "the process that read the folder ended"


class ChildFolder:
    """A `Folder` at an absolute path; each call starts a child, and ends it."""

    def __init__(
        self, root: bytes, tick: Callable[[], None] = lambda: None, patience: float = SILENCE_SECONDS
    ) -> None:
        """Take a function that is called at least every 50 ms, and may end a call by raising."""
        self.root = root
        self._tick = tick
        self._patience = patience

    def is_folder(self) -> bool:
        """Return whether the path is that of a folder. Raises `OSError` if nothing is there."""
        return bool(next(self._ask(folder_child.send_kind, b"")))

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        yield from self._ask(folder_child.list_files, below)

    def names(self, path: bytes) -> Collection[bytes]:
        return tuple(self._ask(folder_child.list_names, path))

    def read(self, path: bytes) -> Iterator[bytes]:
        yield from self._ask(folder_child.read_file, path)

    def _ask(self, act: Callable[[Connection, bytes, bytes], None], path: bytes) -> Iterator[Any]:
        with child(act, self.root, path) as connection, closing(self._messages(connection)) as messages:
            for part, value in messages:
                if part is MessageKind.ITEMS:
                    yield from value
                elif part is MessageKind.FAILED:
                    raise OSError(*value)
                else:
                    return
        raise OSError(_ENDED)

    def _messages(self, connection: Connection) -> Generator[tuple[MessageKind, Any], None, None]:
        reader, silence = MessageReader(connection), SilenceTimer(time.monotonic)
        while True:
            self._tick()
            try:
                messages = list(reader.read()) if connection.poll(TICK_SECONDS) else []
            except (EOFError, ProtocolError) as error:
                raise OSError(_ENDED) from error
            for message in messages:
                yield pickle.loads(message)  # noqa: S301 - our own child, which sends what it wrote itself
                silence.end()
            if silence.look() > self._patience:
                raise OSError(ETIMEDOUT, "nothing answered")
