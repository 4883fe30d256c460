"""`check` in a terminal: its output and its exit status."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from app.library import Library, open_library
from tests import samples
from tests.checksum.known import know_files
from tests.cli.conftest import Run
from tests.damage.damage import cut


@pytest.fixture
def known(path: Path, videos: Path) -> Path:
    """A folder with an intact and a damaged file that the library of the commands knows."""
    for name in ("a.mp4", "b.mp4"):
        samples.video(videos / name)
    cut(videos / "b.mp4")
    library: Library = open_library(path)
    know_files(library, videos, "a.mp4", "b.mp4")
    library.close()
    return videos


def test_a_damaged_file_needs_attention(run: Run, known: Path) -> None:
    result = run("check", known, "--depth", "full")
    words = [line.split() for line in result.out.decode().splitlines()]
    assert words == [["clean", "full", str(known / "a.mp4")], ["damaged", "full", str(known / "b.mp4")]]
    assert (result.status, "2 files, 1 damaged, 1 without damage" in result.err) == (3, True)
    again = run("check", known)
    assert (again.status, "2 checked before" in again.err) == (3, True)


def test_a_check_that_leaves_files_is_no_pass(run: Run, path: Path, videos: Path) -> None:
    samples.video(videos / "a.mp4")
    (videos / "c.mp4").write_bytes(bytes(10_000))
    with closing(open_library(path)) as library:
        know_files(library, videos, "a.mp4", "c.mp4")
    result = run("check", videos)
    assert (result.status, "2 files, 1 not finished, 1 without damage" in result.err) == (3, True)
    assert run("check", videos).status == 3
    assert run("check", "name:a").status == 0
    left = run("check", videos, "--again", "--budget", "1B")
    assert (left.status, "left" in left.err) == (3, True)


def test_json_tells_the_evidence(run: Run, known: Path) -> None:
    tree = json.loads(run("check", "--format", "json", known).out)
    assert tree["verdicts"] == {"clean": 1, "damaged": 1}
    clean, damaged = tree["checked"]
    assert (clean["verdict"], clean["reason"], clean["evidence"]["facts"]) == ("clean", None, [])
    assert (damaged["verdict"], damaged["depth"], damaged["reason_code"]) == (
        "damaged",
        "index",
        "decode.cut",
    )
    assert damaged["evidence"]["facts"][0]["code"] == "cut"


def test_filters_choose_the_files(run: Run, known: Path) -> None:
    result = run("check", "name:a")
    assert (result.status, "1 file, 1 without damage" in result.err) == (0, True)
    run("check", known)
    listed = run("list", "checked:index", "verdict:damaged", "--format", "json")
    files = json.loads(listed.out)["files"]
    assert [(file["depth"], file["damage"]) for file in files] == [("index", "damaged")]


@pytest.mark.parametrize("arguments", [("--depth", "deep"), ("--budget", "much")])
def test_wrong_options_are_refused(run: Run, known: Path, arguments: tuple[str, ...]) -> None:
    assert run("check", known, *arguments).status == 2
