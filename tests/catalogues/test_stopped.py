"""An import that does not come to its end: what it stored stays and is told, and a later one completes it."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

import pytest

from app.catalogues import catalogue, library_session, session
from app.catalogues.session import import_catalogue
from app.core.catalogue.entry import CatalogueEntry, CatalogueFormat, LineRefusal
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.errors import CatalogueRefused
from app.core.job import JobState
from app.library import Library, open_library
from app.library.catalogues import imported, merging
from tests.doubles import DummyHost
from tests.library.filling import everything, fill, found, run_sql

NAMES: Final = [f"{number}.mkv" for number in range(6)]
BROKEN: Final = OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.fixture
def list_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of six files, which are stored two at a time."""
    monkeypatch.setattr(session, "_BATCH", 2)
    path = tmp_path / "disk.files"
    path.write_bytes(b"".join(b"7\t1.0\t./%s\0" % name.encode() for name in NAMES))
    return path


def bring(library: Library, path: Path) -> ImportOutcome:
    return import_catalogue(ImportRequest(path=bytes(path), disk="Blue 3"), library, DummyHost())


def check_stopped(outcome: ImportOutcome, code: str, detail: str) -> None:
    """Expect four files, and the reason as a message of its own, which is put into any language."""
    assert (outcome.state, outcome.files, outcome.stopped) == (JobState.NEEDS_ATTENTION, 4, True)
    assert [*map(str, outcome.summary())][:2] == [
        "4 files",
        "stopped before its end (import it again once the reason is gone)",
    ]
    (error,) = outcome.errors
    assert (error.reason.code, error.reason.args["detail"]) == (code, detail)


def names(library: Library) -> list[str]:
    return [os.fsdecode(record.name) for record in everything(library)]


def break_after(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the disk of the list fail behind so many files, but for the first look at it."""
    looks: list[None] = []
    read = catalogue._READERS[CatalogueFormat.FIND]

    def failing(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
        looks.append(None)
        for number, entry in enumerate(read(file)):
            if number == count and len(looks) > 1:
                raise BROKEN
            yield entry

    monkeypatch.setitem(catalogue._READERS, CatalogueFormat.FIND, failing)


def test_files_that_came_before_a_failure_stay_and_are_told(
    library: Library, list_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        break_after(5, broken)
        check_stopped(bring(library, list_file), "catalogue.not_read", os.strerror(errno.EIO))
    assert names(library) == NAMES[:4]
    outcome = bring(library, list_file)
    assert (outcome.state, outcome.files, outcome.kept) == (JobState.COMPLETED, 6, 0)
    assert names(library) == NAMES


def test_an_import_that_stored_nothing_says_why_alone(
    library: Library, list_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_after(1, monkeypatch)
    with pytest.raises(CatalogueRefused) as refused:
        bring(library, list_file)
    assert refused.value.message.code == "catalogue.not_read"


def test_a_full_disk_ends_an_import_and_what_is_stored_is_sound(library: Library, list_file: Path) -> None:
    """The writer fails while the next files are read: the two batches before it stay."""
    writes: list[int] = []
    add = imported.add

    def filling(db: sqlite3.Connection, *args: Any) -> int:  # noqa: ANN401 - handed on
        writes.append(1)
        if len(writes) == 3:
            db.execute("PRAGMA max_page_count = 1")  # of the present size, which cannot shrink
            db.execute("CREATE TABLE filler (data BLOB)")
            db.execute("INSERT INTO filler VALUES (zeroblob(100000))")
        return add(db, *args)

    with pytest.MonkeyPatch.context() as full:
        full.setattr(imported, "add", filling)
        check_stopped(bring(library, list_file), "library.failed", "database or disk is full")
    assert names(library) == NAMES[:4]
    run_sql(library, "PRAGMA max_page_count = 1000000")
    assert bring(library, list_file).state is JobState.COMPLETED
    assert names(library) == NAMES


def test_a_library_that_stops_coming_in_is_told_and_comes_in_later(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_session, "_SLICE", 2)
    path = tmp_path / "bob.sqlite3"
    other = open_library(path)
    fill(other, b"/v", [(b"/v", [found(name.encode()) for name in NAMES])])
    other.close()
    slices: list[int] = []
    add_files = merging.add_files

    def failing(*args: Any) -> merging.AddedFiles:  # noqa: ANN401 - handed on
        slices.append(1)
        if len(slices) == 3:
            raise sqlite3.OperationalError("database or disk is full")
        return add_files(*args)

    with monkeypatch.context() as broken:
        broken.setattr(merging, "add_files", failing)
        check_stopped(bring(library, path), "library.failed", "database or disk is full")
    assert names(library) == NAMES[:4]
    assert bring(library, path).state is JobState.COMPLETED
    assert names(library) == NAMES
