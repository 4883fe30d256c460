"""`cinventory serve`: in a process of its own, as programs use it, and in this one."""

import os
import signal
import socket
import threading
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import psutil
import pytest

from app.api.server import discovery
from app.library import open_library
from tests.cli.clips import make_clip, make_links
from tests.cli.conftest import Run
from tests.cli.processes import PATIENCE
from tests.cli.processes import run as run_process
from tests.cli.served import Served as Server
from tests.cli.served import serving

MANY = 800
"""A second of scanning by one child: long enough to be met in the middle."""


def test_from_the_start_to_a_scan_to_the_end(path: Path, videos: Path) -> None:
    make_clip(videos / "clip.mkv")
    with serving(path, "--allow", videos) as served:
        assert served.ask("/health")[0] == 200
        here = discovery.read(path)
        assert here is not None
        assert (here.address, here.process) == (served.address, served.process.pid)
        status, job = served.ask("/jobs", {"type": "scan", "paths": [str(videos)]})
        assert status == 202
        assert served.ask("/jobs", {"type": "scan", "paths": [str(videos.parent)]})[0] == 403
        ended = served.follow(job["id"])
        assert ended["state"] == "completed", ended
        assert served.ask("/files")[1]["files"][0]["path"] == str(videos / "clip.mkv")
        os.killpg(served.process.pid, signal.SIGINT)
        out, err = served.process.communicate(timeout=PATIENCE)
    assert (served.process.returncode, out) == (0, b"")
    assert b"Traceback" not in err
    assert b"token" in err
    assert served._token.encode() not in err
    assert discovery.read(path) is None
    assert run_process("list", "--library", path, "--format", "jsonl")[0] == 0


@contextmanager
def _scanning(path: Path, videos: Path) -> Iterator[tuple[Server, str]]:
    """Serve a scan of many files; yield the server with the id of the scan, once it has probed a few."""
    make_links(videos, MANY)
    with serving(path, "--allow", videos) as served:
        scan = {"type": "scan", "paths": [str(videos)], "workers": 1}
        job = served.ask("/jobs", scan)[1]["id"]
        while not (shown := served.ask(f"/jobs/{job}")[1])["total"] or not shown["done"]:
            time.sleep(0.01)
        yield served, job


def test_what_it_leaves_in_the_middle_of_a_scan_is_kept_and_resumed(path: Path, videos: Path) -> None:
    with _scanning(path, videos) as (served, job):
        children = psutil.Process(served.process.pid).children(recursive=True)
        served.process.terminate()
        _, err = served.process.communicate(timeout=PATIENCE)
    assert (served.process.returncode, b"Traceback" in err) == (0, False)
    assert psutil.wait_procs(children, timeout=60)[1] == []
    assert 0 < len(run_process("list", "--library", path, "--format", "jsonl")[1].splitlines()) < MANY
    with serving(path) as served:
        assert served.ask("/jobs?state=interrupted")[1]["jobs"][0]["id"] == job
        assert served.ask(f"/jobs/{job}/resume", {})[0] == 200
        ended = served.follow(job)
        assert (ended["state"], ended["result"]["found"]) == ("completed", MANY)


def test_a_stream_of_events_ends_with_the_last_state(path: Path, videos: Path) -> None:
    with _scanning(path, videos) as (served, job):
        # The server ends as soon as the first event is there.
        ended = served.follow(job, served.process.terminate)
        served.process.communicate(timeout=PATIENCE)
    assert (served.process.returncode, ended["state"]) == (0, "interrupted")


Served = tuple[str, int]
"""The address of a server of this process, and the status of a question after its health."""


@contextmanager
def _asked_and_ended(path: Path, number: signal.Signals) -> Iterator[list[Served]]:
    """Ask the server of the block for its health as soon as it says where it listens, then signal its end."""
    asked: list[Served] = []
    has_ended = threading.Event()

    def act() -> None:
        while (here := discovery.read(path)) is None:
            if has_ended.wait(0.01):
                return  # it could not start
        try:
            with urllib.request.urlopen(f"{here.address}/api/v1/health", timeout=PATIENCE) as answer:  # noqa: S310
                asked.append((here.address, answer.status))
        finally:
            os.kill(os.getpid(), number)

    with ThreadPoolExecutor() as pool:
        asking = pool.submit(act)
        try:
            yield asked
        finally:
            has_ended.set()
        asking.result()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize(
    ("options", "is_warned"),
    [([], False), (["--host", "0.0.0.0", "--allow-host", "studio.example"], True)],  # noqa: S104
)
def test_who_may_ask_is_said_at_the_start_and_a_signal_ends_it(
    run: Run, path: Path, tmp_path: Path, number: signal.Signals, options: list[str], *, is_warned: bool
) -> None:
    token = tmp_path / "token"
    with _asked_and_ended(path, number) as asked:
        status, out, err = run("serve", "--port", "0", "--token-file", token, *options)
    assert (status, asked[0][1]) == (0, 200)
    assert out.decode().startswith("http://")
    assert err.startswith(f"The token is in {token}. Press Ctrl-C to stop the server.\n")
    assert ("Warning: other computers can reach this address" in err) is is_warned
    assert token.read_text().strip() not in err
    assert discovery.read(path) is None


def test_a_port_that_is_taken_is_said(run: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        status, out, err = run("serve", "--port", str(port), "--token-file", tmp_path / "token")
    assert (status, out) == (1, b"")
    assert f"cannot listen on 127.0.0.1, port {port}" in err


def test_a_library_in_use_is_not_served(run: Run, path: Path) -> None:
    with closing(open_library(path)):
        status, out, err = run("serve", "--port", "0")
    assert (status, out) == (1, b"")
    assert f"process {os.getpid()} on" in err


def test_a_token_that_others_may_read_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "open").write_text("x" * 40)
    (tmp_path / "open").chmod(0o644)
    status, out, err = run("serve", "--port", "0", "--token-file", tmp_path / "open")
    assert (status, out) == (1, b"")
    assert "Other users can read the token" in err
    assert "x" * 40 not in err
