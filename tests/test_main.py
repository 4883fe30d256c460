"""The entry point: what the arguments start, and how it ends."""

import os
import subprocess
import sys

import pytest

from app import __main__ as entry_point
from app.cli import command_line
from app.config import log, system_libraries
from app.process import spawn
from app.qt.startup import launch
from app.scan import CHILD_MODULES


@pytest.fixture(autouse=True)
def no_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "start", lambda _file: None)


@pytest.fixture(autouse=True)
def preloaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The modules that children load while the command still loads its own."""
    modules: list[str] = []
    monkeypatch.setattr(spawn, "preload", lambda *names: modules.extend(names))
    return modules


def _leave(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    monkeypatch.setattr(sys, "argv", ["cinventory", *arguments])
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises((SystemExit, KeyboardInterrupt)) as left:
        entry_point.main()
    assert isinstance(left.value, SystemExit)
    return left.value.code


@pytest.mark.parametrize("first", ["scan", "list", "--help", "-h", "--version"])
def test_a_command_is_run_with_its_arguments(monkeypatch: pytest.MonkeyPatch, first: str) -> None:
    ran: list[list[str]] = []

    def run(arguments: list[str], _outside: object) -> int:
        ran.append(arguments)
        return 3

    monkeypatch.setattr(command_line, "run", run)
    assert _leave(monkeypatch, first, "x", "--format", "json") == 3
    assert ran == [[first, "x", "--format", "json"]]


def test_ctrl_c_before_the_scan_began_is_a_cancel_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes as `KeyboardInterrupt` then, and is no reason for a traceback."""

    def interrupted(_arguments: list[str], _outside: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "run", interrupted)
    assert _leave(monkeypatch, "scan", "x") == 130


def test_an_unexpected_error_fails_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[BaseException] = []

    def fail(_arguments: list[str], _load_mover: object) -> int:
        raise KeyError("oops")

    monkeypatch.setattr(command_line, "run", fail)
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _traceback: met.append(error))
    assert _leave(monkeypatch, "list") == 1
    assert [str(error) for error in met] == ["'oops'"]


@pytest.mark.parametrize(
    ("arguments", "does"),
    [(["scan", "x"], True), (["scan", "--help"], False), (["list", "scan"], False), (["jobs"], False)],
)
def test_the_children_of_a_scan_load_while_the_command_does(
    monkeypatch: pytest.MonkeyPatch, preloaded: list[str], arguments: list[str], *, does: bool
) -> None:
    monkeypatch.setattr(command_line, "run", lambda _arguments, _outside: 0)
    assert _leave(monkeypatch, *arguments) == 0
    assert preloaded == (list(CHILD_MODULES) if does else [])


_FORGOTTEN = """
import threading
from app import __main__ as entry_point
from app.cli import command_line
from app.config import log
from app.process import spawn
from app.scan import CHILD_MODULES
from app.qt.startup import launch

def run(*arguments, **options):
    threading.Thread(target=threading.Event().wait).start()
    print("said")
    return 0

log.start = lambda _file: None
launch.run = command_line.run = run
entry_point.main()
"""


@pytest.mark.parametrize("arguments", [[], ["list"]], ids=["window", "command"])
def test_the_process_waits_for_no_thread_once_all_is_saved(arguments: list[str]) -> None:
    """The interpreter's own end would wait for this one for ever, and takes its time in any case."""
    ended = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", _FORGOTTEN, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "said\n", "")


def test_a_window_without_system_libraries_names_their_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_asked: object, **_options: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(launch, "run", run)
    monkeypatch.setattr(system_libraries, "absent_packages", lambda: ["libegl1", "libgl1"])
    assert _leave(monkeypatch) == entry_point.FAILED
    assert "sudo apt install libegl1 libgl1\n" in capsys.readouterr().err
    monkeypatch.setattr(system_libraries, "absent_packages", list)
    with pytest.raises(ImportError):
        entry_point._run([])
