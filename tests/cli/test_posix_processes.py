"""The real program in processes of its own: signals, terminals, pipes, and a kill in the middle (S7)."""

import asyncio
import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.job import JobState
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import open_library
from tests.cli.clips import make_clip, make_links
from tests.cli.processes import PATIENCE, finish, run, start
from tests.scan.acts import scan

MANY = 800
"""A second of scanning: long enough to be met in the middle."""
LONG = 500
"""Files whose list is longer than a pipe holds."""


@contextmanager
def _under_way(path: Path, videos: Path) -> Iterator[tuple[subprocess.Popen[bytes], bytes]]:
    """Start a scan of many files; yield it with its first line, when it has probed a few of them."""
    make_links(videos, MANY)
    process = start("scan", videos, "--library", path, "--format", "jsonl", "--workers", "1")
    with process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first
            yield process, first
        finally:
            process.kill()


def _lines(out: bytes) -> dict[str, dict[str, Any]]:
    whole = out[: out.rfind(b"\n") + 1]
    files = [json.loads(line) for line in whole.splitlines()]
    assert len(files) == len({file["path"] for file in files})
    return {file["path"]: file for file in files}


def _kept(path: Path) -> set[str]:
    library = open_library(path)
    try:
        assert not library.read_only
        return {os.fsdecode(record.path) for record in library.page(0, 10**6)}
    finally:
        library.close()


def _jobs(path: Path) -> list[JobState]:
    library = open_library(path)
    try:
        return [job.state for job in asyncio.run(LibraryJobStore(library, JOB_TYPES).load())]
    finally:
        library.close()


def _gone(children: list[psutil.Process]) -> bool:
    assert children, "the scan has children"
    return not psutil.wait_procs(children, timeout=60)[1]


def test_ctrl_c_keeps_what_was_found_and_the_next_scan_goes_on(path: Path, videos: Path) -> None:
    with _under_way(path, videos) as (process, first):
        children = psutil.Process(process.pid).children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
        assert _gone(children)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert err.startswith(b"Cancelled in ")
    told = _lines(first + out)
    assert 0 < len(told) < MANY
    assert set(told) == _kept(path)
    status, out, _ = run("scan", videos, "--library", path, "--format", "json")
    scan = json.loads(out)["scan"]
    assert (status, scan["found"], scan["unchanged"]) == (0, MANY, len(told))


def test_a_polite_kill_is_a_cancel(path: Path, videos: Path) -> None:
    with _under_way(path, videos) as (process, _):
        process.terminate()
        _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert err.startswith(b"Cancelled in ")


def test_kill_9_in_the_middle_loses_little_and_leaves_nobody_behind(path: Path, videos: Path) -> None:
    with _under_way(path, videos) as (process, first):
        children = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        rest, _ = process.communicate(timeout=PATIENCE)
        assert _gone(children)
    told = set(_lines(first + rest))
    kept = _kept(path)
    assert told <= kept
    assert len(kept) < MANY
    status, out, _ = run("scan", videos, "--library", path, "--format", "json", "--workers", "1")
    document = json.loads(out)
    assert (status, document["scan"]["found"], document["scan"]["ok"]) == (0, MANY, MANY)
    assert {file["path"] for file in document["files"] if not file["fresh"]} == kept
    assert _jobs(path) == [JobState.COMPLETED]


@pytest.mark.parametrize(("command", "form"), [("scan", "jsonl"), ("scan", "csv"), ("list", "jsonl")])
def test_a_reader_that_goes_away_ends_the_command_without_a_word(
    path: Path, videos: Path, command: str, form: str
) -> None:
    make_links(videos, LONG)
    library = open_library(path)
    scan(library, videos)
    library.close()
    deep = ["--deep"] if command == "scan" else []
    process = start(command, videos, "--library", path, "--format", form, *deep)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    _, _, err = finish(process)
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
    assert "unexpected error" not in err


def test_real_files_end_to_end(path: Path, videos: Path) -> None:
    for ending in ("mkv", "mp4", "avi", "mov"):
        make_clip(videos / f"clip.{ending}")
    (videos / "empty.mp4").touch()
    (videos / "text.mkv").write_text("no video at all\n" * 100)
    status, out, err = run("scan", videos, "--library", path, "--format", "json")
    assert status == 0
    assert err.endswith("6 video files (4 ok, 2 failed). 6 new.\n")
    files = {Path(file["path"]).name: file for file in json.loads(out)["files"]}
    assert {name: file["container"] for name, file in files.items() if file["status"] == "ok"} == {
        "clip.mkv": "Matroska",
        "clip.mp4": "MPEG-4",
        "clip.avi": "AVI",
        "clip.mov": "MPEG-4",
    }
    for file in files.values():
        if file["status"] == "ok":
            assert (file["video"][0]["width"], file["video"][0]["height"]) == (64, 48)
            assert file["duration"] == pytest.approx(0.2, abs=0.05)
    assert files["empty.mp4"]["reason_code"] == "file.empty"
    assert files["text.mkv"]["reason_code"] == "file.text"
    status, again, _ = run("scan", videos, "--library", path, "--format", "json")
    assert (status, json.loads(again)["scan"]["unchanged"]) == (0, 4)
    assert run("list", "--library", path, "--format", "json")[0] == 0


def test_a_path_that_is_not_utf_8(path: Path, videos: Path) -> None:
    folder = videos / os.fsdecode(b"caf\xe9\nx")
    folder.mkdir()
    clip = make_clip(videos / "clip.mkv").rename(folder / os.fsdecode(b"\xff.mkv"))
    status, out, err = run("scan", os.fsencode(folder), "--library", path, "--format", "json")
    assert (status, err.count("\n")) == (0, 1)
    (file,) = json.loads(out)["files"]
    assert (os.fsencode(file["path"]), file["status"]) == (os.fsencode(clip), "ok")
    status, out, _ = run("list", os.fsencode(clip), "--library", path, "--format", "csv")
    assert status == 0
    assert os.fsencode(clip) in out


def test_a_library_whose_own_path_is_not_utf_8(tmp_path: Path, videos: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.sqlite3")
    status, _, err = run("scan", videos, "--library", os.fsencode(path))
    assert "Traceback" not in err
    assert (status, path.is_file()) == (0, True)


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize(("options", "shown"), [([], True), (["--no-progress"], False)])
def test_progress_is_shown_to_a_terminal_only_and_only_if_wanted(
    path: Path,
    videos: Path,
    options: list[str],
    shown: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_clip(videos / "clip.mkv")
    monkeypatch.setenv("TERM", "xterm")  # in a dumb one nothing can move
    ours, theirs = pty.openpty()
    process = start("scan", videos, "--library", path, *options, stderr=theirs)
    os.close(theirs)
    said = b""
    with open(ours, "rb", buffering=0) as terminal:  # noqa: PTH123 - a descriptor
        try:
            while chunk := terminal.read(4096):
                said += chunk
        except OSError:
            pass  # a terminal without a process ends so
    status, out, _ = finish(process)
    assert status == 0
    assert b"\x1b" not in out
    assert (b"\x1b[" in said) is shown
    assert b"Done in " in said


def test_the_door(tmp_path: Path) -> None:
    status, out, err = run("--version")
    assert (status, err) == (0, "")
    assert out.startswith(b"cinventory ")
    status, out, err = run("scan", "--nonsense", tmp_path)
    assert (status, out) == (2, b"")
    assert "--nonsense" in err
    assert run("scan", tmp_path / "nowhere", "--library", tmp_path / "l.sqlite3")[0] == 1
