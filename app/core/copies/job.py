"""The request and the outcome of a job that looks for copies."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.core.copies.occupancy import FreedSpace
from app.core.job import JobOutcome, file_count
from app.core.message import Message
from app.core.text.units import size_text


class CopiesRequest(Struct, frozen=True, kw_only=True):
    """A request to count the copies of files. The library has to know the files."""

    paths: tuple[bytes, ...]
    """Files, and folders with all below; absolute (`os.fsencode`). They are compared with all other files."""
    query: str = ""
    """A search text; only copies of files that match it are counted."""


class CopiesOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files and sources that could not be read.

    A job that was cancelled has counted nothing: its numbers are None.
    """

    files: int | None = None
    """Files that were asked for, without links and empty files."""
    single: int | None = None
    """Files without another copy."""
    copied: int | None = None
    """Files with another copy."""
    unknown: int | None = None
    """Files of which one or more copies may be unknown, because other files could not be read."""
    groups: int | None = None
    """Contents with several copies, without those that are left alone."""
    reclaimable: int | None = None
    """Most bytes that go with all copies of each of these contents but one on each disk."""
    reclaimable_at_least: int | None = None
    """Bytes that go with them for certain."""
    bytes_read: int = 0
    """Bytes read by the last run."""

    def summary(self) -> Sequence[Message]:
        counted = (file_count(self.files),) if self.files else ()
        return (*counted, *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the numbers of files, and the bytes that the copies take and that were read."""
        for code, count in (
            ("copies.count_unknown", self.unknown),
            ("copies.count_single", self.single),
            ("copies.count_copied", self.copied),
        ):
            if count:
                yield Message(code, {"count": count})
        if self.reclaimable:
            yield FreedSpace(self.reclaimable_at_least or 0, self.reclaimable).phrase
        if self.bytes_read:
            yield Message("check.bytes", {"size": size_text(self.bytes_read)})
