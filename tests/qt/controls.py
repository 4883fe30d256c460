"""The controls of a window for a user without a mouse or without eyes: their names, the way of Tab."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.qt.charts.view import ChartView
from app.qt.widgets.link_line import LinkLine
from tests.qt.contrast import contrast

NONE = Qt.KeyboardModifier.NoModifier
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
INSIDE = ("qt_", "_q_", "Scroll")
"""How the names of parts begin that Qt has put into its own widgets."""


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard"
    QTest.keyClick(focus, key, modifiers)


def stops(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> list[QWidget]:
    """Return where a key leads, until it has gone round."""
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        press(key, modifiers)
        if QApplication.focusWidget() is focus and isinstance(focus, QDateTimeEdit):
            press(key, modifiers)  # from its hours to its minutes
    assert focus is seen[0], f"stuck between {focus} and {seen[-1]}"
    return seen


def controls(root: QWidget) -> list[QWidget]:
    """Return all that can be used, hidden or not, without what Qt has put into its widgets."""
    found = [widget for kind in CONTROLS for widget in root.findChildren(kind)]
    return [widget for widget in found if not is_inside(widget)]


def is_inside(widget: QWidget) -> bool:
    """Return whether Qt has put a widget into another one."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, (QAbstractSpinBox, QComboBox)):
        parent = parent.parentWidget()
    return parent is not None or isinstance(widget, QHeaderView) or widget.objectName().startswith(INSIDE)


def said(widget: QWidget) -> tuple[str, str]:
    """Return what a screen reader is told of a widget: its name and its description."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    description = spoken.text(QAccessible.Text.Description) or widget.accessibleDescription()
    return spoken.text(QAccessible.Text.Name), description


def unsaid(root: QWidget) -> list[str]:
    """Return the controls that have no name, or are not described."""
    return [f"{widget} {said(widget)}" for widget in controls(root) if not all(said(widget))]


def shows_focus(widget: QWidget) -> bool:
    """Whether a line, or more, comes to stand out from what was there: by 2:1 at least."""
    widget.clearFocus()
    before = _pixels(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    # Pairs of colours, of which there are few, in place of the million pixels of a table.
    changes = Counter(zip(before, _pixels(widget), strict=True))
    changed = (
        count
        for (old, new), count in changes.items()
        if old != new and contrast(QColor(old).name(), QColor(new).name()) >= 2
    )
    return sum(changed) >= 20


def _pixels(widget: QWidget) -> Sequence[int]:
    """Return the colours of a widget as it is painted now."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(image.constBits())).cast("I")


def misnamed(root: QWidget) -> list[QAbstractButton]:
    """Return the buttons whose text is not in their name: who speaks to the computer says what is read."""

    def words(button: QAbstractButton) -> str:
        return button.text().replace("&", "").rstrip("…").split(":")[-1].strip().lower()

    buttons = [each for each in root.findChildren(QAbstractButton) if each.text() and not is_inside(each)]
    return [each for each in buttons if words(each) not in said(each)[0].lower()]


def activate(window: QWidget, qtbot: QtBot) -> None:
    """Give the keyboard to a window, and wait until a part of it has it."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def check_tab(window: QWidget) -> None:
    """Check that Tab goes to all that can be used in a window, downwards, and to nothing else."""
    there = stops(Qt.Key.Key_Tab)
    usable = [*controls(window), *window.findChildren(LinkLine), *window.findChildren(ChartView)]
    reachable = {each for each in usable if each.isVisible() and each.isEnabled()}
    ours = {each for each in there if not is_inside(each)}
    assert ours == {each for each in reachable if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert len(there) > 1
    places = [each.mapTo(window, each.rect().topLeft()) for each in there]
    ups = [one for one, other in pairwise(places) if one.y() > other.y() and one.x() >= other.x()]
    assert len(ups) <= 1, "goes up more than once, not to a column at the right"
