"""The request and the outcome of a job that computes or verifies checksums."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import BAD, Verdict
from app.core.job import JobOutcome, file_count
from app.core.message import Message
from app.core.units import size_text

MOST_TOLD: Final = 1000
"""Files that an outcome names; the counts are of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRequest:
    """A request to compute the checksums of files, or to verify them. The library has to know the files."""

    paths: tuple[bytes, ...]
    """Files, and folders with all below; absolute (`os.fsencode`)."""
    query: str = ""
    """A search text; only files that match it are read."""
    algorithms: tuple[Algorithm, ...] = ()
    """Algorithms to compute; a verification computes at least one that is stored."""
    budget_bytes: int | None = None
    """Bytes to read at most, but at least one file; None for no limit."""
    budget_seconds: float | None = None
    """Seconds after which no other file is begun; None for no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOutcome(JobOutcome):
    """The outcome of such a job, over all its runs. `errors` name the first files with a bad verdict."""

    files: int = 0
    """Files that were asked for."""
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    """Number of files by verdict, without zeros."""
    known: int = 0
    """Files that had all their checksums already, and were not read."""
    out_of_budget: int = 0
    """Files not checked because of the budget: a part of those with the verdict "not checked"."""
    bytes_read: int = 0
    """Bytes of the checked files."""
    began: float = 0.0
    """Start of the first run, seconds since the epoch."""

    @property
    def problems(self) -> int:
        """Number of rotten and unreadable files."""
        return sum(self.verdicts.get(each, 0) for each in BAD)

    @property
    def problem_search(self) -> str:
        return f"verdict:{','.join(sorted(BAD))}"

    @property
    def incomplete(self) -> bool:
        """True if files were left out for another reason than the budget."""
        return self.verdicts.get(Verdict.NOT_CHECKED, 0) > self.out_of_budget

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the number of files by verdict, the worst first, and the bytes read."""
        of = self.verdicts.get
        for code, count in (
            ("check.count_rotten", of(Verdict.ROTTEN, 0)),
            ("check.count_unreadable", of(Verdict.UNREADABLE, 0)),
            ("check.count_not_checked", of(Verdict.NOT_CHECKED, 0) - self.out_of_budget),
            ("check.count_edited", of(Verdict.EDITED, 0)),
            ("check.count_moved", of(Verdict.MOVED, 0)),
            ("check.count_new", of(Verdict.NEW, 0)),
            ("check.count_verified", of(Verdict.VERIFIED, 0)),
            ("check.count_known", self.known),
            ("check.count_out_of_budget", self.out_of_budget),
        ):
            if count:
                yield Message(code, {"count": count})
        if self.bytes_read:
            yield Message("check.bytes", {"size": size_text(self.bytes_read)})
