"""What would be lost with a disk, and what fits on another: nothing is said of what nobody knows."""

import time
from collections.abc import Sequence

import pytest

from app.core.home.figures import DiskFigures, FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss, lost_with, unknown_of
from app.core.query import Query
from app.core.sources.disk import DiskFacts
from app.library import Library
from app.library.home.disk_figures import read_disks
from app.library.insights import disk_plans
from app.library.scan import disks, sources
from tests.library.copy_records import add, check, count_all
from tests.library.filling import fill, found, run_sql


def put(library: Library, source: bytes, volume: str, names: Sequence[bytes], size: int = 1000) -> None:
    fill(library, source, [(source, [found(name, size) for name in names])], volume)
    run_sql(library, "UPDATE source SET lasting_ids = 1")


@pytest.fixture
def shelf(library: Library) -> Library:
    """Disk A: a file that is on B too, two alone, two not compared, one missing, one empty; B: its copy."""
    put(library, b"/a", "A", [b"both", b"alone"])
    put(library, b"/b", "B", [b"both"])
    put(library, b"/al", "A", [b"large"], 5000)
    for path, digest in ((b"/a/both", b"1"), (b"/b/both", b"1"), (b"/a/alone", b"2")):
        check(library, path, digest)
    count_all(library)
    put(library, b"/an", "A", [b"one", b"other"], 700)
    put(library, b"/ao", "A", [b"none"], 0)
    put(library, b"/ap", "A", [b"gone"], 900)
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = CAST('gone' AS BLOB)")
    for number, name in ((1, "A"), (2, "B")):
        library.write(disks.tell, number, {"given": name}).result()
    return library


def loss(library: Library, disk: int) -> DiskLoss:
    with library.reader() as reader:
        return reader.insight(disk_plans.loss, disk)


def names(library: Library, text: str) -> list[bytes]:
    with library.reader() as reader:
        return sorted(record.name for record in reader.records(reader.find(Query.parse(text))))


def fitting(library: Library, text: str, free: int) -> tuple[list[bytes], CopyPlan]:
    query = Query.parse(text)
    with library.reader() as reader:
        plan = reader.insight(disk_plans.fitting, query, free)
        ids = reader.insight(disk_plans.files_of, query, plan)
        return [record.path for record in reader.records(ids)], plan


def test_what_would_be_lost_is_told_apart_from_what_nobody_knows(shelf: Library) -> None:
    expected = DiskLoss(
        lost=FileCount(2, 6000), unchecked=1, unknown=FileCount(2, 1400), elsewhere=FileCount(1, 1000)
    )
    assert (loss(shelf, 1), expected.files) == (expected, 5)
    assert loss(shelf, 2) == DiskLoss(elsewhere=FileCount(1, 1000))
    assert loss(shelf, 99) == DiskLoss()


def test_the_searches_find_the_same_files(shelf: Library) -> None:
    assert names(shelf, lost_with("A")) == [b"alone", b"large"]
    assert names(shelf, unknown_of("A")) == [b"one", b"other"]
    assert names(shelf, lost_with("B")) == names(shelf, unknown_of("B")) == []
    assert names(shelf, "disks:<2") == [b"alone", b"large"]


def test_lost_files_that_no_check_has_read_are_counted(shelf: Library) -> None:
    assert loss(shelf, 1).unchecked == 1  # `large` has a size of its own, and was not read
    run_sql(shelf, "UPDATE file SET decoded = 5 WHERE size = 5000")
    assert loss(shelf, 1).unchecked == 0


def test_before_any_comparison_nothing_is_lost_for_certain(library: Library) -> None:
    add(library, b"/a", [b"one", b"two"])
    assert loss(library, 1) == DiskLoss(unknown=FileCount(2, 2000))
    (disk,) = figures(library)
    assert (disk.single, disk.damaged, disk.unchecked, disk.files) == (None, None, 2, 2)


def test_a_copy_on_a_disk_that_is_away_is_a_copy(shelf: Library) -> None:
    shelf.write(sources.set_offline, 2).result()
    assert loss(shelf, 1).elsewhere == FileCount(1, 1000)


def test_what_fits_is_taken_folder_by_folder(shelf: Library) -> None:
    everything_fits = [b"/a/alone", b"/a/both", b"/al/large", b"/an/one", b"/an/other", b"/b/both"]
    paths, plan = fitting(shelf, "", 10**9)
    assert (paths, plan.fitting, plan.left) == (everything_fits, FileCount(6, 9400), FileCount())
    paths, plan = fitting(shelf, "", 3400)
    assert paths == [b"/a/alone", b"/a/both", b"/an/one", b"/an/other"]
    assert (plan.fitting, plan.left) == (FileCount(4, 3400), FileCount(2, 6000))
    assert plan.unknown == FileCount()
    paths, plan = fitting(shelf, "disks:<2", 10**9)
    assert (paths, plan.unknown) == ([b"/a/alone", b"/al/large"], FileCount(2, 1400))
    assert fitting(shelf, "disks:<2 other", 10**9)[1].unknown == FileCount(1, 700)


def test_the_rest_of_the_room_is_filled_with_files_of_larger_folders(shelf: Library) -> None:
    paths, plan = fitting(shelf, "", 800)
    assert (paths, plan.fitting) == ([b"/an/one"], FileCount(1, 700))
    assert fitting(shelf, "", 0) == (
        [],
        CopyPlan(plan.folders, plan.folders, FileCount(), FileCount(6, 9400)),
    )


def test_files_of_disks_that_are_away_come_last_and_are_counted(shelf: Library) -> None:
    run_sql(shelf, "UPDATE source SET online = 0 WHERE disk_id = 1")
    paths, plan = fitting(shelf, "", 3000)
    assert paths == [b"/b/both", b"/a/alone", b"/a/both"]
    assert (plan.away, plan.left.files) == (2, 3)


def figures(library: Library) -> tuple[DiskFigures, ...]:
    with library.reader() as reader:
        return reader.insight(read_disks, time.time())


def test_the_figures_of_disks_say_what_was_counted(shelf: Library) -> None:
    run_sql(
        shelf,
        "UPDATE file SET decoded = 5, damage = 'clean', depth = 'index' WHERE name = CAST('alone' AS BLOB)",
    )
    first, second = figures(shelf)
    assert (first.name, first.files, first.single) == ("A", 6, FileCount(2, 6000))
    assert (first.unchecked, first.damaged) == (4, 0)
    assert (second.name, second.files, second.single, second.damaged) == ("B", 1, FileCount(), None)
    put(shelf, b"/c", "C", [b"new", b"newer"], 800)
    put(shelf, b"/d", "D", [b"nothing"], 0)
    assert {disk.sources[0].path: disk.single for disk in figures(shelf)[2:]} == {
        b"/c": None,
        b"/d": FileCount(),
    }


def test_a_disk_without_sources_is_listed_as_long_as_it_has_a_name(library: Library) -> None:
    source = library.write(sources.add, b"/a", "uuid:1", 1.0).result().id
    library.write(disks.note, source, DiskFacts(label="Blue 3"), 5.0).result()
    library.write(disks.tell, 1, {"place": "attic"}).result()
    run_sql(library, "UPDATE source SET removed = 1")
    (disk,) = figures(library)
    library.write(disks.note, source, DiskFacts(free=3, total=9), 5.0).result()
    (disk,) = figures(library)
    looks = library.write(disks.forget, 1).result()
    assert figures(library) == ()
    library.write(disks.restore, disk.disk, looks).result()
    assert figures(library) == (disk,)
    assert (disk.name, disk.sources, disk.single, disk.online) == ("Blue 3", (), None, False)
