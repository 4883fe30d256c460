"""The plan of a check: the files to read on each disk, and those that need no reading."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.core.checksum.verdict import Verdict
from app.library.check_plan import PlannedFile


@dataclass(slots=True)
class SourceFiles:
    """The files of one source, in the order of reading."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    size: int = 0
    """Bytes of all these files."""


@dataclass(slots=True)
class Plan:
    """The files of a check."""

    files: int = 0
    to_read: dict[int, SourceFiles] = field(default_factory=dict)
    """By the id of the source."""
    missing: "array[int]" = field(default_factory=lambda: array("q"))
    """Files that the last scan did not find."""
    known: int = 0
    done: Counter[Verdict] = field(default_factory=Counter)
    """Files that earlier runs of the job have checked, by verdict."""
    done_bytes: int = 0
    out_of_budget: int = 0

    @property
    def bytes_to_read(self) -> int:
        """Bytes of the files to read."""
        return sum(each.size for each in self.to_read.values())


def make_plan(found: Iterable[PlannedFile], budget_bytes: int | None) -> Iterator[Plan]:
    """Yield the plan as it grows, so that the caller can stop; the last one is whole.

    The budget counts the bytes that earlier runs of the job have read.
    """
    plan, read = Plan(), 0
    for file in found:
        plan.files += 1
        if file.is_done:
            plan.done[file.verdict or Verdict.NEW] += 1
            plan.done_bytes += file.size
            read += file.size
        elif file.is_known:
            plan.known += 1
        elif file.missing:
            plan.missing.append(file.id)
        elif budget_bytes is not None and read and read + file.size > budget_bytes:
            plan.out_of_budget += 1
        else:
            read += file.size
            source = plan.to_read.setdefault(file.source_id, SourceFiles())
            source.ids.append(file.id)
            source.size += file.size
        yield plan
    yield plan
