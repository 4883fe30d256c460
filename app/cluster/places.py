"""Compares what two hosts see at a path, by the contents of a file that is there. Nothing is written."""

import hashlib
import io
import os
import random
from typing import Final

from app.cluster.messages import Proof, Sample
from app.core.text.names import is_of_here, local_path, separator, verbatim
from app.process.opening import open_file

_BYTES: Final = 64 * 1024
"""Length of the stretch that is compared. Its random place makes it a nonce that no copy can foresee."""
MTIME_NS: Final = 2 * 10**9
"""Protocols of network shares round the time of the last change, FAT to two seconds."""


def take_sample(place: bytes, path: bytes) -> Sample | None:
    """Return a sample of the file at `path`, in the folder `place`; None if it cannot be read here."""
    sep = separator(place)
    inside = path[len(place.rstrip(sep)) :].lstrip(sep).replace(sep, b"/")
    try:
        opened = open_file(path)
        with opened.file as file:
            size, mtime_ns = opened.status.st_size, opened.status.st_mtime_ns
            offset = random.randrange(max(1, size - _BYTES))  # noqa: S311 - no secret
            return Sample(inside, size, mtime_ns, offset, _digest(file, offset))
    except OSError:
        return None


def name_here(proof: Proof) -> bytes | None:
    """Return the path of a place on this host; None if this host does not see it, or sees other files."""
    return next((name for name in proof.names if is_of_here(name) and _is_same(name, proof.sample)), None)


def _is_same(name: bytes, sample: Sample | None) -> bool:
    try:
        if sample is None:  # no file of it could be read on the other host: any folder will do
            os.stat(verbatim(name))  # noqa: PTH116 - bytes
            return True
        opened = open_file(local_path(name, sample.inside) if sample.inside else name)
        with opened.file as file:
            status = opened.status
            return (
                status.st_size == sample.size
                and abs(status.st_mtime_ns - sample.mtime_ns) <= MTIME_NS
                and _digest(file, sample.offset) == sample.digest
            )
    except OSError:
        return False


def _digest(file: io.FileIO, offset: int) -> bytes:
    file.seek(offset)
    return hashlib.sha256(file.read(_BYTES)).digest()
