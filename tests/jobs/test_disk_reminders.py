"""Reminders of disks that were not seen, or not checked, for long: once, until they are."""

import asyncio

from app.config.settings import Settings
from app.core.job.alert import Alert, AlertKind
from app.core.sources.disk import DiskFacts
from app.jobs.disk_reminders import DiskReminders
from app.library import Library
from app.library.scan import disks, sources
from tests.library.filling import run_sql

DAY = 86_400.0


def test_each_disk_is_told_of_once_until_it_is_seen_again(library: Library) -> None:
    source = library.write(sources.add, b"/a", "uuid:1", 1.5 * DAY).result().id
    library.write(disks.note, source, DiskFacts(label="Blue 3"), 1.5 * DAY).result()
    run_sql(library, "UPDATE source SET online = 0")
    now = [180 * DAY]
    told: list[Alert] = []

    def remember(days: float) -> list[tuple[AlertKind, list[str]]]:
        """Return what a later start of the program tells, after so many days."""
        told.clear()
        now[0] = days * DAY
        reminders = DiskReminders(library, Settings, lambda: now[0])
        asyncio.run(reminders.look())  # nobody listens
        reminders.subscribe(told.append)
        asyncio.run(reminders.look())
        asyncio.run(reminders.look())  # it is not time
        return [(alert.kind, [str(each) for each in alert.details]) for alert in told]

    assert remember(180) == []
    seen = "“Blue 3” was last seen on 1970-01-02."
    assert remember(182) == [(AlertKind.DISK_UNSEEN, [seen])]
    assert remember(183) == []
    library.write(disks.note, source, DiskFacts(), 200 * DAY).result()
    never = "“Blue 3” was never checked, and is known since 1970-01-02."
    assert remember(370) == [(AlertKind.DISK_UNCHECKED, [never])]
    assert [kind for kind, _ in remember(381)] == [AlertKind.DISK_UNSEEN]
    assert remember(400) == []


def test_a_disk_that_only_a_catalogue_tells_of_is_left_out(library: Library) -> None:
    library.write(sources.add, b"/imported/Red", "", DAY).result()
    run_sql(library, "UPDATE source SET online = 0, imported = 'red.efu'")
    told: list[Alert] = []
    reminders = DiskReminders(library, Settings, lambda: 900 * DAY)
    reminders.subscribe(told.append)
    asyncio.run(reminders.look())
    assert told == []
