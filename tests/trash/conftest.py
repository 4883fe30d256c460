"""A library with copies, and a trash."""

from pathlib import Path

import pytest

from tests.trash.bins import BIN


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty trash, where systems other than Windows and macOS have that of a user."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = tmp_path / "data/Trash/files"
    folder.mkdir(parents=True)
    monkeypatch.setenv(BIN, str(folder))
    return folder
