"""The signed file of a release: made with a key outside of the repository, taken by the window."""

import os
from pathlib import Path

import pytest

import project
import sign_release
from app.news.release_file import KEYS, read

CHANGES = "# Changelog\n\n## [1.2.0] - 2030-01-02\n"


def test_what_is_signed_is_what_the_window_takes(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    public = sign_release.make_key(key)
    assert os.name != "posix" or key.stat().st_mode & 0o777 == 0o600
    release = read(sign_release.sign(key, 3, "1.2.0", CHANGES, (public,)), (public,))
    assert (release.serial, release.version, release.date) == (3, "1.2.0", "2030-01-02")


def test_a_key_that_the_window_does_not_know_is_told(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    sign_release.make_key(key)
    with pytest.raises(SystemExit, match="no valid signature"):
        sign_release.sign(key, 3, "1.2.0", CHANGES, KEYS)
    with pytest.raises(SystemExit, match="not released"):
        sign_release.sign(key, 3, "1.3.0", CHANGES, KEYS)


def test_no_key_gets_into_the_repository() -> None:
    with pytest.raises(SystemExit, match="outside"):
        sign_release.outside(project.HERE / "key.pem")
