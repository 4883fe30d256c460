"""Values in a library that nobody can have written: what is around them is still there."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.details.build import sections
from app.core.errors import LibraryDamaged
from app.core.file.record import FileStatus
from app.library import Library, open_library
from app.library.query.stored_contents import media_tree
from app.library.scan import pending, scan_diff, scans, sources
from tests.library.filling import ENGINE, everything, fill, found, run_sql

FILES = [found(b"%d.mkv" % number) for number in range(3)]


@pytest.fixture
def filled(library: Library) -> Library:
    fill(library, b"/v", [(b"/v", FILES)])
    return library


@pytest.mark.parametrize("text", ["dancing", "", "OK"])
def test_a_state_that_is_none_is_a_failure(filled: Library, text: str) -> None:
    before = everything(filled)
    run_sql(filled, "UPDATE file SET status = ? WHERE id = 2", text)
    assert everything(filled) == (before[0], replace(before[1], status=FileStatus.FAILED), before[2])


@pytest.mark.parametrize("text", ["[", "5", "[1, 2]", '{"a": 1, "b": 2}', "[" * 100_000])
def test_a_reason_that_is_none_is_unknown(filled: Library, text: str) -> None:
    run_sql(filled, "UPDATE file SET status = 'failed', reason = ? WHERE id = 2", text)
    assert [record.reason for record in everything(filled)] == [None] * 3


def test_a_file_without_a_reason_that_makes_sense_is_probed_again(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET status = 'failed', reason = '[' WHERE id = 2")
    scan_id = filled.write(scans.begin, 2e9).result()
    source = filled.write(sources.add, b"/v", "uuid:1", 0.0).result()
    filled.write(pending.add, scan_id, source, [(b"/v", FILES)]).result()
    low, high = filled.write(scan_diff.pending_range, scan_id).result()
    known, _ = filled.write(
        scan_diff.settle_unchanged, scan_id, low, high, deep=False, engine=ENGINE
    ).result()
    assert known.counts == {FileStatus.OK: 2}
    with filled.reader() as reader:
        assert [file.name for file in reader.pending(scan_id, 0, 9)] == [b"1.mkv"]


@pytest.mark.parametrize(
    "text", ["", "5", "[]", "null", '{"video": 5}', '{"video": [{"width": "x"}]}', "[" * 10**5]
)
def test_contents_that_make_no_sense_are_unknown(filled: Library, text: str) -> None:
    run_sql(filled, "UPDATE media SET json = ? WHERE file_id = 2", text)
    with filled.reader() as reader:
        whole, broken, _ = reader.entries()
    assert whole.media != media_tree(None)
    assert broken.media == media_tree(None)
    assert sections(broken)


def test_a_text_that_is_none_is_shown_as_far_as_it_is(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET container = CAST(? AS TEXT) WHERE id = 2", b"caf\xe9")
    assert [record.summary.container for record in everything(filled)] == [
        "Matroska",
        "caf\ufffd",
        "Matroska",
    ]
    with filled.reader() as reader:
        assert len(list(reader.entries())) == 3


@pytest.mark.parametrize(
    "change", ["UPDATE source SET path = NULL", "UPDATE file SET size = NULL WHERE id = 2"]
)
def test_what_cannot_be_missing_is_missed_in_words_and_the_next_start_begins_anew(
    tmp_path: Path, change: str
) -> None:
    path = tmp_path / "library.sqlite3"
    library = open_library(path)
    fill(library, b"/v", [(b"/v", FILES)])
    library.close()
    table = change.split()[1]
    (strict,) = _behind_its_back(path, f"SELECT sql FROM sqlite_master WHERE name = '{table}'")[0]  # noqa: S608
    lax = strict.replace("NOT NULL", "")
    for statement, values in (
        ("UPDATE sqlite_master SET sql = ? WHERE name = ?", (lax, table)),
        (change, ()),
        ("UPDATE sqlite_master SET sql = ? WHERE name = ?", (strict, table)),
    ):
        _behind_its_back(path, statement, *values)
    library = open_library(path)
    with pytest.raises(LibraryDamaged):
        assert library.sources() + library.page(0, 10)
    library.close()
    with pytest.raises(LibraryDamaged):
        open_library(path)


def _behind_its_back(path: Path, statement: str, *values: str) -> list[tuple[str, ...]]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA writable_schema = ON")
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()
