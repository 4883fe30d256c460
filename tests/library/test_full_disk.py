"""A library on a disk that takes no more can be read still."""

import sqlite3
from array import array
from pathlib import Path

import pytest

from app.core.errors import LibraryError
from app.core.query import Query
from app.library import Library, open_library, open_to_read
from app.library.open.connection import connect
from app.library.query import queries
from tests.library.filling import fill, found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of one file, which nobody has open."""
    path = tmp_path / "library.sqlite3"
    library = open_library(path)
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
    library.close()
    return path


@pytest.fixture
def full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have SQLite find no room for its shared memory beside the library."""

    def refuse(path: Path, *, write: bool, immutable: bool = False) -> sqlite3.Connection:
        if immutable:
            return connect(path, write=write, immutable=True)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
        raise error

    monkeypatch.setattr("app.library.open.opening.connect", refuse)
    return path


def test_a_library_that_was_closed_is_read_without_files_beside_it(full_disk: Path) -> None:
    library = open_to_read(full_disk)
    with library.reader() as reader:
        assert [entry.record.name for entry in reader.entries()] == [b"1.mkv"]
    library.close()
    assert not list(full_disk.parent.glob("*-wal")) + list(full_disk.parent.glob("*-shm"))


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_changes_that_are_not_in_the_file_yet_are_not_left_out(full_disk: Path, ending: str) -> None:
    Path(f"{full_disk}{ending}").write_bytes(b"something" * 100)
    with pytest.raises(LibraryError, match="cannot be read: disk I/O error"):
        open_to_read(full_disk)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE])
def test_a_sort_that_finds_no_room_for_temporary_files_is_done_in_memory(
    library: Library, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    places: list[int] = []

    def sort(db: sqlite3.Connection, *_rest: object, by_clip: bool) -> "array[int]":
        places.append(db.execute("PRAGMA temp_store").fetchone()[0])
        if len(places) == 1 or places[-1] != 2:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = code
            raise error
        return array("q", (7,))

    monkeypatch.setattr(queries, "find", sort)
    with library.reader() as reader:
        assert list(reader.find(Query())) == [7]
    assert places == [0, 2]


def test_a_sort_that_fails_in_memory_too_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def sort(*_arguments: object, by_clip: bool) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(queries, "find", sort)
    with pytest.raises(LibraryError, match="disk is full"), library.reader() as reader:
        reader.find(Query())
