"""The disks that sources lie on: one for each volume, named so that the user knows it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from app.core.file.record import FileStatus
from app.core.query import Query
from app.core.sources.disk import DiskFacts, DiskKind, KnownDisk, Space
from app.library import Library, open_library
from app.library.copies import removal
from app.library.scan import disks, relocation, sources
from app.library.scan.relocation import SourceLocation
from app.library.tables import schema
from app.library.tables.scan_tables import DISKS
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
    assert [file.disk for file in everything(library)] == ["Blue 3"]


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
            assert sorted(str(file.disk) for file in records) == names, text
        for descending in (False, True):
            ids = reader.find(Query(), (("disk", descending), ("name", True)))
            found_names = [(file.disk, file.name) for file in reader.records(ids)]
            by_name = [(b"2.mkv"), (b"1.mkv")]
            order = ["Blue 3", "Blue 10", "Über"]
            expected = [(disk, name) for disk in (order[::-1] if descending else order) for name in by_name]
            assert found_names == expected
        assert [(facet.shown, facet.files) for facet in reader.facet(Query(), "disk", 9)] == [
            ("Blue 10", 2),
            ("Blue 3", 2),
            ("Über", 2),
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
    assert told == [
        ("Blue 3", ("uuid:1",), Space(2, 5, 6.0), 7.0),
        ("one", (), None, None),
        ("two", (), Space(3, 4, 5.0), 5.0),
    ]
    assert first_seen == [1.0, 3.0, 4.0]
    with closing(open_library(path)) as library:
        assert len({disk.code for disk in read(library)}) == 3
        assert add(library, b"/media/anna/Blue 3/new", "uuid:1")
        assert len(read(library)) == 3


def test_the_files_of_a_disk_that_is_away_keep_its_name(library: Library) -> None:
    fill(library, b"/media/anna/Blue 3", [(b"/media/anna/Blue 3", [found(b"1.mkv")])], "uuid:1")
    library.write(sources.set_offline, 1).result()
    assert [(file.disk, file.status) for file in everything(library)] == [("Blue 3", FileStatus.OFFLINE)]
