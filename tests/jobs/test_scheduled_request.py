"""The schedules whose jobs this program knows."""

from app.core.schedule import recurrence
from app.core.schedule.schedule import SchedulePlan
from app.core.sources.source import SourceNames
from app.jobs.scheduled_request import known_schedules, plan_sentence
from app.library import Library
from app.library.automation import schedules
from tests.library.filling import run_sql

HOURLY = recurrence.parse("hourly")


def test_a_plan_has_a_sentence() -> None:
    scan = SchedulePlan(task="scan", recurrence=HOURLY, source=b"/v/films")
    export = SchedulePlan(task="export", recurrence=HOURLY, search="4K", target=b"/out/list.csv")
    budget = SchedulePlan(task="verify", recurrence=HOURLY, source=b"/v", budget="2h")
    names = SourceNames.of([(b"/v/films", ""), (b"/v", "Rushes")])
    assert str(plan_sentence(scan, names)) == "Scan films"
    assert str(plan_sentence(scan, SourceNames())) == "Scan /v/films"
    assert str(plan_sentence(budget, names)) == "Verify Rushes, at most 2h"
    assert str(plan_sentence(export, names)) == "Export “4K” to /out/list.csv"


def test_a_job_of_a_later_version_costs_its_schedule_only(library: Library) -> None:
    for task in ("verify", "copies"):
        library.write(schedules.add, SchedulePlan(task=task, recurrence=HOURLY), 0.0).result()
    run_sql(library, "UPDATE schedule SET task = 'dance' WHERE id = 1")
    with library.reader() as reader:
        assert [schedule.id for schedule in known_schedules(reader)] == [2]
