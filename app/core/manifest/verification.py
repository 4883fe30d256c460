"""Compares a folder with a manifest: streamed, with neither all paths nor all checksums in memory."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import Final

from msgspec import Struct

from app.core.errors import ManifestBroken, ManifestRefused
from app.core.file.output_target import is_part_name
from app.core.manifest.comparison import EntryComparison
from app.core.manifest.entry import MOST_ENTRIES, Entry, joined
from app.core.manifest.seams import (
    FileHasher,
    Folder,
    FolderItem,
    Hashed,
    HashFailure,
    HashRequest,
    ItemKind,
    Manifest,
)
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict, VerificationResult
from app.core.message import Message
from app.core.text.names import display

MOST_BLOCKED: Final = 100_000
"""Links and unlistable folders that are remembered. Files behind the others count as missing."""
MOST_WAITING: Final = 2_000_000
"""Entries in memory: of files that a manifest lists several times, until the last of them."""
MOST_NOTES: Final = 100
"""Remarks about a manifest."""
_KEY_BYTES: Final = 8
_EXPECTED: Final = 1
_FOUND: Final = 2
_REFUSED: Final = 4
_LISTED: Final = 8


class SeenPaths:
    """Remembers 8 bytes of a keyed hash for a path.

    The key is new each time: nobody can make two paths that count as one.
    """

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._marks: dict[int, int] = {}
        self._repeats: dict[int, int] = {}

    def expect(self, path: bytes) -> None:
        """Remember that an entry names this path, before its turn comes."""
        if self._add(path, _EXPECTED) & _EXPECTED:
            number = self._hash(path)
            self._repeats[number] = self._repeats.get(number, 1) + 1

    def entries(self, path: bytes) -> int:
        """Return the number of entries that name this path."""
        return self._repeats.get(self._hash(path), 1) if self._repeats else 1

    def find(self, path: bytes) -> bool:
        """Remember a file of the folder, and return whether it is expected."""
        return bool(self._add(path, _FOUND) & _EXPECTED)

    def refuse(self, path: bytes) -> None:
        """Remember the path of a refused entry."""
        self._add(path, _REFUSED)

    def take(self, path: bytes) -> bool:
        """Remember an entry at its turn, and return whether the folder has the file."""
        return bool(self._add(path, _LISTED) & _FOUND)

    def is_listed(self, path: bytes) -> bool:
        """Return whether an entry has named this file, also a refused one."""
        return self._marks.get(self._hash(path), 0) >= _REFUSED

    def _add(self, path: bytes, bit: int) -> int:
        """Add a mark to a path, and return its marks from before."""
        number = self._hash(path)
        before = self._marks.get(number, 0)
        self._marks[number] = before | bit
        return before

    def _hash(self, data: bytes) -> int:
        return int.from_bytes(blake2b(data, digest_size=_KEY_BYTES, key=self._key).digest(), "big")


class VerificationSize(Struct):
    """The size of a verification, before it reads files."""

    entries: int = 0
    files: int = 0
    """Files of the manifest that are in the folder."""
    bytes: int = 0
    """Bytes of these files."""


class Verification:
    """A single comparison. Go through `count`, then call `run`, once each."""

    def __init__(
        self,
        manifest: Manifest,
        folder: Folder,
        hasher: FileHasher,
        listen: Callable[[ManifestFinding], None],
    ) -> None:
        """Take a listener for each file that is not simply verified."""
        self._manifest = manifest
        self._folder = folder
        self._hasher = hasher
        self._listen = listen
        self._seen = SeenPaths()
        self._comparison = EntryComparison()
        self._blocked: dict[bytes, Message | None] = {}
        self._counts: Counter[FileState] = Counter()
        self._bytes = 0
        self._left: list[Message] = []
        self._online = True

    def count(self) -> Iterator[VerificationSize]:
        """Read the whole manifest once, then list the folder; yield the numbers as they grow.

        A manifest that is refused is so before any file is read. Raises `ManifestRefused` and `OSError`.
        """
        expected = VerificationSize()
        for number, entry in enumerate(self._manifest.entries()):
            if number >= MOST_ENTRIES:
                raise ManifestRefused("manifest.too_many_entries", limit=MOST_ENTRIES)
            if not isinstance(entry, ManifestFinding):
                self._seen.expect(entry.path)
                expected.entries += 1
                yield expected
        try:
            for found in self._folder.files():
                if self._remember(found):
                    expected.files += 1
                    expected.bytes += found.size
                yield expected
        except OSError:
            self._online = False
        yield expected

    def leave(self) -> None:
        """Note that the folder is out of reach: nothing is said of its files."""
        self._online = False

    def run(self) -> VerificationResult:
        """Read the files of the manifest, and return the numbers. Raises `Cancelled` and `OSError`."""
        for request, answer in self._hasher.hash_all(self._requests()):
            self._judge(request, answer)
        for finding in self._comparison.decide():
            self._tell(*finding)
        self._tell_additional()
        if self.result().verdict is ManifestVerdict.COMPLETE:
            for finding in self._manifest.contradictions():
                self._tell(*finding)
        return self.result()

    def result(self, broken: Message | None = None) -> VerificationResult:
        """Return the numbers so far."""
        return VerificationResult(
            counts=dict(self._counts),
            bytes=self._bytes,
            lists_all=self._manifest.lists_all,
            broken=broken,
            notes=(*self._manifest.notes(), *self._left)[:MOST_NOTES],
        )

    def _remember(self, found: FolderItem) -> bool:
        """Note what is in the folder, and return whether it is a file of the manifest."""
        if found.kind is ItemKind.FILE:
            return self._seen.find(found.path)
        if len(self._blocked) < MOST_BLOCKED:
            self._blocked[found.path] = found.reason
        return False

    def _requests(self) -> Iterator[HashRequest]:
        for entry in self._entries():
            if (request := self._request(entry)) is not None:
                yield request

    def _entries(self) -> Iterator[Entry]:
        """Yield each file once, with all that its entries tell; tell the others."""
        waiting: dict[bytes, tuple[int, Entry | None]] = {}
        for entry in self._manifest.entries():
            if isinstance(entry, ManifestFinding):
                self._seen.refuse(entry.path)
                self._tell(*entry)
                continue
            count = self._seen.entries(entry.path)
            if count == 1:
                yield entry
                continue
            left, whole = waiting.pop(entry.path, (count, entry))
            if whole is not None and whole is not entry:
                whole = joined(whole, entry)
            if left > 1:
                waiting[entry.path] = left - 1, whole
                if len(waiting) > MOST_WAITING:
                    raise ManifestRefused("manifest.too_many_entries", limit=MOST_WAITING)
            elif whole is not None:
                yield whole
            else:
                self._seen.take(entry.path)
                self._tell(entry.path, FileState.CHANGED, Message("manifest.contradiction"))

    def _request(self, entry: Entry) -> HashRequest | None:
        """Return the request to read a file, None if nothing is to be read: then the finding is told."""
        path = entry.path
        there = self._seen.take(path)
        if not self._online:
            self._tell(path, FileState.OFFLINE)
        elif there and (algorithms := entry.algorithms):
            return HashRequest(path, algorithms, entry, entry.size or 0)
        elif there:  # a size alone proves nothing
            self._tell(path, FileState.NOT_CHECKED, Message("manifest.no_checksum"))
        else:
            self._tell_absent(path)
        return None

    def _tell_absent(self, path: bytes) -> None:
        if self._blocked:
            for at in _path_and_parents(path):
                if at in self._blocked:
                    self._tell(path, FileState.UNREADABLE, self._blocked[at])
                    return
        if self._manifest.has_dropped(path):
            self._tell(path, FileState.IGNORED, Message("manifest.dropped"))
        else:
            self._tell(path, FileState.MISSING)

    def _judge(self, request: HashRequest, answer: Hashed | HashFailure) -> None:
        entry = request.entry
        if isinstance(answer, HashFailure):
            self._tell(request.path, answer.state, answer.reason)
            return
        self._bytes += answer.size
        finding = self._comparison.compare(request.path, entry, answer) if entry else None
        if finding is not None and finding.state is FileState.VERIFIED:
            self._counts[FileState.VERIFIED] += 1
        elif finding is not None:
            self._tell(*finding)

    def _tell_additional(self) -> None:
        """List the folder again: only the few additional files need their names."""
        if not self._online or FileState.OFFLINE in self._counts:
            return
        for found in self._folder.files():
            if found.kind is not ItemKind.FILE or self._seen.is_listed(found.path):
                continue
            is_left = is_part_name(found.path.rpartition(b"/")[2])
            if not self._manifest.is_excluded(found.path):
                reason = Message("manifest.unfinished") if is_left else None
                self._tell(found.path, FileState.ADDITIONAL, reason)
            elif is_left and len(self._left) < MOST_NOTES:
                self._left.append(Message("manifest.part_left", {"path": display(found.path)}))

    def _tell(self, path: bytes, state: FileState, reason: Message | None = None) -> None:
        self._counts[state] += 1
        self._listen(ManifestFinding(path, state, reason))


def verify(
    manifest: Manifest,
    folder: Folder,
    hasher: FileHasher,
    listen: Callable[[ManifestFinding], None] = lambda _: None,
) -> VerificationResult:
    """Compare a folder with a manifest. A manifest that is not as it was gives a failed result.

    Raises `ManifestRefused`, `Cancelled` and `OSError`.
    """
    verification = Verification(manifest, folder, hasher, listen)
    try:
        for _ in verification.count():
            pass
        return verification.run()
    except ManifestBroken as error:
        return verification.result(error.message)


def _path_and_parents(path: bytes) -> Iterator[bytes]:
    yield path
    while b"/" in path:
        path = path.rpartition(b"/")[0]
        yield path
