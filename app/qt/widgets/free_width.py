"""The width of the column that takes the room which the others leave."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView

LETTERS: Final = 30
"""That can be read in the column, however many others there are."""
_MARGINS: Final = 24
"""Around a cell's text, px."""


class FreeWidth(QObject):
    """Gives one column the free room, until its width is set by hand; then the last column stretches."""

    def __init__(self, header: QHeaderView, section: int) -> None:
        super().__init__(header)
        self.on = True
        """Whether the column follows the room there is."""
        self._header = header
        self._section = section
        self._fitting = False
        header.sectionResized.connect(self._follow)
        header.viewport().installEventFilter(self)

    def switch(self, *, on: bool) -> None:
        """Have the column follow the room from now on, or keep its width."""
        self.on = on
        self._header.setStretchLastSection(not on)
        self.fit()

    def fit(self) -> None:
        """Give the column its room now."""
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
        """Follow the width of the table, and its font."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self.fit()
        return False
