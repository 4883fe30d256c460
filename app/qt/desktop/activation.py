"""Brings a window to the front, where the desktop allows it."""

import os
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Raise and focus a window, also a minimised one, which stays maximised if it was.

    `token` is what the desktop gave the start that asked for it: Wayland refuses without. Qt looks
    for it in the environment and takes it out; so do we, so that no program we start inherits it.
    """
    window.setWindowState(
        window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    if token:
        os.environ[_TOKEN] = token
    window.activateWindow()
    if token:
        os.environ.pop(_TOKEN, None)
