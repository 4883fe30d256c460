"""A manifest of one file, which lists some of the files at and below its folder."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.core.manifest.entry import Entry
from app.core.manifest.verdict import ManifestFinding
from app.core.message import Message

Read = Callable[[], Iterable[bytes]]
"""Returns the parts of a file, from its beginning at each call."""


class ListFile(ABC):
    """A manifest of one file. Each form has a subclass."""

    lists_all = False

    def __init__(self, read: Read, path: bytes) -> None:
        """Take a reader of the manifest, and its path in the folder."""
        self._read = read
        self._path = path

    @abstractmethod
    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the manifest. Raises `ManifestRefused` and `OSError`."""

    def is_excluded(self, path: bytes) -> bool:
        """Return whether this is the manifest itself."""
        return path == self._path

    def has_dropped(self, _path: bytes) -> bool:
        """Return False: there is no later generation."""
        return False

    def contradictions(self) -> Iterator[ManifestFinding]:
        """Yield nothing: such a manifest tells each file alone."""
        return iter(())

    def notes(self) -> Sequence[Message]:
        """Return nothing: such a manifest is one file."""
        return ()
