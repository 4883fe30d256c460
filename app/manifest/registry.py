"""The forms of manifests: finds the form of a file or folder, and opens it."""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.seams import Folder, Manifest
from app.core.names import display
from app.manifest.sfv import SfvList
from app.manifest.sum_list import SumList


class Form(StrEnum):
    """A form of manifests that is read."""

    ASC_MHL = "ascmhl"
    CHECKSUMS = "checksums"
    SFV = "sfv"


Open = Callable[[Folder, bytes, Algorithm | None], Manifest]
"""Opens the manifest at a path in a folder; the algorithm is that which the user named."""


class Opener(NamedTuple):
    """A form, and how to open a manifest of it."""

    form: Form
    open: Open


def _sums(folder: Folder, path: bytes, algorithm: Algorithm | None) -> Manifest:
    return SumList(partial(folder.read, path), path, algorithm)


def _sfv(folder: Folder, path: bytes, _algorithm: Algorithm | None) -> Manifest:
    return SfvList(partial(folder.read, path), path)


_BY_NAME: Final[tuple[tuple[str, Opener], ...]] = (
    (r".*\.sfv", Opener(Form.SFV, _sfv)),
    (
        r"(.*\.)?(md5|sha1|sha256|sha512|b3|blake3|c4|xxh(3|64|128|3[-_]64|3[-_]128)?)(-?sums?(\.txt)?)?",
        Opener(Form.CHECKSUMS, _sums),
    ),
)
"""Names of manifests, without regard to case."""


def opener_of(path: bytes) -> Opener:
    """Return the form of a manifest file. A name that tells nothing is that of a checksum list."""
    return _by_name(path) or Opener(Form.CHECKSUMS, _sums)


def manifest_in(names: Iterable[bytes], folder: bytes) -> bytes:
    """Return the name of the only manifest in a folder.

    Raises `ManifestRefused` if there is none, or more than one.
    """
    found = sorted(name for name in names if _by_name(name))
    if not found:
        raise ManifestRefused("manifest.unknown", path=display(folder))
    if len(found) > 1:
        raise ManifestRefused(
            "manifest.several", path=display(folder), names=", ".join(map(display, found[:10]))
        )
    return found[0]


def _by_name(path: bytes) -> Opener | None:
    name = path.rpartition(b"/")[2].decode("ascii", "replace").lower()
    return next((opener for pattern, opener in _BY_NAME if re.fullmatch(pattern, name)), None)
