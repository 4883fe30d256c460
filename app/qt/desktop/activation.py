"""Brings a window to the front, if the desktop allows it."""

import os
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Raise and focus a window, also a minimised one; a maximised window stays maximised.

    `token` is the activation token that the desktop gave to the request; Wayland refuses without one.
    Qt reads the token from the environment and removes it. Removing it here as well makes sure that no
    program inherits it.
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
