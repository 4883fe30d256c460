"""The schedules of a library: added, changed, removed, and what came of their runs."""

import pytest
from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.errors import ChangedMeanwhile, ScheduleRefused
from app.core.job import JobState
from app.core.message import Message
from app.core.schedule import recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.library import Library
from app.library.automation import schedules
from app.library.copies import removal
from app.library.query import saved_searches
from app.library.recorded import recorded
from app.library.scan import sources
from tests.library.filling import run_sql

HOURLY, NIGHTLY = recurrence.parse("hourly"), recurrence.parse("nightly 22:00-06:00")
SCAN = SchedulePlan(task="scan", recurrence=HOURLY, source=b"/a")
VERIFY = SchedulePlan(task="verify", recurrence=NIGHTLY, budget="500GB")
CHECK = SchedulePlan(task="check", recurrence=NIGHTLY, budget="2h", depth=Depth.FULL)


@pytest.fixture
def source(library: Library) -> int:
    return library.write(sources.add, b"/a", "uuid:1", 0.0).result().id


def _add(library: Library, plan: SchedulePlan, now: float = 1.0) -> int:
    return library.write(schedules.add, plan, now).result()


def _all(library: Library) -> tuple[Schedule, ...]:
    with library.reader() as reader:
        return reader.schedules()


def test_a_schedule_is_kept_as_it_was_added(library: Library, source: int) -> None:
    del source
    library.write(saved_searches.save, "4K", "width:>3000").result()
    export = SchedulePlan(
        task="export", recurrence=NIGHTLY, search="4K", target=b"/out/\xff.csv", enabled=False
    )
    of_client = replace(export, within=b"/out")
    plans = (SCAN, VERIFY, CHECK, export, of_client)
    ids = [_add(library, plan) for plan in plans]
    expected = [Schedule(id=id_, plan=plan, created=1.0) for id_, plan in zip(ids, plans, strict=True)]
    assert list(_all(library)) == expected


@pytest.mark.parametrize(
    "plan", [SCAN, SchedulePlan(task="export", recurrence=HOURLY, search="none", target=b"/x.csv")]
)
def test_a_schedule_of_nothing_known_is_refused(library: Library, plan: SchedulePlan) -> None:
    with pytest.raises(ScheduleRefused):
        _add(library, plan)
    assert _all(library) == ()


def test_a_renamed_search_stays_and_a_deleted_one_is_gone(library: Library) -> None:
    search = library.write(saved_searches.save, "4K", "width:>3000").result()
    _add(library, SchedulePlan(task="export", recurrence=HOURLY, search="4K", target=b"/x.csv"))
    library.write(saved_searches.rename, search, "UHD").result()
    assert _all(library)[0].plan.search == "UHD"
    library.write(saved_searches.delete, search).result()
    assert _all(library)[0].plan.search == ""


def test_the_run_and_its_end_are_kept(library: Library) -> None:
    id_ = _add(library, VERIFY)
    library.write(schedules.note_run, id_, 7.0, "job").result()
    (schedule,) = _all(library)
    assert (schedule.last_run, schedule.last_job, schedule.last_state) == (7.0, "job", None)
    error = Message("check.no_files")
    library.write(schedules.note_end, "job", JobState.FAILED, error).result()
    (schedule,) = _all(library)
    assert (schedule.last_state, schedule.last_error) == (JobState.FAILED, error)


def test_a_run_without_a_job_has_a_reason(library: Library) -> None:
    id_ = _add(library, VERIFY)
    library.write(schedules.note_run, id_, 7.0, None, Message("schedule.no_source")).result()
    (schedule,) = _all(library)
    assert (schedule.last_job, schedule.last_state) == (None, JobState.FAILED)


def test_other_times_begin_anew_and_other_changes_do_not(library: Library) -> None:
    id_ = _add(library, VERIFY)
    library.write(schedules.note_run, id_, 7.0, "job").result()
    library.write(schedules.change, id_, replace(VERIFY, budget="2h"), 9.0).result()
    assert (_all(library)[0].created, _all(library)[0].last_run) == (1.0, 7.0)
    library.write(schedules.change, id_, replace(VERIFY, recurrence=HOURLY), 9.0).result()
    assert (_all(library)[0].created, _all(library)[0].last_run) == (9.0, None)


def test_an_enabled_schedule_does_not_catch_up(library: Library) -> None:
    id_ = _add(library, replace(VERIFY, recurrence=HOURLY))
    for enabled in (False, True):
        library.write(
            schedules.change, id_, replace(VERIFY, recurrence=HOURLY, enabled=enabled), 1e6
        ).result()
    assert not _all(library)[0].is_due(1e6)


def test_a_removed_schedule_can_be_restored(library: Library) -> None:
    id_ = _add(library, VERIFY)
    library.write(schedules.note_run, id_, 7.0, "job").result()
    (before,) = _all(library)
    done = library.write(recorded, schedules.read, schedules.remove, id_).result()
    assert _all(library) == ()
    library.write(schedules.exchange, done.back).result()
    assert _all(library) == (before,)


def test_a_change_that_is_taken_back_keeps_the_runs_since(library: Library) -> None:
    id_ = _add(library, VERIFY)
    changed = replace(VERIFY, budget="3h")
    done = library.write(recorded, schedules.read, schedules.change, id_, changed, 5.0).result()
    library.write(schedules.note_run, id_, 7.0, "job").result()
    library.write(schedules.exchange, done.back).result()
    (now,) = _all(library)
    assert (now.plan, now.last_run, now.last_job) == (VERIFY, 7.0, "job")


def test_a_schedule_that_changed_since_is_not_taken_back(library: Library) -> None:
    done = library.write(recorded, schedules.read, schedules.add, VERIFY, 1.0).result()
    (added,) = done.after
    library.write(schedules.change, added.id, replace(VERIFY, budget="9h"), 2.0).result()
    with pytest.raises(ChangedMeanwhile):
        library.write(schedules.exchange, done.back).result()
    assert _all(library)[0].plan.budget == "9h"


def test_an_unknown_schedule_is_refused(library: Library) -> None:
    with pytest.raises(ScheduleRefused, match="no schedule 9"):
        library.write(schedules.remove, 9).result()
    with pytest.raises(ScheduleRefused, match="no schedule 9"):
        library.write(schedules.change, 9, VERIFY, 0.0).result()


def test_the_schedules_of_a_removed_source_are_hidden(library: Library, source: int) -> None:
    _add(library, SCAN)
    _add(library, VERIFY)
    library.write(removal.remove_source, source, 1.0).result()
    assert [schedule.plan for schedule in _all(library)] == [VERIFY]
    library.write(removal.restore_source, source).result()
    assert [schedule.plan for schedule in _all(library)] == [SCAN, VERIFY]


def test_a_schedule_that_makes_no_sense_costs_that_one_only(library: Library) -> None:
    _add(library, VERIFY)
    _add(library, VERIFY)
    run_sql(library, "UPDATE schedule SET recurrence = 'monthly' WHERE id = 1")
    assert [schedule.id for schedule in _all(library)] == [2]


def test_a_target_that_stays_stays_within_its_folder(library: Library) -> None:
    library.write(saved_searches.save, "4K", "width:>3000").result()
    plan = SchedulePlan(task="export", recurrence=HOURLY, search="4K", target=b"/out/x.csv", within=b"/out")
    id_ = _add(library, plan)
    again = replace(plan, recurrence=NIGHTLY, within=None)
    library.write(schedules.change, id_, again, 2.0).result()
    assert _all(library)[0].plan == replace(again, within=b"/out")
    elsewhere = replace(again, target=b"/mine/x.csv")
    library.write(schedules.change, id_, elsewhere, 3.0).result()
    assert _all(library)[0].plan == elsewhere
