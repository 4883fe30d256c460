"""The jobs of schedules: what they ask for, at the moment when they begin."""

from collections.abc import Callable
from typing import Any, NamedTuple

from msgspec.structs import replace

from app.config.settings import BY_NAME, Settings
from app.core.checksum.job import ChecksumRequest
from app.core.copies.job import CopiesRequest
from app.core.damage.job import DamageRequest
from app.core.errors import ScheduleRefused
from app.core.export.format import ENDINGS, Format, format_of
from app.core.export.job import ExportRequest
from app.core.job import JobRequest, JobType
from app.core.job.budget import Budget, parse_budget
from app.core.names import display
from app.core.query import Query
from app.core.scan.job import ScanRequest
from app.core.schedule.schedule import Plan, Task
from app.jobs.types.checksum import VERIFY
from app.jobs.types.copies import COPIES
from app.jobs.types.damage import CHECK
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.library import Library


class ScheduledRequest(NamedTuple):
    """A job to submit."""

    job_type: JobType[Any, Any]
    request: JobRequest


def make_request(
    plan: Plan,
    library: Library,
    settings: Settings,
    without_growing: Callable[[ScanRequest], ScanRequest],
    seconds_left: float | None,
) -> ScheduledRequest:
    """Return the job of a plan. Reads the library, so call it in a thread. Raises `CinventoryError`.

    `without_growing` returns a request without the files that are being written. Jobs with a budget end with
    the hours of the schedule, `seconds_left` from now; None for no such end.
    """
    if plan.task is Task.EXPORT:
        return ScheduledRequest(EXPORT, _export(plan, library, settings))
    paths = _paths(plan, library)
    match plan.task:
        case Task.SCAN:
            return ScheduledRequest(SCAN, without_growing(settings.request(paths)))
        case Task.COPIES:
            return ScheduledRequest(COPIES, CopiesRequest(paths=paths))
        case Task.VERIFY:
            size, seconds = _limits(plan, seconds_left)
            check = ChecksumRequest(paths=paths, budget_bytes=size, budget_seconds=seconds)
            return ScheduledRequest(VERIFY, check)
        case Task.CHECK:
            size, seconds = _limits(plan, seconds_left)
            return ScheduledRequest(
                CHECK,
                DamageRequest(paths=paths, depth=plan.depth, budget_bytes=size, budget_seconds=seconds),
            )


def check_plan(plan: Plan) -> None:
    """Raise `ScheduleRefused` if a plan lacks something, or has a budget or a target that is not valid."""
    read_budget(plan.budget)
    if plan.task is Task.EXPORT:
        if not plan.search or plan.target is None:
            raise ScheduleRefused("schedule.export_incomplete")
        _format_of(plan.target)


def read_budget(text: str) -> Budget:
    """Return the budget of a text; no limits for an empty one. Raises `ScheduleRefused`."""
    try:
        return parse_budget(text) if text else Budget()
    except ValueError:
        raise ScheduleRefused("schedule.bad_budget", text=text) from None


def _limits(plan: Plan, seconds_left: float | None) -> tuple[int | None, float | None]:
    """Return the bytes and the seconds that a job of the plan may take; None for no limit."""
    budget = read_budget(plan.budget)
    limits = [seconds for seconds in (budget.seconds, seconds_left) if seconds is not None]
    return budget.bytes, min(limits, default=None)


def _paths(plan: Plan, library: Library) -> tuple[bytes, ...]:
    with library.reader() as reader:
        paths = reader.source_paths()
    if plan.source is not None:
        paths = tuple(path for path in paths if path == plan.source)
    if not paths:
        raise ScheduleRefused("schedule.no_source")
    return paths


def _export(plan: Plan, library: Library, settings: Settings) -> ExportRequest:
    if not plan.search or plan.target is None:
        raise ScheduleRefused("schedule.no_search", name=plan.search)
    with library.reader() as reader:
        found = next((search for search in reader.searches() if search.name == plan.search), None)
        if found is None:
            raise ScheduleRefused("schedule.no_search", name=plan.search)
        hidden = settings.hidden_problems
        query = replace(Query.parse(found.text), hidden_problems=hidden)
        if plan.source is not None:
            query = replace(query, roots=(plan.source,))
        ids = reader.find(query, BY_NAME)
    return ExportRequest(
        path=plan.target,
        format=_format_of(plan.target),
        ids=ids,
        bom=settings.csv_bom,
        hidden_problems=hidden,
        within=plan.within,
    )


def _format_of(path: bytes) -> Format:
    if form := format_of(path):
        return form
    allowed = " ".join(ending for each in ENDINGS.values() for ending in each)
    raise ScheduleRefused("schedule.bad_file", path=display(path), endings=allowed)
