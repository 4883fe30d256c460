"""`play` and `open-with`: the quick look alone, other programs, and what cannot be opened."""

import json
import os
import sys
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.actions import chosen_program
from app.cli.command_line import Outside
from app.cli.commands import play
from app.config.programs import launch
from app.config.programs.desktop_files import DesktopFiles
from app.config.programs.installed import Installed
from app.config.programs.program import Program

Play = list[tuple[bytes, float]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Two programs are here; the commands that were started."""
    tools = (
        Program(key="mpv.desktop", name="mpv", command=("mpv", "--", "%U"), plays=True, start="--start={}"),
        Program(key="cut", name="Cutter", command=("cut", "%F")),
    )
    here = Installed(DesktopFiles({}, ()), tools)
    for module in (chosen_program, play):
        monkeypatch.setattr(module, "installed", lambda: here)
    commands: list[tuple[str, ...]] = []

    def start(command: tuple[str, ...]) -> int:
        commands.append(command)
        return 0

    monkeypatch.setattr(chosen_program, "start", start)
    return commands


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "-a film.mp4"
    path.touch()
    return path


def run(*arguments: str, failure: str | None = None) -> tuple[int, Play]:
    shown: Play = []

    def show(path: bytes, at: float) -> str | None:
        shown.append((path, at))
        return failure

    return command_line.run(arguments, Outside(play=show)), shown


def test_a_file_is_shown_from_a_time_on(video: Path) -> None:
    assert run("play", str(video)) == (0, [(os.fsencode(video), 0.0)])
    for told, seconds in (("90.5", 90.5), ("1:30.5", 90.5), ("1:02:03", 3723.0)):
        assert run("play", str(video), "--at", told) == (0, [(os.fsencode(video), seconds)])


def test_a_relative_name_that_looks_like_an_option_is_a_file(
    video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(video.parent)
    status, shown = run("play", "--", video.name)
    assert (status, shown) == (0, [(os.fsencode(video.resolve()), 0.0)])


def test_a_video_that_cannot_be_played_is_told(video: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("play", str(video), failure="This video cannot be played.")[0] == 1
    assert capsys.readouterr().err == "cinventory: This video cannot be played.\n"


def test_no_file_no_window_and_no_time_are_told(
    video: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("play", str(tmp_path / "none.mp4")) == (1, [])
    assert "There is no file at" in capsys.readouterr().err
    assert run("play", str(video), "--at", "-1") == (2, [])
    assert "is no time" in capsys.readouterr().err
    assert command_line.run(["play", str(video)]) == 1
    assert "has no window" in capsys.readouterr().err


def test_another_program_plays_it_from_a_time_on(video: Path, started: list[tuple[str, ...]]) -> None:
    for word in ("mpv", "MPV.desktop", "preferred"):
        assert run("play", str(video), "--in", word, "--at", "1:00") == (0, [])
    uri = video.as_uri()
    assert started == [("mpv", "--start=60.000", "--", uri)] * 3


def test_a_program_without_such_an_option_begins_at_the_beginning(
    video: Path, started: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("play", str(video), "--in", "cutter", "--at", "60")[0] == 0
    assert "Cutter begins at the beginning" in capsys.readouterr().err
    assert started == [("cut", str(video))]


def test_a_program_that_is_not_here_is_named_with_those_that_are(
    video: Path, started: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (("play", str(video), "--in", "vlc"), ("open-with", str(video), "vlc")):
        assert run(*arguments)[0] == 2
        assert "No program here is called" in capsys.readouterr().err
    assert started == []


def test_programs_are_listed_and_open_the_file(
    video: Path, started: list[tuple[str, ...]], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("open-with", str(video))[0] == 0
    assert capfdbinary.readouterr().out == b"mpv     mpv.desktop  player\nCutter  cut\n"
    assert run("open-with", str(video), "--format", "json")[0] == 0
    listed = json.loads(capfdbinary.readouterr().out)
    assert listed[0] == {"id": "mpv.desktop", "name": "mpv", "player": True, "start": True}
    assert run("open-with", str(video), "cut")[0] == 0
    assert started == [("cut", str(video))]


def test_nothing_to_open_it_with_is_told(
    video: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module in (chosen_program, play):
        monkeypatch.setattr(module, "installed", lambda: Installed(DesktopFiles({}, ()), ()))
    assert run("open-with", str(video))[0] == 1
    assert "No program for" in capsys.readouterr().err
    assert run("play", str(video), "--in", "preferred")[0] == 1
    assert "No player was found" in capsys.readouterr().err


def test_a_program_that_ends_at_once_or_does_not_start_is_told(
    video: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = (
        Program(key="bad", name="Bad", command=(sys.executable, "-c", "raise SystemExit(7)")),
        Program(key="gone", name="Gone", command=(str(video.parent / "gone"),)),
    )
    monkeypatch.setattr(chosen_program, "installed", lambda: Installed(DesktopFiles({}, ()), tools))
    monkeypatch.setattr(launch, "SETTLED_SECONDS", 60.0)
    assert run("open-with", str(video), "bad")[0] == 1
    assert "Bad ended at once, with status 7" in capsys.readouterr().err
    assert run("open-with", str(video), "gone")[0] == 1
    assert "Gone could not be started" in capsys.readouterr().err


def test_a_program_that_goes_on_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "SETTLED_SECONDS", 0.0)
    assert launch.start([sys.executable, "-c", "import time; time.sleep(0.5)"]) == 0


@pytest.mark.parametrize("command", ["play", "open-with"])
def test_a_folder_is_no_file(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, str(tmp_path)) == (1, [])
    assert f"“{tmp_path}” is a folder. Name one file." in capsys.readouterr().err
