"""Modes of the files, and libraries that may not be written or not even be read."""

import os
from pathlib import Path

import pytest

from app.core.errors import LibraryDamaged, LibraryError, LibraryReadOnly
from app.library import open_library
from tests.library.damage import DAMAGED
from tests.library.filling import everything, fill, found
from tests.library.processes import holder, unprivileged


def _filled(path: Path) -> None:
    library = open_library(path)
    fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv")])])
    library.close()


def _look(path: Path) -> tuple[bool, str, int]:
    library = open_library(path)
    try:
        return library.read_only, str(library.notice), len(everything(library))
    finally:
        library.close()


def test_only_the_owner_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "data" / "library.sqlite3"
        library = open_library(path)
        fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
        modes = {item.name: item.stat().st_mode & 0o777 for item in path.parent.iterdir()}
        library.close()
    finally:
        os.umask(before)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}
    assert f"{path.name}-wal" in modes


def test_a_read_only_file_in_a_read_only_folder_can_be_listed(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    _filled(path)
    path.chmod(0o444)
    open_folder.chmod(0o555)
    read_only, notice, files = unprivileged(lambda: _look(path))
    assert (read_only, files) == (True, 2)
    assert str(path) in notice
    assert "Permission denied" in notice
    open_folder.chmod(0o755)
    assert {item.name for item in open_folder.iterdir()} <= {path.name, f"{path.name}.lock"}


def test_a_read_only_file_in_a_writable_folder_can_be_listed(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    _filled(path)
    path.chmod(0o444)
    Path(f"{path}.lock").unlink(missing_ok=True)
    open_folder.chmod(0o777)
    read_only, _, files = unprivileged(lambda: _look(path))
    assert (read_only, files) == (True, 2)


def test_a_read_only_library_cannot_be_written(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    _filled(path)
    path.chmod(0o444)
    open_folder.chmod(0o555)

    def write() -> None:
        library = open_library(path)
        fill(library, b"/v", [])

    with pytest.raises(LibraryReadOnly):
        unprivileged(write)


def test_no_library_can_be_made_in_a_read_only_folder(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with pytest.raises(LibraryReadOnly) as refused:
        unprivileged(lambda: _look(open_folder / "library.sqlite3"))
    assert refused.value.message.args["detail"] == "Permission denied"


def test_a_library_that_may_not_be_read_is_not_taken_for_damaged(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    _filled(path)
    path.chmod(0o600)
    content = path.read_bytes()
    open_folder.chmod(0o755)
    with pytest.raises(LibraryError) as refused:
        unprivileged(lambda: _look(path))
    assert not isinstance(refused.value, LibraryDamaged)
    assert "unable to open" in str(refused.value)
    assert path.read_bytes() == content


def test_a_damaged_library_that_may_not_be_moved_is_left_and_reported(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    path.write_bytes(DAMAGED)
    path.chmod(0o444)
    open_folder.chmod(0o555)
    with pytest.raises(LibraryDamaged) as damaged:
        unprivileged(lambda: _look(path))
    assert damaged.value.message.code == "library.damaged_kept"
    assert path.read_bytes() == DAMAGED


def test_what_another_user_is_writing_can_be_listed(open_folder: Path) -> None:
    path = open_folder / "library.sqlite3"
    _filled(path)
    path.chmod(0o644)
    with holder(path):
        read_only, _, files = unprivileged(lambda: _look(path))
    assert read_only
    assert files >= 2
