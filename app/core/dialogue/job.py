"""The request and the outcome of a job that indexes what is said in videos."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.core.job import JobOutcome, file_count
from app.core.message import Message


class DialogueRequest(Struct, frozen=True, kw_only=True):
    """A request to index the subtitles of files. The library has to know the files."""

    paths: tuple[bytes, ...]
    """Files, and folders with all below; absolute (`os.fsencode`)."""
    query: str = ""
    """Only files that match this search text."""
    tracks: bool = False
    """Whether the tracks inside videos are read as well, for which each video is read to its end."""
    limit_mb: int
    """Limit of the index, in millions of bytes. When it is full, the job ends, and no older text goes."""


class DialogueOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. Its files are those of subtitles, and videos with tracks of text."""

    files: int = 0
    """Files that were asked for."""
    made: int = 0
    """Files that the last run has indexed."""
    known: int = 0
    """Files that were indexed before, in the same version."""
    failed: int = 0
    """Files that could not be read."""
    silent: int = 0
    """Files without a text in them that is understood."""
    out_of_budget: int = 0
    """Files that are left because the index is full."""
    removed: int = 0
    """Texts that were taken out, as their files are gone or have changed."""
    renewed: bool = False
    """Whether the index was damaged, or of another version, and was begun anew."""

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the numbers of files, the worst first."""
        if self.renewed:
            yield Message("dialogue.renewed")
        for code, count in (
            ("dialogue.count_failed", self.failed),
            ("dialogue.count_out_of_budget", self.out_of_budget),
            ("dialogue.count_made", self.made),
            ("dialogue.count_silent", self.silent),
            ("dialogue.count_known", self.known),
            ("dialogue.count_removed", self.removed),
        ):
            if count:
                yield Message(code, {"count": count})
