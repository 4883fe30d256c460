"""The request and the outcome of a job that finds videos in longer ones."""

from collections.abc import Iterator

from app.core.message import Message
from app.core.near.job import PrintsOutcome, PrintsRequest


class PartsRequest(PrintsRequest, frozen=True, kw_only=True):
    """A request to read many pictures of videos, and to find these in other videos."""


class PartsOutcome(PrintsOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `pairs` are those that decoding has confirmed."""

    unconfirmed: int = 0
    """Pairs that may be found still: the budget has ended before, or a file could not be read now."""

    def found(self) -> Iterator[Message]:
        if self.pairs:
            yield Message("parts.count_pairs", {"count": self.pairs})
        if self.unconfirmed:
            yield Message("parts.count_unconfirmed", {"count": self.unconfirmed})
