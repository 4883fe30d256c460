"""Backups: whole copies of a library that others write, under a name that no half copy ever has."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.config.paths import backup_folder
from app.core.backup.backup import WEEK, BackupKind, backup_of, file_name
from app.core.errors import BackupFailed, Cancelled, LibraryError, UpdateNotBackedUp
from app.library import Library, open_library
from app.library.open import copying
from app.library.open.backups import back_up, backups, last_backup, new_path
from app.library.open.copying import Unattended, copy_library
from app.library.open.opening import open_to_read
from app.library.tables import schema
from tests.library.filling import fill, found

DAY = 24 * 3600.0


@pytest.fixture
def large(library: Library) -> Library:
    """A library of 20 MB, more than a step copies, with a table of pairs whose halves are equal."""
    library.write(_make_pairs).result()
    return library


def _make_pairs(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE pair (one INTEGER, other INTEGER)")
    connection.execute("INSERT INTO pair VALUES (0, 0)")
    connection.execute("CREATE TABLE bulk (bytes BLOB)")
    connection.executemany("INSERT INTO bulk VALUES (randomblob(1000000))", [()] * 20)


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


class Host(Unattended):
    """Calls a function at each step."""

    def __init__(self, on_step: Callable[[int, int], object], on_check: Callable[[], object] = int) -> None:
        self._on_step = on_step
        self._on_check = on_check

    def copied(self, done: int, total: int) -> None:
        self._on_step(done, total)

    def checking(self) -> None:
        self._on_check()


@contextmanager
def _writing(library: Library) -> Iterator[None]:
    """Write both halves of the pair, one after another, in many transactions."""
    ended = threading.Event()

    def write(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE pair SET one = one + 1")
        connection.execute("UPDATE bulk SET bytes = randomblob(2000) WHERE rowid = abs(random()) % 19 + 1")
        connection.execute("UPDATE pair SET other = other + 1")

    def write_all() -> None:
        while not ended.is_set():
            library.write(write).result()

    thread = threading.Thread(target=write_all)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def test_a_copy_made_while_the_library_is_written_is_of_one_moment(large: Library, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    with _writing(large):
        size = copy_library(large.path, tmp_path / "copy.cinv", Host(lambda *step: steps.append(step)))
    assert len(steps) > 1
    assert steps == sorted(steps)
    assert steps[-1] == (size, size)
    one, other = _rows(tmp_path / "copy.cinv", "SELECT one, other FROM pair")[0]
    assert one == other
    assert _rows(tmp_path / "copy.cinv", "PRAGMA integrity_check") == [("ok",)]


def test_a_copy_is_one_file_that_nobody_holds(library: Library, tmp_path: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
    folder = tmp_path / "elsewhere"
    copy_library(library.path, folder / "copy.cinv", Unattended())
    assert _names(folder) == {"copy.cinv"}
    assert _rows(folder / "copy.cinv", "SELECT count(*) FROM holder") == [(0,)]
    with closing(open_library(folder / "copy.cinv")) as copy, copy.reader() as reader:
        assert [entry.record.name for entry in reader.entries()] == [b"1.mkv"]


def test_a_copy_whose_program_was_killed_leaves_nothing_under_its_name(
    large: Library, tmp_path: Path
) -> None:
    target = tmp_path / "copies" / "copy.cinv"
    command = [sys.executable, "-m", "tests.library.copying_process", str(large.path), str(target)]
    assert subprocess.run(command, check=False).returncode != 0  # noqa: S603 - our own
    (part,) = target.parent.iterdir()
    assert part.name != target.name
    assert large.write(lambda connection: connection.execute("SELECT 1").fetchone()).result() == (1,)

    os.utime(part, (time.time() - 2 * 3600,) * 2)
    copy_library(large.path, target, Unattended())
    assert _names(target.parent) == {target.name}


def test_an_earlier_copy_stays_until_the_new_one_is_whole(large: Library, tmp_path: Path) -> None:
    target = tmp_path / "copy.cinv"
    copy_library(large.path, target, Unattended())
    before = target.read_bytes()
    command = [sys.executable, "-m", "tests.library.copying_process", str(large.path), str(target)]
    assert subprocess.run(command, check=False).returncode != 0  # noqa: S603 - our own
    assert target.read_bytes() == before


@pytest.mark.parametrize("moment", ["copied", "checking"])
def test_a_cancelled_copy_leaves_nothing(
    large: Library, tmp_path: Path, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_STEPS", 10)
    asked = False

    class Cancelling(Unattended):
        def check(self) -> None:
            if asked:
                raise Cancelled

    def cancel(*_: int) -> None:
        nonlocal asked
        asked = True

    host = Cancelling()
    setattr(host, moment, cancel)
    folder = tmp_path / "copies"
    with pytest.raises(Cancelled):
        copy_library(large.path, folder / "copy.cinv", host)
    assert _names(folder) == set()


def test_no_copy_fills_a_disk(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = library.path.stat().st_size + copying.LEFT_FREE - 1
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": free}))
    folder = tmp_path / "copies"
    with pytest.raises(BackupFailed, match="not enough free space"):
        copy_library(library.path, folder / "copy.cinv", Unattended())
    assert _names(folder) == set()


def test_a_disk_that_fills_meanwhile_ends_the_copy(
    large: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def small(path: Path, **options: Any) -> sqlite3.Connection:  # noqa: ANN401 - of any type
        connection: sqlite3.Connection = connect(path, **options)
        if str(path).endswith(".part"):
            connection.execute("PRAGMA max_page_count = 100")
        return connection

    monkeypatch.setattr("app.library.open.copying.sqlite3.connect", small)
    folder = tmp_path / "copies"
    with pytest.raises(BackupFailed, match="is full"):
        copy_library(large.path, folder / "copy.cinv", Unattended())
    assert _names(folder) == set()


def test_a_damaged_library_gets_no_copy_that_would_replace_a_good_one(tmp_path: Path) -> None:
    path, target = tmp_path / "library.cinv", tmp_path / "copy.cinv"
    with closing(open_library(path)) as library:
        fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(500)])])
    copy_library(path, target, Unattended())
    good = target.read_bytes()
    content = bytearray(path.read_bytes())
    for page in range(40, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    with pytest.raises(BackupFailed, match="damaged"):
        copy_library(path, target, Unattended())
    assert target.read_bytes() == good


def test_a_copy_replaces_nothing_but_a_library(library: Library, tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"film" * 100)
    (tmp_path / "new.cinv-wal").write_bytes(b"of another")
    for name in ("film.mkv", "new.cinv", "copy.cinv-journal"):
        with pytest.raises(BackupFailed, match="Choose another name"):
            copy_library(library.path, tmp_path / name, Unattended())
    with pytest.raises(BackupFailed, match="is the library itself"):
        copy_library(library.path, library.path, Unattended())
    assert (tmp_path / "film.mkv").read_bytes() == b"film" * 100


def test_a_library_on_a_share_that_is_written_all_the_time_gets_no_copy(
    large: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PATIENCE", 0.0)

    path = tmp_path / "share.cinv"
    copy_library(large.path, path, Unattended())

    def write_there(*_: int) -> None:
        with closing(sqlite3.connect(path, timeout=60)) as other:
            other.execute("INSERT INTO bulk VALUES (randomblob(5000))")
            other.commit()

    with pytest.raises(BackupFailed, match="written all the time"):
        copy_library(path, tmp_path / "copy.cinv", Host(write_there))


def test_of_backups_that_the_program_makes_three_are_kept(library: Library) -> None:
    folder = backup_folder(library.path)
    for day in range(5):
        path = new_path(folder, library.path, BackupKind.WEEKLY, day * DAY)
        copy_library(library.path, path, Unattended())
        manual = new_path(folder, library.path, BackupKind.MANUAL, day * DAY + 1)
        copy_library(library.path, manual, Unattended())
    back_up(library.path, folder, Unattended(), BackupKind.UPDATE)
    kept = backups(library.path)
    by_itself = [each for each in kept if each.kind is not BackupKind.MANUAL]
    assert [each.made for each in by_itself[1:]] == [4 * DAY, 3 * DAY]
    assert by_itself[0].kind is BackupKind.UPDATE
    assert len(kept) == 5 + 3
    assert last_backup(library.path) == by_itself[0].made


def test_two_backups_of_a_second_have_two_names(library: Library) -> None:
    folder = backup_folder(library.path)
    first = new_path(folder, library.path, BackupKind.MANUAL, WEEK)
    copy_library(library.path, first, Unattended())
    second = new_path(folder, library.path, BackupKind.MANUAL, WEEK)
    assert second != first
    copy_library(library.path, second, Unattended())
    assert [each.made for each in backups(library.path)] == [WEEK, WEEK]


def test_a_backup_elsewhere_counts_as_the_last_one(library: Library, tmp_path: Path) -> None:
    assert last_backup(library.path) is None
    began = time.time()
    path, size = back_up(library.path, tmp_path / "usb.cinv", Unattended(), BackupKind.MANUAL)
    assert (path, size) == (tmp_path / "usb.cinv", path.stat().st_size)
    assert not backups(library.path)
    last = last_backup(library.path)
    assert last is not None
    assert began <= last <= time.time()


def test_a_folder_takes_a_new_file(library: Library, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    path, _ = back_up(library.path, tmp_path / "usb", Unattended(), BackupKind.MANUAL)
    assert path.parent == tmp_path / "usb"
    assert backup_of(path.name, library.path.stem, library.path.suffix, 1) is not None


@pytest.mark.parametrize(
    "name",
    [
        "library-20260230T000000Z-weekly.sqlite3",
        "library-20260228T000000Z-yearly.sqlite3",
        "library-20260228T000000Z-weekly.cinv",
        "films-20260228T000000Z-weekly.sqlite3",
        "library.sqlite3",
        ".library-20260228T000000Z-weekly.sqlite3.aa.part",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert backup_of(name, "library", ".sqlite3", 1) is None


@pytest.mark.parametrize("kind", BackupKind)
@pytest.mark.parametrize("again", [0, 2])
def test_a_name_tells_time_and_occasion(kind: BackupKind, again: int) -> None:
    name = file_name("My [films]", ".cinv", 1.8e9, kind, again)
    backup = backup_of(name, "My [films]", ".cinv", 5)
    assert backup is not None
    assert (backup.made, backup.kind, backup.size) == (1.8e9, kind, 5)


def _make_old(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for number, migration in enumerate(schema.MIGRATIONS[:version], 1):
            connection.executescript(migration)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")


def test_a_library_of_an_earlier_version_is_backed_up_before_its_tables_change(tmp_path: Path) -> None:
    path = tmp_path / "old.cinv"
    _make_old(path, len(schema.MIGRATIONS) - 3)
    open_library(path).close()
    (backup,) = backups(path)
    assert backup.kind is BackupKind.UPDATE
    version = _rows(backup_folder(path) / backup.name, "PRAGMA user_version")
    assert version == [(len(schema.MIGRATIONS) - 3,)]
    open_library(path).close()
    assert list(backups(path)) == [backup]


@pytest.mark.parametrize("opens", [open_library, open_to_read])
def test_without_room_for_a_backup_an_earlier_library_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: Callable[[Path], Library]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 0}))
    path = tmp_path / "old.cinv"
    _make_old(path, len(schema.MIGRATIONS) - 1)
    with pytest.raises(UpdateNotBackedUp, match="not enough free space"):
        opens(path)
    assert _rows(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS) - 1,)]
    assert not backups(path)
    with closing(open_library(path, backed_up=False)) as library:
        assert not library.read_only
    assert _rows(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS),)]


def test_a_file_that_is_no_library_gets_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE something (id INTEGER)")
    with pytest.raises((BackupFailed, LibraryError), match="not a Cinventory library"):
        copy_library(path, tmp_path / "copy.cinv", Unattended())
    assert _names(tmp_path) == {"other.sqlite3"}
