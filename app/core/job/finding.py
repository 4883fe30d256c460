"""A finding of a job that its user should hear of at once."""

from enum import StrEnum

from msgspec import Struct


class FindingKind(StrEnum):
    """The kind of a finding."""

    SOURCE_OFFLINE = "source-offline"
    """A source was within reach before, and is not any more."""
    FILE_ROTTEN = "file-rotten"
    """The contents of a file have changed, its size and time have not."""


class Finding(Struct, frozen=True):
    """A finding of a job, with the sources or files that it is about."""

    kind: FindingKind
    count: int
    """Number of sources or files."""
    paths: tuple[bytes, ...]
    """The first of them."""
