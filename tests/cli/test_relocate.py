"""`cinventory relocate`: a source is at another place, and nothing is probed again."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files


def test_a_source_is_relocated(run: Run, videos: Path, prober: FakeProber) -> None:
    make_files(videos, 3)
    run("scan", videos)
    place = videos.parent / "other disk"
    videos.rename(place)
    result = run("relocate", videos, place)
    assert (result.status, result.out) == (0, b"")
    assert result.err.splitlines() == [
        f"3 of 3 known files were found at {place}.",
        f"The source {videos} is now at {place}. No file was probed.",
    ]
    prober.probed.clear()
    assert run("scan", place).err.endswith("(3 unchanged in size and date). Nothing has changed.\n")
    assert prober.probed == []


def test_a_place_with_none_of_its_files_is_refused_unless_it_is_wanted_anyway(run: Run, videos: Path) -> None:
    make_files(videos, 2)
    run("scan", videos)
    place = videos.parent / "empty"
    place.mkdir()
    result = run("relocate", videos, place)
    assert result.status == 1
    assert "None of the 2 known files was found" in result.err
    assert str(videos) in run("list").out.decode()
    assert run("relocate", videos, place, "--anyway").status == 0
    assert str(place) in run("list").out.decode()


def test_what_is_no_source_cannot_be_relocated(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run("relocate", videos / "deep", videos.parent / "x")
    assert result.status == 1
    assert "is not a source of this library" in result.err
