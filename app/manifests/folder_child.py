"""Runs in a child that alone touches the folder of a manifest: a dead mount blocks no other process."""

import os
import pickle
import stat
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from itertools import islice
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.limits import ProbeLimits
from app.core.text.names import verbatim
from app.manifests.local_folder import LocalFolder
from app.process.limits import confine

_BATCH: Final = 500
"""Files in one message."""


class MessageKind(Enum):
    """The kinds of messages, each a pair of a kind and a value."""

    ITEMS = auto()
    """A list of results."""
    FAILED = auto()
    """The number and the text of an `OSError`."""
    DONE = auto()


def list_files(connection: Connection, root: bytes, below: bytes) -> None:
    """Send what `Folder.files` yields."""
    _send(connection, _BATCH, lambda: LocalFolder(root).files(below))


def list_names(connection: Connection, root: bytes, path: bytes) -> None:
    """Send what `Folder.names` returns."""
    _send(connection, _BATCH, lambda: LocalFolder(root).names(path))


def send_kind(connection: Connection, root: bytes, _path: bytes) -> None:
    """Send whether the root is a folder."""
    _send(connection, 1, lambda: (stat.S_ISDIR(os.stat(verbatim(root)).st_mode),))  # noqa: PTH116 - bytes


def read_file(connection: Connection, root: bytes, path: bytes) -> None:
    """Send what `Folder.read` yields."""
    _send(connection, 1, lambda: LocalFolder(root).read(path))


def _send(connection: Connection, size: int, act: Callable[[], Iterable[object]]) -> None:
    confine(ProbeLimits())
    for message in _messages(size, act):
        connection.send_bytes(pickle.dumps(message))
    connection.close()


def _messages(size: int, act: Callable[[], Iterable[object]]) -> Iterator[tuple[MessageKind, object]]:
    try:
        found = iter(act())
        while items := tuple(islice(found, size)):
            yield MessageKind.ITEMS, items
    except OSError as error:
        yield MessageKind.FAILED, (error.errno or 0, error.strerror or str(error))
    else:
        yield MessageKind.DONE, None
