"""The table model of the jobs: first the running and waiting ones, then the ended ones, the newest on top."""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from enum import Enum, IntEnum
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, Signal

from app.core.job import MOST_ENDED_JOBS, Job, JobState
from app.qt.jobs.formatting import JobFormatter
from app.qt.jobs.result_links import ResultLink
from app.qt.jobs.worker_table import WorkerRow
from app.qt.widgets.row_model import Index, Role, RowModel

_NOWHERE: Final = QModelIndex()
_RESTING: Final = frozenset({JobState.PAUSED, JobState.INTERRUPTED})
_UNDER_WAY, _NEXT, _LATER, _ENDED = range(4)
"""Sort groups of the rows, the topmost first."""


class JobColumn(IntEnum):
    """The columns of the job list, from left to right."""

    NAME = 0
    STATE = 1
    PROGRESS = 2
    FIGURES = 3
    PROBLEMS = 4
    WHEN = 5


class JobRole(IntEnum):
    """Data roles of a row, beside those of Qt."""

    PER_MILLE = Role.UserRole + 1
    """Progress, 0 to 1000; None for a job without a bar."""
    STYLE = Role.UserRole + 2
    """A `StateStyle`."""
    PROBLEMS = Role.UserRole + 3
    """Whether the job has files with problems to show."""


class StateStyle(Enum):
    """The meaning of a state's colour, which the state's text tells as well."""

    BUSY = "busy"
    RESTING = "resting"
    DONE = "done"
    PROBLEM = "problem"
    FAILED = "failed"


class JobCommand(Enum):
    """The commands for a single job."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    RETRY = "retry"
    UP = "up"
    DOWN = "down"


class JobCounts(Struct, frozen=True):
    """The numbers of running and of waiting jobs."""

    running: int = 0
    waiting: int = 0


class JobListModel(RowModel[Job]):
    """A table model of jobs; formats a cell only when the view asks for its text."""

    counts_changed = Signal(object)
    """The new `JobCounts`, emitted when a number has changed."""

    def __init__(self, words: JobFormatter, parent: QObject | None = None) -> None:
        roles: dict[int, Callable[[Job], object]] = {
            Role.AccessibleDescriptionRole: words.tip,
            JobRole.PER_MILLE: _per_mille,
            JobRole.STYLE: _style,
            JobRole.PROBLEMS: lambda job: bool(words.problems(job)),
        }
        super().__init__(words.columns(), parent, tip=words.tip, roles=roles)
        self.counts = JobCounts()
        self._words = words
        self._jobs: dict[str, Job] = {}
        self._order: list[tuple[int, float, str]] = []
        """The sort key of each row; its last item is the job's id."""

    def show(self, jobs: Sequence[Job]) -> None:
        """Replace all rows with `jobs`."""
        self.beginResetModel()
        self._jobs = {job.id: job for job in jobs}
        self._order = sorted(_key(job) for job in jobs)
        self.endResetModel()
        self._count()

    def update(self, job: Job) -> None:
        """Insert a job, or update its row and move the row to its place."""
        before = self._jobs.get(job.id)
        if before is not None:
            self._move(self._order.index(_key(before)), job)
        else:
            at = bisect_left(self._order, _key(job))
            self.beginInsertRows(_NOWHERE, at, at)
            self._put(job)
            self.endInsertRows()
        if job.state.terminal:
            self._shorten()
        if before is None or before.state is not job.state or before.held != job.held:
            self._count()

    def row(self, number: int) -> Job:
        """Return the job that a row shows."""
        return self._jobs[self._order[number][-1]]

    def explanation(self, row: int) -> str:
        """Return the explanation of a row's job; empty without a reason."""
        return self._words.explanation(self.row(row))

    def workers(self, row: int) -> tuple[WorkerRow, ...]:
        """Return the workers of a row's job."""
        return self._words.workers(self.row(row))

    def links(self, row: int) -> tuple[ResultLink, ...]:
        """Return the numbers in the result of a row's job that show their files."""
        return self._words.links(self.row(row))

    def problems(self, row: int) -> int:
        """Return the number of files with problems of a row's job."""
        return self._words.problems(self.row(row))

    def neighbour(self, job_id: str, step: int) -> str | None:
        """Return the id of the waiting job `step` rows below (above if negative); None without one."""
        job = self._jobs.get(job_id)
        if job is None or not _waits(job):
            return None
        row = self._order.index(_key(job)) + step
        other = self.row(row) if 0 <= row < len(self._order) else None
        return other.id if other is not None and _waits(other) else None

    def commands(self, row: int) -> frozenset[JobCommand]:
        """Return the commands that a row's job accepts now."""
        job = self.row(row)
        possible = {
            JobCommand.PAUSE: (job.pausable and not job.pausing) or _waits(job),
            JobCommand.RESUME: job.state in _RESTING or job.held or job.pausing,
            JobCommand.CANCEL: not job.state.terminal and job.state is not JobState.CANCELLING,
            JobCommand.RETRY: job.state.terminal and job.repeatable,
            JobCommand.UP: self.neighbour(job.id, -1) is not None,
            JobCommand.DOWN: self.neighbour(job.id, 1) is not None,
        }
        return frozenset(command for command, can in possible.items() if can)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def _move(self, row: int, job: Job) -> None:
        """Update a known job's row, and move the row to its place."""
        key = _key(job)
        ahead = bisect_left(self._order, key)
        goal = ahead - 1 if ahead > row else ahead  # its index after the removal
        if goal == row:
            del self._order[row]
            self._put(job)
        else:
            # Qt counts the destination as if the row had not been removed yet.
            self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, goal + 1 if goal > row else goal)
            del self._order[row]
            self._put(job)
            self.endMoveRows()
        self.dataChanged.emit(self.index(goal, 0), self.index(goal, len(JobColumn) - 1))

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        insort(self._order, _key(job))

    def _shorten(self) -> None:
        """Remove the oldest ended jobs beyond `MOST_ENDED_JOBS`, as the queue does."""
        first = bisect_left(self._order, (_ENDED,)) + MOST_ENDED_JOBS
        last = len(self._order) - 1
        if first <= last:
            self.beginRemoveRows(_NOWHERE, first, last)
            for *_, job_id in self._order[first:]:
                del self._jobs[job_id]
            del self._order[first:]
            self.endRemoveRows()

    def _count(self) -> None:
        groups = [group for group, *_ in self._order]
        counts = JobCounts(groups.count(_UNDER_WAY), groups.count(_NEXT))
        if counts != self.counts:
            self.counts = counts
            self.counts_changed.emit(counts)


def _key(job: Job) -> tuple[int, float, str]:
    if job.state.terminal:
        return _ENDED, -(job.ended or 0.0), job.id
    if job.active:
        return _UNDER_WAY, float(job.place), job.id
    return (_NEXT if _waits(job) else _LATER), float(job.place), job.id


def _waits(job: Job) -> bool:
    """Return whether the job will begin without a command of the user."""
    return job.live and not job.active


def _per_mille(job: Job) -> int | None:
    begun = job.active or (job.fraction > 0 and not job.state.terminal)
    return int(job.fraction * 1000) if begun else None


def _style(job: Job) -> StateStyle:
    if job.active:
        return StateStyle.BUSY
    ends = {
        JobState.COMPLETED: StateStyle.DONE,
        JobState.NEEDS_ATTENTION: StateStyle.PROBLEM,
        JobState.FAILED: StateStyle.FAILED,
        JobState.INTERRUPTED: StateStyle.PROBLEM,
    }
    return ends.get(job.state, StateStyle.RESTING)
