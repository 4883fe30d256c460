"""Commands that are started without standard input, output or error, as daemons and cron may do."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from app.library import open_library
from app.library.open.connection import connect
from tests.cli.clips import make_clip
from tests.cli.conftest import Run
from tests.cli.processes import PATIENCE, environment
from tests.doubles import make_files

CLOSED = ("<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-")


def _run(closed: str, *arguments: str | Path) -> tuple[int, str, str]:
    command = shlex.join([sys.executable, "-m", "app", *map(str, arguments)])
    done = subprocess.run(  # noqa: S603 - our own
        ["/bin/sh", "-c", f"exec {command} {closed}"],
        env=environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _is_sound(path: Path) -> bool:
    """Whether nothing was printed into the library."""
    connection = connect(path, write=False)
    try:
        verdict: list[tuple[str]] = connection.execute("PRAGMA integrity_check").fetchall()
        return verdict == [("ok",)]
    finally:
        connection.close()


@pytest.mark.parametrize("closed", CLOSED)
def test_a_scan_works_without_them(path: Path, videos: Path, closed: str) -> None:
    clip = make_clip(videos / "clip.mkv")
    status, out, err = _run(closed, "scan", videos, "--library", path, "--format", "csv")
    assert status == 0
    assert (str(clip) in out) is (not {">&-"} & set(closed.split()))
    assert ("1 video file (1 ok)" in err) is ("2>&-" not in closed)
    assert "Traceback" not in err
    assert _is_sound(path)
    library = open_library(path)
    assert len(library.page(0, 10)) == 1
    library.close()


@pytest.mark.parametrize("arguments", [["list"], ["changes"], ["jobs"], ["relocate", "/a", "/b"]])
def test_the_other_commands_work_without_them(
    run: Run, path: Path, videos: Path, arguments: list[str]
) -> None:
    make_files(videos, 1)
    assert run("scan", videos).status == 0
    expected = run(*arguments).status
    assert _run(CLOSED[-1], *arguments, "--library", path) == (expected, "", "")
    assert _is_sound(path)


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["scan", "--help"], ["self-test", "--help"]]
)
def test_help_works_without_them(arguments: list[str]) -> None:
    assert _run(CLOSED[-1], *arguments) == (0, "", "")


@pytest.mark.parametrize("arguments", [["scan", "--nonsense"], ["scna"], ["scan", ""]])
def test_a_wrong_usage_has_its_status_without_them(arguments: list[str]) -> None:
    assert _run(CLOSED[-1], *arguments)[0] == 2


@pytest.mark.parametrize("arguments", [["scna"], ["/nowhere/at/all"], [""], ["scan", ""], ["list", ""]])
def test_a_wrong_first_word_or_an_empty_one_opens_no_window(arguments: list[str]) -> None:
    status, out, err = _run("", *arguments)
    assert (status, out) == (2, "")
    assert err.splitlines()[-1].startswith("cinventory: ")
    assert ("nearest command is “scan”" in err) is (arguments == ["scna"])


def test_messages_that_nobody_can_read_fail_no_command(path: Path, videos: Path) -> None:
    make_clip(videos / "clip.mkv")
    for arguments in (["scan", videos], ["list"], ["jobs"]):
        status, out, err = _run("2>/dev/full", *arguments, "--library", path)
        assert (status, err) == (0, "")
        assert out
