"""What is copied from a part of the window that has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView


def copy_by_key(view: QAbstractItemView, copy: Callable[[], None]) -> None:
    """Have the system's key for it `copy` what is selected in a view, while that has the keyboard."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(copy)
