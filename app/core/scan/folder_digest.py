"""The digest of a folder: a short value that differs once a video, or a file beside one, does."""

import marshal
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Any, Final, NamedTuple

FIELDS: Final = 4
"""Values of a file in a flat list: name, size, mtime_ns and file number. A tuple a file takes longer."""
BESIDE_FIELDS: Final = 3
"""Values of a file beside videos in a flat list: name, size and mtime_ns."""
MOST_FILES: Final = 5_000
"""Largest number of files of a folder with a digest: a lister keeps them until it has seen the last."""
_BYTES: Final = 16
_MARSHAL_VERSION: Final = 2
"""The last version of `marshal` that writes equal values alike, whether they are one object or two."""

FileValues = tuple[bytes, int, int, int]
"""The values of a file."""
BesideValues = tuple[bytes, int | None, int | None]
"""The values of a file beside videos. Only subtitles have a size and a time: each costs a call."""


class Beside(NamedTuple):
    """The files beside the videos of a folder."""

    has_videos: bool = False
    """False for a folder of subtitles whose videos lie in another one."""
    files: Sequence[BesideValues] = ()


class FolderListing(NamedTuple):
    """The digests of a folder that was listed whole."""

    path: bytes
    digest: bytes
    """In the order of the listing. It takes no time, and a file system keeps it while nothing changes."""
    by_name: bytes
    """In the order of names."""


def digest(folder: bytes, values: list[Any], beside: list[Any] | None = None) -> bytes:
    """Return the digest of the files of `folder`, a path, in their order.

    `values` is a flat list of the videos, and `beside` one of the files beside them.
    """
    found = blake2b(folder, digest_size=_BYTES)
    found.update(marshal.dumps(values, _MARSHAL_VERSION))
    if beside:  # most folders have none, and keep the digest that they had before these were listed
        found.update(marshal.dumps(beside, _MARSHAL_VERSION))
    return found.digest()


def digest_by_name(folder: bytes, files: Iterable[FileValues], beside: Iterable[BesideValues] = ()) -> bytes:
    """Return the digest of the files of `folder` in the order of names."""
    return digest(folder, list(chain.from_iterable(sorted(files))), list(chain.from_iterable(sorted(beside))))


def files_of(values: list[Any]) -> Iterator[FileValues]:
    """Yield the files of a flat list."""
    return zip(*(iter(values),) * FIELDS, strict=False)


def beside_of(values: Sequence[Any]) -> Iterator[BesideValues]:
    """Yield the files beside videos of a flat list."""
    return zip(*(iter(values),) * BESIDE_FIELDS, strict=False)
