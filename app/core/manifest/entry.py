"""An entry of a manifest: one file and its checksums."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm

MOST_ENTRIES: Final = 20_000_000
"""Entries of one manifest. More are refused, since their memory would not be bounded."""
Digests = Mapping[Algorithm, bytes]
"""Digests of one file by algorithm; a C4 id is the digest of SHA-512."""


class Action(StrEnum):
    """The result of the comparison that an entry of an ASC MHL generation records."""

    ORIGINAL = "original"
    VERIFIED = "verified"
    FAILED = "failed"


class Entry(NamedTuple):
    """A file in a manifest. A tuple, since a manifest may have a million of them."""

    path: bytes
    """Relative to the folder of the manifest, with `/`, and checked by `safe_path`."""
    digests: Digests
    """Empty if the manifest tells the size alone."""
    size: int | None = None
    """Bytes."""
    modified: int | None = None
    """Modification time, seconds since the epoch."""
    action: Action | None = None
    """Only in a generation of an ASC MHL history."""
    previous: bytes | None = None
    """Path of the file before it was renamed."""
