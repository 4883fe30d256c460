"""`cinventory settings`: export and import."""

import json
from pathlib import Path

import pytest

from app.cli import command_line
from app.config.settings import Settings, load, save


def _run(*arguments: str | Path) -> int:
    return command_line.run(["settings", *map(str, arguments)])


def test_preferences_go_to_another_computer(
    preferences: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    save(preferences, Settings(workers=7))
    file = tmp_path / "mine.json"
    assert _run("export", file) == 0
    assert "are left out" in capfd.readouterr().err
    save(preferences, Settings(workers=2))
    assert _run("import", file) == 0
    assert load(preferences).settings.workers == 7
    assert _run("export", "-") == 0
    assert json.loads(capfd.readouterr().out)["settings"]["workers"] == 7


def test_a_file_that_is_none_changes_nothing(
    preferences: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    save(preferences, Settings(workers=7))
    file = tmp_path / "mine.json"
    file.write_text("{}")
    assert _run("import", file) == 1
    assert "None were changed" in capfd.readouterr().err
    assert load(preferences).settings.workers == 7


def test_another_file_is_not_replaced(preferences: Path, tmp_path: Path) -> None:
    del preferences
    film = tmp_path / "film.mkv"
    film.write_bytes(b"film")
    assert _run("export", film) == 2
    assert film.read_bytes() == b"film"
