"""The look that decides whether an error is a file's own, or the absence of its source."""

import errno
import os
from pathlib import Path

import pytest

from app.config.volumes import volume_id
from app.core.presence import Expected
from app.disk_pool import source_look
from app.disk_pool.source_look import is_there
from tests.doubles import make_files


def idle() -> None:
    """Do nothing."""


def expected(folder: Path) -> Expected:
    return Expected(os.fsencode(folder), "", is_mount=False, has_files=True)


def look(folder: Path, *witnesses: Path) -> bool:
    return is_there(expected(folder), [os.fsencode(each) for each in witnesses], idle)


def test_a_source_with_readable_files_is_there(videos: Path) -> None:
    assert look(videos, *make_files(videos, 3))


def test_a_source_is_there_whose_witnesses_were_deleted(videos: Path) -> None:
    make_files(videos, 1)
    assert look(videos, videos / "gone 1.mkv", videos / "gone 2.mkv")


@pytest.mark.parametrize("how", ["gone", "empty"])
def test_a_source_that_is_gone_or_empty_is_away(videos: Path, how: str) -> None:
    if how == "gone":
        videos.rmdir()
    assert not look(videos)


def test_another_volume_is_not_the_source(videos: Path) -> None:
    make_files(videos, 1)
    other = expected(videos)._replace(volume="uuid:other")
    if volume_id(os.fsencode(videos)):
        assert not is_there(other, [], idle)
    assert is_there(other._replace(volume=volume_id(os.fsencode(videos))), [], idle)


def _fail(path: bytes) -> bool:
    if b"good" in path:
        return True
    if b"closed" in path:
        raise PermissionError(errno.EACCES, "permission denied")
    raise OSError(errno.EIO, "input/output error")


@pytest.mark.parametrize(
    ("names", "answers"),
    [
        ((), True),
        (("bad",), True),  # the file may have a bad sector, and nothing else is known
        (("bad", "good"), True),
        (("bad", "bad"), False),
        (("closed", "closed", "closed"), True),
        (("bad", "closed"), True),
    ],
)
def test_a_disk_that_reads_no_file_is_away(
    monkeypatch: pytest.MonkeyPatch, *, names: tuple[str, ...], answers: bool
) -> None:
    monkeypatch.setattr(source_look, "_is_readable", _fail)
    assert source_look._answers([name.encode() for name in names]) is answers
