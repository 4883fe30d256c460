"""`trash` and `journal` in a terminal: the plan, the move, the undo, and when each is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import commands
from app.config.settings import Settings, save
from app.library import Library, open_library
from tests.checksum.known import know_files, write_files
from tests.cli.conftest import Run
from tests.copies.searches import Searches
from tests.trash.bins import BIN, names, to_folder

DATA = {"a.mov": b"a" * 1000, "again.mov": b"a" * 1000, "b.mov": b"b" * 500, "b too.mov": b"b" * 500}


@pytest.fixture
def known(path: Path, videos: Path) -> Path:
    """A folder with two pairs of copies, and a hard link to one of the first pair."""
    library: Library = open_library(path)
    write_files(library, videos, DATA)
    (videos / "link.mov").hardlink_to(videos / "a.mov")
    know_files(library, videos, "a.mov", "link.mov")
    Searches(library).run()
    library.close()
    return videos


@pytest.fixture
def bin_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash that the commands use."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv(BIN, str(folder))
    run: Callable[..., int] = commands.run
    monkeypatch.setattr(commands, "run", lambda arguments: run(arguments, lambda: to_folder))
    return folder


def test_a_plan_moves_nothing(run: Run, known: Path) -> None:
    result = run("trash", known, "--keep", "longest-name", "--prefer", known / "elsewhere")
    assert result.out.decode().splitlines() == [
        str(known / "b.mov"),
        f"  stays: {known / 'b too.mov'}",
        str(known / "a.mov"),
        "  not moved: Other paths lead to the same bytes, so that moving one would free nothing.",
        str(known / "link.mov"),
        "  not moved: Other paths lead to the same bytes, so that moving one would free nothing.",
    ]
    assert "1 file could go, 500 B. Nothing was moved" in result.err
    assert result.status == 0
    tree = json.loads(run("trash", known / "again.mov", "--format", "json").out)
    assert tree == {
        "moved": False,
        "files": [
            {
                "path": str(known / "again.mov"),
                "size": 1000,
                "state": "planned",
                "stays": str(known / "link.mov"),
            }
        ],
    }


def test_files_are_only_read_until_the_preferences_allow_more(
    run: Run, known: Path, preferences: Path, bin_: Path
) -> None:
    result = run("trash", known, "--yes")
    assert (result.status, result.out) == (1, b"")
    assert "Cinventory only reads." in result.err
    assert str(preferences) in result.err
    assert names(known) == {*DATA, "link.mov"}


def test_files_go_and_come_back(run: Run, known: Path, preferences: Path, bin_: Path) -> None:
    save(preferences, Settings(trash=True))
    moved = run("trash", known / "again.mov", known / "b.mov", "--yes")
    assert (moved.status, names(bin_)) == (0, {"again.mov", "b.mov"})
    assert "2 files, 2 in the trash, 1.5 kB." in moved.err
    assert "in the trash     1.0 kB" in moved.out.decode()
    listed = json.loads(run("journal", "--format", "json").out)["files"]
    assert [(each["state"], Path(each["path"]).name) for each in listed] == [
        ("moved", "again.mov"),
        ("moved", "b.mov"),
    ]
    assert listed[0]["trash"] == str(bin_ / "again.mov")
    one = run("journal", "undo", str(listed[1]["id"]))
    assert (one.status, names(bin_)) == (0, {"again.mov"})
    assert "moved back" in one.out.decode()
    assert run("journal", "undo", str(listed[1]["id"])).status == 1
    assert run("journal", "undo", "--last").status == 0
    assert names(known) == {*DATA, "link.mov"}
    nothing = run("journal", "undo", "--last")
    assert (nothing.status, nothing.out) == (1, b"")


def test_what_was_not_moved_is_told(run: Run, known: Path, preferences: Path, bin_: Path) -> None:
    save(preferences, Settings(trash=True))
    (known / "b too.mov").write_bytes(b"c" * 500)
    result = run("trash", known / "again.mov", known / "b.mov", "--yes", "--format", "json")
    assert result.status == 3
    found = {Path(each["path"]).name: each["reason_code"] for each in json.loads(result.out)["files"]}
    assert found == {"again.mov": None, "b.mov": "trash.keeper_changed"}
    (known / "again.mov").write_bytes(b"new")
    assert run("journal", "undo", "--last").status == 3
    assert (known / "again.mov").read_bytes() == b"new"


def test_links_are_told_and_stay(run: Run, known: Path, preferences: Path, bin_: Path) -> None:
    save(preferences, Settings(trash=True))
    result = run("trash", known / "a.mov", "--yes", "--format", "json")
    tree = json.loads(result.out)
    assert [each["reason_code"] for each in tree["files"]] == ["trash.link"]
    assert (result.status, names(bin_)) == (3, set())


def test_without_a_trash_nothing_moves(run: Run, known: Path, preferences: Path) -> None:
    save(preferences, Settings(trash=True))
    result = run("trash", known / "again.mov", "--yes")
    assert "No trash is available here." in result.out.decode()
    assert result.status == 3
    assert names(known) == {*DATA, "link.mov"}


@pytest.mark.parametrize(
    "arguments",
    [("trash",), ("journal", "undo"), ("journal", "list", "1"), ("journal", "undo", "1", "--last")],
)
def test_wrong_usage(run: Run, known: Path, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).status == 2
