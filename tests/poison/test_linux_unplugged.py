"""The root unplugged, by the real program: no row is lost, and all comes back as it was."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import app

FILES = 3


def _run(videos: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    library = videos.parent / "library.sqlite3"
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.poison.powerless", *arguments, "--library", str(library)],
        cwd=Path(app.__file__).parent.parent,
        env=os.environ | {"HOME": str(videos.parent), "XDG_CONFIG_HOME": str(videos.parent)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _rows(videos: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(_run(videos, "list", "--format", "csv").stdout)))


def _states(rows: list[dict[str, str]]) -> list[str]:
    return [row.pop("status") for row in rows]


@pytest.mark.parametrize(
    ("how", "code"),
    [("renamed", "nothing at this path"), ("emptied", "is empty"), ("closed", "do not have permission")],
)
def test_an_unplugged_root_loses_nothing(videos: Path, media: dict[str, Path], how: str, code: str) -> None:
    away = videos.parent / "away"
    for number in range(FILES):
        (videos / f"clip {number}.mkv").write_bytes(media["languages.mkv"].read_bytes())
    assert _run(videos, "scan", str(videos)).returncode == 0
    before = _rows(videos)
    assert _states(before) == ["ok"] * FILES
    if how == "closed":
        videos.chmod(0)
    else:
        videos.rename(away)
    if how == "emptied":
        videos.mkdir()
    try:
        gone = _run(videos, "scan", str(videos))
        assert gone.returncode in {1, 3}
        assert code in gone.stderr
        assert "1 source offline." in gone.stderr
        rows = _rows(videos)
        assert _states(rows) == ["offline"] * FILES
        assert rows == before
    finally:
        if how == "closed":
            videos.chmod(0o700)
        else:
            if how == "emptied":
                videos.rmdir()
            away.rename(videos)
    back = _run(videos, "scan", str(videos))
    assert (back.returncode, f"{FILES} unchanged" in back.stderr) == (0, True)
    assert "1 source back online." in back.stderr
    rows = _rows(videos)
    assert _states(rows) == ["ok"] * FILES
    assert rows == before
