"""An ASC MHL history: the chain, all its generations, and the histories of folders inside."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha512
from typing import Final

from app.core.errors import ManifestBroken, ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.ignore_patterns import IgnorePatterns, TooManyPatterns
from app.core.manifest.records import Known, merged
from app.core.manifest.seams import Folder
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message
from app.core.names import display
from app.manifest.asc_chain import CHAIN, FOLDER, Link, generation_number, read_chain
from app.manifest.asc_generation import GenerationReader

MOST_FILES: Final = 2_000_000
"""Files of one history. Its generations are merged in memory."""
DEFAULT_PATTERNS: Final = (".DS_Store", "ascmhl", "ascmhl/")
"""Patterns that each generation has, as in the reference implementation."""


class AscHistory:
    """The history of one folder, without those of folders inside."""

    def __init__(self, folder: Folder, below: bytes = b"") -> None:
        """Take a folder, and the path of the described folder in there: empty, or with a slash at its end."""
        self._folder = folder
        self.below = below
        self.links: Sequence[Link] = ()
        self.files: dict[bytes, Known] = {}
        """By path below the described folder."""
        self.refused: list[Finding] = []
        self.patterns: Sequence[str] = ()
        """The patterns of the latest generation."""
        self.references: Sequence[tuple[bytes, bytes]] = ()
        """The manifests of inner histories that the latest generation names, and their digests."""
        self.ignored = IgnorePatterns(DEFAULT_PATTERNS)

    @property
    def place(self) -> bytes:
        """The path of the folder with the manifests, with a slash at its end."""
        return self.below + FOLDER + b"/"

    def is_new(self) -> bool:
        """Return whether the folder has no history yet."""
        return FOLDER not in self._folder.names(self.below.rstrip(b"/"))

    def check_unchanged(self) -> None:
        """Raise `ManifestBroken` if another program has written a generation since `load`."""
        chain = self.place + CHAIN
        now = read_chain(self._folder.read(chain), chain) if self._is_there() else ()
        if tuple(now) != tuple(self.links):
            raise ManifestBroken("manifest.chain_grown", path=display(chain))

    def _is_there(self) -> bool:
        return CHAIN in self._folder.names(self.place[:-1])

    def load(self) -> None:
        """Read the chain and every generation.

        Raises `ManifestBroken`, `ManifestRefused` and `OSError`.
        """
        names = self._folder.names(self.place[:-1])
        chain = self.place + CHAIN
        if CHAIN not in names:
            raise ManifestBroken("manifest.chain_missing", path=display(chain))
        self.links = read_chain(self._folder.read(chain), chain)
        unlisted = {each for each in names if generation_number(each)} - {link.name for link in self.links}
        if unlisted:
            raise ManifestBroken("manifest.chain_unlisted", path=display(self.place + min(unlisted)))
        for link in self.links:
            if link.name not in names:
                raise ManifestBroken("manifest.generation_missing", path=display(self.place + link.name))
            self._load_generation(link)

    def _load_generation(self, link: Link) -> None:
        path = self.place + link.name
        digest = sha512()

        def read() -> Iterator[bytes]:
            for chunk in self._folder.read(path):
                digest.update(chunk)
                yield chunk

        chunks = read()
        reader = GenerationReader(chunks, path)
        try:
            self._take(reader.entries(), path)
        except ManifestRefused:
            _drain(chunks)
            if digest.digest() != link.digest:  # changed counts for more than how it is damaged
                raise ManifestBroken("manifest.generation_changed", path=display(path)) from None
            raise
        if digest.digest() != link.digest:
            raise ManifestBroken("manifest.generation_changed", path=display(path))
        self.patterns, self.references = tuple(reader.patterns), tuple(reader.references)
        try:
            self.ignored = IgnorePatterns(self.patterns or DEFAULT_PATTERNS)
        except TooManyPatterns as error:
            raise ManifestRefused("manifest.patterns", path=display(path)) from error

    def _take(self, entries: Iterable[Entry | Finding], path: bytes) -> None:
        for entry in entries:
            if isinstance(entry, Finding):
                self.refused.append(entry)
            else:
                self._add(entry)
            if len(self.files) + len(self.refused) > MOST_FILES:
                raise ManifestRefused("manifest.too_many", path=display(path), limit=MOST_FILES)

    def _add(self, entry: Entry) -> None:
        files = self.files
        earlier = files.pop(entry.previous, None) if entry.previous else None
        files[entry.path] = merged(earlier or files.get(entry.path), entry)


def _drain(chunks: Iterator[bytes]) -> None:
    for _ in chunks:
        pass


class AscManifest:
    """The history of a folder and of all folders inside, as one manifest."""

    lists_all = True

    def __init__(self, folder: Folder, *, may_begin: bool = False, nested: bool = True) -> None:
        """Take a folder; with `may_begin` it need not have a history of its own yet.

        Without `nested`, histories of folders inside are left alone.
        """
        self._folder = folder
        self._may_begin = may_begin
        self._nested = nested
        self._histories: list[AscHistory] = []
        self._missing: list[Finding] = []

    def entries(self) -> Iterator[Entry | Finding]:
        """Yield the files of all histories. Raises `ManifestRefused`, `ManifestBroken` and `OSError`."""
        histories = self.histories()
        yield from self._missing
        for at, history in enumerate(histories):
            inner = [other for other in histories[at + 1 :] if other.below.startswith(history.below)]
            below = history.below
            yield from (finding._replace(path=below + finding.path) for finding in history.refused)
            for path, known in history.files.items():
                if not any(_has(other, below + path) for other in inner):
                    yield Entry(below + path, known.originals, known.size)

    def histories(self) -> Sequence[AscHistory]:
        """Return all histories, an outer one before those inside; they are read at the first call."""
        if not self._histories:
            histories = [AscHistory(self._folder, below) for below in self._find()]
            for history in histories:
                if not (self._may_begin and history.is_new()):
                    history.load()
            self._missing = list(_check_references(histories))
            self._histories = histories
        return self._histories

    def is_excluded(self, path: bytes) -> bool:
        """Return whether a file belongs to a history, or is left out by its latest patterns."""
        return self.has_dropped(path) or any(path.startswith(each.place) for each in self._histories)

    def has_dropped(self, path: bytes) -> bool:
        """Return whether the latest patterns of a history leave out a file."""
        return any(
            path.startswith(each.below) and each.ignored.matches(path[len(each.below) :])
            for each in self._histories
        )

    def _find(self) -> Sequence[bytes]:
        end = FOLDER + b"/" + CHAIN
        inner = [found.path[: -len(end)] for found in self._folder.files() if found.path.endswith(b"/" + end)]
        return (b"", *sorted(inner))


def _has(history: AscHistory, path: bytes) -> bool:
    return path.startswith(history.below) and path[len(history.below) :] in history.files


def _check_references(histories: Iterable[AscHistory]) -> Iterator[Finding]:
    """Yield the inner histories that are gone. Raises `ManifestBroken` for one that is not as it was."""
    digests = {history.place + link.name: link.digest for history in histories for link in history.links}
    for history in histories:
        for path, digest in history.references:
            full = history.below + path
            if full not in digests:
                if not history.ignored.matches(path.rpartition(b"/" + FOLDER + b"/")[0]):
                    yield Finding(full, FileState.MISSING, Message("manifest.history_missing"))
            elif digests[full] != digest:
                raise ManifestBroken("manifest.generation_changed", path=display(full))
