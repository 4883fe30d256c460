"""`cinventory list` with filters: which arguments are paths, what is found, and what is said of nonsense."""

import csv
import io
import json
from pathlib import Path

import pytest

from app.cli import command_line
from tests.cli.conftest import Run
from tests.doubles import make_files


@pytest.fixture
def listed(run: Run, videos: Path) -> Path:
    """A library of three files in two folders."""
    for number, folder in enumerate(("a", "hevc", "hevc")):
        (videos / folder).mkdir(exist_ok=True)
        (videos / folder / f"clip {10 - number}.mkv").write_bytes(b"x" * (number + 1))
    assert run("scan", videos).status == 0
    return videos


def _names(run: Run, *arguments: str | Path) -> list[str]:
    result = run("list", "--format", "json", *arguments)
    assert (result.status, result.err) == (0, "")
    return [Path(file["path"]).name for file in json.loads(result.out)["files"]]


def test_filters_and_paths(run: Run, listed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _names(run, "codec:hevc size:>1B", "--sort", "size", "--desc") == ["clip 8.mkv", "clip 9.mkv"]
    assert _names(run, "name:9.mkv", listed) == ["clip 9.mkv"]
    assert _names(run, listed / "a", "clip") == ["clip 10.mkv"]
    assert _names(run, "--", "-name:9", "-name:10") == ["clip 8.mkv"]
    assert sorted(_names(run, "hevc")) == ["clip 10.mkv", "clip 8.mkv", "clip 9.mkv"]
    monkeypatch.chdir(listed)
    assert _names(run, "hevc", "--sort", "name") == ["clip 8.mkv", "clip 9.mkv"]
    assert _names(run, "hevc", "--where", "size:<=2B") == ["clip 9.mkv"]
    assert _names(run, "./gone") == []


def test_what_has_a_separator_is_a_path_unless_a_filter_says_its_name(run: Run, listed: Path) -> None:
    assert _names(run, "gone/hevc") == []
    assert sorted(_names(run, "folder:/hevc")) == ["clip 8.mkv", "clip 9.mkv"]


@pytest.mark.parametrize("command", ["verify", "check", "checksum", "copies", "accept", "trash"])
def test_a_folder_that_is_gone_chooses_no_other_files(run: Run, listed: Path, command: str) -> None:
    """They match the name of the folder as a word."""
    result = run(command, "hevc")
    assert (result.status, result.out) == (2, b"")
    assert result.err.splitlines() == [
        "cinventory: hevc is no file or folder here.",
        "  Use ./hevc for one that is gone, or --where hevc for the files that match.",
    ]
    assert run(command, "my clips", "size:>1B").status == 2
    assert run(command, "").status == 2


def test_a_test_of_profiles_takes_no_folder_that_is_gone(
    listed: Path, path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert command_line.run(["profiles", "test", "--library", str(path), "hevc"]) == 2
    assert b"hevc is no file or folder here" in capfdbinary.readouterr().err


def test_the_same_word_chooses_files_when_it_is_said_to_be_one(run: Run, listed: Path) -> None:
    assert "3 files" in run("checksum", "--where", "hevc").err
    assert run("checksum", "./hevc").status == 1


def test_sorted_by_several_columns(run: Run, listed: Path) -> None:
    names = ["clip 10.mkv", "clip 8.mkv", "clip 9.mkv"]
    assert _names(run, "--sort", "folder", "--sort", "name") == names
    assert _names(run, "--sort", "duration", "--sort", "name") == ["clip 8.mkv", "clip 9.mkv", "clip 10.mkv"]
    result = run("list", "--sort", "colour")
    assert result.status == 2
    assert "not a column" in result.err


@pytest.mark.parametrize(
    ("text", "caret"),
    [
        ("clip size:>2QB", " " * 10 + "^^^^"),
        ("colour:red", "^" * 10),
        ('a "b', "  ^^"),
        ("a " * 60 + "fps:fast", " " * 60 + "^^^^"),
        ("🎬" * 2000, ""),
    ],
)
def test_a_bad_filter_is_said_with_its_place(run: Run, listed: Path, text: str, caret: str) -> None:
    result = run("list", text)
    assert (result.status, result.out) == (2, b"")
    message, shown, below = result.err.splitlines()
    assert message.startswith("cinventory: ")
    assert not caret or below == f"  {caret}"
    assert len(shown) <= 122


def test_a_filter_that_finds_nothing_is_no_error(run: Run, listed: Path) -> None:
    assert _names(run, "codec:av1") == []


def test_a_list_says_what_nobody_has_asked(run: Run, videos: Path) -> None:
    make_files(videos, 3)
    run("scan", videos)
    for text, told in (
        ("problem:damaged", "No check for damage has an answer yet. Ask with: cinventory check"),
        ("verdict:rotten", "No file was compared with an earlier checksum yet. Ask with: cinventory verify"),
        ("copies:1", "The copies of no file are known yet. Ask with: cinventory copies"),
    ):
        result = run("list", text)
        assert (result.status, result.err) == (0, f"cinventory: {told}\n")
    nothing = "cinventory: No file of the library matches. "
    assert run("list", "problem:truncated").err.startswith(nothing)
    assert run("list", "problem:truncated", "--format", "csv").err == ""
    run("copies", videos)
    assert run("list", "copies:>1").err.startswith(nothing)
    assert run("list", "copies:1").err == ""


@pytest.fixture
def recorded(run: Run, videos: Path) -> Path:
    """A library of a recording in three files, of which the second is not here, and of another file."""
    for size, name in enumerate(("GX010482.MP4", "GX030482.MP4", "GX040482.MP4", "other.mkv"), 1):
        (videos / name).write_bytes(b"x" * size)
    assert run("scan", videos).status == 0
    return videos


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("clip:yes", ["GX010482.MP4", "GX030482.MP4", "GX040482.MP4"]),
        ("clip:no", ["other.mkv"]),
        ("clip:first", ["GX010482.MP4"]),
        ("clip:incomplete parts:>1", ["GX010482.MP4", "GX030482.MP4", "GX040482.MP4"]),
        ("clip:complete", []),
        ("parts:>3", []),
        ("problem:parts", ["GX010482.MP4", "GX030482.MP4", "GX040482.MP4"]),
    ],
)
def test_recordings_are_found(run: Run, recorded: Path, text: str, names: list[str]) -> None:
    assert _names(run, text, "--sort", "name") == names


def test_a_list_has_a_line_a_recording_if_that_is_wanted(run: Run, recorded: Path) -> None:
    result = run("list", "--by-clip", "--sort", "size", "--desc", "--format", "csv")
    first, second = csv.DictReader(io.StringIO(result.out.decode()))
    assert (Path(first["path"]).name, first["size"], first["parts"]) == ("GX010482.MP4", "6", "3")
    assert (first["clip_complete"], first["missing_parts"], first["part"]) == ("incomplete", "1", "")
    assert (Path(second["path"]).name, second["size"], second["clip_complete"]) == ("other.mkv", "4", "")
    assert len(_names(run, "--by-clip")) == 2
    refused = run("list", "--by-clip", "--format", "html")
    assert refused.status == 2
    assert "line for each file" in refused.err
