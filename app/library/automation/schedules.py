"""Stores and reads the schedules of the library."""

import logging
import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.errors import ChangedMeanwhile, ScheduleRefused
from app.core.job import JobState
from app.core.message import Message
from app.core.schedule import recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.library.automation.watches import source_at
from app.library.recorded import RowChange

log = logging.getLogger(__name__)

_PLAN: Final = "task, recurrence, source_id, budget, search_id, target, within, depth, enabled"
"""The columns of a plan, in the order of `_values`."""
_SELECT: Final = (
    "SELECT c.id, c.task, c.recurrence, s.path, c.budget, q.name, c.target, c.enabled, c.created, "
    "c.within, c.depth, c.last_run, c.last_job, c.last_state, c.last_error FROM schedule c "
    "LEFT JOIN source s ON s.id = c.source_id LEFT JOIN saved_search q ON q.id = c.search_id "
    "WHERE s.removed IS NULL ORDER BY c.id"
)


def read(db: sqlite3.Connection) -> tuple[Schedule, ...]:
    """Return the schedules in the order of their ids, without those of removed sources."""
    found = (_schedule(row) for row in db.execute(_SELECT).fetchall())
    return tuple(schedule for schedule in found if schedule is not None)


def add(db: sqlite3.Connection, plan: SchedulePlan, now: float) -> int:
    """Store a new schedule, and return its id. Raises `ScheduleRefused` for an unknown source or search."""
    row = db.execute(
        f"INSERT INTO schedule ({_PLAN}, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (*_values(db, plan), now),
    ).fetchone()
    return int(row[0])


def replace_all(
    db: sqlite3.Connection, *, plans: Sequence[SchedulePlan], gone: Sequence[int], now: float
) -> None:
    """Remove the schedules with these ids, and store new ones, at once. Raises `ScheduleRefused`."""
    for schedule_id in gone:
        remove(db, schedule_id)
    for plan in plans:
        add(db, plan, now)


def change(db: sqlite3.Connection, schedule_id: int, plan: SchedulePlan, now: float) -> None:
    """Replace the plan of a schedule. With other times, or enabled again, its runs begin anew.

    A target that stays the same stays within its folder. Raises `ScheduleRefused`, also if there is no such
    schedule.
    """
    before = next((each for each in read(db) if each.id == schedule_id), None)
    if before is None:
        raise ScheduleRefused("schedule.unknown", id=schedule_id)
    if plan.within is None and plan.target == before.plan.target:
        plan = replace(plan, within=before.plan.within)
    db.execute(
        f"UPDATE schedule SET ({_PLAN}) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
        (*_values(db, plan), schedule_id),
    )
    if before.plan.recurrence != plan.recurrence or (plan.enabled and not before.plan.enabled):
        # Without the last run, the new times count from now on, and nothing is caught up.
        db.execute("UPDATE schedule SET created = ?, last_run = NULL WHERE id = ?", (now, schedule_id))


def remove(db: sqlite3.Connection, schedule_id: int) -> None:
    """Delete a schedule. Raises `ScheduleRefused` if there is no such schedule."""
    if not db.execute("DELETE FROM schedule WHERE id = ?", (schedule_id,)).rowcount:
        raise ScheduleRefused("schedule.unknown", id=schedule_id)


def exchange(db: sqlite3.Connection, change: RowChange[Schedule]) -> None:
    """Put schedules in the place of others, with their last runs.

    Raises `ChangedMeanwhile` if those before do not have their plans any more, and `ScheduleRefused` if a
    source or a search has gone.
    """
    known = {schedule.id: schedule for schedule in read(db)}
    before = {schedule.id: schedule for schedule in change.before}
    touched = (*change.before, *change.after)
    if any(_plan(known.get(each.id)) != _plan(before.get(each.id)) for each in touched):
        raise ChangedMeanwhile
    for each in change.before:
        remove(db, each.id)
    for each in change.after:
        _restore(db, _with_last_run(each, known.get(each.id)))


def _plan(schedule: Schedule | None) -> SchedulePlan | None:
    return None if schedule is None else schedule.plan


def _with_last_run(schedule: Schedule, known: Schedule | None) -> Schedule:
    """Return a schedule with the last run of `known`, if it has run since: else it would run once more."""
    if known is None or (known.last_run or 0) <= (schedule.last_run or 0):
        return schedule
    last = {name: getattr(known, name) for name in ("last_run", "last_job", "last_state", "last_error")}
    return replace(schedule, **last)


def _restore(db: sqlite3.Connection, schedule: Schedule) -> None:
    db.execute(
        f"INSERT INTO schedule (id, {_PLAN}, created, last_run, last_job, last_state, last_error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            schedule.id,
            *_values(db, schedule.plan),
            schedule.created,
            schedule.last_run,
            schedule.last_job,
            schedule.last_state,
            schedule.last_error.to_json() if schedule.last_error else None,
        ),
    )


def note_run(
    db: sqlite3.Connection, schedule_id: int, now: float, job: str | None, error: Message | None = None
) -> None:
    """Store that a run was requested at `now`: the id of its job, or the reason why there is none."""
    db.execute(
        "UPDATE schedule SET last_run = ?, last_job = ?, last_state = ?, last_error = ? WHERE id = ?",
        (now, job, None if job else JobState.FAILED, error.to_json() if error else None, schedule_id),
    )


def note_end(db: sqlite3.Connection, job: str, state: JobState, error: Message | None) -> None:
    """Store how the job of a run ended."""
    db.execute(
        "UPDATE schedule SET last_state = ?, last_error = ? WHERE last_job = ?",
        (state, error.to_json() if error else None, job),
    )


def _values(db: sqlite3.Connection, plan: SchedulePlan) -> tuple[object, ...]:
    source = None if plan.source is None else source_at(db, plan.source)
    search = _search(db, plan.search) if plan.search else None
    times, depth = str(plan.recurrence), str(plan.depth)
    return plan.task, times, source, plan.budget, search, plan.target, plan.within, depth, plan.enabled


def _search(db: sqlite3.Connection, name: str) -> int:
    row = db.execute("SELECT id FROM saved_search WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise ScheduleRefused("schedule.no_search", name=name)
    return int(row[0])


def _schedule(row: tuple[Any, ...]) -> Schedule | None:
    id_, task, times, source, budget, search, target, enabled, created, within, depth, *last = row
    try:
        return Schedule(
            id=id_,
            plan=SchedulePlan(
                task=task,
                recurrence=recurrence.parse(times),
                source=source,
                budget=budget,
                search=search or "",
                target=target,
                within=within,
                depth=Depth(depth),
                enabled=bool(enabled),
            ),
            created=created,
            last_run=last[0],
            last_job=last[1],
            last_state=JobState(last[2]) if last[2] else None,
            last_error=Message.from_json(last[3]) if last[3] else None,
        )
    except (ValueError, ScheduleRefused) as error:  # of a later version, or a damaged library
        log.warning("schedule %s in the library makes no sense: %s", id_, error)
        return None
