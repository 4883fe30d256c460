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


def test_a_link_to_a_disk_that_has_gone_is_not_taken_back(library: Library, linked: DiskLink) -> None:
    run_sql(library, "UPDATE source SET disk_id = NULL")
    run_sql(library, "DELETE FROM disk")
    with pytest.raises(ChangedMeanwhile):
        library.write(linking.unlink, linked).result()


def test_a_disk_that_was_seen_is_no_other_one(library: Library, linked: DiskLink) -> None:
    know(library, b"/media/red", [(b"", "b.mkv")], "uuid:red", "Red")
    known = named(library)
    for before, real in (("WD Elements", "Red"), ("Red", "Red")):
        with pytest.raises(CatalogueRefused):
            library.write(linking.link, known[before].id, known[real].id).result()
    assert len(named(library)) == 2
