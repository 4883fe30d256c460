"""Start at login: the texts for each system, and the switch of this one."""

import plistlib
import re
import sys
from pathlib import Path

import pytest

from app.config import autostart
from app.config.autostart import desktop_entry, launch_agent, run_value, start_command
from tests.systems import posix_only

ODD = ('/opt/My "films" $HOME `id` 100%\\x', "--background")


def _arguments(value: str) -> list[str]:
    """Return the arguments of `Exec`: a string value, whose quoted arguments have escapes of their own."""
    text = value.replace("\\\\", "\\").replace("%%", "%")
    return [re.sub(r'\\(["`$\\])', r"\1", each) for each in re.findall(r'"((?:[^"\\]|\\.)*)"', text)]


def test_a_desktop_file_runs_the_command_whatever_is_in_its_path() -> None:
    lines = desktop_entry(ODD).splitlines()
    assert lines[0] == "[Desktop Entry]"
    values = dict(line.split("=", 1) for line in lines[1:])
    assert values["Type"] == "Application"
    assert _arguments(values["Exec"]) == list(ODD)


def test_a_launch_agent_runs_the_command_once_the_user_is_logged_in() -> None:
    agent = plistlib.loads(launch_agent(ODD))
    assert agent["ProgramArguments"] == list(ODD)
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent


def test_the_registry_has_a_command_line() -> None:
    value = run_value((r"C:\Program Files\Cinventory\cinventory.exe", "--background"))
    assert value == r'"C:\Program Files\Cinventory\cinventory.exe" --background'


def test_the_window_starts_hidden() -> None:
    assert start_command()[-1] == "--background"


@posix_only("the registry has it on Windows")
def test_the_switch_writes_a_file_and_removes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not autostart.is_on()
    autostart.switch(on=False)
    autostart.switch(on=True)
    file = autostart.autostart_file()
    assert file.is_relative_to(tmp_path)
    assert autostart.is_on()
    assert b"--background" in file.read_bytes()
    file.write_bytes(file.read_bytes() + b"Hidden = true\n")  # as the settings of a desktop switch it off
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    autostart.switch(on=False)
    assert not file.exists()


@posix_only("the registry has it on Windows")
def test_macos_has_an_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    autostart.switch(on=True)
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(file.read_bytes())["Label"] == file.stem
    assert autostart.is_on()
