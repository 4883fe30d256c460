"""The place of a widget in the order of the Tab key."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_before(panel: QWidget, follower: QWidget) -> None:
    """Have Tab go through `panel`, the newest widget of its window, and then to `follower`.

    Qt itself puts a new widget behind all others.
    """
    *_, last = _reached(panel, panel.window())
    for widget in list(_reached(follower, panel)):
        QWidget.setTabOrder(last, widget)
        last = widget


def tab_through(panel: QWidget) -> None:
    """Have Tab go through `panel` in the order of its layouts, after what comes before the panel.

    Call it once parts were renewed: Qt itself puts them behind all others of the window.
    """
    before = panel.previousInFocusChain()
    while before is not None and before is not panel and not _stops_at(before, panel):
        before = before.previousInFocusChain()
    for one, following in pairwise((before or panel, *_laid_out(panel))):
        QWidget.setTabOrder(one, following)


def _stops_at(widget: QWidget, panel: QWidget) -> bool:
    """Return whether Tab stops at a widget, which lies outside the panel."""
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not panel.isAncestorOf(widget)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in `widget` that take the focus, as its layouts have them."""
    layout = widget.layout()
    children = (each for each in widget.children() if isinstance(each, QWidget))
    for child in children if layout is None else _items(layout):
        if child.focusPolicy() is Qt.FocusPolicy.NoFocus:
            yield from _laid_out(child)
        else:
            yield child


def _items(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        if inner := item.layout():
            yield from _items(inner)
        elif (widget := item.widget()) is not None:
            yield widget


def _reached(start: QWidget, end: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that take the focus, from `start` to before `end`."""
    widget: QWidget | None = start
    while widget is not None and widget is not end:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget
        widget = widget.nextInFocusChain()
