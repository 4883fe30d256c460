"""The place of a widget in the order of the Tab key."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_before(panel: QWidget, follower: QWidget) -> None:
    """Have Tab go through `panel`, the newest widget of its window, and then to `follower`.

    Qt itself puts a new widget behind all others.
    """
    *_, last = _reached(panel, panel.window())
    for widget in list(_reached(follower, panel)):
        QWidget.setTabOrder(last, widget)
        last = widget


def _reached(start: QWidget, end: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that take the focus, from `start` to before `end`."""
    widget: QWidget | None = start
    while widget is not None and widget is not end:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget
        widget = widget.nextInFocusChain()
