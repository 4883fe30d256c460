"""Counts the files of a job that moves files to the trash, or back."""

import time

from msgspec.structs import replace

from app.core.job import MOST_NAMED_FILES, JobState, PathError
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, PositionMeter
from app.core.trash.job import TrashOutcome
from app.core.trash.journal import JournalEntry


class TrashCounts:
    """The counts of one run."""

    def __init__(self, outcome: TrashOutcome, size: int, clock: Clock) -> None:
        """Take the outcome of a run that has not begun, and the bytes of all its files."""
        self._outcome = outcome
        self._size = size
        self._clock = clock
        self._start, self._started = clock(), time.time()
        self._errors: list[PathError] = []
        self._done = self._bytes = 0
        self._reached = PositionMeter(clock)

    def add(self, entry: JournalEntry, reason: Message | None) -> None:
        """Count a file; with a reason, it was not moved."""
        outcome = self._outcome
        self._done += 1
        self._bytes += entry.size
        if reason is None:
            self._outcome = replace(outcome, moved=outcome.moved + 1, size=outcome.size + entry.size)
            return
        self._outcome = replace(outcome, kept=outcome.kept + 1)
        if len(self._errors) < MOST_NAMED_FILES:
            self._errors.append(PathError(entry.path, reason))

    def progress(
        self, current: JournalEntry | None = None, position: int = 0, *, finished: bool = False
    ) -> Progress:
        """Return the progress; `position` is that in the current file."""
        self._reached.reach(self._bytes + position)
        return Progress(
            phase=Phase.READING,
            started=self._started,
            seconds=self._clock() - self._start,
            heartbeat=time.time(),
            finished=finished,
            done=self._done,
            total=self._outcome.files,
            bytes_done=self._reached.position,
            bytes_total=self._size,
            byte_rate=self._reached.rate,
            seconds_left=self._reached.seconds_left(self._size),
            current=current.path if current else None,
        )

    def outcome(self, *, cancelled: bool) -> TrashOutcome:
        """Return the outcome: completed, cancelled, or in need of attention."""
        state = JobState.NEEDS_ATTENTION if self._outcome.kept else JobState.COMPLETED
        return replace(
            self._outcome,
            state=JobState.CANCELLED if cancelled else state,
            errors=tuple(self._errors),
            seconds=self._clock() - self._start,
        )
