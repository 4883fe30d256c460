"""The request and the outcome of a job that computes or verifies checksums."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import field

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import BAD, ChecksumVerdict
from app.core.job import FindingKind, JobFinding, file_count
from app.core.job.budget import BudgetOutcome, BudgetRequest
from app.core.message import Message
from app.core.text.units import size_text

_SEARCHES: Final = {
    f"check.count_{verdict}": f"verdict:{verdict}"
    for verdict in ChecksumVerdict
    if verdict is not ChecksumVerdict.NOT_CHECKED
}


class ChecksumRequest(BudgetRequest, frozen=True, kw_only=True):
    """A request to compute the checksums of files, or to verify them."""

    algorithms: tuple[Algorithm, ...] = ()
    """Algorithms to compute; a verification computes at least one that is stored."""


class ChecksumOutcome(BudgetOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files with a bad verdict."""

    verdicts: Mapping[ChecksumVerdict, int] = field(default_factory=dict)
    """Number of files by verdict, without zeros. Those out of budget are among the "not checked" ones."""

    @property
    def problems(self) -> int:
        """Number of rotten and unreadable files."""
        return sum(self.verdicts.get(each, 0) for each in BAD)

    @property
    def problem_search(self) -> str:
        return f"verdict:{','.join(sorted(BAD))}"

    def search_of(self, result: str) -> str | None:
        return _SEARCHES.get(result)

    @property
    def finding(self) -> JobFinding | None:
        count = self.verdicts.get(ChecksumVerdict.ROTTEN, 0)
        if not count:
            return None
        paths = tuple(error.path for error in self.errors if error.reason.code == "check.rotten")
        return JobFinding(FindingKind.FILE_ROTTEN, count, paths)

    @property
    def incomplete(self) -> bool:
        """True if files were left out for another reason than the budget."""
        return self.verdicts.get(ChecksumVerdict.NOT_CHECKED, 0) > self.out_of_budget

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the number of files by verdict, the worst first, and the bytes read."""
        of = self.verdicts.get
        for code, count in (
            ("check.count_rotten", of(ChecksumVerdict.ROTTEN, 0)),
            ("check.count_unreadable", of(ChecksumVerdict.UNREADABLE, 0)),
            ("check.count_not_checked", of(ChecksumVerdict.NOT_CHECKED, 0) - self.out_of_budget),
            ("check.count_edited", of(ChecksumVerdict.EDITED, 0)),
            ("check.count_moved", of(ChecksumVerdict.MOVED, 0)),
            ("check.count_new", of(ChecksumVerdict.NEW, 0)),
            ("check.count_verified", of(ChecksumVerdict.VERIFIED, 0)),
            ("check.count_known", self.known),
            ("check.count_out_of_budget", self.out_of_budget),
        ):
            if count:
                yield Message(code, {"count": count})
        if self.bytes_read:
            yield Message("check.bytes", {"size": size_text(self.bytes_read)})
