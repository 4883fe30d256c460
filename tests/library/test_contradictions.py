"""A folder that another host has listed counts only if all that is known in it is there (S4, S5)."""

import pytest

from app.core.file.listed_file import ListedFile
from app.library import Library
from app.library.scan.folder_listings import contradicted
from tests.library.filling import fill, found, run_sql

FILES = [found(b"a.mkv"), found(b"b.mkv")]
INNER = (b"/m/x", b"/m/x y", b"/m/x-y")


@pytest.fixture
def known(library: Library) -> Library:
    """A library with a folder of two files, and files below three folders in it."""
    below = (b"/m/x/deep", b"/m/x y/deep", b"/m/x-y")
    fill(library, b"/m", [(b"/m", FILES), *((path, [found(b"c.mkv")]) for path in below)])
    return library


def _is_contradicted(library: Library, files: list[ListedFile], inner: tuple[bytes, ...]) -> bool:
    told = library.write(contradicted, [(b"/m", files, inner)]).result()
    assert told in ({b"/m"}, set())
    return bool(told)


def test_a_folder_may_hold_more_than_is_known(known: Library) -> None:
    assert not _is_contradicted(known, FILES, INNER)
    assert not _is_contradicted(known, [*FILES, found(b"new.mkv")], (*INNER, b"/m/new"))


@pytest.mark.parametrize(
    "other",
    [[], [found(b"b.mkv", size=1)], [found(b"b.mkv", mtime_ns=1)], [found(b"b.mkv", file_id="1")]],
    ids=["gone", "size", "time", "number"],
)
def test_a_known_file_that_is_otherwise_contradicts(known: Library, other: list[ListedFile]) -> None:
    assert _is_contradicted(known, [FILES[0], *other], INNER)


@pytest.mark.parametrize("lacking", INNER)
def test_a_folder_with_known_files_that_is_not_told_contradicts(known: Library, lacking: bytes) -> None:
    assert _is_contradicted(known, FILES, tuple(path for path in INNER if path != lacking))


def test_what_is_missing_already_does_not_contradict(known: Library) -> None:
    run_sql(known, "UPDATE file SET missing = 1 WHERE name <> ?", b"a.mkv")

    assert not _is_contradicted(known, FILES[:1], ())
