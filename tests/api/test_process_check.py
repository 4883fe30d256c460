"""When the token is sent to an address that a file tells of, and when it is not."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.api.access.process_check import is_alive, local_url
from app.api.server import discovery
from app.library import open_library


def _gone() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_which_processes_live() -> None:
    assert is_alive(os.getpid())
    assert not any(map(is_alive, (_gone(), 0, -1, 2**70)))


@pytest.mark.parametrize(
    ("address", "reached"),
    [
        ("http://127.0.0.1:8737", "http://127.0.0.1:8737"),
        ("http://127.0.0.2:80", "http://127.0.0.2:80"),
        ("http://[::1]:8737", "http://[::1]:8737"),
        ("http://0.0.0.0:8737", "http://127.0.0.1:8737"),
        ("http://[::]:8737", "http://[::1]:8737"),
        ("http://192.0.2.1:8737", None),
        ("http://[2001:db8::1]:8737", None),
        ("http://evil.example:8737", None),
        ("http://127.0.0.1.nip.io:8737", None),
        ("http://127.0.0.1@192.0.2.1:8737", None),
        ("http://me@127.0.0.1:8737", None),
        ("http://127.0.0.1:8737/elsewhere", None),
        ("http://127.0.0.1", None),
        ("http://127.0.0.1:99999", None),
        ("https://127.0.0.1:8737", None),
        ("file:///etc/passwd", None),
        ("", None),
        ("http://[", None),
    ],
)
def test_only_an_address_of_this_computer_is_reached(address: str, reached: str | None) -> None:
    assert local_url(address) == reached


def test_where_a_running_server_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(open_library(path)):
        assert discovery.running(path) is None
        discovery.announce(path, "http://0.0.0.0:8737", tmp_path / "token")
        there = discovery.running(path)
        assert there is not None
        assert (there.address, there.token_file) == ("http://127.0.0.1:8737", str(tmp_path / "token"))
        discovery.announce(path, "http://192.0.2.1:8737", tmp_path / "token")
        assert discovery.running(path) is None
        gone = _gone()
        monkeypatch.setattr(os, "getpid", lambda: gone)
        discovery.announce(path, "http://127.0.0.1:8737", tmp_path / "token")
        assert discovery.running(path) is None


def test_a_process_without_the_library_is_another_one_by_now(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(open_library(path)):
        discovery.announce(path, "http://127.0.0.1:8737", tmp_path / "token")
        assert discovery.running(path) is not None
    assert discovery.running(path) is None
    with closing(open_library(path)) as library:
        assert not library.read_only, "who looked has let the lock go"
