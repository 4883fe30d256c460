"""The part of a type of job that a schedule needs: its texts, its options, and its request when it begins."""

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from app.config.settings import Settings
from app.core.errors import ScheduleRefused
from app.core.job import JobRequest
from app.core.job.budget import Budget, parse_budget
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.core.schedule.schedule import SchedulePlan
from app.core.sources.source import SourceNames
from app.core.text.names import display
from app.library import Library


class PlanOption(StrEnum):
    """A field of a plan that only some jobs have."""

    BUDGET = "budget"
    DEPTH = "depth"
    SEARCH = "search"
    TARGET = "target"


class PlannedJob(Struct, frozen=True, kw_only=True):
    """A plan whose job is about to begin."""

    plan: SchedulePlan
    library: Library
    settings: Settings
    without_growing: Callable[[ScanRequest], ScanRequest]
    """Returns a request without the files that are being written."""
    seconds_left: float | None
    """Seconds until the hours of the schedule end; None for no such end."""

    def paths(self) -> tuple[bytes, ...]:
        """Return the sources of the plan. Reads the library. Raises `ScheduleRefused` without any."""
        with self.library.reader() as reader:
            paths = reader.source_paths()
        if self.plan.source is not None:
            paths = tuple(path for path in paths if path == self.plan.source)
        if not paths:
            raise ScheduleRefused("schedule.no_source")
        return paths

    def limits(self) -> tuple[int | None, float | None]:
        """Return the bytes and the seconds that the job may take; None for no limit."""
        budget = read_budget(self.plan.budget)
        limits = [seconds for seconds in (budget.seconds, self.seconds_left) if seconds is not None]
        return budget.bytes, min(limits, default=None)


class Scheduled(Struct, frozen=True, kw_only=True):
    """The part of a type that schedules need."""

    label: str
    """Code of the name of the job among others."""
    text: str
    """Code of the sentence for a plan; `{source}` stays empty for all sources."""
    budget_text: str = ""
    """Code of the sentence for a plan with a budget."""
    options: frozenset[PlanOption] = frozenset()
    request: Callable[[PlannedJob], JobRequest]
    """Returns the request of a job that begins. Reads the library. Raises `CinventoryError`."""
    check: Callable[[SchedulePlan], None] = lambda _plan: None
    """Raises `ScheduleRefused` if a plan lacks something, or has a value that is not valid."""

    def sentence(self, plan: SchedulePlan, names: SourceNames) -> Message:
        """Return the job of a plan as a message for the user."""
        args: dict[str, str | int | float]
        if PlanOption.SEARCH in self.options:
            args = {"search": plan.search, "path": display(plan.target or b"")}
        else:
            args = {"source": names.place(plan.source) if plan.source is not None else ""}
        if PlanOption.DEPTH in self.options:
            args["depth"] = str(plan.depth)
        if plan.budget and PlanOption.BUDGET in self.options:
            return Message(self.budget_text, {**args, "budget": plan.budget})
        return Message(self.text, args)


def read_budget(text: str) -> Budget:
    """Return the budget of a text; no limits for an empty one. Raises `ScheduleRefused`."""
    try:
        return parse_budget(text) if text else Budget()
    except ValueError:
        raise ScheduleRefused("schedule.bad_budget", text=text) from None
