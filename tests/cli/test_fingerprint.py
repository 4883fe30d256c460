"""`fingerprint` in a terminal: its output and its exit status."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.library import open_library
from tests.checksum.known import know_files
from tests.cli.conftest import Run
from tests.library.filling import run_sql
from tests.prints import clips


@pytest.fixture
def known(path: Path, videos: Path) -> Path:
    """A folder with two copies of a video, a file that is none, and a longer one."""
    clips.write(videos / "a.mp4", frames=16)
    shutil.copy(videos / "a.mp4", videos / "b.mp4")
    for name in ("c.mp4", "long.mp4"):
        (videos / name).write_bytes(bytes(10_000))
    with closing(open_library(path)) as library:
        know_files(library, videos, "a.mp4", "b.mp4", "c.mp4", "long.mp4")
        run_sql(library, "UPDATE file SET duration = 9000 WHERE name = ?", b"long.mp4")
    return videos


def test_videos_of_similar_length_are_read_once(run: Run, known: Path) -> None:
    left = run("fingerprint", known, "--budget", "1B")
    assert (left.status, "2 left for the next run" in left.err) == (3, True)
    result = run("fingerprint", known)
    words = [line.split() for line in result.out.decode().splitlines()]
    assert words == [
        ["made", str(known / "a.mp4")],
        ["made", str(known / "b.mp4")],
        ["not_compared", str(known / "c.mp4")],
        ["-", str(known / "long.mp4")],
    ]
    assert result.status == 0
    assert "4 files, 1 that cannot be compared, 2 ready to compare, 1 without another" in result.err
    assert "In the library, 2 of 3 videos of similar length can be compared." in result.err
    tree = json.loads(run("fingerprint", "--format", "json").out)
    assert (tree["known"], tree["verdicts"]) == (3, {"made": 2, "not_compared": 1, "alone": 1})
    one, other, lacking, alone = tree["prints"]
    assert one["print"] == other["print"]
    assert (len(one["print"]), one["result"], one["reason"]) == (144, "made", None)
    assert (lacking["result"], lacking["reason_code"], lacking["print"]) == (
        "not_compared",
        "preview.damaged",
        None,
    )
    assert (alone["result"], alone["read"], alone["duration"]) == (None, None, 9000)


def test_a_wrong_budget_is_refused(run: Run, known: Path) -> None:
    assert run("fingerprint", known, "--budget", "much").status == 2
