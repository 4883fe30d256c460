"""The chips of a query: a button for each filter, in as many lines as needed."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.query import Term
from app.qt.widgets.tooltips import set_tip

_HEIGHT: Final = 24
_GAP: Final = 6
_WIDEST: Final = 320
_CROSS: Final = "✕"
NO_COUNTS: Final[Mapping[Term, str]] = {}


class Chips(QWidget):
    """The chips of a query. A click on a chip removes its filter; Tab reaches every chip."""

    removed = Signal(object)
    """The `Term` whose chip was pressed."""

    def __init__(self, words: Callable[[Term], str] = str, parent: QWidget | None = None) -> None:
        """Take the function that puts a filter into words."""
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Filters in use"))
        self.chips: list[QPushButton] = []

    def show_terms(self, terms: Sequence[Term], counts: Mapping[Term, str] = NO_COUNTS) -> None:
        """Replace the chips by a chip for each term, some with the number of files that it finds alone."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(term, counts.get(term, "")) for term in terms]
        self.setVisible(bool(terms))
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Return a width of 0: chips that do not fit go into the next line."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _chip(self, term: Term, count: str) -> QPushButton:
        text, typed = self._words(term), str(term)
        chip = QPushButton(self)
        chip.setObjectName("searchChip")
        # The rest of the width is for the cross and the padding.
        room = _WIDEST - 3 * _HEIGHT
        shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        # A single `&` would mark a mnemonic.
        known = f"  {count}" if count else ""
        chip.setText(f"{shown.replace('&', '&&')}{known}  {_CROSS}")
        chip.setAccessibleName(self.tr("Take away the filter {}").format(text))
        if count:
            chip.setAccessibleDescription(self.tr("Alone it finds: {}").format(count))
        tip = chip.accessibleName()
        set_tip(chip, tip if text == typed else f"{tip}\n{typed}")
        chip.setAutoDefault(False)
        chip.clicked.connect(partial(self.removed.emit, term))
        chip.show()
        return chip

    def _lay_out(self) -> None:
        x = y = 0
        for chip in self.chips:
            width = min(chip.sizeHint().width(), max(self.width(), _HEIGHT))
            if x and x + width > self.width():
                x, y = 0, y + _HEIGHT + _GAP
            chip.setGeometry(x, y, width, _HEIGHT)
            x += width + _GAP
        self.setFixedHeight(y + _HEIGHT if self.chips else 0)
