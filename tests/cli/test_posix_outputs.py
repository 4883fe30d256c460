"""Outputs where POSIX has more to offer: links, pipes, devices, open descriptors, names of any bytes."""

import os
import pty
import signal
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.output import files as file_output
from app.cli.output.opening import open_output
from app.core.export.format import Format
from app.library import Library
from tests.cli.conftest import Run
from tests.cli.processes import finish, start
from tests.doubles import FakeProber, make_files, ok


@pytest.fixture
def video(run: Run, videos: Path) -> Path:
    """A file that the library knows as a video; its contents look like none."""
    make_files(videos, 2)
    assert run("scan", videos).status == 0
    return min(videos.iterdir())


def _refused(run: Run, target: Path, *more: str) -> str:
    result = run("list", "--format", "json", "--output", target, *more)
    assert (result.status, result.out) == (2, b"")
    return result.err


@pytest.mark.parametrize("force", [[], ["--force"]], ids=["plain", "forced"])
def test_a_link_to_a_video_or_a_library_is_followed(
    run: Run, video: Path, path: Path, tmp_path: Path, force: list[str]
) -> None:
    before = video.read_bytes()
    to_video, to_library, to_folder = (tmp_path / name for name in ("a.json", "b.json", "folder"))
    to_video.symlink_to(video)
    to_library.symlink_to(path)
    to_folder.symlink_to(video.parent, target_is_directory=True)
    assert "never replaced" in _refused(run, to_video, *force)
    assert "belongs to the library" in _refused(run, to_library, *force)
    assert "never replaced" in _refused(run, to_folder / video.name, *force)
    assert video.read_bytes() == before
    assert to_video.is_symlink()
    assert run("list").status == 0


def test_a_library_that_scans_through_a_link_knows_the_real_path(
    run: Run, videos: Path, tmp_path: Path
) -> None:
    make_files(videos, 1)
    link = tmp_path / "link"
    link.symlink_to(videos, target_is_directory=True)
    assert run("scan", link).status == 0
    assert "never replaced" in _refused(run, min(videos.iterdir()), "--force")


def test_a_name_that_is_no_text_is_known(run: Run, videos: Path) -> None:
    video = videos / "caf\udce9\n.mkv"
    video.write_bytes(b"four")
    run("scan", videos)
    assert "never replaced" in _refused(run, video, "--force")
    assert video.read_bytes() == b"four"


@pytest.mark.parametrize("name", ["list.json.", "list.json ", "list\n.json", "-", "liste\u0301.json"])
def test_an_odd_name_is_a_name_like_any_other(run: Run, video: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    assert run("list", "--format", "json", "--output", target).status == 0
    assert video.name in target.read_text()


def test_a_link_that_leads_nowhere_is_filled_and_one_in_a_circle_refused(
    run: Run, video: Path, tmp_path: Path
) -> None:
    link, circle = tmp_path / "link.json", tmp_path / "circle.json"
    link.symlink_to(tmp_path / "new.json")
    circle.symlink_to(circle)
    assert run("list", "--format", "json", "--output", link).status == 0
    assert video.name in (tmp_path / "new.json").read_text()
    assert link.is_symlink()
    assert "could not be written" in _refused(run, circle)


def test_a_pipe_a_folder_and_a_device_are_refused(run: Run, video: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    assert "is not a regular file" in _refused(run, pipe, "--force")
    assert "is not a regular file" in _refused(run, Path("/dev"), "--force")
    assert "is not a regular file" in _refused(run, Path("/dev/random"), "--force")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_the_device_for_nothing_is_written_through(run: Run, video: Path, tmp_path: Path) -> None:
    assert run("list", "--output", "/dev/null").status == 0
    (tmp_path / "link.txt").symlink_to("/dev/null")
    assert run("list", "--output", tmp_path / "link.txt").status == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1"])
def test_standard_output_by_name_is_standard_output(run: Run, video: Path, name: str) -> None:
    assert run("list", "--output", name).out == run("list").out != b""


def test_an_open_descriptor_is_written_to(run: Run, video: Path, tmp_path: Path) -> None:
    with (tmp_path / "list").open("wb") as file:
        assert run("list", "--output", f"/dev/fd/{file.fileno()}").status == 0
    assert (tmp_path / "list").read_bytes() == run("list").out


def test_a_video_or_library_behind_a_descriptor_stays(run: Run, video: Path, path: Path) -> None:
    before = video.read_bytes()
    for precious in (video, path):
        with precious.open("r+b") as file:
            assert "never replaced" in _refused(run, Path(f"/dev/fd/{file.fileno()}"), "--force")
    assert video.read_bytes() == before


def test_a_library_that_is_standard_output_stays(run: Run, video: Path, path: Path) -> None:
    before = path.read_bytes()
    with path.open("ab") as appended:
        status, _, told = finish(start("list", "--library", path, stdout=appended))
    assert status == 2
    assert "belongs to the library" in told
    assert path.read_bytes() == before


def test_a_target_that_becomes_a_link_to_a_video_is_not_followed(
    run: Run, videos: Path, tmp_path: Path, prober: FakeProber
) -> None:
    make_files(videos, 2)
    video, target = min(videos.iterdir()), tmp_path / "list.json"
    before = video.read_bytes()
    target.write_text("old")

    def answer(task: object) -> object:
        target.unlink()
        target.symlink_to(video)
        return ok(task)  # type: ignore[arg-type]

    prober._answer = answer  # type: ignore[assignment]
    result = run("scan", videos, "--format", "json", "--output", target)
    assert result.status == 2
    assert "never replaced" in result.err
    assert video.read_bytes() == before
    assert target.is_symlink()


def test_a_name_that_appears_in_the_last_moment_is_not_replaced(
    run: Run, video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last look and the rename, also where the file system has no hard links."""
    target = tmp_path / "list.json"
    link = os.link

    def late(part: bytes, name: bytes, **folders: int) -> None:
        target.write_text("mine")
        link(part, name, src_dir_fd=folders["src_dir_fd"], dst_dir_fd=folders["dst_dir_fd"])

    def none(_part: bytes, _name: bytes, **_folders: object) -> None:
        target.write_text("mine")
        raise PermissionError(1, "Operation not permitted")

    for way in (late, none):
        target.unlink(missing_ok=True)
        monkeypatch.setattr(os, "link", way)
        assert "appeared" in _refused(run, target, "--force")
        assert target.read_text() == "mine"
    assert not list(tmp_path.glob(".cinventory*"))


def test_a_file_system_without_hard_links_takes_an_output(
    run: Run, video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_part: bytes, _name: bytes, **_folders: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    target = tmp_path / "list.json"
    assert run("list", "--format", "json", "--output", target).status == 0
    assert video.name in target.read_text()
    assert not list(tmp_path.glob(".cinventory*"))


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    """The side from which a terminal is read, and its name."""
    reading, writing = pty.openpty()
    yield reading, os.ttyname(writing)
    os.close(reading)
    os.close(writing)


def _said(terminal: tuple[int, str]) -> bytes:
    reading, name = terminal
    Path(name).write_bytes(b"end")
    said = b""
    while not said.endswith(b"end"):
        said += os.read(reading, 4096)
    return said


def test_a_scan_spares_a_terminal_very_many_rows(
    run: Run,
    videos: Path,
    path: Path,
    tmp_path: Path,
    terminal: tuple[int, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file_output, "SHOWN", 2)
    make_files(videos, 2)
    result = run("scan", videos, "--output", terminal[1])
    assert result.status == 0
    assert "too many" not in result.err
    assert _said(terminal).count(b"clip") == 2
    make_files(videos, 3)
    result = run("scan", videos, "--output", terminal[1])
    how = f"cinventory list --library {path} {videos} | less -S"
    assert result.err.splitlines()[-1] == f"3 files are too many to print here. Show them with: {how}"
    assert _said(terminal) == b"end"
    run("list", "--output", terminal[1])
    assert _said(terminal).count(b"clip") == 3
    assert run("scan", videos).out.count(b"clip") == 3
    run("scan", videos, "--output", tmp_path / "list.txt")
    assert (tmp_path / "list.txt").read_bytes().count(b"clip") == 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_ended_leaves_no_part_of_an_output(
    library: Library, tmp_path: Path, number: signal.Signals
) -> None:
    target = tmp_path / "list.json"
    target.write_text("old")
    seen: list[list[Path]] = []

    def act() -> None:
        with open_output(target, Format.JSON, library, force=False) as out:
            out.write("half")
            seen.append(list(tmp_path.glob(".cinventory*")))
            signal.raise_signal(number)

    before = signal.signal(number, signal.SIG_DFL)
    try:
        with pytest.raises(SystemExit) as left:
            act()
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, before)
    assert left.value.code == 130
    assert len(seen[0]) == 1
    assert not list(tmp_path.glob(".cinventory*"))
    assert target.read_text() == "old"
