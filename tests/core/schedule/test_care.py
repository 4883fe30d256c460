"""Looking after folders: which schedules it takes, and which are there already."""

import pytest

from app.core.schedule.care import PLANS, Care, covering, missing_plans, surplus
from app.core.schedule.recurrence import Every, parse
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.jobs.types.registry import SCHEDULED

HERE, THERE = b"/here", b"/there"


def _schedule(id_: int, task: str, source: bytes | None, *, enabled: bool = True) -> Schedule:
    plan = SchedulePlan(task=task, recurrence=parse("nightly 22-6"), source=source, enabled=enabled)
    return Schedule(id=id_, plan=plan, created=0)


def test_each_work_has_plans_that_can_run() -> None:
    for care in Care:
        plans = missing_plans((), care, HERE)
        assert [(plan.task, plan.recurrence) for plan in plans] == list(PLANS[care])
        assert all(plan.task in SCHEDULED and plan.source == HERE for plan in plans)
        assert plans[0].recurrence.every is Every.MONTHLY
    nights = [(times.every, times.day) for care in Care for _, times in PLANS[care]]
    assert len(set(nights)) == len(nights)


@pytest.mark.parametrize("source", [HERE, None])
def test_what_is_scheduled_already_is_not_added_again(source: bytes | None) -> None:
    known = (_schedule(1, "verify", source), _schedule(2, "check", THERE))
    assert covering(known, "verify", HERE) == known[:1]
    assert [plan.task for plan in missing_plans(known, Care.VERIFY, HERE)] == ["checksum"]
    assert [plan.task for plan in missing_plans(known, Care.DAMAGE, HERE)] == ["check"]


def test_a_schedule_that_is_switched_off_does_nothing() -> None:
    known = (_schedule(1, "verify", HERE, enabled=False),)
    assert covering(known, "verify", HERE) == ()
    assert surplus(known, Care.VERIFY, HERE) == []


def test_only_the_schedules_of_the_source_itself_go() -> None:
    known = (_schedule(1, "verify", HERE), _schedule(2, "verify", None), _schedule(3, "checksum", HERE))
    assert [each.id for each in surplus(known, Care.VERIFY, HERE)] == [1, 3]
    assert [each.id for each in surplus(known, Care.VERIFY, None)] == [2]
    assert surplus(known, Care.DAMAGE, HERE) == []
