"""An ASC MHL history: the chain and all its generations."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import sha512
from typing import Final

from app.core.errors import ManifestBroken, ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.ignore_patterns import IgnorePatterns
from app.core.manifest.records import FileGenerations, merged
from app.core.manifest.seams import Folder
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.asc_chain import CHAIN, FOLDER, Link, generation_number, read_chain
from app.manifest_formats.asc_generation import DEFAULT_PATTERNS, GenerationReader, ignored_by

MOST_FILES: Final = 2_000_000
"""Files of one history. Its generations are merged in memory."""


class AscHistory:
    """The history of one folder, without those of folders inside. Without links, it has not begun."""

    def __init__(self, folder: Folder, below: bytes = b"") -> None:
        """Take a folder, and the path of the described folder in there: empty, or with a slash at its end."""
        self._folder = folder
        self.below = below
        self.links: Sequence[Link] = ()
        """The generations of the chain, and one that an interrupted program did not add to it."""
        self.torn: Link | None = None
        """A next generation that an interrupted program has not written to its end."""
        self.files: dict[bytes, FileGenerations] = {}
        """By path below the described folder."""
        self.refused: list[ManifestFinding] = []
        self.patterns: Sequence[str] = ()
        """The patterns of the latest generation."""
        self.references: Sequence[tuple[bytes, bytes]] = ()
        """The manifests of inner histories that the latest generation names, and their digests."""
        self.ignored = IgnorePatterns(DEFAULT_PATTERNS)
        self.notes: list[Message] = []
        self._chain: Sequence[Link] = ()

    @property
    def place(self) -> bytes:
        """The path of the folder with the manifests, with a slash at its end."""
        return self.below + FOLDER + b"/"

    def known(self, path: bytes) -> FileGenerations | None:
        """Return the records of a file by its path in the folder that the history was read from."""
        return self.files.get(path[len(self.below) :]) if path.startswith(self.below) else None

    def leaves_out(self, path: bytes) -> bool:
        """Return whether the latest patterns leave out a file, by its path as for `known`."""
        return path.startswith(self.below) and self.ignored.matches(path[len(self.below) :])

    def check_unchanged(self) -> None:
        """Raise `ManifestBroken` if another program has written a generation since `load`."""
        names = self._folder.names(self.place[:-1])
        torn = self.torn
        if tuple(self._read_chain(names)) != tuple(self._chain) or (
            torn is not None and torn.name in names and self._digest(torn.name) != torn.digest
        ):
            raise ManifestBroken("manifest.chain_grown", path=display(self.place + CHAIN))

    def load(self) -> None:
        """Read the chain and every generation.

        Raises `ManifestBroken`, `ManifestRefused` and `OSError`.
        """
        names = self._folder.names(self.place[:-1])
        self._chain = self.links = self._read_chain(names)
        pending = self._pending(names)
        for link in self.links:
            if link.name not in names:
                raise ManifestBroken("manifest.generation_missing", path=display(self.place + link.name))
            self._load_generation(link)
        if pending is not None:
            self._load_pending(pending)

    def _read_chain(self, names: Collection[bytes]) -> Sequence[Link]:
        chain = self.place + CHAIN
        return read_chain(self._folder.read(chain), chain) if CHAIN in names else ()

    def _pending(self, names: Collection[bytes]) -> bytes | None:
        """Return the name of the next generation if the chain does not have it yet.

        A program writes a generation, then the chain: between the two, it can be interrupted.
        """
        unlisted = sorted(
            {each for each in names if generation_number(each)} - {each.name for each in self.links}
        )
        if not unlisted:
            return None
        if len(unlisted) == 1 and generation_number(unlisted[0]) == len(self.links) + 1:
            return unlisted[0]
        if CHAIN not in names:
            raise ManifestBroken("manifest.chain_missing", path=display(self.place + CHAIN))
        raise ManifestBroken("manifest.chain_unlisted", path=display(self.place + unlisted[0]))

    def _load_pending(self, name: bytes) -> None:
        path = self.place + name
        link = Link(len(self.links) + 1, name, self._digest(name))
        try:
            for _ in GenerationReader(self._folder.read(path), path).entries():
                pass
        except ManifestRefused:
            self.torn = link
            self.notes.append(Message("manifest.generation_torn", {"path": display(path)}))
            return
        self._load_generation(link)
        self.links = (*self.links, link)
        self.notes.append(Message("manifest.generation_pending", {"path": display(path)}))

    def _digest(self, name: bytes) -> bytes:
        digest = sha512()
        for chunk in self._folder.read(self.place + name):
            digest.update(chunk)
        return digest.digest()

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
        self.ignored = ignored_by(self.patterns, path)

    def _take(self, entries: Iterable[Entry | ManifestFinding], path: bytes) -> None:
        taken: set[bytes] = set()
        for entry in entries:
            if isinstance(entry, ManifestFinding):
                self.refused.append(entry)
            elif entry.path in taken and self._contradicts(entry):
                reason = Message("manifest.contradiction")
                self.refused.append(ManifestFinding(entry.path, FileState.CHANGED, reason))
            else:
                taken.add(entry.path)
                self._add(entry)
            if len(self.files) + len(self.refused) > MOST_FILES:
                raise ManifestRefused("manifest.too_many", path=display(path), limit=MOST_FILES)

    def _contradicts(self, entry: Entry) -> bool:
        """Return whether an entry has another digest than one of the same file before."""
        known = self.files[entry.path].digests
        return any(known.get(algorithm, digest) != digest for algorithm, digest in entry.digests.items())

    def _add(self, entry: Entry) -> None:
        files = self.files
        earlier = files.pop(entry.previous, None) if entry.previous else None
        files[entry.path] = merged(earlier or files.get(entry.path), entry)


def _drain(chunks: Iterator[bytes]) -> None:
    for _ in chunks:
        pass
