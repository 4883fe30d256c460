"""Counts the files and bytes of a check, for its progress and its outcome."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.checksum.plan import Plan, SourceFiles
from app.checksum.tasks import FileAnswer, RunningRead
from app.core.checksum.check import MOST_TOLD, CheckOutcome
from app.core.checksum.verdict import BAD, Verdict
from app.core.job import JobState, PathError
from app.core.message import Message
from app.core.progress import Progress
from app.core.timing import Clock, PositionMeter
from app.library.checksums import CheckedFile
from app.library.reader import Reader


class CheckCounts:
    """The counts of one run, and of the earlier runs of the same job."""

    def __init__(self, clock: Clock) -> None:
        self.files = 0
        """Files that were asked for."""
        self._plan = Plan()
        self._verdicts: Counter[Verdict] = Counter()
        self._errors: list[PathError] = []
        self._bytes_done = 0
        """Bytes of the files to read that have an answer."""
        self._bytes_read = 0
        """Bytes of the files with a verdict."""
        self._reached = PositionMeter(clock)
        """Most bytes that were ever reported."""

    def begin(self, plan: Plan, reader: Reader) -> None:
        """Take the plan. The files that the last scan did not find are left out."""
        self._plan, self.files = plan, plan.files
        self._verdicts.update(plan.done)
        self._verdicts[Verdict.NOT_CHECKED] += len(plan.missing)
        for file in reader.stored_checksums(plan.missing[:MOST_TOLD]):
            self._tell(file.path, Message("check.missing"))

    def leave_source(self, path: bytes, files: SourceFiles, reason: Message) -> None:
        """Leave out all files of a source that cannot be reached."""
        self._verdicts[Verdict.NOT_CHECKED] += len(files.ids)
        self._bytes_done += files.size
        self._tell(path, reason)

    def add(self, answer: FileAnswer, result: CheckedFile | None) -> None:
        """Count a file that was read, or that could not be read; `result` None: not checked."""
        verdict = Verdict.NOT_CHECKED if result is None else result.verdict
        self._verdicts[verdict] += 1
        self._bytes_done += answer.task.size
        if result is not None:
            self._bytes_read += answer.task.size
        if result is None and answer.reason is not None:
            self._tell(answer.task.path, answer.reason)
        elif result is not None and verdict in BAD and result.evidence is not None:
            self._tell(result.path, result.evidence)

    def progress(self, common: Progress, running: Sequence[RunningRead]) -> Progress:
        """Return the progress; `common` has the fields that do not depend on counts."""
        plan = self._plan
        done = plan.done_bytes + self._bytes_done + sum(each.position for each in running)
        total = plan.done_bytes + plan.bytes_to_read
        self._reached.reach(done)
        return replace(
            common,
            done=self._answered(),
            total=self.files,
            bytes_done=self._reached.position,
            bytes_total=total,
            byte_rate=self._reached.rate,
            seconds_left=self._reached.seconds_left(total),
            current=running[0].path if running else None,
            current_seconds=running[0].silent_seconds if running else None,
        )

    def outcome(self, state: JobState, began: float, seconds: float) -> CheckOutcome:
        """Return the outcome of the job: completed, cancelled, or in need of attention."""
        plan = self._plan
        verdicts, left = Counter(self._verdicts), plan.out_of_budget
        if state is not JobState.CANCELLED:
            left += self.files - plan.out_of_budget - self._answered_without_budget()
            verdicts[Verdict.NOT_CHECKED] += left
        outcome = CheckOutcome(
            files=self.files,
            verdicts={verdict: count for verdict, count in verdicts.items() if count},
            known=plan.known,
            out_of_budget=left,
            bytes_read=plan.done_bytes + self._bytes_read,
            errors=tuple(self._errors),
            seconds=seconds,
            began=began,
        )
        attention = outcome.problems or outcome.incomplete
        if state is JobState.COMPLETED and attention:
            state = JobState.NEEDS_ATTENTION
        return replace(outcome, state=state)

    def _answered_without_budget(self) -> int:
        return self._plan.known + self._verdicts.total()

    def _answered(self) -> int:
        return self._answered_without_budget() + self._plan.out_of_budget

    def _tell(self, path: bytes, reason: Message) -> None:
        if len(self._errors) < MOST_TOLD:
            self._errors.append(PathError(path, reason))
