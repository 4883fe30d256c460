"""Restoring: the backup takes the place of the library at one moment, and nothing is lost."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.config.paths import backup_folder
from app.core.errors import (
    BackupFailed,
    Cancelled,
    CinventoryError,
    LibraryDamaged,
    LibraryLocked,
    LibraryTooNew,
)
from app.library import Library, open_library
from app.library.open.copying import Unattended, copy_library
from app.library.open.restoring import restore
from tests.library.filling import fill, found
from tests.library.processes import crash, holder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library of one file, `before.mkv`, whose backup `backup.cinv` has none."""
    path = tmp_path / "films.cinv"
    with closing(open_library(path)) as library:
        copy_library(path, tmp_path / "backup.cinv", Unattended())
        _fill(library, b"before.mkv")
    return path


def _fill(library: Library, *names: bytes) -> None:
    fill(library, b"/v", [(b"/v", [found(name) for name in names])])


def _files(path: Path) -> list[bytes]:
    with closing(open_library(path)) as library, library.reader() as reader:
        return [entry.record.name for entry in reader.entries()]


def _asides(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if "before-restore" in each.name]


def test_a_backup_takes_the_place_of_the_library_which_is_kept(path: Path) -> None:
    aside = restore(path, path.with_name("backup.cinv"), Unattended())
    assert _files(path) == []
    assert aside is not None
    assert _files(aside) == [b"before.mkv"]
    assert aside.name.startswith("films.before-restore-")
    assert not list(path.parent.glob("*.part"))


def test_a_library_that_was_kept_can_be_restored_itself(path: Path) -> None:
    aside = restore(path, path.with_name("backup.cinv"), Unattended())
    assert aside is not None
    assert restore(path, aside, Unattended()) != aside
    assert _files(path) == [b"before.mkv"]


def test_a_backup_can_be_restored_where_there_is_no_library(path: Path) -> None:
    new = path.parent / "disk" / "new.cinv"
    assert restore(new, path.with_name("backup.cinv"), Unattended()) is None
    assert _files(new) == []


def test_a_library_that_a_killed_program_left_is_kept_with_all_that_it_saved(path: Path) -> None:
    path.unlink()
    crash(path)
    assert Path(f"{path}-wal").stat().st_size
    aside = restore(path, path.with_name("backup.cinv"), Unattended())
    assert aside is not None
    assert _files(path) == []
    assert len(_files(aside)) == 200


def test_a_damaged_library_is_kept_with_its_journal(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 40_000)
    damaged, journal = path.read_bytes(), b"\1" * 100
    Path(f"{path}-journal").write_bytes(journal)
    aside = restore(path, path.with_name("backup.cinv"), Unattended())
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert not Path(f"{path}-journal").exists()
    assert _files(path) == []


def test_nothing_is_restored_while_another_program_has_the_library_open(path: Path) -> None:
    with holder(path) as process:
        with pytest.raises(LibraryLocked, match=f"process {process.pid}"):
            restore(path, path.with_name("backup.cinv"), Unattended())
        assert not _asides(path)
        process.communicate()
    assert b"before.mkv" in _files(path)


@pytest.mark.parametrize("damage", ["pages", "end", "tables", "text"])
def test_a_damaged_backup_is_refused(path: Path, damage: str) -> None:
    backup = path.with_name("backup.cinv")
    content = bytearray(backup.read_bytes())
    if damage == "pages":
        for page in range(3, len(content) // 4096):
            content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    elif damage == "end":
        del content[len(content) // 2 :]
    elif damage == "text":
        content = bytearray(b"no library at all")
    backup.write_bytes(content)
    if damage == "tables":
        with closing(sqlite3.connect(backup)) as connection:
            connection.execute("DROP TABLE saved_search")
    with pytest.raises(BackupFailed):
        restore(path, backup, Unattended())
    assert _files(path) == [b"before.mkv"]
    assert not _asides(path)
    assert not list(path.parent.glob("*.part"))


def test_a_backup_of_a_later_version_is_refused(path: Path) -> None:
    backup = path.with_name("backup.cinv")
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(LibraryTooNew):
        restore(path, backup, Unattended())
    assert _files(path) == [b"before.mkv"]


@pytest.mark.parametrize("name", ["films.cinv", "missing.cinv"])
def test_there_is_nothing_to_restore(path: Path, name: str) -> None:
    with pytest.raises(BackupFailed):
        restore(path, path.with_name(name), Unattended())
    assert _files(path) == [b"before.mkv"]


def test_what_is_no_library_is_not_replaced(path: Path) -> None:
    film = path.with_name("film.mkv")
    film.write_bytes(b"film" * 1000)
    with pytest.raises(CinventoryError, match="not a Cinventory library"):
        restore(film, path.with_name("backup.cinv"), Unattended())
    assert film.read_bytes() == b"film" * 1000


def test_a_cancelled_restoration_changes_nothing(path: Path) -> None:
    class Cancelling(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(path, path.with_name("backup.cinv"), Cancelling())
    assert _files(path) == [b"before.mkv"]
    assert not _asides(path)


def test_without_hard_links_the_library_is_copied(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    aside = restore(path, path.with_name("backup.cinv"), Unattended())
    assert aside is not None
    assert _files(aside) == [b"before.mkv"]
    assert _files(path) == []


def test_a_library_that_cannot_be_replaced_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(BackupFailed, match="in use"):
        restore(path, path.with_name("backup.cinv"), Unattended())
    monkeypatch.undo()
    assert _files(path) == [b"before.mkv"]
    assert not _asides(path)


_DIE = """
import os, sys
from pathlib import Path
from app.library.open import restoring
from app.library.open.copying import Unattended
real = os.replace
def die(*names):
    os._exit(9)
os.replace = die
restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), Unattended())
"""


def test_a_program_that_is_killed_before_the_exchange_leaves_the_library(path: Path) -> None:
    command = [sys.executable, "-c", _DIE, str(path), str(path.with_name("backup.cinv"))]
    assert subprocess.run(command, check=False).returncode == 9  # noqa: S603 - our own
    assert _files(path) == [b"before.mkv"]


def test_a_damaged_library_can_be_restored_from_the_folder_of_backups(path: Path) -> None:
    backup = backup_folder(path) / "films-20260101T000000Z-weekly.cinv"
    copy_library(path, backup, Unattended())
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert restore(path, backup, Unattended()) is not None
    assert _files(path) == [b"before.mkv"]
