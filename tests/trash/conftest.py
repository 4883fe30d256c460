"""A library with copies, and a trash."""

from pathlib import Path

import pytest

from tests.trash.bins import BIN


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty trash."""
    folder = tmp_path / "trash"
    folder.mkdir()
    monkeypatch.setenv(BIN, str(folder))
    return folder
