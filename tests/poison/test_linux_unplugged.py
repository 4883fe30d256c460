"""The root unplugged, by the real commands: no row is lost, and all comes back as it was."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import app
from app.cli import command_line
from app.config import paths
from tests.doubles import write_file

FILES = 3


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(videos: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; its children are real."""
    monkeypatch.setattr(paths, "settings_file", lambda: videos.parent / "settings.json")

    def act(*arguments: str) -> Result:
        status = command_line.run([*arguments, "--library", str(videos.parent / "library.sqlite3")])
        return Result(status, *capfd.readouterr())

    return act


def _scan_powerless(videos: Path) -> Result:
    """Scan in a process for which permissions count, also for root."""
    library = videos.parent / "library.sqlite3"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.poison.powerless", "scan", str(videos), "--library", str(library)],
        cwd=Path(app.__file__).parent.parent,
        env=os.environ | {"HOME": str(videos.parent), "XDG_CONFIG_HOME": str(videos.parent)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def _rows(run: Run) -> list[dict[str, str]]:
    """Return the files, without what each scan measures of their disk."""
    rows = list(csv.DictReader(io.StringIO(run("list", "--format", "csv").out)))
    for row in rows:
        del row["disk_free"], row["disk_seen"]
    return rows


def _states(rows: list[dict[str, str]]) -> list[str]:
    return [row.pop("status") for row in rows]


@pytest.mark.parametrize(
    ("how", "code"),
    [("renamed", "nothing at this path"), ("emptied", "is empty"), ("closed", "do not have permission")],
)
def test_an_unplugged_root_loses_nothing(
    run: Run, videos: Path, media: dict[str, Path], how: str, code: str
) -> None:
    away = videos.parent / "away"
    for number in range(FILES):
        write_file(videos / f"clip {number}.mkv", media["languages.mkv"].read_bytes())
    assert run("scan", str(videos)).status == 0
    before = _rows(run)
    assert _states(before) == ["ok"] * FILES
    if how == "closed":
        videos.chmod(0)
    else:
        videos.rename(away)
    if how == "emptied":
        videos.mkdir()
    try:
        gone = _scan_powerless(videos) if how == "closed" else run("scan", str(videos))
        assert gone.status in {1, 3}
        assert code in gone.err
        assert "1 source offline." in gone.err
        rows = _rows(run)
        assert _states(rows) == ["offline"] * FILES
        assert rows == before
    finally:
        if how == "closed":
            videos.chmod(0o700)
        else:
            if how == "emptied":
                videos.rmdir()
            away.rename(videos)
    back = run("scan", str(videos))
    assert (back.status, f"{FILES} unchanged" in back.err) == (0, True)
    assert "1 source back online." in back.err
    rows = _rows(run)
    assert _states(rows) == ["ok"] * FILES
    assert rows == before
