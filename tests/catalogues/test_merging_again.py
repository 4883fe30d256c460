"""An import of another library replaces the earlier one of that library, and no other one."""

from pathlib import Path
from typing import Final

import pytest

from app.core.errors import CatalogueRefused
from app.core.job import JobState
from app.core.problems.catalogue import BY_CODE, OF_COPIES, FromImports
from app.core.sources.disk import KnownDisk
from app.library import Library
from app.library.catalogues import linking
from app.library.catalogues.other_library import first_files
from app.library.query import problem_counts
from app.library.scan import disks
from tests.catalogues.other_computer import BLUE, HERE, claim, know, merge, other_library
from tests.library.filling import count, everything, run_sql

RED: Final = b"/media/bob/Red"


@pytest.fixture
def bobs(tmp_path: Path) -> Path:
    """A library of files on two disks, with a name that each computer's library has."""
    return library_at(tmp_path / "bob", "a.mkv", "b.mkv")


def library_at(folder: Path, *names: str) -> Path:
    folder.mkdir()
    with other_library(folder, "library.sqlite3") as library:
        know(library, BLUE, [(b"", name) for name in names])
        know(library, RED, [(b"", "red.mkv")], "uuid:red", "Red")
        return library.path


def change(path: Path, statement: str, *values: object) -> None:
    with other_library(path.parent, path.name) as library:
        run_sql(library, statement, *values)


def paths(library: Library) -> list[bytes]:
    return sorted(each.path for each in everything(library))


def of_name(library: Library, name: str) -> KnownDisk:
    with library.reader() as reader:
        return next(each for each in reader.insight(disks.read) if each.name == name)


def test_a_second_computer_does_not_replace_what_the_first_one_knows(
    library: Library, bobs: Path, tmp_path: Path
) -> None:
    eves = library_at(tmp_path / "eve", "a.mkv")
    for path in (bobs, eves, bobs, eves):
        merge(library, path)
    assert paths(library) == [
        b"/other libraries/library 2/Blue/a.mkv",
        b"/other libraries/library 2/Red/red.mkv",
        b"/other libraries/library/Blue/a.mkv",
        b"/other libraries/library/Blue/b.mkv",
        b"/other libraries/library/Red/red.mkv",
    ]
    assert {source.imported.partition(" (")[0] for source in library.sources()} == {"library", "library 2"}


def test_a_library_whose_file_has_another_name_is_known_again(library: Library, bobs: Path) -> None:
    merge(library, bobs)
    before = paths(library)
    merge(library, bobs.rename(bobs.with_name("backup.sqlite3")))
    assert paths(library) == before


def test_a_library_that_was_never_scanned_is_known_again(library: Library, bobs: Path) -> None:
    change(bobs, "DELETE FROM pending")
    change(bobs, "DELETE FROM scan")
    merge(library, bobs)
    before = paths(library)
    merge(library, bobs)
    assert paths(library) == before


def test_what_is_not_listed_there_any_more_stays_until_the_user_says_so(library: Library, bobs: Path) -> None:
    merge(library, bobs)
    change(bobs, "UPDATE file SET missing = 1 WHERE name IN (CAST('red.mkv' AS BLOB), CAST('b.mkv' AS BLOB))")
    outcome = merge(library, bobs)
    assert (outcome.state, outcome.kept, len(everything(library))) == (JobState.NEEDS_ATTENTION, 2, 3)
    outcome = merge(library, bobs, forget=True)
    assert (outcome.state, outcome.kept, outcome.forgotten) == (JobState.COMPLETED, 0, 2)
    assert len(everything(library)) == 1


def test_a_disk_that_was_emptied_there_has_no_file_here_any_more(library: Library, bobs: Path) -> None:
    merge(library, bobs)
    change(bobs, "UPDATE file SET missing = 1 WHERE name = CAST('red.mkv' AS BLOB)")
    merge(library, bobs, forget=True)
    assert [source.path for source in library.sources()] == [b"/other libraries/library/Blue"]
    assert len(everything(library)) == 2
    change(bobs, "UPDATE file SET missing = 0")
    merge(library, bobs)
    assert len(everything(library)) == 3


def test_a_file_whose_place_is_covered_is_listed(library: Library, bobs: Path) -> None:
    change(bobs, "UPDATE file SET missing = 2 WHERE name = CAST('a.mkv' AS BLOB)")
    change(bobs, "UPDATE file SET missing = 3 WHERE name = CAST('b.mkv' AS BLOB)")
    assert first_files(bobs, library.path, 9)[0] == 2
    assert len(first_files(bobs, library.path, 9)[1]) == 2
    assert merge(library, bobs).files == 2
    assert paths(library)[0] == b"/other libraries/library/Blue/a.mkv"


def test_the_import_that_tells_of_a_problem_is_known(library: Library, bobs: Path) -> None:
    know(library, HERE, [(b"", "c.mkv")], "uuid:new", "New")
    merge(library, bobs)
    run_sql(
        library, "UPDATE file SET problems = ? WHERE name <> CAST('a.mkv' AS BLOB)", BY_CODE["damaged"].bit
    )
    with library.reader() as reader:
        found = reader.insight(problem_counts.counts)
    origin = next(source.imported for source in library.sources() if source.imported)
    assert (found.files, found.imported) == ({"damaged": 3}, {"damaged": FromImports(2, (origin,))})


def test_hints_that_are_on_there_do_not_come(library: Library, bobs: Path) -> None:
    change(bobs, "UPDATE file SET problems = ?", OF_COPIES)
    merge(library, bobs)
    assert count(library, "file WHERE problems") == 0


def test_ids_that_would_leave_none_are_refused(library: Library, bobs: Path) -> None:
    change(
        bobs,
        "INSERT INTO file (id, folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added) "
        "SELECT 9223372036854775000, folder_id, CAST('z.mkv' AS BLOB), 1, 1, '', status, engine, 0, 0 "
        "FROM file LIMIT 1",
    )
    with pytest.raises(CatalogueRefused, match="never writes"):
        merge(library, bobs)
    assert count(library, "source") == 0


def test_a_link_outlives_the_next_import_and_can_be_undone(library: Library, bobs: Path) -> None:
    change(bobs, "DELETE FROM disk_volume")
    merge(library, bobs)
    know(library, HERE, [(b"", "c.mkv")], "uuid:new", "New")
    blue, new = of_name(library, "Blue"), of_name(library, "New")
    link = library.write(linking.link, blue.id, new.id).result()
    merge(library, bobs)
    with library.reader() as reader:
        assert {each.name for each in reader.insight(disks.read)} == {"New", "Red"}
    library.write(linking.unlink, link).result()
    assert of_name(library, "Blue").code == blue.code
    assert claim(library).found == 0
