"""`trash` and `journal` in a terminal: the plan, the move, the undo, and when each is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.commands import trash
from app.config.settings import Settings, save
from app.library import Library, open_library
from tests.checksum.known import execute, know_files, write_files
from tests.cli.conftest import Result, Run
from tests.copies.searches import Searches, wherever
from tests.core.near.made_prints import film
from tests.library.filling import run_sql
from tests.library.near.near_library import match_known
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
    run: Callable[..., int] = command_line.run
    monkeypatch.setattr(
        command_line, "run", lambda arguments: run(arguments, command_line.Outside(lambda: to_folder))
    )
    return folder


def test_the_files_that_may_go_are_to_be_named(run: Run, known: Path) -> None:
    assert "name the files that may go" in run("trash").err
    told = " ".join(run("trash", "--help").out.decode().replace("│", " ").split())
    assert "by default all files" not in told
    assert "One has to be named, here or by --where." in told
    assert run("trash", "--where", "size:>0").status == 0
    assert known.is_dir()


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
    assert "1 file could go, 500 B to reclaim." in wherever(result.err)
    assert "Nothing was moved" in result.err
    assert result.status == 0
    tree = json.loads(run("trash", known / "again.mov", "--format", "json").out)
    assert tree.pop("reclaimable_at_least") in {0, 1000}, "as the file system tells"
    assert tree == {
        "moved": False,
        "reclaimable": 1000,
        "left_on_one_disk": 0,
        "backups": 0,
        "dubs": 0,
        "files": [
            {
                "path": str(known / "again.mov"),
                "size": 1000,
                "state": "planned",
                "stays": str(known / "link.mov"),
                "on_one_disk": True,
                "lost_languages": [],
                "better": None,
            }
        ],
    }


def test_an_empty_journal_says_so(run: Run, known: Path) -> None:
    listed = run("journal")
    assert (listed.status, listed.out) == (0, b"")
    assert listed.err == "The journal is empty: nothing was moved to the trash.\n"


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


def test_the_list_says_where_files_are_by_now(run: Run, known: Path, preferences: Path, bin_: Path) -> None:
    save(preferences, Settings(trash=True))
    run("trash", known / "again.mov", known / "b.mov", "--yes")
    assert statuses(run) == {"again.mov": "trashed", "b.mov": "trashed"}
    (bin_ / "again.mov").rename(known / "again.mov")  # as a file manager does
    (bin_ / "b.mov").unlink()
    listed = json.loads(run("journal", "--format", "json").out)["files"]
    assert {Path(each["path"]).name: (each["state"], each["reason_code"]) for each in listed} == {
        "again.mov": ("restored", None),
        "b.mov": ("gone", "trash.not_in_trash"),
    }
    assert statuses(run) == {"again.mov": "ok", "b.mov": "missing"}
    assert run("journal", "undo", "--last").status == 1


def statuses(run: Run) -> dict[str, str]:
    """Return the states of two files as a list tells them."""
    listed = json.loads(run("list", "--format", "json").out)
    found = {Path(each["path"]).name: each["status"] for each in listed["files"]}
    return {name: found[name] for name in ("again.mov", "b.mov")}


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


@pytest.fixture
def two_disks(path: Path, videos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A folder with two copies of a file and one of another, and a disk with both files again."""
    backup = tmp_path / "backup"
    backup.mkdir()
    library = open_library(path)
    write_files(library, videos, {"a.mov": b"a" * 1000, "again.mov": b"a" * 1000, "b.mov": b"b" * 500})
    write_files(library, backup, {"a.mov": b"a" * 1000, "b.mov": b"b" * 500})
    Searches(library).run()
    for folder, volume in ((videos, "uuid:one"), (backup, "uuid:two")):
        execute(library, "UPDATE source SET volume = ? WHERE path = ?", volume, bytes(folder))
    monkeypatch.setattr(trash, "sources_away", lambda _reader: {})  # both are on one disk in truth
    library.close()
    return videos, backup


def goes(result: Result) -> set[str]:
    """Return the paths that could go."""
    return {each["path"] for each in json.loads(result.out)["files"] if each["state"] == "planned"}


def test_a_backup_is_not_proposed_unasked(run: Run, two_disks: tuple[Path, Path]) -> None:
    videos, backup = two_disks
    result = run("trash", videos, backup, "--format", "json")
    assert goes(result) == {str(videos / "again.mov")}
    tree = json.loads(result.out)
    assert (tree["left_on_one_disk"], tree["backups"], tree["files"][0]["on_one_disk"]) == (0, 2, True)
    assert wherever(result.err).strip() == (
        "1 file could go, 1.0 kB to reclaim. "
        "The trash is on the same disk: emptying it frees the space. "
        "2 files stay as copies on other disks: --across-disks lets them go. "
        "Nothing was moved: add --yes to move them to the trash."
    )


def test_backups_go_once_the_user_says_so(run: Run, two_disks: tuple[Path, Path]) -> None:
    videos, backup = two_disks
    result = run("trash", backup, "--across-disks")
    assert f"{backup / 'b.mov'}\n  stays: {videos / 'b.mov'}, on another disk\n" in result.out.decode()
    assert (
        "2 files could go, 1.5 kB to reclaim. 2 files are on several disks now, and would be on one only."
        in wherever(result.err)
    )
    assert goes(run("trash", backup, "--format", "json")) == set()


def test_rules_keep_files_on_a_disk_in_a_folder_and_on_so_many_disks(
    run: Run, two_disks: tuple[Path, Path]
) -> None:
    videos, backup = two_disks
    command = ("trash", videos, backup, "--across-disks", "--format", "json")
    on_backup = run(*command, "--keep-on", backup / "a.mov")
    assert goes(on_backup) == {str(videos / name) for name in ("a.mov", "again.mov", "b.mov")}
    assert json.loads(on_backup.out)["left_on_one_disk"] == 2
    assert goes(run(*command, "--keep-in", videos)) == {str(backup / name) for name in ("a.mov", "b.mov")}
    assert goes(run(*command, "--keep-disks", 2)) == {str(videos / "again.mov")}
    assert goes(run(*command, "--keep-disks", 3)) == set()
    unknown = run(*command, "--keep-on", "/nowhere")
    assert (unknown.status, unknown.out) == (1, b"")
    misspelt = run(*command, "--keep-in", f"{videos}s")
    assert (misspelt.status, misspelt.out) == (1, b"")
    assert run(*command, "--keep-disks", 0).status == 2


def test_a_backup_goes_only_as_it_was_planned(
    run: Run, two_disks: tuple[Path, Path], preferences: Path, bin_: Path
) -> None:
    _, backup = two_disks
    save(preferences, Settings(trash=True))
    nothing = run("trash", backup, "--yes")
    assert (nothing.status, names(bin_)) == (0, set())
    result = run("trash", backup / "b.mov", "--across-disks", "--yes")
    assert (result.status, names(bin_)) == (0, {"b.mov"})


def test_a_disk_that_was_unplugged_since_keeps_nothing(run: Run, known: Path) -> None:
    """The library has not noticed it yet."""
    known.rename(known.with_name("unplugged"))
    result = run("trash", known, "--format", "json")
    assert goes(result) == set()
    assert {each["reason_code"] for each in json.loads(result.out)["files"]} <= {
        "trash.no_keeper",
        "trash.away",
    }
    assert f"{known}: There is nothing at this path." in result.err
    assert "0 files could go" in result.err


def test_a_source_on_which_another_volume_is_keeps_nothing(run: Run, known: Path, path: Path) -> None:
    library = open_library(path)
    execute(library, "UPDATE source SET volume = 'uuid:unplugged'")
    library.close()
    result = run("trash", known, "--format", "json")
    assert goes(result) == set()
    assert "another" in result.err


@pytest.fixture
def films(path: Path, videos: Path) -> Path:
    """A folder with a film, a poorer version of it, and one of another language, which is damaged alone."""
    library = open_library(path)
    write_files(library, videos, {"good.mkv": b"g" * 900, "poor.mkv": b"p" * 500, "french.mkv": b"f" * 400})
    match_known(library, dict.fromkeys(("good.mkv", "poor.mkv", "french.mkv"), film(1)))
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE name <> ?", b"good.mkv")
    run_sql(library, "UPDATE file SET audio_languages = 'fr' WHERE name = ?", b"french.mkv")
    library.close()
    return videos


def test_near_copies_go_by_the_same_steps(run: Run, films: Path, bin_: Path, preferences: Path) -> None:
    result = run("trash", "--near", films)
    assert result.out.decode().splitlines() == [
        str(films / "poor.mkv"),
        f"  stays: {films / 'good.mkv'}",
        str(films / "french.mkv"),
        "  not moved: It has sound in a language that the file that would stay does not have.",
    ]
    assert "--other-languages lets it go" in result.err
    save(preferences, Settings(trash=True))
    moved = run("trash", "--near", films, "--yes")
    assert (moved.status, names(bin_)) == (3, {"poor.mkv"})
    assert run("journal", "undo", "--last").status == 0
    assert names(bin_) == set()
    other = run("trash", "--near", "--other-languages", films / "french.mkv", "--yes")
    assert (other.status, names(bin_)) == (0, {"french.mkv"})
    assert (films / "good.mkv").exists()
    assert (films / "poor.mkv").exists()


@pytest.mark.parametrize(
    "options", [("--near", "--keep", "oldest"), ("--near", "--prefer", "/a"), ("--other-languages",)]
)
def test_rules_that_mean_nothing_are_refused(run: Run, films: Path, options: tuple[str, ...]) -> None:
    assert run("trash", *options, films).status == 2
