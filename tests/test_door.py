"""The door: what the arguments open, and how it closes."""

import sys

import pytest

from app import __main__ as door
from app.cli import commands
from app.config import log


@pytest.fixture(autouse=True)
def no_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "start", lambda _file: None)


def _leave(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    monkeypatch.setattr(sys, "argv", ["cinventory", *arguments])
    with pytest.raises((SystemExit, KeyboardInterrupt)) as left:
        door.main()
    assert isinstance(left.value, SystemExit)
    return left.value.code


@pytest.mark.parametrize("first", ["scan", "list", "--help", "-h", "--version"])
def test_a_command_is_run_with_its_arguments(monkeypatch: pytest.MonkeyPatch, first: str) -> None:
    ran: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        ran.append(arguments)
        return 3

    monkeypatch.setattr(commands, "run", run)
    assert _leave(monkeypatch, first, "x", "--format", "json") == 3
    assert ran == [[first, "x", "--format", "json"]]


def test_ctrl_c_before_the_scan_began_is_a_cancel_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes as `KeyboardInterrupt` then, and is no reason for a traceback."""

    def interrupted(_arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "run", interrupted)
    assert _leave(monkeypatch, "scan", "x") == 130
