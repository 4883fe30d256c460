"""Who tells where a server listens leads the token there: nobody else may have told it."""

import os
from pathlib import Path

import pytest

from app.api.server import discovery


@pytest.mark.parametrize(
    ("mode", "told"),
    [(0o600, ["http://127.0.0.1:8737"]), (0o755, ["http://127.0.0.1:8737"]), (0o620, []), (0o602, [])],
)
def test_what_others_can_write_is_not_believed(tmp_path: Path, mode: int, told: list[str]) -> None:
    library = tmp_path / "library.sqlite3"
    discovery.announce(library, "http://127.0.0.1:8737", tmp_path / "token")
    discovery.announcement_path(library).chmod(mode)
    assert [there.address for there in [discovery.read(library)] if there] == told


def test_what_is_another_user_s_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library.sqlite3"
    discovery.announce(library, "http://127.0.0.1:8737", tmp_path / "token")
    owner = os.fstat
    monkeypatch.setattr(os, "fstat", lambda file: os.stat_result((*owner(file)[:4], 4711, *owner(file)[5:])))
    assert discovery.read(library) is None


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    os.mkfifo(discovery.announcement_path(library), 0o600)
    assert discovery.read(library) is None
