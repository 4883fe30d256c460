"""Pictures that lie beside another computer's library come along, for files that are not known here."""

import errno
from pathlib import Path
from typing import Final

import pytest

from app.catalogues.session import import_catalogue
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.job import JobState
from app.library import Library
from app.library.catalogues import linking
from app.library.scan import disks
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.other_cache import OtherCache
from app.preview.previewer import FRAMES
from tests.catalogues.other_computer import BLUE, HERE, TIME, know, other_library
from tests.doubles import DummyHost
from tests.library.filling import everything
from tests.preview.scanned import PICTURES

LARGE: Final = 10**8
MERGED: Final = b"/other libraries/bob/Blue"


def version(path: bytes) -> ScannedFile:
    return ScannedFile(path=path, size=1000, mtime_ns=TIME)


class Bob:
    """Another computer: a library of two files, and the pictures beside it; and the cache here."""

    def __init__(self, folder: Path) -> None:
        with other_library(folder) as library:
            know(library, BLUE, [(b"films", "a.mkv"), (b"", "b.mkv")])
        self.library = library.path
        self.previews = folder / "previews"
        self.there = Cache(self.previews, LARGE)
        self.folder = folder / "here"
        for name in (b"/films/a.mkv", b"/b.mkv"):
            self.there.put(version(BLUE + name), FRAMES, PICTURES)

    def merge(self, library: Library, limit: int = LARGE, host: DummyHost | None = None) -> ImportOutcome:
        store = OtherCache(self.previews, Cache(self.folder, limit))
        return import_catalogue(ImportRequest(path=bytes(self.library)), library, host or DummyHost(), store)

    def kept(self) -> set[bytes]:
        here = Cache(self.folder, LARGE)
        paths = (MERGED + b"/films/a.mkv", MERGED + b"/b.mkv")
        return {path for path in paths if here.get(version(path), FRAMES) == PICTURES}


def paths(library: Library) -> set[bytes]:
    return {record.path for record in everything(library)}


@pytest.fixture
def bob(tmp_path: Path) -> Bob:
    return Bob(tmp_path)


def test_files_of_another_computer_have_the_pictures_from_there(library: Library, bob: Bob) -> None:
    before = {file.name: file.stat().st_mtime_ns for file in bob.previews.iterdir()}
    for _ in range(2):  # a later import makes none again
        outcome = bob.merge(library)
        assert (outcome.state, outcome.pictures, outcome.pictures_left) == (JobState.COMPLETED, 2, 0)
        assert len(bob.kept()) == len(list(bob.folder.iterdir())) == 2
    assert {file.name: file.stat().st_mtime_ns for file in bob.previews.iterdir()} == before  # only read
    assert str(outcome.summary()[-1]) == "2 with the pictures from there"


def test_no_more_pictures_come_than_the_limit_allows(library: Library, bob: Bob) -> None:
    outcome = bob.merge(library, limit=len(PICTURES) + 100)
    assert (outcome.pictures, outcome.pictures_left, len(bob.kept())) == (1, 1, 1)
    assert bob.merge(library).pictures == 2  # once there is room


def test_only_sound_pictures_come(library: Library, bob: Bob) -> None:
    for number, wrong in enumerate((b"no pictures", PICTURES + b"!")):
        bob.there.put(version(BLUE + (b"/films/a.mkv", b"/b.mkv")[number]), FRAMES, wrong)
    assert (bob.merge(library).pictures, bob.kept()) == (0, set())


@pytest.mark.parametrize("failing", ["_read", "_put"])
def test_pictures_that_cannot_be_copied_are_told_and_the_import_goes_on(
    library: Library, bob: Bob, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **_named: object) -> bytes:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(OtherCache if failing == "_read" else Cache, failing, fail)
    outcome = bob.merge(library)
    assert (outcome.state, outcome.files) == (JobState.NEEDS_ATTENTION, 2)
    assert (outcome.pictures, outcome.pictures_left) == (0, 0)
    assert [str(error.reason) for error in outcome.errors] == [
        "Not all pictures of that library could be copied: gone."
    ]


def test_a_file_that_is_known_here_needs_no_pictures_from_there(library: Library, bob: Bob) -> None:
    know(library, HERE, [(b"films", "a.mkv")])
    outcome = bob.merge(library)
    assert (outcome.claimed, outcome.pictures, bob.kept()) == (1, 1, {MERGED + b"/b.mkv"})


def test_pictures_that_were_copied_before_a_cancel_stay(library: Library, bob: Bob) -> None:
    outcome = bob.merge(library, host=DummyHost(lambda _host: bool(bob.kept())))
    assert (outcome.state, outcome.files, outcome.pictures) == (JobState.CANCELLED, 2, 1)
    assert len(bob.kept()) == len(list(bob.folder.iterdir())) == 1


def test_a_link_to_another_disk_and_its_undo_leave_the_pictures(library: Library, bob: Bob) -> None:
    know(library, HERE, [(b"", "c.mkv")], "uuid:red", "Red")
    bob.merge(library)
    with library.reader() as reader:
        known = {disk.name: disk.id for disk in reader.insight(disks.read)}
    linked = library.write(linking.link, known["Blue"], known["Red"]).result()
    assert bob.kept() == {MERGED + b"/films/a.mkv", MERGED + b"/b.mkv"} <= paths(library)
    library.write(linking.unlink, linked).result()
    assert bob.kept() == {MERGED + b"/films/a.mkv", MERGED + b"/b.mkv"} <= paths(library)
