"""The request and the outcome of a job that makes the prints of videos."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import field

from app.core.job import file_count
from app.core.job.budget import BudgetOutcome, BudgetRequest
from app.core.message import Message
from app.core.near.print_verdict import PrintVerdict
from app.core.text.units import size_text


class PrintsRequest(BudgetRequest, frozen=True, kw_only=True):
    """A request to make the prints of files. Those that the library has known for the longest come first."""

    again: bool = False
    """Whether to make prints again that were made of the same version of a file."""


class PrintsOutcome(BudgetOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files that could not be read or compared."""

    verdicts: Mapping[PrintVerdict, int] = field(default_factory=dict)
    """Number of files by verdict, without zeros, also of known ones. Those out of budget are not read."""

    pairs: int | None = None
    """Pairs of videos with the same pictures that were found anew; None if nothing was compared."""

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the number of files by verdict, the worst first, and the bytes read."""
        of = self.verdicts.get
        for code, count in (
            ("prints.count_not_read", of(PrintVerdict.NOT_READ, 0) - self.out_of_budget),
            ("prints.count_not_compared", of(PrintVerdict.NOT_COMPARED, 0)),
            ("prints.count_made", of(PrintVerdict.MADE, 0)),
            ("prints.count_alone", of(PrintVerdict.ALONE, 0)),
            ("prints.count_too_short", of(PrintVerdict.TOO_SHORT, 0)),
            ("prints.count_no_video", of(PrintVerdict.NO_VIDEO, 0)),
            ("check.count_known", self.known),
            ("check.count_out_of_budget", self.out_of_budget),
        ):
            if count > 0:
                yield Message(code, {"count": count})
        yield from self.found()
        if self.bytes_read:
            yield Message("check.bytes", {"size": size_text(self.bytes_read)})

    def found(self) -> Iterator[Message]:
        """Yield the number of pairs that were found anew."""
        if self.pairs:
            yield Message("prints.count_pairs", {"count": self.pairs})
