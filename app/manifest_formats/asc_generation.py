"""A generation of an ASC MHL history: an XML file of the namespace `urn:ASC:MHL:v2.0`.

https://github.com/ascmitc/mhl, folder `xsd`
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from app.core.checksum.algorithm import Algorithm, digest_of_text
from app.core.errors import ManifestRefused
from app.core.manifest.entry import Action, Entry
from app.core.manifest.ignore_patterns import MOST as MOST_PATTERNS
from app.core.manifest.ignore_patterns import IgnorePatterns, TooManyPatterns
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.core.xml_events import Event, children, events, skip
from app.manifest_formats.sum_list import refused
from app.manifest_formats.xml_numbers import seconds_of, size_of

NAMESPACE: Final = "urn:ASC:MHL:v2.0"
TAGS: Final = {
    "c4": Algorithm.C4,
    "md5": Algorithm.MD5,
    "sha1": Algorithm.SHA1,
    "xxh128": Algorithm.XXH3_128,
    "xxh3": Algorithm.XXH3_64,
    "xxh64": Algorithm.XXH64,
}
"""The elements of checksums, in the order of the schema."""
DEFAULT_PATTERNS: Final = (".DS_Store", "ascmhl", "ascmhl/")
"""Patterns that each generation has, as in the reference implementation."""
_MOST_REFERENCES: Final = 100_000
_SKIPPED: Final = frozenset({"directoryhash", "roothash", "metadata", "creatorinfo"})
"""Elements without checksums of files. Those of folders follow from those of files."""


class GenerationReader:
    """Reads one generation. `patterns` and `references` are complete after the last entry."""

    def __init__(self, chunks: Iterable[bytes], name: bytes) -> None:
        """Take the parts of the file, and its path for the user."""
        self.patterns: list[str] = []
        self.references: list[tuple[bytes, bytes]] = []
        """Paths of manifests of inner histories, relative to the folder of this one, and their digests."""
        self._chunks = chunks
        self._name = name

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the generation, once. Raises `ManifestRefused` and `OSError`."""
        stream = events(self._chunks, self._name)
        first = next(stream)
        if (first.namespace, first.tag) != (NAMESPACE, "hashlist"):
            raise ManifestRefused("manifest.unknown", path=display(self._name))
        for event in stream:
            if not event.starts:
                continue
            if event.tag in _SKIPPED:
                skip(stream)
            elif event.tag == "hash":
                yield _entry(stream)
            elif event.tag == "pattern":
                self._add_pattern(next(stream).text)
            elif event.tag == "hashlistreference":
                self._take_reference(stream)

    def _add_pattern(self, text: str) -> None:
        self.patterns.append(text)
        if len(self.patterns) > MOST_PATTERNS:
            raise ManifestRefused("manifest.patterns", path=display(self._name))

    def _take_reference(self, stream: Iterator[Event]) -> None:
        texts = {child.tag: child.text for child in children(stream)}
        if len(self.references) >= _MOST_REFERENCES:
            raise ManifestRefused("manifest.too_many", path=display(self._name), limit=_MOST_REFERENCES)
        try:
            path = safe_path(texts.get("path", "").encode())
            self.references.append((path, digest_of_text(Algorithm.C4, texts.get("c4", "").strip())))
        except ValueError as error:
            raise ManifestRefused("manifest.bad_reference", path=display(self._name)) from error


def _entry(stream: Iterator[Event]) -> Entry | ManifestFinding:
    """Return the file of a `hash` element that has started."""
    path, previous, digests, action = "", None, dict[Algorithm, bytes](), None
    of_path: Mapping[str, str] = {}
    problem: Message | None = None
    unknown: Message | None = None
    for tag, attributes, text in children(stream):
        if tag == "path":
            problem = Message("manifest.two_paths") if path else problem
            path, of_path = text, attributes
        elif tag == "previousPath":
            previous = text
        elif tag in TAGS:
            action = _action(attributes.get("action"), action)
            problem = add_digest(digests, TAGS[tag], text.strip()) or problem
        elif tag != "metadata":
            unknown = Message("manifest.unknown_algorithm", {"name": tag})
    raw = path.encode()
    try:
        before = None if previous is None else safe_path(previous.encode())
        clean = safe_path(raw)
    except UnsafePath as error:
        return refused(raw, error.reason)
    problem = problem or (None if digests else unknown)
    if problem:
        return refused(clean, problem)
    modified = seconds_of(of_path.get("lastmodificationdate"))
    return Entry(clean, digests, size_of(of_path.get("size")), modified, action, before)


def add_digest(
    digests: dict[Algorithm, bytes], algorithm: Algorithm, text: str, *, is_reversed: bool = False
) -> Message | None:
    """Add a digest to those of a file. Return why the entry cannot be checked, None if it can."""
    try:
        digest = digest_of_text(algorithm, text)[:: -1 if is_reversed else 1]
    except ValueError:
        return Message("manifest.bad_checksum", {"algorithm": algorithm.value})
    if digests.setdefault(algorithm, digest) != digest:
        return Message("manifest.two_checksums", {"algorithm": algorithm.value})
    return None


def ignored_by(patterns: Sequence[str], path: bytes) -> IgnorePatterns:
    """Return the patterns of a generation, at `path` for the user. Raises `ManifestRefused`."""
    try:
        return IgnorePatterns(patterns or DEFAULT_PATTERNS)
    except TooManyPatterns as error:
        raise ManifestRefused("manifest.patterns", path=display(path)) from error


def _action(text: str | None, earlier: Action | None) -> Action | None:
    """Return the action of an entry; one failed checksum makes the whole entry a failed one."""
    if earlier is Action.FAILED or text not in set(Action):
        return earlier
    return Action(text)
