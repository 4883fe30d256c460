"""What is opened as a library, and what is refused and left exactly as it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.config import paths
from app.core.errors import LibraryDamaged, LibraryError
from app.library import Library, open_library, open_to_read
from app.library.open.identity import refuse_foreign
from tests.library.damage import HEADER, make_bookmarks
from tests.library.filling import everything, fill, found
from tests.library.processes import crash

PAGE = 4096
NAMES = ("places.sqlite", "library.sqlite3", "photos.db", "movie.mp4", "list.cinventory")
FILES = {
    "text": b"no database at all\n" * 100,
    "a byte": b"1",
    "zeros": b"\0" * 8192,
    "a video": b"\0\0\0\x18ftypmp42" * 40,
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 500,
    "a database's first line alone": b"SQLite format 3\0",
    "a broken database": b"SQLite format 3\0" + b"\xff" * 5000,
    "a dump of a library": b"BEGIN;\nCREATE TABLE holder (id INTEGER);\nCOMMIT;\n",
}
opening = pytest.mark.parametrize("opening", [open_library, open_to_read])
Opening = Callable[[Path], Library]


def _all(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {item.name: (item.read_bytes(), item.stat().st_mtime_ns) for item in folder.iterdir()}


def _refused(path: Path, opening: Opening) -> str:
    """Have a file refused by name and without a trace, and return what is said."""
    before = _all(path.parent)
    with pytest.raises(LibraryError) as refused:
        opening(path)
    assert not isinstance(refused.value, LibraryDamaged)
    assert _all(path.parent) == before
    assert str(path) in str(refused.value)
    return refused.value.message.code


@opening
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", FILES.values(), ids=FILES.keys())
def test_what_is_no_library_is_not_touched(
    tmp_path: Path, content: bytes, name: str, opening: Opening
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert _refused(path, opening) == "library.foreign"


@opening
@pytest.mark.parametrize("name", NAMES)
def test_another_programs_database_is_not_touched(tmp_path: Path, name: str, opening: Opening) -> None:
    """A connection alone would make a journal beside one in WAL mode."""
    path = tmp_path / name
    make_bookmarks(path).close()
    assert _refused(path, opening) == "library.foreign"


@opening
def test_another_programs_database_whose_tables_are_in_its_journal_is_not_touched(
    tmp_path: Path, opening: Opening
) -> None:
    path = tmp_path / "places.sqlite"
    with closing(make_bookmarks(path)):
        assert len(_all(tmp_path)) == 3
        assert _refused(path, opening) == "library.foreign"


@opening
def test_another_programs_marked_database_is_not_touched(tmp_path: Path, opening: Opening) -> None:
    path = tmp_path / "map.gpkg"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {int.from_bytes(b'GPKG', 'big')}")
        connection.execute("CREATE TABLE holder (id INTEGER)")
    assert _refused(path, opening) == "library.foreign"


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", ".lock"])
def test_a_part_of_another_library_does_not_become_one(tmp_path: Path, ending: str) -> None:
    """It is emptied when that library is opened."""
    path = tmp_path / f"library.sqlite3{ending}"
    assert _refused(path, open_library) == "library.foreign"
    path.touch()
    assert _refused(path, open_library) == "library.foreign"


@opening
def test_a_folder_is_no_library(tmp_path: Path, opening: Opening) -> None:
    path = tmp_path / "folder.sqlite3"
    path.mkdir()
    with pytest.raises(LibraryError, match=r"folder\.sqlite3 is not a regular file"):
        opening(path)
    assert list(path.iterdir()) == []
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("content", [b"", "a database without tables"], ids=["nothing", "no tables"])
def test_an_empty_file_becomes_a_library(tmp_path: Path, content: bytes | str) -> None:
    path = tmp_path / "any.thing"
    path.touch()
    if content:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("VACUUM")
        assert path.stat().st_size
    open_library(path).close()
    open_to_read(path).close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with a file."""
    path = tmp_path / "mine.data"
    library = open_library(path)
    fill(library, b"/v", [(b"/v", [found(b"a.mkv")])])
    library.close()
    return path


def _overwrite(path: Path, content: bytes) -> None:
    with path.open("r+b") as file:
        file.write(content)


@pytest.mark.parametrize(
    "content",
    [b"\0" * 100, b"\xff" * 1000, b"garbage" * 2, b"\0" * PAGE],
    ids=["header", "more", "magic", "page"],
)
def test_a_library_that_lost_its_beginning_is_still_known(path: Path, content: bytes) -> None:
    _overwrite(path, content)
    broken = path.read_bytes()
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert path.read_bytes() == broken


def test_a_library_of_which_only_the_header_is_left_is_still_known(path: Path) -> None:
    path.write_bytes(HEADER)
    with pytest.raises(LibraryDamaged):
        open_library(path)


def test_a_library_whose_pages_are_in_its_journal_is_still_known(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    crash(path)
    path.write_bytes(b"garbage" * 2000)
    library = open_library(path)
    assert len(everything(library)) == 200
    library.close()


@pytest.mark.parametrize("before", [2**20 - 71, 2**20 - 1, 2**20, 3 * 2**20])
def test_a_library_is_known_by_its_first_page_anywhere_in_a_journal(tmp_path: Path, before: int) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"garbage" * 2000)
    Path(f"{path}-journal").write_bytes(b"\1" * before + HEADER + b"\1" * 200)
    refuse_foreign(path)
    Path(f"{path}-journal").write_bytes(b"\1" * before + HEADER[:71] + b"\1" * 200)
    with pytest.raises(LibraryError):
        refuse_foreign(path)


def test_whatever_is_where_the_users_own_library_belongs_counts_as_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    monkeypatch.setattr(paths, "default_library", lambda: path)
    path.write_bytes(b"\0" * 9000)
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert path.read_bytes() == b"\0" * 9000


def test_another_programs_database_is_not_touched_even_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    monkeypatch.setattr(paths, "default_library", lambda: path)
    make_bookmarks(path).close()
    assert _refused(path, open_library) == "library.foreign"


@pytest.mark.parametrize("journal", ["-wal", "-journal"])
def test_a_library_whose_first_commit_was_cut_off_is_made_again(tmp_path: Path, journal: str) -> None:
    """A program was killed once SQLite had begun a journal, and put nothing into it."""
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA journal_mode = {'WAL' if journal == '-wal' else 'DELETE'}")
        db.execute("PRAGMA user_version = 0" if journal == "-wal" else "VACUUM")
    head = bytes.fromhex("377f0682002de218") if journal == "-wal" else bytes.fromhex("d9d505f920a163d7")
    Path(f"{path}{journal}").write_bytes(head.ljust(32 if journal == "-wal" else 512, b"\0"))
    open_library(path).close()
