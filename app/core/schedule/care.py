"""Looking after a folder: what begins there by itself, as a few yes or no in place of many schedules."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from app.core.schedule.recurrence import Every, Recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan

_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6


class Care(StrEnum):
    """Work that begins by itself."""

    VERIFY = "verify"
    """Checksums of new files are stored each week, and all are verified each month."""
    DAMAGE = "check"
    """Files are checked for damage each month."""


PLANS: Final[Mapping[Care, Sequence[tuple[str, Recurrence]]]] = {
    Care.VERIFY: (
        ("verify", Recurrence(every=Every.MONTHLY, day=_SUNDAY)),
        ("checksum", Recurrence(every=Every.WEEKLY, day=_FRIDAY)),
    ),
    Care.DAMAGE: (("check", Recurrence(every=Every.MONTHLY, day=_SATURDAY)),),
}
"""The types of jobs with their times, the one that matters first. Each has a night of its own."""


def covering(schedules: Iterable[Schedule], task: str, source: bytes | None) -> tuple[Schedule, ...]:
    """Return the enabled schedules that do this with a source, or with all sources for None."""
    fitting = (each for each in schedules if each.plan.task == task and each.plan.enabled)
    return tuple(each for each in fitting if each.plan.source in {source, None})


def missing_plans(schedules: Iterable[Schedule], care: Care, source: bytes | None) -> list[SchedulePlan]:
    """Return the plans that it takes, besides the schedules that are there already."""
    known = tuple(schedules)
    return [
        SchedulePlan(task=task, recurrence=times, source=source)
        for task, times in PLANS[care]
        if not covering(known, task, source)
    ]


def surplus(schedules: Iterable[Schedule], care: Care, source: bytes | None) -> list[Schedule]:
    """Return the schedules of the source itself that go when it is no longer wanted."""
    tasks = {task for task, _ in PLANS[care]}
    known = (each for each in schedules if each.plan.task in tasks and each.plan.source == source)
    return [each for each in known if each.plan.enabled]
