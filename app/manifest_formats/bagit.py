"""BagIt bags: a folder `data`, and beside it text files with the checksums of all its files.

https://www.rfc-editor.org/rfc/rfc8493
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from app.core.checksum.algorithm import Algorithm, digest_of_text
from app.core.errors import ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.seams import Folder, FolderItem, ItemKind
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.lines import lines
from app.manifest_formats.merge import merge
from app.manifest_formats.sum_list import refused

PAYLOAD: Final = b"data/"
DECLARATION: Final = b"bagit.txt"
INFO: Final = b"bag-info.txt"
FETCH: Final = b"fetch.txt"
ALGORITHMS: Final = (Algorithm.MD5, Algorithm.SHA1, Algorithm.SHA256, Algorithm.SHA512)
"""The algorithms of the standard, which the names of the manifests tell."""
_READ: Final = {each.value: each for each in (*ALGORITHMS, Algorithm.BLAKE3)}
_NAME: Final = re.compile(rb"(tag)?manifest-([^/]{1,40})\.txt")
_VERSION: Final = re.compile(rb"BagIt-Version:\s*(\d{1,4})\.(\d{1,4})\s*")
_ENCODING: Final = re.compile(rb"Tag-File-Character-Encoding:\s*utf-?8\s*", re.IGNORECASE)
_OXUM: Final = re.compile(rb"Payload-Oxum:\s*(.*?)\s*", re.IGNORECASE)
"""The bytes of the payload, a point, and the number of its files."""
_LINE: Final = re.compile(rb"\s*([0-9A-Fa-f]{8,128})\s+\*?(.+)", re.DOTALL)
_ESCAPED: Final = re.compile(rb"%(0[AaDd]|25)")
_MOST_INFO_LINES: Final = 10_000
_FIRST_ESCAPED: Final = (1, 0)
"""Earlier versions did not escape `%` itself."""


class Bag:
    """A bag."""

    lists_all = True

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the payload, then the tag files. Raises `ManifestRefused` and `OSError`."""
        names = self._folder.names(b"")
        version = self._version()
        payload, tags = _manifests(names, tag=False), _manifests(names, tag=True)
        if not payload:
            raise ManifestRefused("manifest.bag_without_manifest", path=DECLARATION.decode())
        if FETCH in names:
            yield refused(FETCH, Message("manifest.bag_fetch"))
        yield from self._unknown(names)
        yield from self._read_all(payload, version, is_payload=True)
        yield from self._read_all(tags, version, is_payload=False)

    def is_excluded(self, path: bytes) -> bool:
        """Return whether a file is beside the payload, where any file may be."""
        return not path.startswith(PAYLOAD)

    def has_dropped(self, _path: bytes) -> bool:
        """Return False: a bag has no later part."""
        return False

    def contradictions(self) -> Iterator[ManifestFinding]:
        """Yield the finding for a payload of another size or number of files than the bag tells."""
        if INFO not in self._folder.names(b""):
            return
        told = set(filter(None, map(_OXUM.fullmatch, self._lines(INFO, _MOST_INFO_LINES))))
        if not told:
            return
        sizes = [found.size for found in self._payload() if found.kind is ItemKind.FILE]
        if any(each[1] != b"%d.%d" % (sum(sizes), len(sizes)) for each in told):
            yield ManifestFinding(INFO, FileState.CHANGED, Message("manifest.bag_oxum"))

    def notes(self) -> Sequence[Message]:
        """Return nothing: the files of a bag are listed like its others."""
        return ()

    def _version(self) -> tuple[int, int]:
        """Return the version of the bag. Raises `ManifestRefused` for other text than UTF-8."""
        first, second, *_ = [*self._lines(DECLARATION, 4), b"", b""]
        found = _VERSION.fullmatch(first)
        if not found or not _ENCODING.fullmatch(second):
            raise ManifestRefused("manifest.bag_declaration", path=display(DECLARATION))
        return int(found[1]), int(found[2])

    def _read_all(
        self, manifests: Mapping[bytes, Algorithm], version: tuple[int, int], *, is_payload: bool
    ) -> Iterator[Entry | ManifestFinding]:
        sources = [
            partial(self._read, path, algorithm, version, is_payload=is_payload)
            for path, algorithm in manifests.items()
        ]
        complete = is_payload and version >= _FIRST_ESCAPED
        return merge([source() for source in sources], complete=complete)

    def _read(
        self, path: bytes, algorithm: Algorithm, version: tuple[int, int], *, is_payload: bool
    ) -> Iterator[Entry | ManifestFinding]:
        unescape = _unescape if version >= _FIRST_ESCAPED else _unescape_ends
        for number, line in enumerate(lines(self._folder.read(path), path), 1):
            if line.strip() and not line.startswith(b"#"):
                yield _entry(line, number, algorithm, unescape, is_payload=is_payload)

    def _unknown(self, names: Iterable[bytes]) -> Iterator[ManifestFinding]:
        for name in sorted(names):
            found = _NAME.fullmatch(name)
            if found and not found[1] and found[2].decode("ascii", "replace").lower() not in _READ:
                text = display(found[2])
                yield refused(name, Message("manifest.unknown_algorithm", {"name": text}))

    def _payload(self) -> Iterator[FolderItem]:
        try:
            yield from self._folder.files(PAYLOAD)
        except OSError:  # no payload: its files are missing
            return

    def _lines(self, path: bytes, most: int) -> Sequence[bytes]:
        found = []
        for line in lines(self._folder.read(path), path):
            found.append(line)
            if len(found) == most:
                break
        return found


def _manifests(names: Collection[bytes], *, tag: bool) -> Mapping[bytes, Algorithm]:
    """Return the algorithms by name: of two names that differ in case, each is a manifest."""
    found = {}
    for name in sorted(names):
        parts = _NAME.fullmatch(name)
        if parts and bool(parts[1]) is tag:
            algorithm = _READ.get(parts[2].decode("ascii", "replace").lower())
            if algorithm:
                found[name] = algorithm
    return found


def _entry(
    line: bytes,
    number: int,
    algorithm: Algorithm,
    unescape: Callable[[bytes], bytes],
    *,
    is_payload: bool,
) -> Entry | ManifestFinding:
    found = _LINE.fullmatch(line)
    if found is None:
        return refused(line, Message("manifest.bad_line", {"line": number}))
    raw = unescape(found[2])
    try:
        digest = digest_of_text(algorithm, found[1].decode())
        path = safe_path(raw)
    except UnsafePath as error:
        return refused(raw, error.reason)
    except ValueError:
        return refused(raw, Message("manifest.bad_checksum", {"algorithm": algorithm.value}))
    if path.startswith(PAYLOAD) is not is_payload:
        return refused(path, Message("manifest.bag_place"))
    return Entry(path, {algorithm: digest})


def _unescape(path: bytes) -> bytes:
    return _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), path) if b"%" in path else path


def _unescape_ends(path: bytes) -> bytes:
    return re.sub(rb"%(0[AaDd])", lambda found: bytes.fromhex(found[1].decode()), path)
