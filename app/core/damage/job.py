"""The request and the outcome of a job that checks files for damage."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import field

from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.job import file_count
from app.core.job.budget import BudgetOutcome, BudgetRequest
from app.core.message import Message
from app.core.text.units import size_text

DEFAULT_DEPTH: Final = Depth.INDEX


_SEARCHES: Final = {f"decode.count_{verdict}": f"verdict:{verdict}" for verdict in DamageVerdict}


class DamageRequest(BudgetRequest, frozen=True, kw_only=True):
    """A request to check files for damage. The longest unchecked files come first."""

    depth: Depth = DEFAULT_DEPTH
    again: bool = False
    """Whether to check files again whose version was checked to this depth before."""


class DamageOutcome(BudgetOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files with damage, and those not finished."""

    verdicts: Mapping[DamageVerdict, int] = field(default_factory=dict)
    """Number of files by verdict, without zeros, also of known ones. Those out of budget are unfinished."""

    @property
    def problems(self) -> int:
        """Number of damaged files."""
        return self.verdicts.get(DamageVerdict.DAMAGED, 0)

    @property
    def problem_search(self) -> str:
        return f"verdict:{DamageVerdict.DAMAGED}"

    def search_of(self, result: str) -> str | None:
        return _SEARCHES.get(result)

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *(each.phrase for each in self.interrupted), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the number of files by verdict, the worst first, and the bytes read."""
        of = self.verdicts.get
        for code, count in (
            ("decode.count_damaged", of(DamageVerdict.DAMAGED, 0)),
            ("decode.count_suspicious", of(DamageVerdict.SUSPICIOUS, 0)),
            ("decode.count_not_finished", of(DamageVerdict.NOT_FINISHED, 0) - self.out_of_budget),
            ("decode.count_cannot_tell", of(DamageVerdict.CANNOT_TELL, 0)),
            ("decode.count_clean", of(DamageVerdict.CLEAN, 0)),
            ("decode.count_known", self.known),
            ("check.count_out_of_budget", self.out_of_budget),
        ):
            if count:
                yield Message(code, {"count": count})
        if self.bytes_read:
            yield Message("check.bytes", {"size": size_text(self.bytes_read)})
