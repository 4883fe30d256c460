"""The schedules of a library whose jobs this program knows, and the jobs that they begin."""

import logging
from typing import Any, NamedTuple

from app.core.job import JobRequest, JobType
from app.core.message import Message
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.core.sources.source import SourceNames
from app.jobs.types.registry import BY_NAME, SCHEDULED
from app.jobs.types.scheduled import PlannedJob, read_budget
from app.library.reader import Reader

log = logging.getLogger(__name__)


class ScheduledRequest(NamedTuple):
    """A job to submit."""

    job_type: JobType[Any, Any]
    request: JobRequest


def known_schedules(reader: Reader) -> tuple[Schedule, ...]:
    """Return the schedules in the order of their ids, without those of jobs of a later version."""
    schedules = reader.schedules()
    for each in schedules:
        if each.plan.task not in SCHEDULED:
            log.warning("schedule %s in the library makes no sense: %s", each.id, each.plan.task)
    return tuple(each for each in schedules if each.plan.task in SCHEDULED)


def make_request(planned: PlannedJob) -> ScheduledRequest:
    """Return the job of a plan. Reads the library, so call it in a thread. Raises `CinventoryError`."""
    task = planned.plan.task
    return ScheduledRequest(BY_NAME[task], SCHEDULED[task].request(planned))


def check_plan(plan: SchedulePlan) -> None:
    """Raise `ScheduleRefused` if a plan lacks something, or has a budget or a target that is not valid."""
    read_budget(plan.budget)
    SCHEDULED[plan.task].check(plan)


def plan_sentence(plan: SchedulePlan, names: SourceNames, everywhere: str = "") -> Message:
    """Return the job of a plan as a message for the user; `everywhere` stands for all sources."""
    told = SCHEDULED[plan.task].sentence(plan, names)
    if everywhere and plan.source is None and "source" in told.args:
        return Message(told.code, {**told.args, "source": everywhere})
    return told
