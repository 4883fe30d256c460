"""What lies in a trash is never listed, whichever trash it is, and however it is come to (T4)."""

from pathlib import Path

import pytest

from app.core.job import JobState
from app.core.message import Message
from app.library import Library
from tests.doubles import make_files
from tests.scan.acts import scan, states

IN_TRASH = Message("source.in_trash")
TRASHES = [
    ".local/share/Trash/files",
    "data/Trash/files",
    ".Trash-1000/files",
    ".Trash/1000/files",
    ".Trashes/501",
    ".Trash",
    "$RECYCLE.BIN/S-1-5-21-1",
    "RECYCLER/S-1-5-21-1",
]


@pytest.fixture
def home(videos: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a video, in which the user's data is elsewhere than usual."""
    monkeypatch.setenv("XDG_DATA_HOME", str(videos / "data"))
    make_files(videos / "own", 1)
    return videos


def test_a_scan_of_what_is_around_leaves_them_out(library: Library, home: Path) -> None:
    for trash in TRASHES:
        make_files(home / trash / "day", 1)
    outcome = scan(library, home)
    assert (outcome.counts.found, outcome.counts.ignored, outcome.state) == (1, 7, JobState.COMPLETED)


@pytest.mark.parametrize("inside", ["", "day", "day/clip 0000.mkv"])
def test_a_trash_is_no_source_nor_is_a_path_in_it(library: Library, home: Path, inside: str) -> None:
    for trash in TRASHES:
        make_files(home / trash / "day", 1)
    outcome = scan(library, *(home / trash / inside for trash in TRASHES))
    assert {str(error.reason) for error in outcome.errors} == {str(IN_TRASH)}
    assert (outcome.counts.found, outcome.offline) == (0, ())
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert states(library) == {}


def test_a_link_into_a_trash_is_none_either(library: Library, home: Path) -> None:
    make_files(home / "data/Trash/files", 1)
    link = home.with_name("videos of mine")
    link.symlink_to(home / "data/Trash/files")
    outcome = scan(library, link)
    assert [error.reason for error in outcome.errors] == [IN_TRASH]


def test_the_trash_of_other_data_folders_is_known_by_its_parts(library: Library, home: Path) -> None:
    trash = home / "elsewhere/Trash"
    make_files(trash / "files", 1)
    (trash / "info").mkdir()
    assert scan(library, home).counts.found == 1
    assert [error.reason for error in scan(library, trash / "files").errors] == [IN_TRASH]


def test_a_folder_that_is_merely_called_so_is_listed(library: Library, home: Path) -> None:
    make_files(home / "Trash/files", 1)
    make_files(home / "files", 1)
    assert scan(library, home).counts.ok == 3
    assert scan(library, home / "Trash").counts.unchanged == 1


def test_the_sentence_says_what_to_do() -> None:
    assert "Restore it in the file manager" in str(IN_TRASH)


def test_the_other_paths_of_a_scan_are_listed(library: Library, home: Path) -> None:
    make_files(home / ".Trash-1000/files", 1)
    outcome = scan(library, home / ".Trash-1000", home / "own")
    assert (outcome.counts.ok, len(outcome.errors)) == (1, 1)
