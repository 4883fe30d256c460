"""`list --format handbrake` and the like: what is written, said and remembered."""

import json
import re
from contextlib import closing, nullcontext
from io import StringIO
from pathlib import Path

import pytest

from app.cli.actions import hand_over
from app.library import open_library
from app.library.advice import handovers
from tests.cli.conftest import Run
from tests.doubles import write_file


@pytest.fixture
def scanned(run: Run, videos: Path) -> Path:
    """A folder with two videos that the library knows."""
    write_file(videos / "one.mkv", b"one")
    (videos / "sub").mkdir()
    write_file(videos / "sub" / "two.mkv", b"two")
    run("scan", videos)
    return videos


def test_a_queue_for_handbrake(run: Run, scanned: Path, tmp_path: Path, path: Path) -> None:
    made, queue = tmp_path / "made", tmp_path / "queue.json"
    made.mkdir()
    ended = run("list", scanned, "--format", "handbrake", "--into", made, "--codec", "av1", "--output", queue)
    assert (ended.status, ended.err) == (0, "")
    jobs = [each["Job"] for each in json.loads(queue.read_text("utf-8"))]
    assert [job["Video"]["Encoder"] for job in jobs] == ["svt_av1"] * 2
    with closing(open_library(path)) as library, library.reader() as reader:
        (handed,) = reader.insight(handovers.read)
    assert handed.files == 2


def test_who_writes_the_library_is_not_waited_for(
    run: Run, scanned: Path, tmp_path: Path, path: Path
) -> None:
    made = tmp_path / "made"
    made.mkdir()
    with closing(open_library(path)):
        first, second = (run("list", scanned, "--format", "sh", "--into", made) for _ in range(2))
    assert first.status == 0
    assert "the library does not remember this list" in first.err
    named = [frozenset(re.findall(rb"(one|two) \((\w+)\)\.mkv", each.out)) for each in (first, second)]
    assert [len(names) for names in named] == [2, 2]
    assert named[0].isdisjoint(named[1])


def test_the_library_is_free_while_the_output_waits_for_its_reader(
    run: Run, scanned: Path, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, notices, remembered = tmp_path / "made", set[object](), set[int]()

    class Pager(StringIO):
        def write(self, text: str) -> int:
            with closing(open_library(path)) as library, library.reader() as reader:
                notices.add(library.notice)
                remembered.update(given.files for given in reader.insight(handovers.read))
            return super().write(text)

    made.mkdir()
    pager = Pager()
    monkeypatch.setattr(hand_over, "open_output", lambda *_args, **_options: nullcontext(pager))
    assert run("list", scanned, "--format", "sh", "--into", made).status == 0
    assert (notices, remembered) == ({None}, {2})
    assert pager.getvalue().startswith("#!/bin/sh\n")


def test_what_is_left_out_is_said(run: Run, scanned: Path) -> None:
    (scanned / "sub" / "two.mkv").unlink()
    run("scan", scanned)
    ended = run("list", scanned, "--format", "rsync")
    assert (ended.status, ended.out) == (3, b"./one.mkv\0")
    assert ended.err.splitlines() == [
        f"cinventory: the paths go from {scanned} on.",
        "cinventory: 1 of 2 files left out:",
        f"  {scanned / 'sub' / 'two.mkv'}: It is missing.",
    ]


def test_folders_have_another_path_there(run: Run, scanned: Path) -> None:
    ended = run("list", scanned, "--format", "tdarr", "--map", f"{scanned}=/mnt/media")
    assert ended.out.splitlines() == [b"/mnt/media/one.mkv", b"/mnt/media/sub/two.mkv"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "sh"), "Choose a folder"),
        (("--format", "sh", "--into", "."), "which the library lists"),
        (("--format", "csv", "--into", "/"), "only these formats have it: handbrake, sh, powershell, cmd"),
        (("--format", "otio", "--codec", "av1"), "only these formats have it"),
        (("--format", "otio", "--target", "HEVC"), "only these formats have it"),
        (("--format", "lines", "--map", "a=b"), "is not two absolute paths"),
        (("--format", "lines", "--relative-to", "/"), "only these formats have it: rsync, rclone"),
        (("--format", "otio", "--by-clip"), "this format has a line for each file"),
    ],
)
def test_options_that_cannot_be_are_refused(
    run: Run, scanned: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(scanned)
    ended = run("list", *options)
    assert (ended.status, ended.out) == (2, b"")
    assert said in " ".join(ended.err.replace("│", " ").split())


def test_a_scan_writes_facts_alone(run: Run, scanned: Path) -> None:
    ended = run("scan", scanned, "--format", "otio")
    assert ended.status == 2
    ended = run("scan", scanned, "--output", scanned.parent / "list.edl")
    assert ended.status == 2
