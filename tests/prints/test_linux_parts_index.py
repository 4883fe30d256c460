"""The mapped index of frames: a disk without room for it is told, and never ends the program."""

import errno
import mmap
import os
from pathlib import Path

import pytest

from app.core.errors import JobError
from app.prints import parts_matching
from app.prints.parts_matching import mapped_index


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the index."""
    monkeypatch.setattr(parts_matching, "index_folder", lambda: tmp_path)
    return tmp_path


def test_the_disk_keeps_room_before_the_index_is_mapped(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []

    def mapped(file: int, size: int) -> mmap.mmap:
        kept.append(os.fstat(file).st_blocks * 512 - size)
        return mmap.mmap(file, size)

    monkeypatch.setattr(parts_matching, "mmap", type("Spy", (), {"mmap": staticmethod(mapped)}))
    with mapped_index([[1, 2], [3]], 3) as index:
        assert index.files == 2
    assert [each >= 0 for each in kept] == [True]


def test_a_full_disk_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "posix_fallocate", refuse)
    with pytest.raises(JobError) as told, mapped_index([[1]], 1):
        pass
    assert told.value.message.code == "parts.no_room"
    assert told.value.message.args["path"] == str(folder)
    assert list(folder.iterdir()) == []
