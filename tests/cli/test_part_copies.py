"""`copies --parts` and `fingerprint --parts` in a terminal."""

import csv
import json
from contextlib import closing
from pathlib import Path

import pytest

from app.library import open_library
from tests.checksum.known import know_files
from tests.cli.conftest import Run
from tests.library.filling import run_sql
from tests.library.near.parts_library import add_parts
from tests.prints import clips


@pytest.fixture
def ids(path: Path, videos: Path) -> dict[str, int]:
    """A library with a video that lies in another one, and one that shares a part with it."""
    with closing(open_library(path)) as library:
        return add_parts(library, bytes(videos))


def test_the_list_tells_where_each_lies(run: Run, ids: dict[str, int], videos: Path) -> None:
    result = run("copies", "--parts")
    assert result.status == 0
    other_speed = "at another speed, sound not compared: another speed"
    assert result.out.decode().splitlines() == [
        str(videos / "a.mkv"),
        f"  is a part of {videos / 'b.mkv'}, from 1:40 to 2:40, mirrored",
        "",
        str(videos / "c.mkv"),
        f"  has 0:24 to 0:48 in common with {videos / 'b.mkv'}, from 0:15 to 0:40, {other_speed}",
    ]
    assert "1 video was not compared with longer ones" in result.err
    assert "1 further pair is not confirmed yet" in result.err


def test_json_has_all_that_is_known(run: Run, ids: dict[str, int], videos: Path) -> None:
    tree = json.loads(run("copies", "--parts", "--format", "json").out)
    assert (tree["videos"], tree["left"], tree["not_compared"], tree["unconfirmed"]) == (3, 1, 0, 1)
    one, other = tree["parts"]
    assert (one["kind"], one["offset"], one["scale"], one["mirrored"]) == ("contained", 100, 1, True)
    assert (one["agree"], one["compared"], one["sound"], other["sound"]) == (8, 9, None, "speed")
    assert (one["part"]["id"], one["part"]["begin"], one["part"]["end"]) == (ids["a.mkv"], 0, 60)
    assert (one["whole"]["path"], one["whole"]["begin"]) == (str(videos / "b.mkv"), 100)
    assert (other["kind"], other["whole"]["begin"], other["whole"]["end"]) == ("shares", 15, 40)


def test_csv_has_a_row_a_pair(run: Run, ids: dict[str, int]) -> None:
    rows = list(csv.DictReader(run("copies", "--parts", "--format", "csv").out.decode().splitlines()))
    told = [(row["kind"], Path(row["part"]).name, row["whole_begin"], row["mirrored"]) for row in rows]
    assert told == [("contained", "a.mkv", "100.0", "yes"), ("shares", "c.mkv", "15.0", "no")]


def test_a_filter_chooses_files_of_pairs(run: Run, ids: dict[str, int], videos: Path) -> None:
    chosen = run("copies", "--parts", videos / "c.mkv").out.decode()
    assert chosen.splitlines()[0] == str(videos / "c.mkv")
    assert run("copies", "--parts", "name:z").out == b""


@pytest.mark.parametrize("other", ["--near", "--folders", "--left-alone"])
def test_only_one_list_is_possible(run: Run, ids: dict[str, int], other: str) -> None:
    assert run("copies", "--parts", other).status == 2


def test_videos_are_read_and_compared_once(run: Run, path: Path, videos: Path) -> None:
    clips.write(videos / "film.mp4", frames=1000, key_every=50, paint=clips.slow_scene)
    clips.write(videos / "part.mp4", frames=500, paint=lambda at: clips.slow_scene(at + 250))
    (videos / "bad.mp4").write_bytes(bytes(10_000))
    with closing(open_library(path)) as library:
        know_files(library, videos, "film.mp4", "part.mp4", "bad.mp4")
        for name, length in (("film.mp4", 40), ("part.mp4", 20), ("bad.mp4", 30)):
            run_sql(library, "UPDATE file SET duration = ? WHERE name = ?", length, name.encode())
    result = run("fingerprint", "--parts")
    assert [line.split() for line in result.out.decode().splitlines()] == [
        ["not_compared", str(videos / "bad.mp4")],
        ["made", str(videos / "film.mp4")],
        ["made", str(videos / "part.mp4")],
    ]
    assert result.status == 0
    assert "1 new pair that shares a part" in result.err
    assert "Compared with longer ones in the library: 2 of 3 videos." in result.err
    lines = run("copies", "--parts").out.decode().splitlines()
    assert lines[0] == str(videos / "part.mp4")
    assert "is a part of" in lines[1]
    tree = json.loads(run("fingerprint", "--parts", "--format", "json").out)
    assert (tree["known"], tree["bytes_read"], tree["pairs"], tree["unconfirmed"]) == (3, 0, 0, 0)
    bad, film, _ = tree["videos"]
    assert (bad["result"], bad["reason_code"]) == ("not_compared", "preview.damaged")
    assert (film["key_frames"], film["result"]) == (5, "made")
