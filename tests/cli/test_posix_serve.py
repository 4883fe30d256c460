"""`cinventory serve` in a process of its own, as programs use it."""

import os
import signal
import time
from pathlib import Path

import psutil
import pytest

from app.api import discovery
from tests.cli.clips import make_clip, make_links
from tests.cli.processes import PATIENCE, run
from tests.cli.served import serving

SIGNALS = [signal.SIGINT, signal.SIGTERM]


@pytest.mark.parametrize("number", SIGNALS)
def test_from_the_start_to_a_scan_to_the_end(path: Path, videos: Path, number: signal.Signals) -> None:
    make_clip(videos / "clip.mkv")
    with serving(path, "--allow", videos) as served:
        assert served.ask("/health")[0] == 200
        here = discovery.read(path)
        assert here is not None
        assert (here.address, here.process) == (served.address, served.process.pid)
        status, job = served.ask("/jobs", {"type": "scan", "paths": [str(videos)]})
        assert status == 202
        assert served.ask("/jobs", {"type": "scan", "paths": [str(videos.parent)]})[0] == 403
        assert served.follow(job["id"])["state"] == "completed"
        assert served.ask("/files")[1]["files"][0]["path"] == str(videos / "clip.mkv")
        os.killpg(served.process.pid, number)
        out, err = served.process.communicate(timeout=PATIENCE)
    assert (served.process.returncode, out) == (0, b"")
    assert b"Traceback" not in err
    assert b"token" in err
    assert served._token.encode() not in err
    assert discovery.read(path) is None
    assert run("list", "--library", path, "--format", "jsonl")[0] == 0


def test_it_ends_in_the_middle_of_a_scan_and_keeps_what_is_there(path: Path, videos: Path) -> None:
    make_links(videos, 2000)
    with serving(path, "--allow", videos) as served:
        job = served.ask("/jobs", {"type": "scan", "paths": [str(videos)]})[1]
        while not (shown := served.ask(f"/jobs/{job['id']}")[1])["total"] or not shown["done"]:
            time.sleep(0.01)
        children = psutil.Process(served.process.pid).children(recursive=True)
        served.process.terminate()
        _, err = served.process.communicate(timeout=PATIENCE)
    assert (served.process.returncode, b"Traceback" in err) == (0, False)
    assert psutil.wait_procs(children, timeout=5)[1] == []
    assert 0 < len(run("list", "--library", path, "--format", "jsonl")[1].splitlines()) < 2000


def test_what_was_interrupted_is_resumed_at_the_next_start(path: Path, videos: Path) -> None:
    make_links(videos, 2000)
    with serving(path, "--allow", videos) as served:
        job = served.ask("/jobs", {"type": "scan", "paths": [str(videos)]})[1]
        while not (shown := served.ask(f"/jobs/{job['id']}")[1])["total"] or not shown["done"]:
            time.sleep(0.01)
        served.process.terminate()
        served.process.communicate(timeout=PATIENCE)
    with serving(path) as served:
        assert served.ask("/jobs?state=interrupted")[1]["jobs"][0]["id"] == job["id"]
        assert served.ask(f"/jobs/{job['id']}/resume", {})[0] == 200
        ended = served.follow(job["id"])
        assert (ended["state"], ended["result"]["found"]) == ("completed", 2000)


def test_an_address_that_others_can_reach_is_warned_of(path: Path) -> None:
    with serving(path, "--host", "0.0.0.0", "--allow-host", "studio.example") as served:  # noqa: S104
        served.process.terminate()
        _, err = served.process.communicate(timeout=PATIENCE)
    assert b"Warning: other computers can reach this address" in err


def test_a_port_that_is_taken_is_said(path: Path, tmp_path: Path) -> None:
    with serving(path) as served:
        port = served.address.rpartition(":")[2]
        status, out, err = run("serve", "--library", tmp_path / "other.sqlite3", "--port", port)
    assert (status, out) == (1, b"")
    assert f"cannot listen on 127.0.0.1, port {port}" in err


def test_a_library_in_use_is_not_served(path: Path) -> None:
    with serving(path) as served:
        status, out, err = run("serve", "--library", path, "--port", "0")
    assert (status, out) == (1, b"")
    assert f"process {served.process.pid} on" in err


def test_a_token_that_others_may_read_is_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "open").write_text("x" * 40)
    (tmp_path / "open").chmod(0o644)
    status, out, err = run("serve", "--library", path, "--port", "0", "--token-file", tmp_path / "open")
    assert (status, out) == (1, b"")
    assert "Other users can read the token" in err
    assert "x" * 40 not in err
