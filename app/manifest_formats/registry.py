"""The forms of manifests: how each is found, opened and written. A new form is a module and a line here."""

import re
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.creation import Creation
from app.core.manifest.form import Form
from app.core.manifest.seams import Folder, Manifest
from app.core.text.names import display, split
from app.manifest_formats.asc_chain import CHAIN, FOLDER, generation_number
from app.manifest_formats.asc_generation import TAGS
from app.manifest_formats.asc_manifest import AscManifest
from app.manifest_formats.asc_write import write_generations
from app.manifest_formats.bagit import ALGORITHMS, DECLARATION, Bag
from app.manifest_formats.bagit_write import write_bag
from app.manifest_formats.mhl import open_mhl
from app.manifest_formats.sum_list import SfvList, SumList, write_list

Open = Callable[[Folder, bytes, Algorithm | None], Manifest]
"""Opens the manifest at a path in a folder; the algorithm is that which the user named."""


def _asc(folder: Folder, _path: bytes, _algorithm: Algorithm | None) -> Manifest:
    return AscManifest(folder)


def _bag(folder: Folder, _path: bytes, _algorithm: Algorithm | None) -> Manifest:
    return Bag(folder)


def _mhl(folder: Folder, path: bytes, _algorithm: Algorithm | None) -> Manifest:
    return open_mhl(partial(folder.read, path), path)


def _sfv(folder: Folder, path: bytes, _algorithm: Algorithm | None) -> Manifest:
    return SfvList(partial(folder.read, path), path)


def _sums(folder: Folder, path: bytes, algorithm: Algorithm | None) -> Manifest:
    return SumList(partial(folder.read, path), path, algorithm)


_SUM_NAME: Final = (
    r"(.*\.)?(md5|sha(1|224|256|384|512)|b2|b3|blake(2b|2s|3)|rmd160|ripemd160|c4"
    r"|xxh(3|32|64|128|3[-_]64|3[-_]128)?)(-?sums?(\.txt)?)?"
)
_BY_NAME: Final[tuple[tuple[str, Open], ...]] = (
    (r"ascmhl/.*", _asc),
    (r"bagit\.txt", _bag),
    (r".*\.mhl", _mhl),
    (r".*\.sfv", _sfv),
    (_SUM_NAME, _sums),
)
"""Paths of manifests in their folder, without regard to case."""
_OF_FOLDERS: Final = (FOLDER, DECLARATION)
"""Names that make a folder the place of a history or a bag, whatever else is in it."""


def split_path(path: bytes) -> tuple[bytes, bytes]:
    """Return the folder that a manifest file speaks of, and the path of the manifest in there."""
    folder, name = split(path)
    above, inner = split(folder)
    if inner == FOLDER and (name == CHAIN or generation_number(name)):
        return above, FOLDER + b"/" + name
    return folder, name


def open_manifest(folder: Folder, path: bytes, algorithm: Algorithm | None = None) -> Manifest:
    """Open the manifest at a path in a folder; a name that tells nothing is that of a checksum list.

    An empty path stands for the only manifest of the folder. Raises `ManifestRefused` and `OSError`.
    """
    path = path or _manifest_in(folder.names(b""))
    return (_by_name(path) or _sums)(folder, path, algorithm)


def _manifest_in(names: Collection[bytes]) -> bytes:
    for name in _OF_FOLDERS:
        if name in names:
            return FOLDER + b"/" + CHAIN if name == FOLDER else name
    found = sorted(name for name in names if _by_name(name))
    if not found:
        raise ManifestRefused("manifest.none_here")
    if len(found) > 1:
        raise ManifestRefused("manifest.several", names=", ".join(map(display, found[:10])))
    return found[0]


def _by_name(path: bytes) -> Open | None:
    text = path.decode("ascii", "replace").lower()
    return next((opener for pattern, opener in _BY_NAME if re.fullmatch(pattern, text, re.DOTALL)), None)


class ManifestWriter(NamedTuple):
    """A form that is written."""

    write: Callable[[Creation], int]
    """Writes the manifest, and returns the number of files in it."""
    algorithms: Collection[Algorithm]
    """The algorithms unless the user names others."""
    endings: tuple[str, ...]
    """Extensions of its files."""
    possible: Collection[Algorithm]
    """The algorithms that the form has."""


def _list_writer(algorithm: Algorithm, *endings: str) -> ManifestWriter:
    return ManifestWriter(write_list, (algorithm,), (*endings, ".txt"), (algorithm,))


WRITERS: Final[Mapping[Form, ManifestWriter]] = {
    Form.ASC_MHL: ManifestWriter(
        write_generations, (Algorithm.XXH3_128,), (".mhl", ".xml"), tuple(TAGS.values())
    ),
    Form.BAGIT: ManifestWriter(write_bag, (Algorithm.SHA256,), (".txt",), ALGORITHMS),
    Form.MD5: _list_writer(Algorithm.MD5, ".md5"),
    Form.SHA1: _list_writer(Algorithm.SHA1, ".sha1"),
    Form.SHA256: _list_writer(Algorithm.SHA256, ".sha256"),
    Form.BLAKE3: _list_writer(Algorithm.BLAKE3, ".b3", ".blake3"),
    Form.XXH64: _list_writer(Algorithm.XXH64, ".xxh64", ".xxh"),
    Form.XXH128: _list_writer(Algorithm.XXH3_128, ".xxh128", ".xxh"),
}
