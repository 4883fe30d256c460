"""Reminders of disks that were not seen, or not checked, for long: once, until they are."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.config.settings import Settings
from app.config.volumes import volume_id
from app.core.job.alert import Alert, AlertKind
from app.core.sources.disk import DiskFacts
from app.jobs.automation import Automation
from app.jobs.disk_reminders import DiskReminders
from app.library import Library
from app.library.scan import disks, sources
from tests.doubles import InMemoryJobQueue
from tests.library.filling import run_sql

DAY = 86_400.0
PATIENCE = 60.0


def noted_in(told: list[Alert], *, wanted: bool = True) -> Callable[[Alert], bool]:
    """Return a listener that notes alerts, and says whether the user wants them."""

    def listen(alert: Alert) -> bool:
        told.append(alert)
        return wanted

    return listen


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
        reminders.subscribe(noted_in(told))
        asyncio.run(reminders.look())
        asyncio.run(reminders.look())  # it is not time
        return [(alert.kind, [str(each) for each in alert.details]) for alert in told]

    assert remember(180) == []
    seen = "“Blue 3” was last seen on 1970-01-02."
    assert remember(182) == [(AlertKind.DISK_UNSEEN, [seen])]
    assert remember(183) == []
    library.write(disks.note, source, DiskFacts(), 200 * DAY).result()
    never = "No file of “Blue 3” was ever checked; it is known since 1970-01-02."
    assert remember(370) == [(AlertKind.DISK_UNCHECKED, [never])]
    assert [kind for kind, _ in remember(381)] == [AlertKind.DISK_UNSEEN]
    assert remember(400) == []


def test_a_disk_that_only_a_catalogue_tells_of_is_left_out(library: Library) -> None:
    library.write(sources.add, b"/imported/Red", "", DAY).result()
    run_sql(library, "UPDATE source SET online = 0, imported = 'red.efu'")
    told: list[Alert] = []
    reminders = DiskReminders(library, Settings, lambda: 900 * DAY)
    reminders.subscribe(noted_in(told))
    asyncio.run(reminders.look())
    assert told == []


def test_a_disk_of_which_nobody_wanted_to_be_told_is_told_of_later(library: Library) -> None:
    library.write(sources.add, b"/a", "uuid:1", DAY).result()
    run_sql(library, "UPDATE source SET online = 0")
    now = [900 * DAY]
    reminders = DiskReminders(library, lambda: Settings(disk_unchecked_days=0), lambda: now[0])
    unwanted, told = list[Alert](), list[Alert]()
    end = reminders.subscribe(noted_in(unwanted, wanted=False))
    asyncio.run(reminders.look())
    end()
    reminders.subscribe(noted_in(told))
    now[0] -= DAY  # the clock was wrong
    asyncio.run(reminders.look())
    assert len(unwanted) == len(told) == 1


def test_a_disk_that_was_connected_while_no_program_ran_is_not_told_of(
    library: Library, videos: Path
) -> None:
    library.write(sources.add, bytes(videos), volume_id(bytes(videos)), DAY).result()
    run_sql(library, "UPDATE source SET online = 0")
    told: list[Alert] = []

    async def start() -> None:
        automation = Automation(library, InMemoryJobQueue(), lambda: Settings(disk_unchecked_days=0))
        automation.reminders.subscribe(noted_in(told))
        is_back = asyncio.Event()
        automation.presence.subscribe(lambda _change: is_back.set())
        automation.start()
        await asyncio.wait_for(is_back.wait(), PATIENCE)
        await automation.close()

    asyncio.run(start())
    assert told == []
