"""The cards of Home, their rows, and their places on the page."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.core.scan.since import FoundSince
from app.qt.base.browse_state import Choice
from app.qt.widgets.tooltips import explain

_GAP: Final = 16
_LEAST_WIDTHS: Final = {2: 640, 3: 1000}
"""Width of the page from which on there are so many columns, px."""
_KEY: Final = "key"


class ShownFiles(Struct, frozen=True):
    """Files that a figure leads to."""

    text: str = ""
    """A search text."""
    choice: Choice = None
    """A source or a group."""
    found: FoundSince | None = None
    """Files of which scans or checks have found something since a moment."""


class Card(QFrame):
    """A card with a title, a note at its right, and rows that can be renewed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("homeCard")
        self.setAccessibleName(title)
        self.title = label(title, "homeCardTitle")
        self.note = label("", "homeNote")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.note, 1)
        self._shown: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        self.column.addLayout(self._rows)
        self.hide()  # until it has rows

    def renew(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of the others. The button that had the focus has it again, if it is there.

        Else the next one has it, but the page does not move there: nobody has pressed Tab.
        """
        bar = self._scroll_bar()
        before = 0 if bar is None else bar.value()
        focused: QWidget | None = self.focusWidget()
        key = focused.property(_KEY) if focused is not None and focused.hasFocus() else None
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()  # else its buttons can be pressed until it is deleted
            row.deleteLater()
        self._shown = list(rows)
        for number, row in enumerate(rows):
            row.setProperty("first", number == 0)
            self._rows.addWidget(row)
        self.setVisible(bool(rows))
        buttons = (made for row in rows for made in row.findChildren(QPushButton))
        for made in buttons if key else ():
            if made.property(_KEY) == key:
                made.setFocus()
        if bar is not None:
            bar.setValue(before)

    def _scroll_bar(self) -> QScrollBar | None:
        """Return the scroll bar of the page, None while the card is on none."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return None if above is None else above.verticalScrollBar()


class Row(QFrame):
    """A row of a card, with a line above it unless it is the first."""

    def __init__(self, *parts: QWidget | QLayout) -> None:
        """Take the parts from left to right; the first label that wraps takes the room."""
        super().__init__()
        self.setObjectName("homeRow")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 6, 0, 6)
        self._line.setSpacing(8)
        for part in parts:
            if isinstance(part, QWidget):
                wraps = isinstance(part, QLabel) and part.wordWrap()
                self._line.addWidget(part, int(wraps))
            else:
                self._line.addLayout(part, int(part.hasHeightForWidth()))


class CardColumns(QWidget):
    """Cards in one to three columns, as many as the width allows."""

    def __init__(self, cards: Sequence[tuple[QWidget, int, int]], parent: QWidget | None = None) -> None:
        """Take each card with its column among two and among three, in the order of one column."""
        super().__init__(parent)
        self._cards = cards
        self._widest: dict[QWidget, int] = {}
        """The greatest least width that each card has had: a shorter text must not move the cards."""
        self._count = 0
        self._columns = [QVBoxLayout() for _ in range(3)]
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._gaps = [QSpacerItem(0, 0) for _ in range(3)]
        """Before each column."""
        for gap, each in zip(self._gaps, self._columns, strict=True):
            each.setSpacing(_GAP)
            line.addSpacerItem(gap)
            each.addStretch(1)  # an alignment would give it the height of a narrower text
            line.addLayout(each, 1)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards for the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Arrange the cards for the width of their new contents."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        width = self.width()
        counts = (count for count, least in _LEAST_WIDTHS.items() if width >= max(least, self._needed(count)))
        self._arrange(max(counts, default=1))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: with that of several, the page would never become narrow again."""
        return QSize(self._needed(1), super().minimumSizeHint().height())

    def _needed(self, count: int) -> int:
        """Return the least width of so many columns."""
        columns = [0] * count
        for card, of_two, of_three in self._cards:
            at = (0, of_two, of_three)[count - 1]
            width = max(self._widest.get(card, 0), card.minimumSizeHint().width())
            columns[at] = max(columns[at], width)
            self._widest[card] = width
        return sum(columns) + _GAP * (count - 1)

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for number, each in enumerate(self._columns):
            for card, *_ in self._cards:
                each.removeWidget(card)  # which deletes its item; `takeAt` would leave a stale height behind
            self._gaps[number].changeSize(_GAP * (0 < number < count), 0)
            self._line.setStretchFactor(each, (5 if number == 0 < count - 1 else 4) * (number < count))
        self._line.invalidate()  # a gap does not tell that it has changed
        for card, of_two, of_three in self._cards:
            into = self._columns[(0, of_two, of_three)[count - 1]]
            into.insertWidget(into.count() - 1, card)


def label(text: str, name: str, *, wraps: bool = False) -> QLabel:
    """Return a label of plain text."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if wraps:
        made.setMinimumWidth(80)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setWordWrap(wraps)  # after the policy, which would forget that the height follows the width
    return made


def button(text: str, key: str, *, says: str = "", of: str = "", primary: bool = False) -> QPushButton:
    """Return a button; `of` is what it acts on, for a screen reader, and `says` its hint."""
    made = QPushButton(text)
    made.setProperty(_KEY, key)
    made.setProperty("primary", primary)
    made.setAutoDefault(False)
    explain(made, f"{text}: {of}" if of else text, says)
    return made


def link(text: str, key: str, *, says: str = "", of: str = "", large: bool = False) -> QPushButton:
    """Return a button that looks like a link, such as a figure that leads to its files."""
    made = button(text, key, says=says, of=of)
    made.setObjectName("homeFigure" if large else "homeLink")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def column(*parts: QWidget, stretch: bool = False) -> QVBoxLayout:
    """Return a layout of widgets below each other; with `stretch`, at the top and as narrow as they are."""
    made = QVBoxLayout()
    made.setSpacing(4)
    for part in parts:
        is_button = isinstance(part, QPushButton)
        made.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0))
    if stretch:
        made.addStretch(1)
    return made
