"""Starts the program when the user logs in: a desktop file, a value of the registry, or a launch agent."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.config import private_files, versioned_json
from app.config.program import BACKGROUND, program_command

_ID: Final = "org.cinventory.Cinventory"
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""The notes of the task manager about the values of `Run` that the user has switched off."""
_VALUE: Final = "Cinventory"


def start_command() -> tuple[str, ...]:
    """Return the command that is run at login."""
    return (*program_command(), BACKGROUND)


def desktop_entry(command: Sequence[str]) -> str:
    """Return the desktop file that runs a command (Desktop Entry Specification, Autostart Specification)."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Cinventory\n"
        f"Exec={' '.join(map(_quoted, command))}\n"
        f"Icon={_ID}\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the property list of a launch agent that runs a command (launchd.plist(5))."""
    return plistlib.dumps(
        {
            "Label": _ID,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def run_value(command: Sequence[str]) -> str:
    """Return the value of the registry that runs a command."""
    return subprocess.list2cmdline(command)


def autostart_file() -> Path:
    """Return the desktop file or the property list; Windows has neither."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_ID}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or ""
    folder = Path(config) if os.path.isabs(config) else Path.home() / ".config"  # noqa: PTH117 - as text
    return folder / "autostart" / f"{_ID}.desktop"


def is_on() -> bool:
    """Return whether the program is started at login, as the system says."""
    if sys.platform == "win32":
        return _is_in_registry()
    try:
        text = autostart_file().read_bytes()
    except OSError:
        return False
    lines = [line.replace(b" ", b"").lower() for line in text.splitlines()]
    return not {b"hidden=true", b"x-gnome-autostart-enabled=false"}.intersection(lines)


def switch(*, on: bool) -> None:
    """Have the program started at login, or no more. Raises `OSError`."""
    if sys.platform == "win32":
        _switch_in_registry(on=on)
    elif not on:
        autostart_file().unlink(missing_ok=True)
    else:
        private_files.make_folder(autostart_file().parent)
        command = start_command()
        text = launch_agent(command) if sys.platform == "darwin" else desktop_entry(command).encode()
        versioned_json.replace_file(autostart_file(), text)


def _quoted(argument: str) -> str:
    """Return an argument as `Exec` has it: quoted, with the escapes of a string value on top."""
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'


if sys.platform == "win32":
    import winreg

    def _is_in_registry() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.QueryValueEx(key, _VALUE)
        except OSError:
            return False
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED) as key:
                state, _ = winreg.QueryValueEx(key, _VALUE)
        except OSError:
            return True
        return not (isinstance(state, bytes) and state[:1] and state[0] % 2)

    def _switch_in_registry(*, on: bool) -> None:
        with suppress(FileNotFoundError), _opened(_APPROVED) as key:
            winreg.DeleteValue(key, _VALUE)
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if on:
                winreg.SetValueEx(key, _VALUE, 0, winreg.REG_SZ, run_value(start_command()))
            else:
                with suppress(FileNotFoundError):
                    winreg.DeleteValue(key, _VALUE)

    def _opened(name: str) -> "winreg.HKEYType":
        return winreg.OpenKey(winreg.HKEY_CURRENT_USER, name, 0, winreg.KEY_SET_VALUE)
