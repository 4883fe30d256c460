"""The trash of the system through Qt, as the freedesktop specification has it, with real children."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.trash.journal import JournalState
from app.library import Library
from app.qt.desktop.trash import move_to_trash
from app.trash.mover import NotMoved
from tests.systems import only
from tests.trash.acts import Acts
from tests.trash.bins import names

COPIES = {"a ü.mov": b"same", "b.mov": b"same"}
MOUNTS = os.geteuid() == 0 and shutil.which("mount") is not None


@pytest.fixture
def home_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash of a user whose data is in the test's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash"


def test_a_file_goes_to_the_trash_of_the_user_and_comes_back(
    library: Library, videos: Path, home_trash: Path
) -> None:
    acts = Acts(library, videos)
    acts.know(COPIES)
    request = acts.prepare("a ü.mov")
    assert acts.run(request, move_to_trash).moved == 1
    assert names(home_trash / "files") == {"a ü.mov"}
    assert names(home_trash / "info") == {"a ü.mov.trashinfo"}
    assert acts.journal()["a ü.mov"].trash == os.fsencode(home_trash / "files" / "a ü.mov")
    assert acts.run(request, move_to_trash, back=True).moved == 1
    assert names(videos) == set(COPIES)
    assert names(home_trash / "info") == set()


def test_a_name_that_is_no_text_stays(library: Library, videos: Path, home_trash: Path) -> None:
    odd = os.fsdecode(b"odd \xff.mov")
    acts = Acts(library, videos)
    acts.know({odd: b"same", "b.mov": b"same"})
    outcome = acts.run(acts.prepare(odd), move_to_trash)
    assert [error.reason.code for error in outcome.errors] == ["trash.name"]
    assert (videos / odd).exists()


def test_a_file_that_is_not_there_is_told(home_trash: Path, tmp_path: Path) -> None:
    with pytest.raises(NotMoved) as refused:
        move_to_trash(os.fsencode(tmp_path / "nothing"))
    assert refused.value.reason.code == "trash.no_trash"


@pytest.fixture
def second_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own in memory."""
    place = tmp_path / "second disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "none", str(place)], check=True)  # noqa: S603, S607
    yield place
    subprocess.run(["umount", str(place)], check=True)  # noqa: S603, S607


@only(MOUNTS, "only root mounts")
def test_a_file_on_another_disk_goes_to_the_trash_there(
    library: Library, home_trash: Path, second_disk: Path
) -> None:
    acts = Acts(library, second_disk)
    acts.know(COPIES)
    request = acts.prepare("b.mov")
    assert acts.run(request, move_to_trash).moved == 1
    trash = acts.journal()["b.mov"].trash
    assert trash == os.fsencode(second_disk / f".Trash-{os.geteuid()}" / "files" / "b.mov")
    assert not (home_trash / "files").exists() or names(home_trash / "files") == set()
    assert acts.states() == {"b.mov": JournalState.MOVED}
    assert acts.run(request, move_to_trash, back=True).moved == 1
    assert (second_disk / "b.mov").read_bytes() == b"same"


@only(MOUNTS, "only root mounts")
def test_a_disk_that_takes_no_trash_keeps_its_files(
    library: Library, home_trash: Path, second_disk: Path
) -> None:
    acts = Acts(library, second_disk)
    acts.know(COPIES)
    request = acts.prepare("b.mov")
    (second_disk / f".Trash-{os.geteuid()}").write_text("in the way of a folder")
    outcome = acts.run(request, move_to_trash)
    assert (outcome.moved, outcome.kept) == (0, 1)
    assert [error.reason.code for error in outcome.errors] == ["trash.no_trash"]
    assert (second_disk / "b.mov").read_bytes() == b"same"
