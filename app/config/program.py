"""The program itself: the folder that it lies in, and the command that starts it again."""

import os
import sys
from pathlib import Path
from typing import Final

BACKGROUND: Final = "--background"
"""The option with which the window starts hidden, if the system has a place for its icon."""


def program_folder() -> Path:
    """Return the folder that the user sees the program in: that of its file, its bundle or its AppImage."""
    if image := _app_image():
        return image.parent
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        bundle = next((each for each in program.parents if each.suffix == ".app"), None)
        return program.parent if bundle is None else bundle.parent
    return program.parent


def program_command() -> tuple[str, ...]:
    """Return the command that opens a window of this program."""
    if image := _app_image():
        return (str(image),)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")  # without the window of a console
    if sys.platform == "win32" and windowed.is_file():
        python = windowed
    return (str(python), "-P", "-m", "app")  # not the `app` of any folder that it is started in


def _app_image() -> Path | None:
    """Return the AppImage that this program runs from: the variables may be those of a parent process."""
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if image and mounted and Path(sys.executable).is_relative_to(mounted):
        return Path(image)
    return None
