"""The digest of a folder: a short value that differs once any video file of the folder does."""

import marshal
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import chain
from typing import Any, Final, NamedTuple

FIELDS: Final = 4
"""Values of a file in a flat list: name, size, mtime_ns and file number. A tuple a file takes longer."""
MOST_FILES: Final = 5_000
"""Largest number of files of a folder with a digest: a lister keeps them until it has seen the last."""
_BYTES: Final = 16
_MARSHAL_VERSION: Final = 2
"""The last version of `marshal` that writes equal values alike, whether they are one object or two."""

FileValues = tuple[bytes, int, int, int]
"""The values of a file."""


class FolderListing(NamedTuple):
    """The digests of a folder that was listed whole."""

    path: bytes
    digest: bytes
    """In the order of the listing. It takes no time, and a file system keeps it while nothing changes."""
    by_name: bytes
    """In the order of names."""


def digest(folder: bytes, values: list[Any]) -> bytes:
    """Return the digest of the files of `folder`, a path, in their order. `values` is a flat list."""
    found = blake2b(folder, digest_size=_BYTES)
    found.update(marshal.dumps(values, _MARSHAL_VERSION))
    return found.digest()


def digest_by_name(folder: bytes, files: Iterable[FileValues]) -> bytes:
    """Return the digest of the files of `folder` in the order of names."""
    return digest(folder, list(chain.from_iterable(sorted(files))))


def files_of(values: list[Any]) -> Iterator[FileValues]:
    """Yield the files of a flat list."""
    return zip(*(iter(values),) * FIELDS, strict=False)
