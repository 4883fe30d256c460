"""The request and the outcome of a job that moves files to the trash, or back."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.core.job import JobOutcome, file_count
from app.core.message import Message
from app.core.text.units import size_text


class TrashRequest(Struct, frozen=True, kw_only=True):
    """A request to move the planned files of an act to the trash, or the moved files back."""

    paths: tuple[bytes, ...]
    """Some of the files, which name the job."""
    act: int | None = None
    """Number of the act in the journal; None for entries of any."""
    entries: tuple[int, ...] = ()
    """Ids of the entries; empty for all of the act."""
    across_disks: bool = False
    """Whether a file may go although the file that stays is on another disk."""


class TrashOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files that were not moved."""

    act: int | None = None
    """As that of the request."""
    files: int = 0
    """Files that were asked for."""
    moved: int = 0
    """Files that are in the trash now, or in their folders again."""
    kept: int = 0
    """Files that were not moved, for a reason."""
    size: int = 0
    """Bytes of the moved files."""
    back: bool = False
    """True if the files were moved back."""

    @property
    def moved_text(self) -> Message:
        """The number of moved files, as a message."""
        return Message("trash.count_back" if self.back else "trash.count_moved", {"count": self.moved})

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the numbers of files by what became of them, and the bytes of the moved ones."""
        if self.kept:
            yield Message("trash.count_kept", {"count": self.kept})
        if self.moved:
            yield self.moved_text
            yield Message("job.size", {"size": size_text(self.size)})
