"""The request and the outcome of a job that makes the pictures of files before anyone looks at them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.core.job import JobOutcome, file_count
from app.core.message import Message


class PicturesRequest(Struct, frozen=True, kw_only=True):
    """A request to make the pictures of files. The library has to know the files."""

    paths: tuple[bytes, ...]
    """Files, and folders with all below; absolute (`os.fsencode`)."""
    cache_bytes: int
    """Limit of the cache of pictures. When it is full, the job ends, and no older picture goes."""


class PicturesOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job."""

    files: int = 0
    """Files that were asked for."""
    made: int = 0
    """Files whose pictures were made by the last run."""
    known: int = 0
    """Files whose pictures were there."""
    failed: int = 0
    """Files that have no pictures, or cannot be reached."""
    out_of_budget: int = 0
    """Files that are left because the cache is full."""

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the numbers of files, the worst first."""
        for code, count in (
            ("pictures.count_failed", self.failed),
            ("pictures.count_out_of_budget", self.out_of_budget),
            ("pictures.count_made", self.made),
            ("pictures.count_known", self.known),
        ):
            if count:
                yield Message(code, {"count": count})
