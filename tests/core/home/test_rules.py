"""What to do next: which rules speak, in what order, with what figures, and what answers them."""

from typing import Any

import pytest
from msgspec.structs import replace

from app.core.arguments import COMMANDS
from app.core.coverage import Question
from app.core.home.figures import Figures, FileCount, News, SourceFigures
from app.core.home.rules import AWAY_DAYS, RULES, Item, items, rule_names
from app.core.problems.catalogue import FromImports
from app.core.query import Query
from app.core.sources.disk import KnownDisk
from app.core.sources.overdue import Neglect, OverdueDisk
from app.core.sources.source import PartialScan, PartialScanReason

NOW = 1_800_000_000.0
DAY = 86_400.0


def source(**fields: Any) -> SourceFigures:  # noqa: ANN401
    known: dict[str, Any] = {"id": 1, "path": b"/films", "name": "films", "files": 7}
    return SourceFigures(**(known | {"disk": disk(1)} | fields))


def disk(id_: int, **fields: Any) -> KnownDisk:  # noqa: ANN401
    return KnownDisk(id=id_, code=f"0000000{id_}", name=f"Disk {id_}", **fields)


def asked(**numbers: int) -> dict[Question, int]:
    return {Question(name): number for name, number in numbers.items()}


ALL_ASKED = asked(damage=7, rot=7, copies=7)
FINE = Figures(time=NOW, files=7, sources=(source(),), asked=ALL_ASKED, schedules=1, backup=NOW)
"""A library in which everything is known, and nothing is wrong."""


def texts(item: Item) -> tuple[str, str]:
    return str(item.title), str(item.detail)


def test_no_schedule_is_advised_where_all_is_imported() -> None:
    rules = {
        is_imported: [
            item.rule for item in items(replace(FINE, schedules=0, sources=(source(imported=is_imported),)))
        ]
        for is_imported in (False, True)
    }
    assert rules == {False: ["no-schedule"], True: []}


def test_a_library_without_sources_has_nothing_to_do() -> None:
    assert items(Figures(time=NOW)) == ()


def test_nothing_is_left_where_all_is_known_and_whole() -> None:
    assert items(FINE) == ()


@pytest.mark.parametrize(
    ("change", "title", "detail"),
    [
        (
            {"sources": (source(unread=PartialScan(reason=PartialScanReason.CANCELLED, done=3, count=9)),)},
            "“films” is read in part",
            "3 of 9",
        ),
        (
            {"sources": (source(online=False, unread=PartialScan(reason=PartialScanReason.UNPLUGGED)),)},
            "“films” is read in part",
            "not connected",
        ),
        ({"problems": {"rotten": 1}, "rotten_with_good_copy": 1}, "1 file changed", "A good copy is known."),
        ({"problems": {"rotten": 3}, "rotten_with_good_copy": 2}, "3 files changed", "Of 2 of them a good"),
        ({"problems": {"rotten": 3}, "rotten_with_good_copy": 0}, "3 files changed", "No good copy is"),
        ({"problems": {"rotten": 3}}, "3 files changed unnoticed", "same size and time."),
        ({"problems": {"damaged": 1}, "damaged_with_copy": 1}, "1 file is damaged", "It has another copy"),
        ({"problems": {"damaged": 2}, "damaged_with_copy": 1}, "2 files are damaged", "1 of them"),
        ({"problems": {"damaged": 2}, "damaged_with_copy": 0}, "2 files are damaged", "None of them"),
        ({"problems": {"damaged": 2}}, "2 files are damaged", "they have copies is not known"),
        ({"problems": {"unreadable": 2}}, "2 files could not be read", "Each file tells why"),
        (
            {"sources": (source(online=False, away=NOW - 31 * DAY),)},
            "“films” was not connected for 31 days",
            "7 files",
        ),
        ({"undecoded": 7, "asked": asked(rot=7, copies=7)}, "7 files were never checked", "not known"),
        ({"undecoded": 1, "asked": asked(damage=6)}, "1 file was never", "None of the 6 checked files"),
        (
            {"undecoded": 1, "asked": asked(damage=6), "problems": {"damaged": 2}},
            "1 file was never",
            "2 of 6 checked files are damaged",
        ),
        ({"sources": (source(bare=7),)}, "“films” has no checksums", "the 7 files are still the same"),
        ({"sources": (source(bare=1),)}, "1 file has no checksum", "its file is still"),
        (
            {"sources": (source(bare=7), source(id=2, name="tapes", disk=disk(2), bare=7))},
            "No file has a checksum",
            "the 14 files",
        ),
        (
            {"sources": (source(bare=7), source(id=2, name="tapes", disk=disk(2), bare=1))},
            "“films” has no checksums",
            "the 8 files",
        ),
        ({"uncompared": 7, "asked": asked(damage=7)}, "Copies were never searched", "equal size"),
        ({"uncompared": 2}, "Of 2 files the copies are not known", "equal size"),
        ({"backup": None, "library_size": 5_000_000}, "This library has no backup", "5.0 MB"),
        ({"backup": NOW - 31 * DAY}, "The last backup of this library is 31 days old", "One file"),
        ({"schedules": 0}, "Nothing is checked by itself", "at night"),
        ({"schedules": 0, "watched": 1}, "Nothing is checked by itself", "found by the watch"),
    ],
)
def test_each_rule_says_what_is_there_with_its_figures(
    change: dict[str, Any], title: str, detail: str
) -> None:
    said = texts(next(item for item in items(replace(FINE, **change)) if title in str(item.title)))
    assert detail in said[1]
    assert "{" not in "".join(said)


EVERYTHING = replace(
    FINE,
    sources=(
        source(unread=PartialScan(reason=PartialScanReason.ENDED)),
        source(id=2, path=b"/away", name="away", disk=disk(2), online=False, away=0.0, bare=4, files=4),
    ),
    problems={"rotten": 1, "damaged": 2, "unreadable": 3},
    undecoded=4,
    uncompared=5,
    schedules=0,
    backup=None,
    overdue=(OverdueDisk(2, "away", "", Neglect.UNCHECKED, 0.0),),
)


def test_the_most_urgent_comes_first() -> None:
    assert rule_names(items(EVERYTHING)) == tuple(rule.name for rule in RULES)


def test_each_item_can_be_answered() -> None:
    for item in items(EVERYTHING):
        assert item.command[0] in COMMANDS
        assert item.query is None or Query.parse(item.query).faults == ()
        # Without an act, a user can at least look at the files, or begin a job.
        assert item.act or item.job or item.query is not None, item.rule


@pytest.mark.parametrize(("days", "rules"), [(AWAY_DAYS, ()), (AWAY_DAYS + 1, ("away",))])
def test_a_disk_is_told_once_it_is_away_for_long(days: int, rules: tuple[str, ...]) -> None:
    away = replace(FINE, sources=(source(online=False, away=NOW - days * DAY),))
    assert rule_names(items(away)) == rules


def test_a_disk_that_is_away_since_nobody_knows_when_is_not_told() -> None:
    assert items(replace(FINE, sources=(source(online=False),))) == ()


def test_a_disk_is_there_while_one_of_its_sources_is() -> None:
    sources = (source(), source(id=2, path=b"/b", name="b", online=False, away=0.0))
    assert items(replace(FINE, sources=sources)) == ()
    (disk,) = replace(FINE, sources=sources).disks
    assert (disk.name, disk.online, disk.away, disk.files) == ("Disk 1", True, None, 14)


def test_what_is_only_on_a_disk_is_not_known_before_copies_are() -> None:
    sources = (source(), source(id=2, name="b", disk=disk(2)))
    found = replace(FINE, sources=sources, single=None, only_on={})
    assert [each.single for each in found.disks] == [None, None]
    found = replace(FINE, sources=sources, single=FileCount(3, 9), only_on={2: FileCount(3, 9)})
    assert [(each.name, each.single) for each in found.disks] == [
        ("Disk 1", None),
        ("Disk 2", FileCount(3, 9)),
    ]


def test_what_nobody_asked_is_not_zero() -> None:
    nobody = replace(FINE, asked=asked(), problems={"empty": 2})
    assert [(each.kind.code, each.files, each.asked) for each in nobody.wrong()] == [
        ("empty", 2, None),
        ("rotten", None, 0),
        ("damaged", None, 0),
    ]
    assert [(each.kind.code, each.files, each.asked) for each in FINE.wrong()] == [
        ("rotten", 0, 7),
        ("damaged", 0, 7),
    ]


def test_problems_that_are_switched_off_are_not_told() -> None:
    hidden = replace(FINE, asked=asked(), hidden=frozenset({"rotten", "damaged"}))
    assert list(hidden.wrong()) == []


def test_hints_are_counted_apart() -> None:
    hinted = replace(FINE, problems={"no-audio": 2, "interlaced": 3, "no-video": 1})
    assert hinted.hints == 5
    assert ("no-audio", 2) not in [(each.kind.code, each.files) for each in hinted.wrong()]


def test_only_a_wholly_read_library_knows_that_nothing_is_missing() -> None:
    assert FINE.is_wholly_read
    assert not replace(FINE, sources=(source(online=False),)).is_wholly_read
    assert not EVERYTHING.is_wholly_read


def test_no_file_is_missing_only_where_all_was_read() -> None:
    away = replace(FINE, sources=(source(online=False),))
    assert (FINE.missing, away.missing) == (0, None)
    assert replace(away, news=News(missing=2)).missing == 2


def test_files_that_an_import_tells_of_are_said_to_be_of_it() -> None:
    bobs = {"damaged": FromImports(1, ("Bob's laptop (2026-11-28)",))}
    (item, *_) = items(replace(FINE, problems={"damaged": 2, "unreadable": 1}, imported=bobs))
    assert str(item.title) == "2 files are damaged; 1 as imported from Bob's laptop (2026-11-28)"
