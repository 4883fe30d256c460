"""A look settles what a kill, or another program, has left: journal and records say where files are."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileRecord, FileStatus
from app.core.trash.job import TrashRequest
from app.core.trash.journal import JournalState
from app.jobs.types.trash import look_again
from app.library import Library
from tests.checksum.known import execute
from tests.copies.searches import Searches
from tests.scan.acts import scan
from tests.trash.acts import Acts
from tests.trash.bins import names, to_folder

COPIES = {"a.mkv": b"aaaa", "again.mkv": b"aaaa"}


class Looks(Acts):
    """Acts, and looks where the files are."""

    def look(self, *roots: Path) -> list[FileStatus]:
        """Look as a scan does; return the statuses that are announced."""
        found: list[FileRecord] = []
        look_again(self.library, lambda: None, found.extend, tuple(map(os.fsencode, roots or (self.videos,))))
        return [record.status for record in found]

    def move(self) -> TrashRequest:
        """Move a copy to the trash, and return the request."""
        self.know(COPIES)
        request = self.prepare("a.mkv")
        self.run(request)
        return request

    @property
    def state(self) -> tuple[JournalState, FileStatus]:
        """The state of the copy in the journal and in the library."""
        return self.states()["a.mkv"], Searches(self.library).records()["a.mkv"].status


@pytest.fixture
def looks(library: Library, videos: Path) -> Looks:
    return Looks(library, videos)


def put_back(looks: Looks, trash: Path) -> None:
    """Move the file back without a word, as a file manager does, or an undo that is killed."""
    (trash / "a.mkv").rename(looks.videos / "a.mkv")


def test_a_file_that_came_back_is_back_in_the_journal_and_the_library(looks: Looks, trash: Path) -> None:
    looks.move()
    note = trash.with_name("info") / "a.mkv.trashinfo"
    note.parent.mkdir()
    note.write_text("")
    put_back(looks, trash)
    assert looks.look() == [FileStatus.OK]
    assert looks.state == (JournalState.RESTORED, FileStatus.OK)
    assert not note.exists()
    assert looks.look() == []


def test_a_scan_after_the_look_finds_nothing_new(looks: Looks, trash: Path) -> None:
    looks.move()
    put_back(looks, trash)
    looks.look()
    outcome = scan(looks.library, looks.videos)
    assert dict(outcome.changes) == {}


def test_an_undo_of_a_file_that_is_back_is_done(looks: Looks, trash: Path) -> None:
    request = looks.move()
    put_back(looks, trash)
    outcome = looks.run(request, back=True)
    assert (outcome.moved, outcome.kept) == (1, 0)
    assert looks.state == (JournalState.RESTORED, FileStatus.OK)


def test_a_file_that_was_emptied_out_of_the_trash_is_gone(looks: Looks, trash: Path) -> None:
    request = looks.move()
    (trash / "a.mkv").unlink()
    assert looks.look() == [FileStatus.MISSING]
    assert looks.state == (JournalState.GONE, FileStatus.MISSING)
    with looks.library.reader() as reader:
        assert reader.last_act() is None
    assert looks.run(request, back=True).files == 0


@pytest.mark.parametrize("lost", ["trash", "volume", "source"])
def test_the_absence_of_a_disk_says_nothing(looks: Looks, trash: Path, lost: str) -> None:
    looks.move()
    (trash / "a.mkv").unlink()
    if lost == "trash":
        trash.rmdir()
    elif lost == "volume":
        execute(looks.library, "UPDATE source SET volume = 'uuid:another'")
    else:
        looks.videos.rename(looks.videos.with_name("elsewhere"))
    assert looks.look() == []
    assert looks.state == (JournalState.MOVED, FileStatus.IN_TRASH)


def test_a_file_that_came_back_to_another_folder_keeps_its_record(looks: Looks, trash: Path) -> None:
    looks.move()
    (looks.videos / "later").mkdir()
    (trash / "a.mkv").rename(looks.videos / "later/a.mkv")
    scan(looks.library, looks.videos / "later")
    looks.look()
    assert looks.state == (JournalState.GONE, FileStatus.OK)
    assert set(Searches(looks.library).records()) == set(COPIES)


def test_a_file_that_stays_in_the_trash_changes_nothing(looks: Looks, trash: Path) -> None:
    looks.move()
    assert looks.look() == []
    assert looks.state == (JournalState.MOVED, FileStatus.IN_TRASH)


def test_other_folders_are_left_for_their_own_look(looks: Looks, trash: Path, tmp_path: Path) -> None:
    looks.move()
    put_back(looks, trash)
    assert looks.look(tmp_path / "elsewhere") == []
    assert looks.state[0] is JournalState.MOVED


@pytest.mark.parametrize("was_moved", [False, True])
def test_a_killed_move_is_settled(looks: Looks, trash: Path, *, was_moved: bool) -> None:
    looks.know(COPIES)
    request = looks.prepare("a.mkv")
    looks.interrupt("a.mkv")  # long before this process
    if was_moved:
        to_folder(os.fsencode(looks.videos / "a.mkv"))
    looks.look()
    expected = (
        (JournalState.MOVED, FileStatus.IN_TRASH) if was_moved else (JournalState.PLANNED, FileStatus.OK)
    )
    assert looks.state == expected
    looks.run(request)  # a job that is resumed
    assert looks.state == (JournalState.MOVED, FileStatus.IN_TRASH)
    assert names(trash) == {"a.mkv"}


def test_a_move_of_this_process_is_left_to_its_job(looks: Looks, trash: Path) -> None:
    looks.know(COPIES)
    looks.prepare("a.mkv")
    looks.interrupt("a.mkv")
    execute(looks.library, "UPDATE journal SET time = ?", looks.library.opened + 1)
    looks.look()
    assert looks.states()["a.mkv"] is JournalState.MOVING


def test_an_undo_that_was_killed_between_two_names_ends(looks: Looks, trash: Path) -> None:
    request = looks.move()
    os.link(trash / "a.mkv", looks.videos / "a.mkv")
    assert looks.run(request, back=True).moved == 1
    assert names(trash) == set()
    assert (looks.videos / "a.mkv").read_bytes() == b"aaaa"
