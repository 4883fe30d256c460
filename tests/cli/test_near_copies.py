"""`copies --near` in a terminal: the groups, their formats, and what the user says of them."""

import csv
import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Run
from tests.library.filling import run_sql
from tests.library.near.near_library import add_near


@pytest.fixture
def ids(path: Path, videos: Path) -> dict[str, int]:
    """A library with a video at three sizes, and another one."""
    with closing(open_library(path)) as library:
        return add_near(library, bytes(videos))


def names(out: bytes) -> list[list[str]]:
    """Return the names of the files of each group."""
    return [[Path(file["path"]).name for file in group["files"]] for group in json.loads(out)["groups"]]


def test_groups_tell_the_better_one_and_why(run: Run, ids: dict[str, int], videos: Path) -> None:
    result = run("copies", "--near")
    assert result.status == 0
    lines = result.out.decode().splitlines()
    assert lines[:5] == [
        "3 videos with the same pictures",
        f"  1                      {videos / 'b.mkv'}",
        f"  2  certain             {videos / 'a.mkv'}",
        f"  3  perhaps             {videos / 'c.mkv'}",
        "  Keep 1: It has the larger picture: 3840 × 2160, against 1920 × 1080.",  # noqa: RUF001
    ]
    assert [line.split()[0] for line in lines[5:]] == ["1", "Resolution", "Bits"]
    assert "3840 × 2160 *  1920 × 1080  1280 × 720" in lines[6]  # noqa: RUF001
    assert result.err == ""


def test_json_has_all_that_is_known(run: Run, ids: dict[str, int], videos: Path) -> None:
    tree = json.loads(run("copies", "--near", "--format", "json").out)
    assert (tree["needed"], tree["left"], tree["not_compared"]) == (4, 0, 0)
    (group,) = tree["groups"]
    assert (group["keep"], group["rule"]) == (ids["b.mkv"], "resolution")
    assert group["reason"].startswith("It has the larger picture")
    head, near, far = group["files"]
    assert (head["kind"], head["distance"], head["mirrored"]) == (None, None, None)
    assert (near["kind"], near["distance"], near["frames"], near["mirrored"]) == ("certain", 2.0, 8, False)
    assert (far["kind"], far["path"]) == ("perhaps", str(videos / "c.mkv"))
    (resolution,) = [each for each in group["differences"] if each["column"] == "picture"]
    assert (resolution["title"], resolution["better"]) == ("Resolution", [True, False, False])


def test_csv_has_a_row_a_file(run: Run, ids: dict[str, int]) -> None:
    rows = list(csv.DictReader(run("copies", "--near", "--format", "csv").out.decode().splitlines()))
    told = [(Path(row["path"]).name, row["keep"], row["likeness"], row["distance"]) for row in rows]
    assert told == [
        ("b.mkv", "yes", "", ""),
        ("a.mkv", "no", "certain", "2.0"),
        ("c.mkv", "no", "perhaps", "11.75"),
    ]


def test_a_filter_chooses_files_of_groups(run: Run, ids: dict[str, int], videos: Path) -> None:
    assert names(run("copies", "--near", videos / "c.mkv", "--format", "json").out) == [
        ["b.mkv", "a.mkv", "c.mkv"]
    ]
    assert names(run("copies", "--near", "name:z", "--format", "json").out) == []


def test_files_that_are_not_the_same_are_listed_apart(run: Run, ids: dict[str, int], videos: Path) -> None:
    pair = (videos / "c.mkv", videos / "b.mkv")
    assert run("copies", "--not-same", *pair).status == 0
    assert names(run("copies", "--near", "--format", "json").out) == [["a.mkv", "c.mkv"], ["b.mkv", "a.mkv"]]
    assert names(run("copies", "--near", "--left-alone", "--format", "json").out) == [["b.mkv", "c.mkv"]]
    assert run("copies", "--same", *pair).status == 0
    again = run("copies", "--same", *pair)
    assert (again.status, "Nobody said that" in again.err) == (1, True)
    assert names(run("copies", "--near", "--format", "json").out) == [["b.mkv", "a.mkv", "c.mkv"]]


@pytest.mark.parametrize(
    "lost",
    [
        ("DELETE FROM picture_print WHERE file_id = ?", "DELETE FROM matched_print WHERE file_id = ?"),
        ("DELETE FROM matched_print WHERE file_id = ?",),
    ],
)
def test_files_that_were_not_compared_are_told(
    run: Run, ids: dict[str, int], videos: Path, path: Path, lost: Sequence[str]
) -> None:
    """They were not read, or a cancel came before they were compared."""
    with closing(open_library(path)) as library:
        for statement in lost:
            run_sql(library, statement, ids["z.mkv"])
    result = run("copies", "--near")
    assert "1 video was not compared with those of similar length." in result.err
    refused = run("copies", "--not-same", videos / "a.mkv", videos / "z.mkv")
    assert (refused.status, "was not compared yet" in refused.err) == (1, True)
    unknown = run("copies", "--not-same", videos / "a.mkv", videos / "none.mkv")
    assert (unknown.status, "knows no files" in unknown.err) == (1, True)


def test_only_one_list_is_possible(run: Run, ids: dict[str, int], videos: Path) -> None:
    assert run("copies", "--near", "--folders").status == 2
    assert run("copies", "--not-same", videos / "a.mkv", videos / "b.mkv", "name:a").status == 2
