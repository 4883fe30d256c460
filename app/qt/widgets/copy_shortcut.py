"""The Copy shortcut of a view with the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView


def copy_by_key(view: QAbstractItemView, copy: Callable[[], None]) -> None:
    """Call `copy` on the system's Copy key while a view has the focus."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(copy)
