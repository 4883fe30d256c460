"""Opening a library, and what is done with one that cannot be used (L1)."""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.copies.occupancy import FreedSpace
from app.core.errors import LibraryDamaged, LibraryError, LibraryReadOnly, LibraryTooNew
from app.core.query import Query
from app.library import Library, open_library, open_to_read
from app.library.query import search_index
from app.library.tables import schema
from app.library.tables.copy_tables import SPACE_OF_COPIES
from tests.library.damage import DAMAGED
from tests.library.filling import everything, fill, found, run_sql
from tests.library.processes import crash, holder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


def _filled(path: Path, files: int = 3) -> None:
    library = open_library(path)
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(files)])])
    library.close()


def _sql(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_a_new_library_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "not" / "there" / "library.sqlite3"
    library = open_library(path)
    assert everything(library) == ()
    assert not library.read_only
    assert library.notice is None
    library.close()
    assert _sql(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS),)]


def test_what_was_written_is_there_after_reopening(path: Path) -> None:
    _filled(path)
    library = open_library(path)
    assert [record.name for record in everything(library)] == [b"0.mkv", b"1.mkv", b"2.mkv"]
    library.close()


def test_nothing_but_the_library_and_its_lock_is_left_beside_it(path: Path) -> None:
    _filled(path)
    assert {item.name for item in path.parent.iterdir()} <= {path.name, f"{path.name}.lock"}


def test_a_path_with_signs_that_mean_something_in_a_uri(tmp_path: Path) -> None:
    signs = "#1" if sys.platform == "win32" else "#1?mode=memory \udcff"  # no name there has a question mark
    path = tmp_path / f"50% {signs}&x=ü.sqlite3"
    _filled(path)
    assert path.is_file()
    library = open_library(path)
    assert len(everything(library)) == 3
    library.close()


def test_migrations_run_once_and_in_order(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _filled(path)
    more = ("CREATE TABLE second (x) STRICT;".replace("x)", "x INTEGER)"), "INSERT INTO second VALUES (7);")
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *more))
    for _ in range(2):
        library = open_library(path)
        assert len(everything(library)) == 3
        library.close()
    assert _sql(path, "SELECT x FROM second") == [(7,)]
    assert _sql(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS),)]


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(path)
    with monkeypatch.context() as later:
        later.setattr(
            schema, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE half (x INTEGER); SELECT nonsense;")
        )
        with pytest.raises(LibraryError):
            open_library(path)
    library = open_library(path)
    assert len(everything(library)) == 3
    library.close()
    assert _sql(path, "SELECT name FROM sqlite_master WHERE name = 'half'") == []


def test_a_library_of_a_later_version_is_refused_and_left_alone(path: Path) -> None:
    _filled(path)
    _sql(path, f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew, match="Update Cinventory to open it"):
        open_library(path)
    assert path.read_bytes() == before
    _sql(path, f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
    library = open_library(path)
    assert len(everything(library)) == 3
    library.close()


def test_another_process_that_holds_it_is_named_and_it_can_be_read(path: Path) -> None:
    with holder(path) as process:
        library = open_library(path)
        assert library.read_only
        assert f"(process {process.pid} on " in str(library.notice)
        assert len(everything(library)) == 200
        with pytest.raises(LibraryReadOnly, match=f"process {process.pid}"):
            run_sql(library, "DELETE FROM file")
        library.close()
        process.communicate()
    library = open_library(path)
    assert not library.read_only
    assert len(everything(library)) == 200
    library.close()


def test_a_holder_that_was_killed_holds_no_longer(path: Path) -> None:
    crash(path)
    library = open_library(path)
    assert not library.read_only
    assert len(everything(library)) == 200
    library.close()


def test_a_damaged_library_stays_whole_and_is_reported_each_time(path: Path) -> None:
    path.write_bytes(DAMAGED)
    for _ in range(2):
        with pytest.raises(LibraryDamaged) as damaged:
            open_library(path)
        assert str(path) in str(damaged.value)
    assert path.read_bytes() == DAMAGED


def test_a_truncated_library_stays_as_it_is(path: Path) -> None:
    _filled(path, 500)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert path.read_bytes() == content[: len(content) // 2]


def test_pages_that_a_crash_broke_are_found_at_the_next_start(path: Path) -> None:
    crash(path)
    _sql(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    for page in range(pages // 2, pages):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert path.read_bytes() == bytes(content)


def test_what_the_journal_still_holds_is_recovered_though_the_file_is_broken(path: Path) -> None:
    crash(path)
    path.write_bytes(b"garbage" * 2000)
    library = open_library(path)
    assert len(everything(library)) == 200
    library.close()


def test_the_lock_is_let_go_when_opening_fails(path: Path) -> None:
    path.write_bytes(DAMAGED)
    with pytest.raises(LibraryDamaged):
        open_library(path)
    path.unlink()
    library = open_library(path)
    assert not library.read_only
    library.close()


def test_a_folder_in_place_of_the_library_is_an_error_in_words(path: Path) -> None:
    path.mkdir()
    with pytest.raises(LibraryError, match=r"library\.sqlite3"):
        open_library(path)


def test_closing_twice_is_closing_once(library: Library) -> None:
    library.close()
    library.close()


BROKEN = {
    "a version before the first": "PRAGMA user_version = -1",
    "a version that has no tables": "PRAGMA user_version = 0",
    "a table is missing": "DROP TABLE holder",
    "a table has another name": "ALTER TABLE pending RENAME TO pondering",
    "a column is missing": "ALTER TABLE scan DROP COLUMN counts",
    "an index is missing": "DROP INDEX gone_file_id",
}


@pytest.mark.parametrize("statement", BROKEN.values(), ids=BROKEN.keys())
def test_a_library_without_its_tables_stays_as_it_is(path: Path, statement: str) -> None:
    _filled(path)
    _sql(path, statement)
    with pytest.raises(LibraryDamaged):
        open_to_read(path)
    with pytest.raises(LibraryDamaged):
        open_library(path)
    assert _sql(path, "SELECT count(*) FROM file") == [(3,)]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE further (x INTEGER)",
        "CREATE INDEX further ON file (size)",
        "CREATE VIEW further AS SELECT name FROM file",
        "ALTER TABLE media ADD COLUMN further TEXT",
        "ANALYZE",
    ],
)
def test_what_somebody_added_to_the_tables_does_no_harm(path: Path, statement: str) -> None:
    _filled(path)
    _sql(path, statement)
    open_to_read(path).close()
    library = open_library(path)
    fill(library, b"/w", [(b"/w", [found(b"more.mkv")])])
    assert len(everything(library)) == 4
    library.close()


def test_a_library_that_only_a_later_sqlite_may_write_can_be_read(path: Path) -> None:
    """As byte 18 of the file says (https://sqlite.org/fileformat.html, 1.3.3)."""
    _filled(path)
    content = bytearray(path.read_bytes())
    content[18] = 3
    path.write_bytes(content)
    library = open_library(path)
    assert library.read_only
    assert len(everything(library)) == 3
    library.close()
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("word", "other"), [(b"CREATE TABLE holder", b"CREATE TABL\x80 holder"), (b"holder", b"\x80older")]
)
def test_tables_whose_description_is_no_text_are_damage(path: Path, word: bytes, other: bytes) -> None:
    """Python has errors of its own for what SQLite says of the first, and for the names of the second."""
    _filled(path)
    path.write_bytes(path.read_bytes().replace(word, other))
    with pytest.raises(LibraryError):
        open_to_read(path)
    with pytest.raises(LibraryDamaged):
        open_library(path)


FIRST_VERSION = (
    "INSERT INTO source VALUES (1, x'2f76', '', 0, 1, 0, NULL, 0)",
    "INSERT INTO folder VALUES (1, 1, x'2f76')",
    (
        "INSERT INTO file (folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added) "
        "VALUES (1, x'612e6d6f76', 1, 1, '', 'ok', '', 1, 1)"
    ),
    "UPDATE file SET video_codec = 'HEVC'",
    """INSERT INTO media VALUES (1, '{"title":"Reise","video":[{}],"audio":[],"text":[]}')""",
)


def _of_version(path: Path, version: int) -> sqlite3.Connection:
    """Return a connection to an empty library of an earlier version."""
    connection = sqlite3.connect(path, isolation_level=None)
    for migration in schema.MIGRATIONS[:version]:
        connection.executescript(migration)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    return connection


@pytest.mark.parametrize(("most", "shrinks"), [(2**20, True), (10_000, False)])
def test_the_reports_of_an_earlier_version_are_dropped_with_their_room(
    path: Path, monkeypatch: pytest.MonkeyPatch, most: int, *, shrinks: bool
) -> None:
    monkeypatch.setattr("app.library.open.opening._MOST_TO_COPY", most)
    connection = _of_version(path, schema.MIGRATIONS.index("DROP TABLE report;"))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.executemany("INSERT INTO report VALUES (?, ?)", ((id_, bytes(5000)) for id_ in range(200)))
    connection.close()
    library = open_library(path)
    run_sql(
        library,
        "INSERT INTO source (id, path, volume, is_mount, online, added) VALUES (1, x'2f76', '', 0, 1, 0)",
    )
    library.close()
    assert (path.stat().st_size < 700_000) is shrinks
    assert _sql(path, "SELECT name FROM sqlite_master WHERE name = 'report'") == []
    assert bool(_sql(path, "PRAGMA freelist_count") == [(0,)]) is shrinks


@pytest.mark.parametrize("opening", [open_library, open_to_read])
def test_a_library_of_the_first_version_is_brought_up_to_this_one(
    path: Path, opening: Callable[[Path], Library]
) -> None:
    connection = _of_version(path, 1)
    for statement in FIRST_VERSION:
        connection.execute(statement)
    connection.close()
    opening(path).close()
    library = open_library(path)
    library.write(lambda _db: None).result()
    while library.write(search_index.fill, 10).result():
        pass
    with library.reader() as reader:
        assert list(reader.find(Query.parse("reise codec:hevc tracks:1"))) == [1]
    library.close()


def test_copies_that_an_earlier_version_counted_free_their_size_at_most(path: Path) -> None:
    connection = _of_version(path, schema.MIGRATIONS.index(SPACE_OF_COPIES))
    connection.executescript(
        "INSERT INTO source (id, path, volume, is_mount, online, added) "
        "VALUES (1, x'2f76', 'uuid:1', 0, 1, 0), (2, x'2f77', '', 0, 1, 0);"
        "INSERT INTO folder (id, source_id, path) VALUES (1, 1, x'2f76'), (2, 2, x'2f77');"
        "INSERT INTO file (id, folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added) "
        "SELECT value, 1 + (value = 3), CAST(value AS BLOB), 9, 1, '', 'ok', '', 1, 1 "
        "FROM json_each('[1,2,3,4,5]');"
        "INSERT INTO copy VALUES (1, 9, 1, 3, 1, 0), (2, 9, 1, 3, 1, 0), (3, 9, 1, 3, 1, 0), "
        "(4, 9, 4, 2, 1, 1), (5, 9, 4, 2, 1, 1);"
    )
    connection.close()
    library = open_library(path)
    with library.reader() as reader:
        groups = list(reader.copy_summaries(Query()))
    library.close()
    assert [(each.disks, each.reclaimable) for each in groups] == [
        (2, FreedSpace(0, 9)),
        (1, FreedSpace(0, 9)),
    ]


def test_an_older_library_that_is_held_cannot_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with holder(path):
        monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE later (x TEXT) STRICT;"))
        with pytest.raises(LibraryError, match="earlier version"):
            open_to_read(path)


def test_a_change_of_another_process_is_counted_as_ones_own(path: Path) -> None:
    _filled(path)
    library = open_library(path)
    numbers = [library.changes(), library.changes()]
    run_sql(library, "UPDATE file SET added = 7")
    numbers.append(library.changes())
    _sql(path, "UPDATE file SET added = 8")
    numbers += [library.changes(), library.changes()]
    library.close()
    first, same, own, others, last = numbers
    assert first == same
    assert len({same, own, others}) == 3
    assert others == last
