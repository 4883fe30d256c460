"""A listed file is known by its path, by one that differs in case, and by the file system's own name."""

import os
from pathlib import Path

import pytest

from app.core.file.output_target import Target
from app.library import Library
from app.library.open import library_files
from tests.library.filling import fill, found, run_sql


def _target(path: Path, *, own: bool = True) -> Target:
    status = path.stat() if path.exists() else None
    return Target(os.fsencode(path), os.fsencode(path.resolve()), status, own)


def _knows(library: Library, target: Target) -> bool:
    with library.reader() as reader:
        return reader.knows(target)


@pytest.fixture
def video(library: Library, tmp_path: Path) -> Path:
    """A file that is listed by other facts than it has now."""
    video = tmp_path / "Day 1" / "Clip.mkv"
    video.parent.mkdir()
    video.write_bytes(b"four")
    fill(library, os.fsencode(video.parent), [(os.fsencode(video.parent), [found(b"Clip.mkv")])])
    return video


def test_a_path_is_known_whether_or_not_something_is_there(library: Library, video: Path) -> None:
    assert _knows(library, _target(video))
    assert not _knows(library, _target(video.with_name("other.mkv")))
    video.unlink()
    assert _knows(library, _target(video))


def test_another_case_is_known_where_it_names_the_same_file(library: Library, video: Path) -> None:
    other = video.with_name("CLIP.MKV")
    if not other.exists():  # on a system to which case matters
        assert not _knows(library, _target(other))
        other.hardlink_to(video)
    assert _knows(library, _target(other))


def test_a_file_that_is_listed_but_not_probed_yet_is_known(library: Library, video: Path) -> None:
    run_sql(
        library,
        "INSERT INTO pending (scan_id, folder_id, name, size, mtime_ns, file_id) "
        "SELECT 1, id, CAST('new.mkv' AS BLOB), 1, 1, '' FROM folder",
    )
    assert _knows(library, _target(video.with_name("new.mkv")))


def test_a_number_of_another_volume_means_nothing(library: Library, video: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(b"four")
    run_sql(library, "UPDATE file SET file_id = ?", f"{other.stat().st_ino:x}")
    run_sql(library, "UPDATE file SET size = 4, mtime_ns = ?", other.stat().st_mtime_ns)
    run_sql(library, "UPDATE source SET volume = 'uuid:elsewhere'")
    assert not _knows(library, _target(other, own=False))
    run_sql(library, "UPDATE source SET volume = ''")
    assert _knows(library, _target(other, own=False))


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("library.sqlite3", True),
        ("library.sqlite3-WAL", True),
        ("library.sqlite3-journal", True),
        ("library.damaged-20260101-000000.sqlite3", True),
        ("library.before-restore-20260101-000000.sqlite3", True),
        ("library.csv", False),
        ("library.sqlite3.csv", False),
        ("list.lock", False),
    ],
)
def test_the_files_of_a_library_are_known_by_name(
    library: Library, tmp_path: Path, name: str, *, refused: bool
) -> None:
    assert (library_files.refusal(library.path, _target(tmp_path / name)) is not None) is refused
