"""Margins that differ at both sides, and change sides where a language reads from the right."""

from PySide6.QtCore import QEvent, QMargins, QObject
from PySide6.QtWidgets import QWidget


def set_margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a widget, or of its layout, px: `start` is where lines begin. Qt mirrors none."""
    for before in widget.findChildren(_SideMargins):
        before.deleteLater()
        widget.removeEventFilter(before)
    _SideMargins(widget, QMargins(start, top, end, bottom))


class _SideMargins(QObject):
    def __init__(self, widget: QWidget, margins: QMargins) -> None:
        super().__init__(widget)
        self._widget = widget
        self._margins = margins
        widget.installEventFilter(self)
        self._apply()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._apply()
        return False

    def _apply(self) -> None:
        margins = self._margins
        if self._widget.isRightToLeft():
            margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        (self._widget.layout() or self._widget).setContentsMargins(margins)
