"""`cinventory gaps`: the gaps between the episodes of series, and `gap:` in lists."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Run
from tests.doubles import write_file


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    """Five episodes of two series."""
    for name in ("Dark S01E01", "Dark S01E04", "Dark S03E01", "Fargo S01E01", "Fargo S01E02"):
        write_file(videos / f"{name}.mkv", name.encode())
    run("scan", videos)


def test_gaps_are_told_as_a_table_json_and_csv(run: Run, scanned: None) -> None:
    assert [line.split() for line in os.fsdecode(run("gaps").out).splitlines()] == [
        ["Series", "Season", "Gap", "in", "episodes"],
        ["Dark", "1", "2–3"],  # noqa: RUF001 - a dash between numbers
        ["Dark", "2"],
    ]
    episodes, season = json.loads(run("gaps", "--format", "json").out)["gaps"]
    assert episodes == {
        "title": "Dark",
        "year": None,
        "season": 1,
        "last_season": 1,
        "first_episode": 2,
        "last_episode": 3,
    }
    assert (season["season"], season["last_season"], season["first_episode"]) == (2, 2, None)
    rows = list(csv.DictReader(os.fsdecode(run("gaps", "--format", "csv").out).splitlines()))
    assert [row["season"] for row in rows] == ["1", "2"]
    listed = json.loads(run("list", "gap:yes", "--format", "json").out)["files"]
    assert [Path(each["path"]).stem for each in listed] == ["Dark S01E01", "Dark S01E04"]


def test_a_library_without_gaps_says_so(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "no gap" in run("gaps").err
