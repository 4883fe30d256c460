"""The values that a probe gives for the row of a file in the library."""

from typing import NamedTuple

from app.core.file.record import Summary


class ProbedRow(NamedTuple):
    """The values that follow from the contents and the name of a file."""

    summary: Summary
    problems: int
    """The set of problems (`core.problems.catalogue`)."""
    search_key: str
    name_key: bytes
    media: str | None
    """The contents (`VideoFile`) as JSON; None if there are none."""
