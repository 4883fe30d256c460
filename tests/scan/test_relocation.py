"""A source at another place: it is looked for there, its records follow, nothing is probed again."""

import os
import sqlite3
from pathlib import Path

import pytest

from app.core.errors import Cancelled, RelocationRefused
from app.core.file.record import FileRecord
from app.core.text.names import join
from app.library import Library
from app.library.scan import pending, relocation, scans, sources
from app.library.scan.relocation import SourceLocation
from app.scan.relocation import look, relocate
from tests.doubles import FakeProber, make_files, write_file
from tests.library.filling import everything, run_sql
from tests.scan.acts import scan


def _go_on() -> None:
    pass


def _records(library: Library) -> dict[int, FileRecord]:
    return {record.id: record for record in everything(library)}


@pytest.fixture
def source(library: Library, videos: Path) -> Path:
    """A scanned source with files in it and in a folder below."""
    make_files(videos, 3)
    make_files(videos / "deep" / "er", 2, ".mov")
    scan(library, videos)
    return videos


def test_records_follow_and_nothing_is_probed_again(library: Library, source: Path) -> None:
    before = _records(library)
    place = source.parent / "other disk"
    source.rename(place)
    old, new = os.fsencode(source), os.fsencode(place)
    found = look(library, old, new, _go_on)
    assert (found.known, found.found, found.source, found.place.path) == (5, 5, old, new)
    relocate(library, old, found.place)
    after = _records(library)
    assert after.keys() == before.keys()
    for id_, record in after.items():
        assert record.path == before[id_].path.replace(old, new, 1)
    prober = FakeProber()
    outcome = scan(library, place, prober=prober)
    assert (prober.probed, outcome.counts.unchanged, outcome.missing) == ([], 5, 0)
    assert [each.path for each in library.sources()] == [new]


def test_it_can_be_taken_back(library: Library, source: Path) -> None:
    before = everything(library)
    old, new = os.fsencode(source), os.fsencode(source.parent / "elsewhere")
    was = relocate(library, old, SourceLocation(new, "uuid:other", is_mount=True))
    again = relocate(library, new, was)
    assert everything(library) == before
    assert again == SourceLocation(new, "uuid:other", is_mount=True)
    assert scan(library, source).counts.unchanged == 5


def test_it_can_be_reached_where_it_was_found_and_not_where_it_was(library: Library, source: Path) -> None:
    place = source.parent / "other disk"
    source.rename(place)
    scan(library, source)
    assert [each.online for each in library.sources()] == [False]
    old, new = os.fsencode(source), os.fsencode(place)
    was = relocate(library, old, look(library, old, new, _go_on).place)
    assert [each.online for each in library.sources()] == [True]
    relocate(library, new, was)
    assert [each.online for each in library.sources()] == [False]


def test_only_files_at_their_place_and_of_their_size_count(library: Library, source: Path) -> None:
    place = source.parent / "copy"
    make_files(place, 3)
    write_file(place / "clip 0001.mkv", b"another size")
    (place / "clip 0002.mkv").rename(place / "other name.mkv")
    found = look(library, os.fsencode(source), os.fsencode(place), _go_on)
    assert (found.known, found.found) == (5, 1)


@pytest.mark.parametrize(
    "where", ["inside another", "around another", "inside itself", "around itself", "itself"]
)
def test_a_place_that_overlaps_a_source_is_refused(library: Library, source: Path, where: str) -> None:
    other = source.parent / "outer" / "other"
    make_files(other / "inner", 1)
    scan(library, other)
    place = {
        "inside another": other / "inner",
        "around another": other.parent,
        "inside itself": source / "deep",
        "around itself": source.parent,
        "itself": source,
    }[where]
    before = everything(library)
    for act in (
        lambda: look(library, os.fsencode(source), os.fsencode(place), _go_on),
        lambda: relocate(
            library, os.fsencode(source), SourceLocation(os.fsencode(place), "", is_mount=False)
        ),
    ):
        with pytest.raises(RelocationRefused, match="contain one another"):
            act()
    assert everything(library) == before


def test_what_is_no_source_or_no_folder_is_refused(library: Library, source: Path) -> None:
    at = os.fsencode(source)
    file = source.parent / "file.mkv"
    file.touch()
    for old, new, said in (
        (at + b"/deep", b"/x", "is not a source"),
        (at, os.fsencode(source.parent / "nowhere"), "nothing at this path"),
        (at, os.fsencode(file), "is not a folder"),
    ):
        with pytest.raises(RelocationRefused, match=said):
            look(library, old, new, _go_on)


def test_a_removed_source_is_none(library: Library, source: Path) -> None:
    run_sql(library, "UPDATE source SET removed = 1.0")
    with pytest.raises(RelocationRefused, match="is not a source"):
        look(library, os.fsencode(source), b"/x", _go_on)


def test_looking_can_be_ended(library: Library, source: Path) -> None:
    def stop() -> None:
        raise Cancelled

    (source.parent / "other").mkdir()
    with pytest.raises(Cancelled):
        look(library, os.fsencode(source), os.fsencode(source.parent / "other"), stop)


def test_a_move_that_was_interrupted_is_finished_by_the_next_scan(library: Library, source: Path) -> None:
    place = source.parent / "other"
    source.rename(place)
    to = SourceLocation(os.fsencode(place), "", is_mount=False)
    library.write(relocation.relocate_source, os.fsencode(source), to).result()
    assert library.write(relocation.move_folders, 1).result()
    prober = FakeProber()
    assert scan(library, place, prober=prober).counts.unchanged == 5
    assert prober.probed == []


def test_another_move_waits_for_one_that_was_interrupted(library: Library, source: Path) -> None:
    at = os.fsencode(source)
    for old, new in ((at, b"/one"), (b"/one", b"/two")):
        library.write(relocation.relocate_source, old, SourceLocation(new, "", is_mount=False)).result()
    while library.write(relocation.move_folders, 1).result():
        pass
    assert {record.path.startswith(b"/two/") for record in everything(library)} == {True}


@pytest.mark.parametrize(("old", "new"), [(b"/", b"/mnt"), (b"/mnt", b"/")])
def test_a_source_may_be_at_the_root(library: Library, old: bytes, new: bytes) -> None:
    def fill(db: sqlite3.Connection) -> None:
        source = sources.add(db, old, "", 0.0)
        pending.add(db, scans.begin(db, 0.0), source, [(old, []), (join(old, b"a"), [])])

    library.write(fill).result()
    run_sql(library, "UPDATE source SET path = ?, former = ?", new, old)
    while library.write(relocation.move_folders, 10).result():
        pass
    folders = library.write(lambda db: db.execute("SELECT path FROM folder ORDER BY id").fetchall()).result()
    assert folders == [(new,), (join(new, b"a"),)]
