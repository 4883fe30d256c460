"""Counts the files and bytes of a job, for its progress and its outcome."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Generic

from msgspec import Struct
from msgspec.structs import replace

from app.core.job import Interrupted, JobState, PathError
from app.core.message import Message
from app.core.run.progress import Progress
from app.core.run.timing import Clock, PositionMeter, RateMeter
from app.disk_pool.job_messages import JobMessages
from app.disk_pool.plan import ReadPlan, SourceFiles
from app.disk_pool.tasks import FileAnswer, FileTask, RunningRead
from app.library.checks.planned_file import V


class ReadFinding(Struct, Generic[V], frozen=True):
    """The result of reading one file."""

    verdict: V
    reason: Message | None = None
    """A sentence to tell of the file; None if it is as it should be."""


class JobTotals(Struct, Generic[V], frozen=True, kw_only=True):
    """The counts of a job, over all its runs."""

    files: int
    verdicts: Mapping[V, int]
    """Without zeros."""
    known: int
    known_verdicts: Mapping[V, int]
    """Known files by their stored verdict."""
    out_of_budget: int
    bytes_read: int
    errors: tuple[PathError, ...]
    interrupted: tuple[Interrupted, ...] = ()


class Counts(Generic[V]):
    """The counts of one run, and of the earlier runs of the same job."""

    def __init__(
        self, clock: Clock, not_read: V, gravest: Sequence[V] = (), *, by_files: bool = False
    ) -> None:
        """Take the verdict of files that were not read to their end, and those that are told first.

        The progress counts bytes, or files alone.
        """
        self.files = 0
        """Files that were asked for."""
        self._not_read = not_read
        self._plan: ReadPlan[V] = ReadPlan()
        self._verdicts: Counter[V] = Counter()
        self._messages = JobMessages(gravest)
        self._answers: Counter[int] = Counter()
        """Answered files of this run, by source."""
        self._interrupted: list[Interrupted] = []
        self._bytes_done = 0
        """Bytes of the files to read that have an answer."""
        self._bytes_read = 0
        """Bytes that were read of the files with a verdict, which may have grown since the last scan."""
        self._rate = RateMeter(clock) if by_files else None
        self._reached = PositionMeter(clock)
        """Most bytes that were ever reported."""

    def begin(self, plan: ReadPlan[V], missing: Collection[bytes]) -> None:
        """Take the plan, and the paths of the first files that the last scan did not find."""
        self._plan, self.files = plan, plan.files
        self._verdicts.update(plan.done)
        self._verdicts[self._not_read] += len(plan.missing)
        for path in missing:
            self._messages.add(path, Message("check.missing"))

    def leave_source(self, path: bytes, files: SourceFiles, reason: Message) -> None:
        """Leave out all files of a source that cannot be reached."""
        self._verdicts[self._not_read] += len(files.ids)
        self._bytes_done += files.size
        self._messages.add(path, reason)

    def interrupt(self, source_id: int, path: bytes) -> None:
        """Note that a source went away: nothing is said of its files without an answer."""
        done, files = self._answers[source_id], self._plan.to_read[source_id]
        interrupted = Interrupted(path=path, done=done, count=len(files.ids))
        self._interrupted.append(interrupted)
        self._messages.add(path, interrupted.reason)

    def add(self, task: FileTask, finding: ReadFinding[V]) -> None:
        """Count a file that was read, or that could not be read."""
        self._answers[task.source_id] += 1
        if self._rate is not None:
            self._rate.add()
        self._verdicts[finding.verdict] += 1
        self._bytes_done += task.size  # as in the plan, also of a file that has grown since
        if finding.reason is not None:
            self._messages.add(task.path, finding.reason, finding.verdict)

    def note_read(self, answer: FileAnswer[Any, Any]) -> None:
        """Count the bytes of a file that was read to its end."""
        if answer.result is not None:
            self._bytes_read += answer.result.bytes_read

    def progress(self, common: Progress, running: Sequence[RunningRead]) -> Progress:
        """Return the progress; `common` has the fields that do not depend on counts."""
        done = self._answered()
        common = replace(
            common,
            done=done,
            total=self.files,
            current=running[0].path if running else None,
            current_seconds=running[0].silent_seconds if running else None,
        )
        if self._rate is not None:
            left = self._rate.seconds_left(self.files - done)
            return replace(common, rate=self._rate.rate, seconds_left=left)
        return self._with_bytes(common, running)

    def _with_bytes(self, common: Progress, running: Sequence[RunningRead]) -> Progress:
        plan = self._plan
        done = plan.done_bytes + self._bytes_done + sum(each.position for each in running)
        total = plan.done_bytes + plan.bytes_to_read
        self._reached.reach(done)
        return replace(
            common,
            bytes_done=self._reached.position,
            bytes_total=total,
            byte_rate=self._reached.rate,
            seconds_left=self._reached.seconds_left(total),
        )

    def totals(self, state: JobState) -> JobTotals[V]:
        """Return the totals of a job that ends in `state`. Files out of budget count as not read."""
        plan = self._plan
        verdicts, left = Counter(self._verdicts), plan.out_of_budget
        if state is not JobState.CANCELLED:
            away = sum((each.count or 0) - each.done for each in self._interrupted)
            left += self.files - plan.out_of_budget - self._answered_without_budget() - away
            verdicts[self._not_read] += left + away
        return JobTotals(
            files=self.files,
            verdicts={verdict: count for verdict, count in verdicts.items() if count},
            known=plan.known,
            known_verdicts=plan.known_verdicts,
            out_of_budget=left,
            bytes_read=plan.done_bytes + self._bytes_read,
            errors=self._messages.first(),
            interrupted=tuple(self._interrupted),
        )

    def _answered_without_budget(self) -> int:
        return self._plan.known + self._verdicts.total()

    def _answered(self) -> int:
        return self._answered_without_budget() + self._plan.out_of_budget
