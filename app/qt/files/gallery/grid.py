"""The places of cards of equal size in rows. Each question costs the same for any number of cards."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from app.config.window_state import PictureSize
from app.qt.base.theme import scaled

MARGIN: Final = 12
"""Space around all cards, px."""
GAP: Final = 8
"""Space between two cards, px."""
PADDING: Final = 6
"""Space around the contents of a card, px."""
NAME: Final = 20
FACTS: Final = 17
"""Heights of the lines of text of normal size, px."""
_SPACE: Final = 5
"""Space between the picture and the text, px."""
_WIDTHS: Final = {PictureSize.SMALL: 140, PictureSize.MEDIUM: 212, PictureSize.LARGE: 340}
"""Least widths of a card, px: the cards of a row share the whole width."""


class Grid:
    """Cards in an area that is `width` px wide; the area is as high as the cards need.

    A `mirrored` one is for a language that reads from the right: the first card is at the right.
    """

    def __init__(
        self,
        count: int = 0,
        width: int = 0,
        size: PictureSize = PictureSize.MEDIUM,
        *,
        mirrored: bool = False,
    ) -> None:
        self._mirrored = mirrored
        self.count = count
        self.width = width
        self.size = size
        inner = width - 2 * MARGIN
        self.columns = max(1, (inner + GAP) // (_WIDTHS[size] + GAP))
        """Number of cards in a row."""
        self.card_width = max(4 * PADDING, (inner - (self.columns - 1) * GAP) // self.columns)
        self.picture_width = self.card_width - 2 * PADDING
        self.picture_height = self.picture_width * 9 // 16
        """Height of a picture, px: of a wide screen, the shape of most videos."""
        self.card_height = self.picture_height + _SPACE + scaled(NAME) + scaled(FACTS) + 2 * PADDING
        self.step = self.card_height + GAP
        """Distance from a row of cards to the next, px."""
        rows = -(-count // self.columns)
        self.height = rows * self.step - GAP + 2 * MARGIN if rows else 0

    def card(self, index: int) -> QRect:
        """Return the place of a card."""
        row, column = divmod(index, self.columns)
        left, top = MARGIN + column * (self.card_width + GAP), MARGIN + row * self.step
        return self._seen(QRect(left, top, self.card_width, self.card_height))

    def _seen(self, area: QRect) -> QRect:
        """Return where an area is seen, and back again."""
        return area if not self._mirrored else area.translated(self.width - area.right() - area.left() - 1, 0)

    def picture(self, index: int) -> QRect:
        """Return the place of the picture of a card."""
        card = self.card(index)
        return QRect(card.left() + PADDING, card.top() + PADDING, self.picture_width, self.picture_height)

    def at(self, point: QPoint) -> int | None:
        """Return the card at a point, None between the cards."""
        x = self._seen(QRect(point, QSize(1, 1))).x()
        row, column = (point.y() - MARGIN) // self.step, (x - MARGIN) // (self.card_width + GAP)
        index = row * self.columns + column
        if row < 0 or not 0 <= column < self.columns or index >= self.count:
            return None
        return index if self.card(index).contains(point) else None

    def between(self, top: int, bottom: int) -> range:
        """Return the cards that are at least in part between two heights, px."""
        first = max(0, (top - MARGIN + GAP) // self.step)
        last = max(-1, (bottom - MARGIN) // self.step)
        return range(min(first * self.columns, self.count), min((last + 1) * self.columns, self.count))

    def touched(self, area: QRect) -> list[range]:
        """Return the cards that an area touches, as runs of neighbours, a run a row."""
        area, rows = self._seen(area), self.between(area.top(), area.bottom())
        width = self.card_width + GAP
        first = max(0, (area.left() - MARGIN + GAP) // width)
        last = min(self.columns - 1, (area.right() - MARGIN) // width)
        if first > last:
            return []
        starts = range(rows.start, rows.stop, self.columns)
        return [
            range(start + first, min(start + last + 1, self.count))
            for start in starts
            if start + first < self.count
        ]
