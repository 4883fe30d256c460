"""Media Hash Lists of version 1: one XML file in a folder at or above the files.

https://mediahashlist.org. `xxhash` is XXH32 and not known here; `null` stands for no checksum at all.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from app.core.checksum.algorithm import Algorithm, digest_of_text
from app.core.errors import ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import Finding
from app.core.message import Message
from app.core.names import display
from app.core.xml_events import Event, children, events, skip
from app.manifest.asc_generation import NAMESPACE, GenerationReader
from app.manifest.list_file import ListFile, Read
from app.manifest.sum_list import refused
from app.manifest.xml_numbers import seconds_of, size_of

_TAGS: Final = {
    "md5": Algorithm.MD5,
    "sha1": Algorithm.SHA1,
    "xxhash64be": Algorithm.XXH64,
    "xxhash64": Algorithm.XXH64,
    "sha256": Algorithm.SHA256,
    "sha512": Algorithm.SHA512,
    "c4": Algorithm.C4,
    "xxhash128": Algorithm.XXH3_128,
    "xxhash3_64": Algorithm.XXH3_64,
}
"""The first four are in the schema; tools have added the others."""
_REVERSED: Final = "xxhash64"
"""The least significant byte comes first."""
_WITHOUT_CHECKSUM: Final = frozenset({"creationdate", "hashdate", "null"})


class MediaHashList(ListFile):
    """A Media Hash List of version 1."""

    def entries(self) -> Iterator[Entry | Finding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        stream = events(self._read(), self._path)
        first = next(stream)
        if first.tag != "hashlist" or not first.attributes.get("version", "").startswith("1."):
            raise ManifestRefused("manifest.unknown", path=display(self._path))
        for event in stream:
            if event.starts and event.tag == "hash":
                yield _entry(stream)
            elif event.starts:
                skip(stream)


class LooseGeneration(ListFile):
    """A single ASC MHL generation outside a history, as made for a delivery."""

    lists_all = True

    def entries(self) -> Iterator[Entry | Finding]:
        """Yield the files of the generation. Raises `ManifestRefused` and `OSError`."""
        return GenerationReader(self._read(), self._path).entries()

    def is_excluded(self, path: bytes) -> bool:
        """Return whether this is the list itself, or belongs to a history."""
        return super().is_excluded(path) or b"/ascmhl/" in b"/" + path


def open_mhl(read: Read, path: bytes) -> MediaHashList | LooseGeneration:
    """Return a list of the version that it is of. Raises `ManifestRefused` and `OSError`."""
    first: Event = next(events(read(), path))
    return LooseGeneration(read, path) if first.namespace == NAMESPACE else MediaHashList(read, path)


def _entry(stream: Iterator[Event]) -> Entry | Finding:
    texts: dict[str, str] = {}
    digests: dict[Algorithm, bytes] = {}
    problem: Message | None = None
    for tag, _attributes, text in children(stream):
        if tag in {"file", "size", "lastmodificationdate"}:
            texts[tag] = text
        elif tag not in _WITHOUT_CHECKSUM:
            problem = _add_digest(digests, tag, text.strip()) or problem
    return _checked(texts, digests, problem)


def _checked(
    texts: Mapping[str, str], digests: Mapping[Algorithm, bytes], problem: Message | None
) -> Entry | Finding:
    raw = texts.get("file", "").encode()
    try:
        path = safe_path(raw)
    except UnsafePath as error:
        return refused(raw, error.reason)
    if problem and not digests:
        return refused(path, problem)
    modified = seconds_of(texts.get("lastmodificationdate", "").strip())
    return Entry(path, digests, size_of(texts.get("size", "").strip()), modified)


def _add_digest(digests: dict[Algorithm, bytes], tag: str, text: str) -> Message | None:
    algorithm = _TAGS.get(tag)
    if algorithm is None:
        return Message("manifest.unknown_algorithm", {"name": tag})
    try:
        digest = digest_of_text(algorithm, text)
    except ValueError:
        return Message("manifest.bad_checksum", {"algorithm": algorithm.value})
    digests[algorithm] = digest[::-1] if tag == _REVERSED else digest
    return None
