"""Exit statuses, and what is said on stderr."""

import sqlite3
from pathlib import Path

import pytest

import app
from app.cli import command_line
from app.cli.commands import manifest
from app.core.errors import ProberBroken
from app.core.job.control import JobControl
from app.core.scan.job import ScanRequest
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask
from app.scan import session
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files
from tests.library.damage import DAMAGED
from tests.library.processes import holder
from tests.scan.acts import by_first_word


def test_done(run: Run, videos: Path) -> None:
    make_files(videos, 3)
    result = run("scan", videos)
    assert result.status == 0
    assert result.err.startswith("Done in ")
    assert result.err.endswith("3 video files (3 ok). 3 new.\n")
    assert run("scan", videos).err.endswith("(3 unchanged in size and date). Nothing has changed.\n")


def test_failed_files_are_no_failure_of_the_command(run: Run, videos: Path, prober: FakeProber) -> None:
    prober._answer = by_first_word
    (videos / "crash 1.mkv").write_bytes(b"x")
    assert run("scan", videos).status == 0


def test_no_path_could_be_read(run: Run, videos: Path) -> None:
    result = run("scan", videos / "nowhere", videos / "no\nwhere")
    assert result.status == 1
    assert f"{videos / 'nowhere'}: There is nothing at this path." in result.err.splitlines()
    assert f"{videos / 'no␊where'}: There is nothing at this path." in result.err.splitlines()


@pytest.mark.parametrize("others", [0, 1])
def test_nothing_is_not_said_to_have_changed_where_not_all_was_read(
    run: Run, videos: Path, others: int
) -> None:
    make_files(videos, 1)
    paths = [videos.parent / "nowhere", *[videos] * others]
    for _ in range(2):
        result = run("scan", *paths)
    assert "Nothing has changed" not in result.err
    assert "No change was found in what could be read." in result.err


def test_one_path_of_two_could_be_read(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    result = run("scan", videos, videos.parent / "nowhere")
    assert result.status == 3
    assert "nowhere: There is nothing at this path." in result.err


def test_a_source_that_is_gone_needs_attention_or_reads_nothing(run: Run, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "b", 1)
    assert run("scan", videos / "a", videos / "b").status == 0
    (videos / "a").rename(videos / "away")
    assert run("scan", videos / "a", videos / "b").status == 3
    assert run("scan", videos / "a").status == 1


def test_a_locked_library_cannot_be_scanned_into_but_listed(run: Run, videos: Path, path: Path) -> None:
    with holder(path) as process:
        result = run("scan", videos)
        assert (result.status, result.out) == (1, b"")
        assert f"in use by Cinventory (process {process.pid} on" in result.err
        listed = run("list", "--format", "jsonl")
        assert (listed.status, len(listed.out.splitlines())) == (0, 200)


def test_a_list_makes_no_library(run: Run, path: Path) -> None:
    result = run("list", "--format", "json")
    assert (result.status, result.out) == (1, b"")
    assert f"There is no library at {path}" in result.err
    assert list(path.parent.glob("library*")) == []


def test_a_list_leaves_a_damaged_library_where_it_is(run: Run, path: Path) -> None:
    path.write_bytes(DAMAGED)
    result = run("list")
    assert (result.status, result.out) == (1, b"")
    assert "Restore a backup" in result.err
    assert path.read_bytes() == DAMAGED


def test_a_list_keeps_nobody_from_writing(run: Run, videos: Path, path: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    library = open_library(path)
    try:
        assert run("list").status == 0
        assert not library.read_only
    finally:
        library.close()


def test_a_damaged_library_is_reported_and_stays(run: Run, videos: Path, path: Path) -> None:
    path.write_bytes(DAMAGED)
    result = run("scan", videos)
    assert (result.status, result.out) == (1, b"")
    assert "is damaged" in result.err
    assert "Traceback" not in result.err
    assert path.read_bytes() == DAMAGED


def test_a_library_of_a_later_version_is_refused(run: Run, videos: Path, path: Path) -> None:
    open_library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    for command in ("scan", "list"):
        result = run(command, *([videos] if command == "scan" else []))
        assert result.status == 1
        assert "later version" in result.err


def test_a_library_that_cannot_be_written_does_not_cost_the_earlier_output(
    run: Run, videos: Path, path: Path, tmp_path: Path
) -> None:
    """Nothing is read, so nothing replaces what an earlier run wrote."""
    output = tmp_path / "inventory.json"
    output.write_text("of yesterday")
    path.write_bytes(DAMAGED)
    assert run("scan", videos, "--output", output).status == 1
    assert output.read_text() == "of yesterday"


def test_a_prober_that_cannot_start_is_an_error_in_words(run: Run, videos: Path, prober: FakeProber) -> None:
    def answer(_task: ProbeTask) -> ProbeAnswer:
        raise ProberBroken("prober.broken", detail="no more processes")

    prober._answer = answer
    make_files(videos, 1)
    result = run("scan", videos)
    assert result.status == 1
    assert "no more processes" in result.err


def test_cancelled(run: Run, videos: Path, prober: FakeProber, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancelled from outside the command, as Ctrl-C does it."""
    make_files(videos, 5)
    events: list[JobControl] = []
    waking = JobControl.waking

    def caught(self: JobControl, wake: object) -> object:
        events.append(self)
        return waking(self, wake)  # type: ignore[arg-type]

    def answer(task: ProbeTask) -> ProbeAnswer:
        events[0].set()
        return by_ok(task)

    monkeypatch.setattr(JobControl, "waking", caught)
    by_ok = prober._answer
    prober._answer = answer
    result = run("scan", videos)
    assert result.status == 130
    assert result.err.startswith("Cancelled in ")
    assert "5 video files (1 ok, 4 not reached)" in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan"],
        ["scan", "--nonsense", "."],
        ["scan", ".", "--format", "xml"],
        ["scan", ".", "--workers", "0"],
        ["scan", ".", "--workers", "many"],
        ["scan", ".", "--timeout", "0"],
        ["list", "--sniff"],
        ["nonsense"],
    ],
)
def test_usage(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "Usage" in err


def test_an_output_that_cannot_be_written(run: Run, videos: Path, tmp_path: Path) -> None:
    result = run("scan", videos, "--output", tmp_path / "no" / "such" / "folder.json")
    assert result.status == 2
    assert "No such file or directory" in result.err
    assert run("list", "--output", tmp_path).status == 2


def test_version_and_help(capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["--version"]) == 0
    assert capfd.readouterr().out == f"cinventory {app.__version__}\n"
    for arguments in (["--help"], ["-h"], ["scan", "--help"], ["list", "-h"]):
        assert command_line.run(arguments) == 0
        out, err = capfd.readouterr()
        assert "Usage: cinventory" in out
        assert err == ""
    command_line.run(["scan", "--help"])
    out = capfd.readouterr().out
    for option in (
        "--library",
        "--format",
        "--output",
        "--workers",
        "--timeout",
        "--deep",
        "--sniff",
        "--no-progress",
        "--verbose",
    ):
        assert option in out


def test_the_help_has_no_line_ends_inside_paragraphs() -> None:
    groups = [command_line.commands(), manifest.command]
    texts = [each.help or "" for group in groups for each in group.registered_commands]
    assert len(texts) > 10
    assert all(text and "\n" not in text.replace("\n\n", "") for text in texts)


def test_options_reach_the_scan(
    run: Run, videos: Path, monkeypatch: pytest.MonkeyPatch, prober: FakeProber
) -> None:
    requests: list[ScanRequest] = []
    scan = session.run

    def caught(request: ScanRequest, *rest: object, **more: object) -> object:
        requests.append(request)
        return scan(request, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(session, "run", caught)
    make_files(videos, 1)
    run("scan", videos, "--workers", "3", "--timeout", "7.5", "--deep", "--sniff")
    run("scan", videos)
    first, second = requests
    assert (first.workers, first.limits.wall_seconds, first.deep, first.sniff) == (3, 7.5, True, True)
    assert (second.workers, second.limits.wall_seconds, second.deep, second.sniff) == (
        None,
        20.0,
        False,
        False,
    )


def test_messages_are_plain_when_nobody_watches(run: Run, videos: Path) -> None:
    make_files(videos, 3)
    result = run("scan", videos, "--format", "csv")
    assert "\x1b" not in result.err
    assert "\r" not in result.err
    assert len(result.err.splitlines()) == 1
