"""Media Hash Lists of version 1: one XML file in a folder at or above the files.

https://mediahashlist.org. `xxhash` is XXH32 and not known here; `null` stands for no checksum at all.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.ignore_patterns import IgnorePatterns
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.core.xml_events import Event, children, events
from app.manifest_formats.asc_generation import NAMESPACE, GenerationReader, add_digest, ignored_by
from app.manifest_formats.list_file import ListFile, Read
from app.manifest_formats.sum_list import refused
from app.manifest_formats.xml_numbers import seconds_of, size_of

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

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        stream = events(self._read(), self._path)
        first = next(stream)
        if first.tag != "hashlist" or not first.attributes.get("version", "").startswith("1."):
            raise ManifestRefused("manifest.unknown", path=display(self._path))
        for event in stream:  # also in elements that are not of the schema
            if event.starts and event.tag == "hash":
                yield _entry(stream)


class LooseGeneration(ListFile):
    """A single ASC MHL generation outside a history, as made for a delivery."""

    lists_all = True

    def __init__(self, read: Read, path: bytes) -> None:
        super().__init__(read, path)
        self._ignored = IgnorePatterns()

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the generation, then the generations of inner folders, which are not read.

        Raises `ManifestRefused` and `OSError`.
        """
        reader = GenerationReader(self._read(), self._path)
        yield from reader.entries()
        self._ignored = ignored_by(reader.patterns, self._path)
        for path, _ in reader.references:
            yield refused(path, Message("manifest.reference_alone"))

    def is_excluded(self, path: bytes) -> bool:
        """Return whether this is the list itself, belongs to a history, or is left out by its patterns."""
        of_history = b"/ascmhl/" in b"/" + path
        return super().is_excluded(path) or of_history or self._ignored.matches(path)


def open_mhl(read: Read, path: bytes) -> MediaHashList | LooseGeneration:
    """Return a list of the version that it is of. Raises `ManifestRefused` and `OSError`."""
    first: Event = next(events(read(), path))
    return LooseGeneration(read, path) if first.namespace == NAMESPACE else MediaHashList(read, path)


def _entry(stream: Iterator[Event]) -> Entry | ManifestFinding:
    texts: dict[str, str] = {}
    digests: dict[Algorithm, bytes] = {}
    problem: Message | None = None
    unknown: Message | None = None
    for tag, _attributes, text in children(stream):
        if tag in {"file", "size", "lastmodificationdate"}:
            problem = Message("manifest.two_paths") if tag == "file" and tag in texts else problem
            texts[tag] = text
        elif tag in _TAGS:
            is_reversed = tag == _REVERSED
            problem = add_digest(digests, _TAGS[tag], text.strip(), is_reversed=is_reversed) or problem
        elif tag not in _WITHOUT_CHECKSUM:
            unknown = Message("manifest.unknown_algorithm", {"name": tag})
    return _checked(texts, digests, problem or (None if digests else unknown))


def _checked(
    texts: Mapping[str, str], digests: Mapping[Algorithm, bytes], problem: Message | None
) -> Entry | ManifestFinding:
    raw = texts.get("file", "").encode()
    try:
        path = safe_path(raw)
    except UnsafePath as error:
        return refused(raw, error.reason)
    if problem:
        return refused(path, problem)
    modified = seconds_of(texts.get("lastmodificationdate", "").strip())
    return Entry(path, digests, size_of(texts.get("size", "").strip()), modified)
