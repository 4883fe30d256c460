"""The ASC MHL histories of a folder and of all folders inside, as one manifest."""

from collections.abc import Iterable, Iterator, Sequence

from app.core.errors import ManifestBroken, ManifestRefused
from app.core.manifest.entry import Action, Entry
from app.core.manifest.records import FileGenerations, failures_of, trusted
from app.core.manifest.seams import Folder
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.asc_chain import CHAIN, FOLDER, generation_number
from app.manifest_formats.asc_history import AscHistory


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
        self._missing: list[ManifestFinding] = []

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of all histories. Raises `ManifestRefused`, `ManifestBroken` and `OSError`.

        A file that several histories record has an entry of each: an inner one hides nothing of an outer one.
        """
        histories = self.histories()
        yield from self._missing
        for at, history in enumerate(histories):
            below = history.below
            outer = [other for other in histories[:at] if below.startswith(other.below)]
            inner = [other for other in histories[at + 1 :] if other.below.startswith(below)]
            yield from (finding._replace(path=below + finding.path) for finding in history.refused)
            for path, known in history.files.items():
                whole = below + path
                if outer and any(other.known(whole) for other in outer):
                    continue  # its entry was that of the outer one
                others = (
                    [each for other in inner if (each := other.known(whole)) is not None] if inner else ()
                )
                if known.originals and not others:
                    yield Entry(whole, known.originals, known.size)
                else:
                    yield from _entries(whole, [known, *others])

    def histories(self) -> Sequence[AscHistory]:
        """Return all histories, an outer one before those inside; they are read at the first call."""
        if not self._histories:
            histories = [AscHistory(self._folder, below) for below in self._find()]
            for history in histories:
                history.load()
            outermost, *inner = histories
            if not (outermost.links or self._may_begin):
                raise ManifestRefused("manifest.none_here")
            histories = [outermost, *(each for each in inner if each.links)]
            self._missing = list(_check_references(histories))
            self._histories = histories
        return self._histories

    def is_excluded(self, path: bytes) -> bool:
        """Return whether a file belongs to a history, or is left out by its latest patterns."""
        return self.has_dropped(path) or any(path.startswith(each.place) for each in self._histories)

    def has_dropped(self, path: bytes) -> bool:
        """Return whether the latest patterns of a history leave out a file."""
        return any(each.leaves_out(path) for each in self._histories)

    def contradictions(self) -> Iterator[ManifestFinding]:
        """Yield nothing: a history tells each file alone."""
        return iter(())

    def notes(self) -> Sequence[Message]:
        """Return the generations that an interrupted program has left."""
        return [note for history in self._histories for note in history.notes]

    def _find(self) -> Sequence[bytes]:
        inner = set()
        if self._nested:
            for found in self._folder.files():
                folder, _, name = found.path.rpartition(b"/")
                if folder.endswith(b"/" + FOLDER) and (name == CHAIN or generation_number(name)):
                    inner.add(folder[: -len(FOLDER)])
        return (b"", *sorted(inner))


def _entries(path: bytes, records: Sequence[FileGenerations]) -> Iterator[Entry]:
    """Yield what the histories know of a file."""
    original = trusted(records)
    for known in original:
        yield Entry(path, known.originals, known.size)
    if not original:
        yield Entry(path, failures_of(records), action=Action.FAILED)


def _check_references(histories: Iterable[AscHistory]) -> Iterator[ManifestFinding]:
    """Yield the inner histories that are gone. Raises `ManifestBroken` for one that is not as it was."""
    digests = {history.place + link.name: link.digest for history in histories for link in history.links}
    for history in histories:
        for path, digest in history.references:
            full = history.below + path
            if full not in digests:
                left_out = history.ignored.matches(path.rpartition(b"/" + FOLDER + b"/")[0])
                state = FileState.IGNORED if left_out else FileState.MISSING
                yield ManifestFinding(full, state, Message("manifest.history_missing"))
            elif digests[full] != digest:
                raise ManifestBroken("manifest.generation_changed", path=display(full))
