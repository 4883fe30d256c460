"""The files to read, and the answers about them."""

from typing import Generic, TypeVar

from msgspec import Struct

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.disk_pool.protocol import FileResult


class FileTask(Struct, frozen=True, kw_only=True):
    """A file to read. Each kind of child adds what it has to do."""

    record: int
    """Id of the file in the library."""
    source_id: int
    path: bytes
    size: int
    """Bytes, as the library knows them."""
    root: bytes = b""
    """The folder below which no link may lead to the file; empty to follow links to its folder."""


Task = TypeVar("Task", bound=FileTask)
Result = TypeVar("Result", bound=FileResult)


class FileAnswer(Struct, Generic[Task, Result], frozen=True, kw_only=True):
    """The result of reading one file."""

    task: Task
    result: Result | None = None
    """The result of the child; None if the child gave none."""
    reason: Message | None = None
    """The reason why the file was not read to its end."""

    @property
    def version(self) -> FileVersion | None:
        """The version of the opened file; None if it could not be opened."""
        return self.result.version if self.result else None


class RunningRead(Struct, frozen=True):
    """A file that a child is reading now."""

    path: bytes
    size: int
    position: int
    """Bytes read."""
    silent_seconds: float
    """Seconds since the last byte."""
