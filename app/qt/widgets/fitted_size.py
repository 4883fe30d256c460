"""The size of a dialog on small screens, and on those where everything is shown larger."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_SHARE: Final = 0.9


def resize_on_screen(dialog: QWidget, size: QSize) -> None:
    """Give a dialog a size, or less where the screen has no room for it."""
    dialog.resize(size.boundedTo(dialog.screen().availableSize() * _SHARE))
