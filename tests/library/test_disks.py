"""The disks that sources lie on: one for each volume, named so that the user knows it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.facts.catalogue import BY_KEY
from app.core.file.record import FileRecord, FileStatus
from app.core.query import Query
from app.core.sources.disk import DiskFacts, DiskKind, KnownDisk, Space
from app.core.sources.disk_forecast import DAY, Course
from app.library import Library, open_library
from app.library.copies import removal
from app.library.scan import disk_room, disks, relocation, sources
from app.library.scan.relocation import SourceLocation
from app.library.tables import schema
from app.library.tables.scan_tables import DISK_CHECKS, DISKS
from tests.library.filling import everything, fill, found, run_sql

USB = DiskFacts(
    point=b"/media/anna/Blue 3",
    label="Blue 3",
    kind=DiskKind.REMOVABLE,
    file_system="exfat",
    model="My Passport",
    serial="0042",
    bus="usb",
    free=40,
    total=100,
)


def read(library: Library) -> tuple[KnownDisk, ...]:
    with library.reader() as reader:
        return reader.insight(disks.read)


def disk_of(file: FileRecord) -> str:
    return file.disk.name if file.disk else ""


def add(library: Library, path: bytes, volume: str = "") -> int:
    return library.write(sources.add, path, volume, 1.0).result().id


def test_sources_on_one_volume_lie_on_one_disk(library: Library) -> None:
    for path, volume in ((b"/a/films", "uuid:1"), (b"/a/tapes", "uuid:1"), (b"/b", "uuid:2"), (b"/c", "")):
        add(library, path, volume)
    assert [(disk.name, disk.volumes) for disk in read(library)] == [
        ("b", ("uuid:2",)),
        ("c", ()),
        ("films", ("uuid:1",)),
    ]
    assert len({disk.code for disk in read(library)}) == 3


def test_a_look_tells_of_a_disk_and_of_its_room(library: Library) -> None:
    source = add(library, b"/media/anna/Blue 3/films", "uuid:1")
    library.write(disks.note, source, USB, 5.0).result()
    (disk,) = read(library)
    assert (disk.name, disk.facts, disk.last_seen) == ("Blue 3", USB, 5.0)
    assert disk.space == Space(40, 100, 5.0)
    assert disk.space.used == 0.6


def test_what_a_later_look_does_not_tell_stays_known(library: Library) -> None:
    source = add(library, b"/media/anna/Blue 3/films", "uuid:1")
    library.write(disks.note, source, USB, 5.0).result()
    library.write(disks.note, source, DiskFacts(point=b"/mnt/x", free=0, total=100), 9.0).result()
    (disk,) = read(library)
    assert disk.facts == replace(USB, point=b"/mnt/x", free=0)
    assert (disk.name, disk.last_seen, disk.space) == ("Blue 3", 9.0, Space(0, 100, 9.0))
    library.write(disks.note, source, DiskFacts(), 11.0).result()
    assert read(library)[0].space == Space(0, 100, 9.0)


def test_disks_with_one_label_have_different_names(library: Library) -> None:
    for path, volume in ((b"/a", "uuid:1"), (b"/b", "uuid:2")):
        library.write(disks.note, add(library, path, volume), DiskFacts(label="NO NAME"), 5.0).result()
    assert {disk.name for disk in read(library)} == {f"NO NAME ({disk.code})" for disk in read(library)}


def test_a_volume_that_is_told_later_is_that_of_the_disk_of_the_source(library: Library) -> None:
    first = add(library, b"/a")
    (before,) = read(library)
    assert add(library, b"/a", "uuid:1") == first
    (after,) = read(library)
    assert (after.id, after.code, after.volumes) == (before.id, before.code, ("uuid:1",))
    add(library, b"/b", "uuid:1")
    assert len(read(library)) == 1


def test_a_source_that_moves_to_another_volume_lies_on_another_disk(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")])], "uuid:1")
    library.write(
        relocation.relocate_source, b"/a", SourceLocation(b"/media/anna/Blue 3", "uuid:2", is_mount=True)
    ).result()
    assert [(disk.name, disk.volumes) for disk in read(library)] == [
        ("a", ("uuid:1",)),  # for the case that the move is taken back
        ("Blue 3", ("uuid:2",)),
    ]
    assert [disk_of(file) for file in everything(library)] == ["Blue 3"]


def test_a_disk_goes_with_its_last_source_unless_the_user_has_told_something_of_it(library: Library) -> None:
    for path, volume in ((b"/a", "uuid:1"), (b"/b", "uuid:2")):
        fill(library, path, [(path, [found(b"1.mkv")])], volume)
    run_sql(library, "UPDATE disk SET place = 'attic' WHERE name = 'b'")
    for source in (1, 2):
        library.write(removal.remove_source, source, 5.0).result()
    assert len(read(library)) == 2
    while library.write(removal.purge_removed, 100).result():
        pass
    assert [(disk.name, disk.place) for disk in read(library)] == [("b", "attic")]


def test_files_are_found_and_sorted_by_disk(library: Library) -> None:
    for path, label in ((b"/a", "Blue 10"), (b"/b", "Blue 3"), (b"/c", "Über")):
        fill(library, path, [(path, [found(b"1.mkv"), found(b"2.mkv")])], f"uuid:{label}")
        source = library.write(sources.covering, path).result()
        assert source is not None
        library.write(disks.note, source.id, DiskFacts(label=label), 5.0).result()
    with library.reader() as reader:
        for text, names in {
            'disk:"blue 3"': ["Blue 3"] * 2,
            "disk:blue": ["Blue 10"] * 2 + ["Blue 3"] * 2,
            "-disk:blue": ["Über"] * 2,
            "disk:uber": ["Über"] * 2,
            'disk:="Blue 10"': ["Blue 10"] * 2,
        }.items():
            records = reader.records(reader.find(Query.parse(text)))
            assert sorted(map(disk_of, records)) == names, text
        for descending in (False, True):
            ids = reader.find(Query(), (("disk", descending), ("name", True)))
            found_names = [(disk_of(file), file.name) for file in reader.records(ids)]
            by_name = [(b"2.mkv"), (b"1.mkv")]
            order = ["Blue 3", "Blue 10", "Über"]
            expected = [(disk, name) for disk in (order[::-1] if descending else order) for name in by_name]
            assert found_names == expected
        assert [(facet.shown, facet.files) for facet in reader.facet(Query(), "disk", 9)] == [
            ("Blue 10", 2),
            ("Blue 3", 2),
            ("Über", 2),
        ]


def shelf(library: Library) -> None:
    """Fill the library with a file on each of three disks, of which the second is away."""
    for path, facts, place, seen in (
        (b"/a", DiskFacts(label="A", free=5, total=100), "Attic, box 2", 1_000.0),
        (b"/b", DiskFacts(label="B", free=60, total=100), "safe", 2_000.0),
        (b"/c", DiskFacts(label="C"), "", 3_000.0),
    ):
        fill(library, path, [(path, [found(b"1.mkv")])], f"uuid:{facts.label}")
        source = library.write(sources.covering, path).result()
        assert source is not None
        library.write(disks.note, source.id, facts, seen).result()
        (disk,) = (disk for disk in read(library) if disk.name == facts.label)
        library.write(disks.tell, disk.id, {"place": place}).result()
    library.write(sources.set_offline, 2).result()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("disk:away", "B"),
        ("-disk:away", "AC"),
        ('disk:"away"', ""),
        ("disk:b", "B"),
        ("disk:=b", "B"),
        ("disk:c", "C"),
        ("place:attic", "A"),
        ("place:none", "C"),
        ("free:<10%", "A"),
        ("free:60", "B"),
        ("free:10%..70%", "B"),
        ("free:any", "AB"),
        ("free:none", "C"),
        ("seen:<1970-01-02", "ABC"),
        ("seen:<1y", ""),
        ("seen:1970", "ABC"),
    ],
)
def test_files_are_found_by_what_is_known_of_their_disk(library: Library, text: str, names: str) -> None:
    shelf(library)
    query = Query.parse(text)
    assert not query.faults
    with library.reader() as reader:
        records = reader.records(reader.find(query))
    assert "".join(sorted(map(disk_of, records))) == names


@pytest.mark.parametrize(
    ("key", "names"), [("disk_place", "ABC"), ("disk_free", "ABC"), ("disk_seen", "ABC"), ("disk", "ABC")]
)
def test_files_are_sorted_by_what_is_known_of_their_disk(library: Library, key: str, names: str) -> None:
    shelf(library)
    with library.reader() as reader:
        for order in (((key, False),), ((key, False), ("name", False))):
            assert "".join(map(disk_of, reader.records(reader.find(Query(), order)))) == names
        backwards = "".join(map(disk_of, reader.records(reader.find(Query(), ((key, True),)))))
    unknown_last = {"disk_place": "BAC", "disk_free": "BAC"}
    assert backwards == unknown_last.get(key, "CBA")


def test_the_columns_of_a_disk_say_what_is_known_of_it(library: Library) -> None:
    shelf(library)
    columns = [BY_KEY[key] for key in ("disk", "disk_place", "disk_free")]
    assert [[column.show(file) for column in columns] for file in everything(library)] == [
        ["A", "Attic, box 2", "5 %"],
        ["B", "safe", "60 %"],
        ["C", "—", "—"],
    ]


def _old_library(path: Path) -> None:
    """Make a library of the version before disks, with sources on known and unknown volumes."""
    before = schema.MIGRATIONS.index(DISKS)
    with closing(sqlite3.connect(path)) as connection:
        for number, migration in enumerate(schema.MIGRATIONS[:before], 1):
            connection.executescript(migration)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        for source in (
            (1, b"/media/anna/Blue 3/films", "uuid:1", 0, 1.0, 7.0, 1, 5, 3.0),
            (2, b"/media/anna/Blue 3/tapes", "uuid:1", 1, 2.0, None, 2, 5, 6.0),
            (3, b"/srv/one", "", 1, 3.0, None, None, None, None),
            (4, b"/srv/two", "", 1, 4.0, None, 3, 4, 5.0),
        ):
            connection.execute(
                "INSERT INTO source (id, path, volume, online, added, away, free, capacity, measured, "
                "is_mount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                source,
            )
        connection.commit()


def test_an_old_library_has_the_disks_of_the_volumes_that_it_knows(tmp_path: Path) -> None:
    path = tmp_path / "old.cinv"
    _old_library(path)
    with closing(open_library(path)) as library:
        told = [(disk.name, disk.volumes, disk.space, disk.last_seen) for disk in read(library)]
        first_seen = [disk.first_seen for disk in read(library)]
        with library.reader() as reader:
            looks = [reader.insight(disk_room.looks, disk.id) for disk in read(library)]
    assert told == [
        ("Blue 3", ("uuid:1",), Space(2, 5, 6.0), 7.0),
        ("one", (), None, None),
        ("two", (), Space(3, 4, 5.0), 5.0),
    ]
    assert first_seen == [1.0, 3.0, 4.0]
    assert looks == [(Space(2, 5, 6.0),), (), (Space(3, 4, 5.0),)]
    with closing(open_library(path)) as library:
        assert len({disk.code for disk in read(library)}) == 3
        assert add(library, b"/media/anna/Blue 3/new", "uuid:1")
        assert len(read(library)) == 3


def test_the_files_of_a_disk_that_is_away_keep_its_name(library: Library) -> None:
    fill(library, b"/media/anna/Blue 3", [(b"/media/anna/Blue 3", [found(b"1.mkv")])], "uuid:1")
    library.write(sources.set_offline, 1).result()
    assert [(disk_of(file), file.status) for file in everything(library)] == [("Blue 3", FileStatus.OFFLINE)]


def test_the_last_look_of_each_day_at_the_room_is_kept(library: Library) -> None:
    source = add(library, b"/a", "uuid:1")
    noon = 20_000.5 * DAY
    for time, free in ((noon, 70), (noon + 60, 60), (noon + DAY, 50)):
        library.write(disks.note, source, DiskFacts(free=free, total=100), time).result()
    library.write(disks.note, source, DiskFacts(label="Blue 3"), noon + 2 * DAY).result()
    with library.reader() as reader:
        assert reader.insight(disk_room.looks, 1) == (Space(60, 100, noon + 60), Space(50, 100, noon + DAY))
        (found,) = reader.insight(disk_room.forecasts, noon + 3 * DAY).values()
    assert (found.course, found.looks) == (Course.FEW_LOOKS, 2)


def test_the_last_check_of_a_file_is_kept_for_its_disk(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"one.mkv"), found(b"two.mkv")])], "uuid:1")
    fill(library, b"/b", [(b"/b", [found(b"three.mkv")])], "")
    with library.reader() as reader:
        assert reader.insight(disks.last_checks) == {}
    run_sql(library, "UPDATE file SET checked = 5.0 WHERE name IN (x'6f6e652e6d6b76', x'74687265652e6d6b76')")
    run_sql(library, "UPDATE file SET decoded = 4.0 WHERE name = CAST('two.mkv' AS BLOB)")
    run_sql(library, "UPDATE file SET checked = NULL")  # a scan saw that they changed
    ids = {source.path: source.disk.id for source in library.sources() if source.disk}
    with library.reader() as reader:
        assert reader.insight(disks.last_checks) == {ids[b"/a"]: 5.0, ids[b"/b"]: 5.0}
    library.write(sources.add, b"/b", "uuid:2", 1.0).result()  # its volume is known from now on
    with library.reader() as reader:
        assert set(reader.insight(disks.last_checks).values()) == {5.0}


def test_the_last_checks_of_an_earlier_library_are_found(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    before = schema.MIGRATIONS.index(DISK_CHECKS)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for number, migration in enumerate(schema.MIGRATIONS[:before], 1):
            db.executescript(f"{migration} PRAGMA user_version = {number};")
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.executescript(
            "INSERT INTO disk (id, code, first_seen) VALUES (1, 'AAAA', 0), (2, 'BBBB', 0);"
            "INSERT INTO source (id, path, volume, is_mount, online, added, disk_id) "
            "VALUES (1, x'2f61', '', 0, 1, 0, 1), (2, x'2f62', '', 0, 1, 0, 2);"
            "INSERT INTO folder (id, source_id, path) VALUES (1, 1, x'2f61'), (2, 2, x'2f62');"
            "INSERT INTO file (folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added, "
            "checked, decoded) VALUES (1, x'61', 1, 1, '', 'ok', '', 1, 0, 5, 7), (1, x'62', 1, 1, '', 'ok', "
            "'', 1, 0, 6, NULL), (2, x'61', 1, 1, '', 'ok', '', 1, 0, NULL, NULL);"
        )
    with closing(open_library(path)) as library, library.reader() as reader:
        assert reader.insight(disks.last_checks) == {1: 7.0}
