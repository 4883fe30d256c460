"""The log names the user's files: nobody else may read it, whatever the umask lets them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import log, log_file
from tests.config.acts import bare_logging


@pytest.fixture(autouse=True)
def open_handed() -> Iterator[None]:
    """Whatever is made without a word about it is for all."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_the_log_and_the_one_before_are_the_user_s_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "_BYTES", 100)
    folder = tmp_path / "logs"
    with bare_logging() as logger:
        log.start(folder / "cinventory.log")
        for number in range(4):
            logger.error("%d: it cannot be read", number)
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert modes == {"cinventory.log": 0o600, "cinventory.log.1": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
