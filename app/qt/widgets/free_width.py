"""The width of the column that takes the remaining width of a table."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView

LETTERS: Final = 30
"""Least width of the column, in digits, for any number of other columns."""
_MARGINS: Final = 24
"""Padding around a cell's text, px."""


class FreeWidth(QObject):
    """Gives one column the remaining width until the user resizes it; then the last column stretches."""

    def __init__(self, header: QHeaderView, section: int) -> None:
        super().__init__(header)
        self.on = True
        """Whether the column takes the remaining width."""
        self._header = header
        self._section = section
        self._fitting = False
        header.sectionResized.connect(self._follow)
        header.viewport().installEventFilter(self)

    def switch(self, *, on: bool) -> None:
        """Let the column take the remaining width from now on, or keep its own."""
        self.on = on
        self._header.setStretchLastSection(not on)
        self.fit()

    def fit(self) -> None:
        """Give the column the remaining width now."""
        header = self._header
        if not self.on or self._fitting or not header.count():
            return
        room = header.viewport().width() - (header.length() - header.sectionSize(self._section))
        self._fitting = True
        header.resizeSection(self._section, max(self._least(), room))
        self._fitting = False

    def _least(self) -> int:
        """Return the least width, px. Few letters are wider than a digit."""
        return self._header.fontMetrics().horizontalAdvance("0") * LETTERS + _MARGINS

    @Slot(int, int, int)
    def _follow(self, section: int, _before: int, _now: int) -> None:
        if self._fitting or not self.on:
            return
        if section == self._section:
            self.switch(on=False)
        elif not QGuiApplication.mouseButtons():  # an edge that is dragged stays under the pointer
            self.fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Adapt the column to the table's width and font."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self.fit()
        return False
