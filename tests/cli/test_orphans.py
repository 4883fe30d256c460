"""`cinventory orphans`: the files beside videos whose video is not there."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Run
from tests.doubles import write_file

_FILES = (
    *("Film.mkv", "Film.de.srt", "Film.nfo", "Gone.de.srt", "Subs/Gone.2.srt"),
    *("one/Heat.mkv", "one/release.nfo", "music/album.nfo"),
    *("show/S01E01.mkv", "show/S01E02.mkv", "show/S01E03.nfo", "show/tvshow.nfo", "show/cover.jpg"),
)


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    """Films and episodes, beside which lie subtitles and metadata of others."""
    for name in _FILES:
        (videos / name).parent.mkdir(exist_ok=True)
        write_file(videos / name, name.encode())
    run("scan", videos)


def test_json_has_what_belongs_to_no_video(run: Run, videos: Path, scanned: None) -> None:
    told = json.loads(run("orphans", "--format", "json").out)["orphans"]
    why = {"code": "orphan.no_name", "reason": "No video in its folder has such a name."}
    assert told == [
        {"path": str(videos / "Gone.de.srt"), "kind": "subtitles", "size": 11, **why},
        {"path": str(videos / "Subs/Gone.2.srt"), "kind": "subtitles", "size": 15, **why},
        {"path": str(videos / "show/S01E03.nfo"), "kind": "metadata", "size": 15, **why},
    ]


def test_a_table_and_csv_have_the_same(run: Run, videos: Path, scanned: None) -> None:
    head, *lines = (line.split() for line in os.fsdecode(run("orphans").out).splitlines())
    rows = list(csv.DictReader(os.fsdecode(run("orphans", "--format", "csv").out).splitlines()))
    assert head == ["File", "Kind", "Size", "Why"]
    assert [line[0] for line in lines] == [row["path"] for row in rows]
    assert (lines[0][1:4], list(rows[0].values())[1:3]) == (["subtitles", "11", "B"], ["subtitles", "11"])
    assert " ".join(lines[0][4:]) == rows[0]["reason"]


def test_subtitles_of_a_video_that_went_are_orphans_until_they_go(
    run: Run, videos: Path, scanned: None
) -> None:
    for name in ("Film.mkv", "Gone.de.srt"):
        (videos / name).unlink()
    run("scan", videos)
    told = json.loads(run("orphans", "--format", "json").out)["orphans"]
    reasons = {os.path.relpath(each["path"], videos): each["reason"] for each in told}
    assert reasons["Film.de.srt"] == "Its video Film.mkv is not there any more."
    assert reasons["Subs/Gone.2.srt"] == "There is no video in its folder."
    assert "Gone.de.srt" not in reasons


def test_a_library_without_orphans_says_so(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "belong to a video" in run("orphans").err
