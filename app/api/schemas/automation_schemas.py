"""The JSON types of watched sources and schedules, for the API and the terminal."""

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from app.api.schemas.job_schemas import MessageView, absolute, message_view
from app.core.damage.depth import Depth
from app.core.job import JobState
from app.core.json_types import Time
from app.core.schedule import recurrence
from app.core.schedule.recurrence import DAYS
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.core.sources.source import PartialScan, SourceNames
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.core.watch.state import WatchMode, WatchState
from app.jobs.job_body import AbsolutePath, AllowedPath
from app.jobs.scheduled_request import plan_sentence
from app.jobs.types.registry import Task

_HOURS: Final = r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d"
_TIMES: Final = rf"^(hourly|nightly {_HOURS}|(weekly|monthly) ({'|'.join(DAYS)}) {_HOURS})$"
_BUDGET: Final = r"^([1-9][0-9]{0,4}(MB|GB|TB|m|h))?$"
_LONGEST_NAME: Final = 200

Times = Annotated[str, Meta(pattern=_TIMES)]
BudgetText = Annotated[str, Meta(pattern=_BUDGET)]


class NewSchedule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A schedule to add, or the new state of one."""

    task: Task
    times: Times
    """As in `hourly`, `nightly 22:00-06:00`, `weekly sunday 03:00-05:00`.

    `monthly sunday 03:00-05:00` is the first Sunday of each month.
    """
    source: AbsolutePath | None = None
    """The path of a source; None for all sources."""
    budget: BudgetText = ""
    """The limit of a verification or a check, as in `500GB` or `2h`; empty for none."""
    depth: Depth = Depth.INDEX
    """The depth of a check for damage."""
    search: Annotated[str, Meta(max_length=_LONGEST_NAME)] = ""
    """The name of the saved search of an export."""
    target: AbsolutePath | None = None
    """The file that an export writes. Its extension chooses the format."""
    enabled: bool = True


class ScheduleView(msgspec.Struct, frozen=True, kw_only=True):
    """A schedule."""

    id: int
    title: MessageView
    """The job. Without a source, `source` among the values is empty."""
    when: MessageView
    """The times."""
    task: Task
    times: str
    source: str | None
    budget: str
    depth: Depth
    search: str
    target: str | None
    enabled: bool
    next_run: Time | None
    """A time in the past means that the run is due; None for a disabled schedule."""
    last_run: Time | None
    last_job: str | None
    """The id of the last job; None if it could not be requested."""
    last_state: JobState | None
    """The state in which it ended."""
    last_error: MessageView | None


class SchedulesView(msgspec.Struct, frozen=True, kw_only=True):
    """The schedules of the library."""

    schedules: tuple[ScheduleView, ...]
    waiting: MessageView | None
    """The reason why runs that are due wait."""


class SearchView(msgspec.Struct, frozen=True, kw_only=True):
    """A saved search."""

    name: str
    query: str
    """The search, as in `query` of other requests."""


class SearchesView(msgspec.Struct, frozen=True, kw_only=True):
    """The saved searches of the library, in the user's order."""

    searches: tuple[SearchView, ...]


class WatchSwitch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request to watch a source, or to watch it no more."""

    source: AbsolutePath
    on: bool


class WatchView(msgspec.Struct, frozen=True, kw_only=True):
    """A source, and how its changes are found."""

    source: str
    online: bool
    """True if the last look could reach the source."""
    watched: bool
    mode: WatchMode | None
    """The way to find changes; None for a source that is not watched."""
    text: str
    """Sentences that explain the mode; empty for a source that is not watched."""
    unread: MessageView | None
    """The part of the source that was read, if the last scan did not come to its end."""
    rescanned: Time | None
    """Time of the last request to scan all of it because it is watched."""


class WatchesView(msgspec.Struct, frozen=True, kw_only=True):
    """The sources of the library."""

    sources: tuple[WatchView, ...]


def plan_of(asked: NewSchedule, target: AllowedPath | None = None) -> SchedulePlan:
    """Return the plan of a request. Raises `ScheduleRefused` and `ApiProblem`.

    `target` is where the export of a client writes to; a user at this computer may write anywhere.
    """
    path = absolute(asked.target, "target") if asked.target is not None else None
    return SchedulePlan(
        task=str(asked.task),
        recurrence=recurrence.parse(asked.times),
        source=absolute(asked.source, "source") if asked.source is not None else None,
        budget=asked.budget,
        depth=asked.depth,
        search=asked.search,
        target=path if target is None else target.path,
        within=None if target is None else target.root,
        enabled=asked.enabled,
    )


def schedule_view(schedule: Schedule, now: float, names: SourceNames) -> ScheduleView:
    """Return a schedule as the API sends it."""
    plan = schedule.plan
    return ScheduleView(
        id=schedule.id,
        title=message_view(plan_sentence(plan, names)),
        when=message_view(plan.recurrence.sentence),
        task=Task(plan.task),
        times=str(plan.recurrence),
        source=_text(plan.source),
        budget=plan.budget,
        depth=plan.depth,
        search=plan.search,
        target=_text(plan.target),
        enabled=plan.enabled,
        next_run=_time(schedule.next_run(now)),
        last_run=_time(schedule.last_run),
        last_job=schedule.last_job,
        last_state=schedule.last_state,
        last_error=message_view(schedule.last_error) if schedule.last_error else None,
    )


def watch_view(
    path: bytes,
    state: WatchState | None,
    rescanned: float | None,
    unread: PartialScan | None,
    *,
    online: bool,
) -> WatchView:
    """Return a source as the API sends it; `state` is None if it is not watched."""
    return WatchView(
        source=as_text(path),
        online=online,
        watched=state is not None,
        mode=state.mode if state else None,
        text=str(state) if state else "",
        unread=message_view(unread.extent) if unread else None,
        rescanned=_time(rescanned),
    )


def new_schedule(view: ScheduleView) -> NewSchedule:
    """Return the request that leaves a schedule as it is, to be changed."""
    return NewSchedule(
        task=view.task,
        times=view.times,
        source=view.source,
        budget=view.budget,
        depth=view.depth,
        search=view.search,
        target=view.target,
        enabled=view.enabled,
    )


def _text(path: bytes | None) -> str | None:
    return None if path is None else as_text(path)


def _time(seconds: float | None) -> str | None:
    return None if seconds is None else time_text(seconds)
