"""A schedule: a job, the times at which it runs, and what came of the last run."""

from msgspec import Struct

from app.core.damage.depth import Depth
from app.core.job import JobState
from app.core.message import Message
from app.core.schedule.recurrence import Recurrence


class SchedulePlan(Struct, frozen=True, kw_only=True):
    """The part of a schedule that the user chooses."""

    task: str
    """The name of the type of job."""
    recurrence: Recurrence
    source: bytes | None = None
    """Path of the source; None for all sources."""
    budget: str = ""
    """Limit of a verification or a check, as in `--budget`; empty for none."""
    depth: Depth = Depth.INDEX
    """Depth of a check for damage."""
    search: str = ""
    """Name of the saved search of an export."""
    target: bytes | None = None
    """Absolute path of the file that an export writes."""
    within: bytes | None = None
    """The folder that no link below it may lead out of; None if the user chose the file at this computer."""
    enabled: bool = True


class Schedule(Struct, frozen=True, kw_only=True):
    """A schedule of the library."""

    id: int
    plan: SchedulePlan
    created: float
    """Time at which its times were chosen, seconds since the epoch."""
    last_run: float | None = None
    """Time at which its last job was requested."""
    last_job: str | None = None
    """Id of this job; None if it could not be requested."""
    last_state: JobState | None = None
    """The state in which the job ended; None before its end."""
    last_error: Message | None = None
    """The reason why the job failed, or could not be requested."""

    def next_run(self, now: float) -> float | None:
        """Return the time of the next run; None for a disabled schedule.

        A time at or before `now` means that the run is due. Runs that were missed count as one. The first run
        is the next regular one: to save a schedule begins nothing.
        """
        if not self.plan.enabled:
            return None
        return self.plan.recurrence.run_after(self.created if self.last_run is None else self.last_run, now)

    def is_due(self, now: float) -> bool:
        """Return whether a run is due."""
        next_run = self.next_run(now)
        return next_run is not None and next_run <= now
