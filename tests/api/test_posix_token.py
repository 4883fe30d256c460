"""The token's file is its owner's alone."""

import os
from pathlib import Path

import pytest

from app.api.access import token
from app.core.errors import ServerFailed


def test_it_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        token.load(tmp_path / "folder" / "api-token")
    finally:
        os.umask(before)
    assert (tmp_path / "folder" / "api-token").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
def test_one_that_others_may_read_or_write_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "api-token"
    token.load(path)
    path.chmod(mode)
    with pytest.raises(ServerFailed, match="Other users can read"):
        token.load(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo", 0o600)
    for path in (tmp_path, tmp_path / "fifo", tmp_path / "fifo" / "below"):
        with pytest.raises(ServerFailed) as refused:
            token.load(path)
        assert str(path) in str(refused.value)
