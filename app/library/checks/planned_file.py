"""A file that a job was asked to read within a budget."""

from typing import Generic, TypeVar

from msgspec import Struct

V = TypeVar("V")


class PlannedFile(Struct, Generic[V], frozen=True):
    """A file that a job was asked to read."""

    id: int
    source_id: int
    size: int
    missing: bool
    verdict: V
    """The stored verdict; counts only for a file that is done."""
    is_done: bool
    """Whether the file was read since the begin of the job."""
    is_known: bool
    """Whether the result is known, so that the file need not be read."""
