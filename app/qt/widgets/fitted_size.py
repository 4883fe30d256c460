"""The size of dialogs: on small screens, and around lines that wrap."""

from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

_SHARE: Final = 0.9


def resize_on_screen(dialog: QWidget, size: QSize) -> None:
    """Give a dialog a size, or less where the screen has no room for it."""
    dialog.resize(size.boundedTo(dialog.screen().availableSize() * _SHARE))


class FittedDialog(QDialog):
    """A dialog that keeps the room which wrapped lines need: a layout alone would squeeze the fields."""

    def _fit(self) -> None:
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow the size of the fields, which is known once they are styled."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return done
