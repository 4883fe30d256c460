"""The plan of a job: the files to read on each disk, and those that need no reading."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Generic

from msgspec import Struct, field

from app.library.checks.planned_file import PlannedFile, V


class SourceFiles(Struct):
    """The files of one source, in the order of reading."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    size: int = 0
    """Bytes of all these files."""


class ReadPlan(Struct, Generic[V]):
    """The files of a job."""

    files: int = 0
    to_read: dict[int, SourceFiles] = field(default_factory=dict)
    """By the id of the source."""
    missing: "array[int]" = field(default_factory=lambda: array("q"))
    """Files that the last scan did not find."""
    known: int = 0
    known_verdicts: Counter[V] = field(default_factory=Counter)
    """Known files by their stored verdict."""
    done: Counter[V] = field(default_factory=Counter)
    """Files that earlier runs of the job have read, by verdict."""
    done_bytes: int = 0
    out_of_budget: int = 0

    @property
    def bytes_to_read(self) -> int:
        """Bytes of the files to read."""
        return sum(each.size for each in self.to_read.values())


def make_plan(found: Iterable[PlannedFile[V]], budget_bytes: int | None) -> Iterator[ReadPlan[V]]:
    """Yield the plan as it grows, so that the caller can stop; the last one is whole.

    The budget counts the bytes that earlier runs of the job have read.
    """
    plan: ReadPlan[V] = ReadPlan()
    read = 0
    for file in found:
        plan.files += 1
        if file.is_done:
            plan.done[file.verdict] += 1
            plan.done_bytes += file.size
            read += file.size
        elif file.is_known:
            plan.known += 1
            plan.known_verdicts[file.verdict] += 1
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
