"""An output never costs a video, a library or another file of the user's: refused in words, exit status 2."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.library import open_library
from app.library.near import parts_segments
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files, ok
from tests.library.filling import run_sql

HEAD = b"\x1aE\xdf\xa3 a Matroska file"


def _state(folder: Path) -> dict[Path, bytes]:
    """Return every file below `folder` with its contents, but for what the library itself writes."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("library"))
    return {path: path.read_bytes() for path in files}


@pytest.fixture
def video(run: Run, videos: Path) -> Path:
    """A file that the library knows as a video; its contents look like none."""
    make_files(videos, 2)
    assert run("scan", videos).status == 0
    return min(videos.iterdir())


Refused = Callable[..., str]


@pytest.fixture
def refused(run: Run, tmp_path: Path) -> Refused:
    """Run a command whose output is refused, and return the sentence; nothing has changed or is left."""

    def act(command: str, *arguments: str | Path) -> str:
        before = _state(tmp_path)
        result = run(command, *arguments)
        assert (result.status, result.out) == (2, b"")
        assert len(result.err.splitlines()) == 1
        assert result.err.startswith("cinventory: ")
        assert _state(tmp_path) == before
        return result.err

    return act


@pytest.mark.parametrize("force", [[], ["--force"]], ids=["plain", "forced"])
@pytest.mark.parametrize("command", ["scan", "list", "changes"])
def test_the_library_and_what_lies_beside_it_are_never_replaced(
    run: Run, refused: Refused, video: Path, path: Path, command: str, force: list[str]
) -> None:
    roots = [video.parent] if command == "scan" else []
    for ending in ("", "-wal", "-shm", "-journal", ".lock", ".api", ".parts"):
        told = refused(command, *roots, "--output", f"{path}{ending}", *force)
        assert f"{path}{ending} belongs to the library" in told
    index = parts_segments.folder_of(path)
    index.mkdir()
    (index / "0f.segment").write_bytes(b"segment")
    for name in ("0f.segment", "new.csv"):
        assert "belongs to the library" in refused(command, *roots, "--output", index / name, *force)
    assert run("list").status == 0


@pytest.mark.parametrize("force", [[], ["--force"]], ids=["plain", "forced"])
@pytest.mark.parametrize("command", ["scan", "list", "changes"])
def test_a_known_video_is_never_replaced(
    refused: Refused, video: Path, command: str, force: list[str]
) -> None:
    roots = [video.parent] if command == "scan" else []
    assert "is never replaced" in refused(command, *roots, "--output", video, *force)


def test_a_video_that_this_scan_is_to_find_is_never_replaced(
    refused: Refused, videos: Path, prober: FakeProber
) -> None:
    make_files(videos, 2)
    target = min(videos.iterdir())
    assert "is about to scan" in refused("scan", videos, "--output", target, "--force")
    assert prober.probed == []


def test_a_file_that_is_scanned_by_name_is_never_replaced(refused: Refused, videos: Path) -> None:
    target = videos / "list.json"
    target.write_bytes(b"{}")
    assert "is about to scan" in refused("scan", target, "--format", "json", "--output", target)


@pytest.mark.parametrize("where", ["missing", "removed", "offline"])
def test_a_known_video_is_known_in_every_state(
    run: Run, refused: Refused, video: Path, path: Path, where: str
) -> None:
    library = open_library(path)
    statement = {
        "missing": "UPDATE file SET missing = 1",
        "removed": "UPDATE source SET removed = 1.0",
        "offline": "UPDATE source SET online = 0",
    }[where]
    run_sql(library, statement)
    library.close()
    assert "is never replaced" in refused("list", "--output", video, "--force")
    video.unlink()
    assert "is never replaced" in refused("list", "--output", video, "--force")


def test_a_way_round_leads_to_the_same_video(
    refused: Refused, video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for way in (Path("videos") / video.name, Path("videos") / ".." / "videos" / "." / video.name):
        assert "is never replaced" in refused("list", "--output", way, "--force")


def test_a_hard_link_is_the_same_video(refused: Refused, video: Path, tmp_path: Path) -> None:
    link = tmp_path / "list.json"
    link.hardlink_to(video)
    assert "is never replaced" in refused("list", "--format", "json", "--output", link)


def test_a_hard_link_to_the_library_is_the_library(
    refused: Refused, video: Path, path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "list.json"
    link.hardlink_to(path)
    assert "belongs to the library" in refused("list", "--format", "json", "--output", link)


def test_another_library_is_never_replaced(run: Run, refused: Refused, video: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes((tmp_path / "library.sqlite3").read_bytes())
    assert "is a database" in refused("list", "--format", "json", "--output", other, "--force")
    beside = tmp_path / "other.json-wal"
    beside.write_bytes(b"journal")
    assert "belongs to the library" in refused("list", "--output", beside, "--force")


def test_an_unknown_video_is_never_replaced(refused: Refused, video: Path, tmp_path: Path) -> None:
    for name in ("holiday.mkv", "list.txt"):
        (tmp_path / name).write_bytes(HEAD)
        assert "holds a video" in refused("list", "--output", tmp_path / name, "--force")


def test_the_users_preferences_are_never_replaced(refused: Refused, video: Path, preferences: Path) -> None:
    preferences.write_text('{"version": 1}')
    assert "belongs to Cinventory" in refused("list", "--format", "json", "--output", preferences)


def test_a_folder_is_never_replaced(refused: Refused, video: Path) -> None:
    assert "is not a regular file" in refused("scan", video.parent, "--output", video.parent, "--force")


@pytest.mark.parametrize(
    ("form", "own"),
    [("table", ".txt"), ("json", ".json"), ("jsonl", ".JSONL"), ("csv", ".csv"), ("html", ".htm")],
)
def test_an_existing_file_is_replaced_by_its_own_format_or_by_force(
    run: Run, refused: Refused, video: Path, tmp_path: Path, form: str, own: str
) -> None:
    foreign, known = tmp_path / "notes.md", tmp_path / f"list{own}"
    for target in (foreign, known):
        target.write_text("old")
    told = refused("list", "--format", form, "--output", foreign)
    assert f"{foreign} exists and does not end in {own.lower()}" in told
    assert "--force" in told
    assert run("list", "--format", form, "--output", known).status == 0
    assert run("list", "--format", form, "--output", foreign, "--force").status == 0
    assert b"old" not in {known.read_bytes(), foreign.read_bytes()}


def test_a_file_that_is_not_there_may_have_any_name(run: Run, video: Path, tmp_path: Path) -> None:
    assert run("list", "--output", tmp_path / "as I like").status == 0
    assert video.name in (tmp_path / "as I like").read_text()


def test_a_file_that_comes_while_files_are_probed_is_not_replaced(
    run: Run, videos: Path, tmp_path: Path, prober: FakeProber
) -> None:
    make_files(videos, 2)
    target = tmp_path / "list.json"

    def answer(task: object) -> object:
        target.write_text("mine")
        return ok(task)  # type: ignore[arg-type]

    prober._answer = answer  # type: ignore[assignment]
    result = run("scan", videos, "--format", "json", "--output", target)
    assert result.status == 2
    assert f"{target} appeared" in result.err
    assert target.read_text() == "mine"
    assert not list(tmp_path.glob(".cinventory*"))


def test_a_file_that_changes_while_files_are_probed_is_not_replaced(
    run: Run, videos: Path, tmp_path: Path, prober: FakeProber
) -> None:
    make_files(videos, 2)
    target = tmp_path / "list.json"
    target.write_text("old")
    mine = tmp_path / "mine.json"
    mine.write_text("mine")

    def answer(task: object) -> object:
        if mine.exists():
            mine.replace(target)
        return ok(task)  # type: ignore[arg-type]

    prober._answer = answer  # type: ignore[assignment]
    result = run("scan", videos, "--format", "json", "--output", target)
    assert result.status == 2
    assert f"{target} changed" in result.err
    assert target.read_text() == "mine"


def test_what_a_scan_found_is_kept_where_its_output_is_refused_late(
    run: Run, videos: Path, tmp_path: Path, prober: FakeProber
) -> None:
    """The video has another name, which no one could know before."""
    make_files(videos, 1)
    (known,) = videos.iterdir()
    target = tmp_path / "list.json"
    target.hardlink_to(known)
    before = known.read_bytes()
    result = run("scan", videos, "--format", "json", "--output", target)
    assert result.status == 2
    assert "is never replaced" in result.err
    assert known.read_bytes() == target.read_bytes() == before
    assert known.name in run("list").out.decode()
