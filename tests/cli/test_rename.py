"""`cinventory rename`: a source has a name of its own, which other commands say too."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.doubles import make_files


def test_a_source_gets_a_name_and_loses_it(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run("rename", videos, "Summer  films")
    assert (result.status, result.out) == (0, b"")
    assert result.err == f"The source {videos} is called “Summer  films” now.\n"
    assert "Summer  films" in run("status").out.decode()
    assert "Summer  films" in run("jobs").out.decode()
    assert run("rename", videos, "").err == f"The source {videos} is called “{videos.name}” now.\n"
    assert "Summer" not in run("status").out.decode()


def test_what_is_no_source_is_not_renamed(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run("rename", videos / "deep", "x")
    assert result.status == 1
    assert "is not a source of this library" in result.err
