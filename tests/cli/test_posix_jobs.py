"""`cinventory jobs` and the instance that it asks, each in a process of its own."""

import io
import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from app.cli.actions.jobs import StatusLine
from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from tests.cli.clips import make_clip
from tests.cli.conftest import Remember, Run
from tests.cli.processes import PATIENCE, start
from tests.cli.served import serving


def _paused(videos: Path) -> Job:
    request = ScanRequest(paths=(bytes(videos),))
    return Job(id="abcdef0123456789", type=SCAN, state=JobState.PAUSED, request=request)


def _jobs(run: Run, *arguments: str) -> Any:  # noqa: ANN401
    """Run a command that writes JSON, and says nothing else."""
    result = run("jobs", *arguments, "--json")
    assert (result.status, result.err) == (0, "")
    return json.loads(result.out)


@contextmanager
def _following(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Follow the job in a process of its own; go on when it has shown the job once."""
    with start("jobs", "show", "abc", "--follow", "--json", "--library", path) as process:
        try:
            assert process.stdout is not None
            assert json.loads(process.stdout.readline())["state"] == "paused"
            yield process
        finally:
            process.kill()


def test_from_pause_to_resume_to_the_end(run: Run, path: Path, videos: Path, remember: Remember) -> None:
    make_clip(videos / "clip.mkv")
    remember(_paused(videos))
    with serving(path, "--allow", videos):
        with _following(path) as process:
            assert _jobs(run, "resume", "abc")["state"] in {"queued", "running"}
            out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, err) == (0, b"")
        last = json.loads(out.splitlines()[-1])
        assert (last["state"], last["result"]["found"]) == ("completed", 1)
        assert [job["state"] for job in _jobs(run)["jobs"]] == ["completed"]
        refused = run("jobs", "cancel", "abc")
    assert refused == (
        1,
        b"",
        "cinventory: The request was refused: A job in the state completed cannot become cancelled.\n",
    )


@contextmanager
def _ignoring(number: signal.Signals) -> Iterator[None]:
    """Have what is started ignore a signal, as a script's `command &` does Ctrl-C."""
    before = signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(number, before)


@pytest.mark.parametrize("background", [False, True])
def test_ctrl_c_ends_the_following_and_leaves_the_job_alone(
    path: Path, videos: Path, remember: Remember, *, background: bool
) -> None:
    remember(_paused(videos))
    with serving(path) as served:
        with (
            _ignoring(signal.SIGINT) if background else nullcontext(),
            _following(path) as process,
        ):
            os.killpg(process.pid, signal.SIGINT)
            _, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, err) == (130, b"The job was not changed.\n")
        assert served.ask("/jobs/abcdef0123456789")[1]["state"] == "paused"


def test_a_server_that_ends_ends_the_following(path: Path, videos: Path, remember: Remember) -> None:
    remember(_paused(videos))
    with serving(path) as served, _following(path) as process:
        served.process.terminate()
        _, err = process.communicate(timeout=PATIENCE)
        served.process.communicate(timeout=PATIENCE)
    assert (process.returncode, err) == (
        1,
        b"The job has not ended, but no more changes are reported. Run the command again later.\n",
    )


def test_a_token_that_has_changed_is_said(run: Run, path: Path) -> None:
    with serving(path):
        token = path.with_name("token")
        secret = token.read_text()
        token.write_text("another-token-0123456789")
        status, out, err = run("jobs")
    assert (status, out) == (1, b"")
    assert f"does not accept the token in {token}" in err
    assert secret.strip() not in err


def test_a_line_in_a_terminal_is_written_over() -> None:
    ours, theirs = pty.openpty()
    with open(ours, "rb", buffering=0) as reader, open(theirs, "w", newline="") as out:  # noqa: PTH123
        with StatusLine(out) as line:
            line.show("one", 1)
            line.show("two", 1)
        seen = b""
        while seen.count(b"\r") < 4:
            seen += reader.read(4096)
    assert [part.rstrip() for part in seen.split(b"\r")] == [b"", b"one", b"two", b"", b""]
    assert b"\n" not in seen


def test_elsewhere_a_line_comes_once_a_step() -> None:
    out = io.StringIO()
    with StatusLine(out) as line:
        for text, step in (("one", 1), ("two", 1), ("three", 2), ("three", 3)):
            line.show(text, step)
    assert out.getvalue() == "one\nthree\n"
