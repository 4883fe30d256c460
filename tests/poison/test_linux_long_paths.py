"""Paths up to, and beyond, the 4,095 bytes that Linux takes at once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from tests.poison.acts import results, scan

LONGEST = 4095


@contextmanager
def _deep_folder(root: Path, length: int) -> Iterator[int]:
    """Make a folder below `root` whose path has `length` bytes; yield its descriptor."""
    folder = os.open(root, os.O_RDONLY)
    left = length - len(os.fsencode(root))
    while left:
        part = left if left <= 200 else min(200, left - 2)
        folder = _inner(folder, "d" * (part - 1))
        left -= part
    yield folder
    os.close(folder)


def _inner(folder: int, name: str) -> int:
    """Make a folder in a folder, whose descriptor gives way to that of the new one."""
    os.mkdir(name, dir_fd=folder)
    inner = os.open(name, os.O_RDONLY, dir_fd=folder)
    os.close(folder)
    return inner


def test_the_longest_path_is_read_and_a_longer_one_says_why_not(
    library: Library, videos: Path, media: dict[str, Path]
) -> None:
    with _deep_folder(videos, LONGEST - len("/longest.mkv")) as folder:
        for name in ("longest.mkv", "longest+1.mkv", "longest +1000.mkv"):
            os.link(media["languages.mkv"], name, dst_dir_fd=folder)
    outcome = scan(library, videos)
    assert (outcome.counts.ok, outcome.counts.failed, outcome.errors) == (1, 2, ())
    assert results(library) == {
        "longest.mkv": (FileStatus.OK, None),
        "longest+1.mkv": (FileStatus.FAILED, "file.unreadable"),
        "longest +1000.mkv": (FileStatus.FAILED, "file.unreadable"),
    }
    again = scan(library, videos)
    assert (again.state, again.missing, again.counts.unchanged) == (JobState.COMPLETED, 0, 1)


def test_a_folder_beyond_the_longest_path_is_an_error_and_the_rest_is_read(
    library: Library, videos: Path, media: dict[str, Path]
) -> None:
    (videos / "here.mkv").hardlink_to(media["languages.mkv"])
    with _deep_folder(videos, LONGEST - 50) as folder:
        os.link(media["languages.mkv"], "deep.mkv", dst_dir_fd=folder)
        os.mkdir("d" * 100, dir_fd=folder)
        os.link(media["languages.mkv"], "d" * 100 + "/lost.mkv", dst_dir_fd=folder)
    outcome = scan(library, videos)
    assert (outcome.state, outcome.counts.ok) == (JobState.NEEDS_ATTENTION, 2)
    (error,) = outcome.errors
    assert error.path.endswith(b"/" + b"d" * 100)
    assert str(error.reason) == "The folder could not be listed: File name too long."
