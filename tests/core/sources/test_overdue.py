"""Disks that were not seen, or not checked, for longer than the user wants."""

import pytest

from app.core.job.alert import AlertKind, alerts_of_disks
from app.core.sources.overdue import DiskTimes, Neglect, OverdueLimits, overdue

DAY = 86_400.0
NOW = 1000.5 * DAY
LIMITS = OverdueLimits(unseen=180, unchecked=365)


def disk(*, seen: float | None, checked: float | None, connected: bool = False, place: str = "") -> DiskTimes:
    """Return a disk by the days since it was seen and checked; it was first seen 500 days ago."""
    last_seen, last_check = (None if days is None else NOW - days * DAY for days in (seen, checked))
    return DiskTimes(1, "Blue 3", place, connected, NOW - 500 * DAY, last_seen, last_check)


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (disk(seen=180, checked=365), []),
        (disk(seen=181, checked=10), [Neglect.UNSEEN]),
        (disk(seen=10, checked=366), [Neglect.UNCHECKED]),
        (disk(seen=181, checked=366), [Neglect.UNSEEN, Neglect.UNCHECKED]),
        (disk(seen=181, checked=10, connected=True), []),
        (disk(seen=None, checked=None), [Neglect.UNSEEN, Neglect.UNCHECKED]),
    ],
)
def test_a_disk_is_overdue_after_the_days_that_were_set(one: DiskTimes, found: list[Neglect]) -> None:
    assert [each.neglect for each in overdue([one], NOW, LIMITS)] == found
    assert list(overdue([one], NOW, OverdueLimits(0, 0))) == []


def test_a_disk_is_named_with_its_place_and_the_day() -> None:
    unseen, never = overdue([disk(seen=181, checked=None, place="attic")], NOW, LIMITS)
    assert str(unseen.message) == "“Blue 3” (attic) was last seen on 1972-03-30."
    assert str(never.message) == "No file of “Blue 3” (attic) was ever checked; it is known since 1971-05-16."
    (checked,) = overdue([disk(seen=1, checked=400)], NOW, LIMITS)
    assert str(checked.message) == "No file of “Blue 3” was checked since 1971-08-24."


def test_there_is_an_alert_for_each_way_to_be_overdue() -> None:
    found = tuple(overdue([disk(seen=181, checked=366), disk(seen=182, checked=1)], NOW, LIMITS))
    unseen, unchecked = alerts_of_disks(found, NOW)
    assert (unseen.kind, str(unseen.heading), len(unseen.details)) == (
        AlertKind.DISK_UNSEEN,
        "2 disks have not been seen for long.",
        2,
    )
    assert (unchecked.kind, unchecked.count) == (AlertKind.DISK_UNCHECKED, 1)
    assert str(unchecked.heading) == "A disk has not been checked for long."
