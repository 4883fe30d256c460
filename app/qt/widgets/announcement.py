"""Sentences that a screen reader says at once."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, wherever the focus is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - 5 ms of a start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
