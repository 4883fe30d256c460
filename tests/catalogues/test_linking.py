"""The user says that a disk of imports is one that is here, and takes it back."""

from pathlib import Path

import pytest

from app.catalogues.session import import_catalogue
from app.core.catalogue.job import ImportRequest
from app.core.errors import CatalogueRefused, ChangedMeanwhile
from app.core.sources.disk import KnownDisk
from app.library import Library
from app.library.catalogues import linking
from app.library.catalogues.linking import DiskLink
from app.library.scan import disks
from tests.catalogues.other_computer import HERE, TIME, claim, know
from tests.doubles import DummyHost
from tests.library.filling import everything, run_sql


@pytest.fixture
def linked(library: Library, tmp_path: Path) -> DiskLink:
    """A link of a catalogue's disk with another name to the disk that is here."""
    catalogue = tmp_path / "disk.files"
    catalogue.write_bytes(b"1000\t%d.0\t./films/a.mkv\0" % (TIME // 10**9))
    import_catalogue(ImportRequest(path=bytes(catalogue), disk="Shelf 4"), library, DummyHost())
    know(library, HERE, [(b"films", "a.mkv")], label="WD Elements")
    library.write(disks.tell, named(library)["Shelf 4"].id, {"place": "attic"}).result()
    assert claim(library).found == 0
    known = named(library)
    return library.write(linking.link, known["Shelf 4"].id, known["WD Elements"].id).result()


def named(library: Library) -> dict[str, KnownDisk]:
    with library.reader() as reader:
        return {disk.name: disk for disk in reader.insight(disks.read)}


def test_a_linked_catalogue_is_claimed_by_the_disk(library: Library, linked: DiskLink) -> None:
    assert {name: disk.place for name, disk in named(library).items()} == {"WD Elements": "attic"}
    assert {source.disk and source.disk.name for source in library.sources()} == {"WD Elements"}
    assert claim(library).found == 1
    assert [record.path for record in everything(library)] == [HERE + b"/films/a.mkv"]


def test_a_link_is_taken_back(library: Library, linked: DiskLink) -> None:
    library.write(linking.unlink, linked).result()
    known = named(library)
    assert known["Shelf 4"] == linked.before
    assert known["WD Elements"].place == ""
    assert {source.path: source.disk and source.disk.name for source in library.sources()} == {
        HERE: "WD Elements",
        b"/imported/Shelf 4": "Shelf 4",
    }
    assert claim(library).found == 0


@pytest.mark.parametrize(("before", "real"), [(50.0, 20.0), (20.0, 50.0), (None, 20.0), (50.0, None)])
def test_each_disk_has_its_own_last_check_back(
    library: Library, linked: DiskLink, before: float | None, real: float | None
) -> None:
    library.write(linking.unlink, linked).result()
    checks = {"Shelf 4": before, "WD Elements": real}
    for name, check in checks.items():
        run_sql(library, "UPDATE disk SET last_check = ? WHERE name = ?", check, name)
    again = library.write(linking.link, named(library)["Shelf 4"].id, linked.real).result()
    assert named(library)["WD Elements"].last_check == max(filter(None, checks.values()))
    library.write(linking.unlink, again).result()
    assert {name: disk.last_check for name, disk in named(library).items()} == checks


def test_a_check_since_the_link_stays_that_of_the_disk(library: Library, linked: DiskLink) -> None:
    run_sql(library, "UPDATE disk SET last_check = 70.0")
    library.write(linking.unlink, linked).result()
    assert named(library)["WD Elements"].last_check == 70.0


def test_a_disk_that_was_forgotten_has_its_last_check_back(library: Library, linked: DiskLink) -> None:
    run_sql(
        library, "INSERT INTO disk (code, name, given, first_seen, last_check) VALUES ('X', 'Y', 'Y', 1, 9)"
    )
    disk = named(library)["Y"]
    looks = library.write(disks.forget, disk.id).result()
    library.write(disks.restore, disk, looks).result()
    assert named(library)["Y"] == disk
    assert disk.last_check == 9.0


def test_a_link_to_a_disk_that_has_gone_is_not_taken_back(library: Library, linked: DiskLink) -> None:
    run_sql(library, "UPDATE source SET disk_id = NULL")
    run_sql(library, "DELETE FROM disk")
    with pytest.raises(ChangedMeanwhile):
        library.write(linking.unlink, linked).result()


def test_a_link_of_a_disk_that_was_made_anew_is_not_taken_back(library: Library, linked: DiskLink) -> None:
    run_sql(library, "INSERT INTO disk (code, first_seen) VALUES (?, 1)", linked.before.code)
    with pytest.raises(ChangedMeanwhile):
        library.write(linking.unlink, linked).result()
    assert "WD Elements" in named(library)


def test_a_disk_that_was_seen_is_no_other_one(library: Library, linked: DiskLink) -> None:
    know(library, b"/media/red", [(b"", "b.mkv")], "uuid:red", "Red")
    known = named(library)
    for before, real in (("WD Elements", "Red"), ("Red", "Red")):
        with pytest.raises(CatalogueRefused):
            library.write(linking.link, known[before].id, known[real].id).result()
    assert len(named(library)) == 2
