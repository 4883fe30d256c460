"""The seam between a source watcher and the events of a system."""

from collections.abc import Sequence
from typing import Protocol

from app.core.file.filetypes import NameRules
from app.core.sidecars.listed import is_worth_a_look
from app.core.watch.hint import Hint


class RootLost(Exception):
    """Raised when the watched folder itself was removed, moved or unmounted."""


class FolderEvents(Protocol):
    """The events of a folder and of all below. Belongs to one thread."""

    @property
    def folders(self) -> int:
        """Number of watched folders; 0 if the system does not tell."""

    def wait(self, seconds: float | None) -> Sequence[Hint]:
        """Wait for events, at most `seconds`, and return them.

        Raises `RootLost`, `WatchLimit` and `OSError`: nothing is watched any more then.
        """

    def close(self) -> None:
        """Stop watching."""


def is_watched(names: NameRules, name: bytes) -> bool:
    """Return whether a change of a file of this name is told: of videos, and of subtitles beside them."""
    return names.is_looked_for(name, sniff=False) or is_worth_a_look(name)
