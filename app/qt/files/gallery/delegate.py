"""Draws the cards of the gallery: a picture with its badges, the name of the file, and two facts."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.facts.catalogue import BY_KEY
from app.core.facts.fact import Order
from app.core.file.record import FileRecord, FileStatus
from app.core.problems.catalogue import Severity, gravest
from app.core.text.units import UNKNOWN_TEXT, duration_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.theme import Colours, Theme, scaled
from app.qt.files.clip_rows import ClipRow
from app.qt.files.gallery.grid import FACTS, NAME, PADDING
from app.qt.files.model import FileTableModel
from app.qt.pictures.drawing import draw_image, opacity
from app.qt.pictures.shots import Shots

Index = QModelIndex | QPersistentModelIndex
_ALIGN: Final = Qt.AlignmentFlag
_FACTS: Final = ("duration", "picture", "size")
"""The facts of a card in their order; of these, the first two that are known are shown."""
_RADIUS: Final = 6
_CHIP: Final = 20
_BETWEEN: Final = 3
"""Space between two badges, px."""
_ICON: Final = 12
_SLACK: Final = 2
"""Room beside a text that Qt would else cut, px."""
_EDGE: Final = 6
"""Distance of badges from the edge of the picture, px."""
_BAR: Final = 3
"""Height of the bar that tells which picture is shown, px."""
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle
_SHAPES: Final = 50
"""Most round rectangles in memory: a few sizes at a time, in a few colours."""


_UNPROBED: Final = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED})
_COUNTED: Final = frozenset({Severity.ERROR, Severity.WARNING})


class Badge(NamedTuple):
    """A word with an icon, which may be empty; the colours only repeat what the word says."""

    text: str
    icon: str
    ink: str
    ground: str


def badges(record: FileRecord, texts: Formatter, colours: Colours) -> Iterator[Badge]:
    """Yield the badges of a file: its state if that is not ok, and its gravest problem but for hints."""
    red, amber = ("failed", colours.red, colours.red_ground), ("problem", colours.amber, colours.amber_ground)
    if record.status is not FileStatus.OK:
        text = texts.state(record)
        looks = red if record.status is FileStatus.FAILED and not record.is_picture else amber
        yield Badge(text, *(looks if record.status in _UNPROBED else ("", colours.dim, colours.panel)))
    worst = gravest(record.problems or 0)
    if worst in _COUNTED and record.status not in _UNPROBED:
        text = texts.cell(BY_KEY["problems"], record)
        yield Badge(text, *(red if worst is Severity.ERROR else amber))


class GalleryCard(NamedTuple):
    """A file and the pictures to draw for it."""

    record: FileRecord
    clip: ClipRow
    shots: Shots | str | None
    """The pictures, or why there are none; None while they load."""
    shown: int
    """The index of the picture to draw."""
    scrubbed: bool
    """Whether another picture than the usual one was asked for."""


class CardDelegate(QStyledItemDelegate):
    """The delegate of the gallery. The view says which picture a card has."""

    def __init__(
        self, view: QAbstractItemView, model: FileTableModel, texts: Formatter, theme: Theme
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._texts = texts
        self._theme = theme
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._shapes: dict[tuple[int, int, str], QPixmap] = {}
        """Round rectangles by width, height and colour."""
        theme.changed.connect(self.forget)
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Make fonts and icons anew, because the theme has changed."""
        self._icons.clear()
        self._shapes.clear()
        self._plain = QFont(self._view.font())
        self._small = QFont(self._plain)
        self._small.setPixelSize(scaled(12))
        self._strong = QFont(self._small)
        self._strong.setPixelSize(scaled(11))
        self._metrics = {id(font): QFontMetrics(font) for font in (self._plain, self._small, self._strong)}

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the size that the view has given to the card."""
        return option.rect.size()

    def paint_card(
        self, painter: QPainter, rect: QRect, card: GalleryCard | None, *, selected: bool, current: bool
    ) -> None:
        """Draw a card into a rectangle; without a card, the room of its picture."""
        colours = self._theme.colours
        if selected:
            self._fill(painter, rect, colours.selection, _RADIUS + 2)
        if current:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS + 2, _RADIUS + 2)
        picture = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING - scaled(NAME) - scaled(FACTS) - 5)
        self._fill(painter, picture, colours.side, _RADIUS)
        if card is None:
            return
        found = (*self._clip_badges(card, colours), *badges(card.record, self._texts, colours))
        if isinstance(card.shots, str):
            above = _EDGE + len(found) * (_CHIP + _BETWEEN)
            self._paint_reason(painter, picture.adjusted(8, above, -8, -4), card.shots)
        elif card.shots is not None:
            self._paint_picture(painter, picture, card, card.shots)
        self._paint_badges(painter, picture, found)
        self._paint_text(painter, rect, card.record, selected=selected)

    def _clip_badges(self, card: GalleryCard, colours: Colours) -> Iterator[Badge]:
        """Yield how many parts a recording has, or which of them the card is."""
        plain = ("", colours.text, colours.panel)
        if card.clip.parts:
            sign = "▾" if card.clip.is_open else "▸"
            yield Badge(f"{sign} {self._texts.parts(card.clip.parts)}", *plain)
        elif card.clip.is_part:
            yield Badge(f"↳ {BY_KEY['part'].show(card.record)}", *plain)

    def _paint_picture(self, painter: QPainter, room: QRect, card: GalleryCard, shots: Shots) -> None:
        painter.setOpacity(1.0 if card.scrubbed else opacity(card.record))
        scale = self._view.devicePixelRatioF()
        draw_image(painter, room, shots.images[card.shown], radius=_RADIUS, scale=scale)
        painter.setOpacity(1.0)
        if card.scrubbed:
            self._paint_moment(painter, room, shots, card.shown)

    def _paint_reason(self, painter: QPainter, room: QRect, text: str) -> None:
        """Draw a sentence in the middle, cut at the edge: the details show the whole of it."""
        painter.save()
        painter.setClipRect(room)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.colours.dim))
        flags = _ALIGN.AlignHCenter | Qt.TextFlag.TextWordWrap
        needed = self._metrics[id(self._small)].boundingRect(room, flags, text)
        fits = needed.height() <= room.height()
        painter.drawText(room, flags | (_ALIGN.AlignVCenter if fits else _ALIGN.AlignTop), text)
        painter.restore()

    def _paint_moment(self, painter: QPainter, room: QRect, shots: Shots, shown: int) -> None:
        """Draw which of the pictures is shown, and its time."""
        colours, count = self._theme.colours, len(shots.images)
        for number in range(count):
            left = room.left() + room.width() * number // count
            right = room.left() + room.width() * (number + 1) // count
            segment = QRect(left, room.bottom() + 1 - _BAR, right - left - (number < count - 1), _BAR)
            painter.fillRect(segment, QColor(colours.accent if number == shown else colours.panel))
        text = duration_text(shots.seconds[shown])
        width = self._metrics[id(self._strong)].horizontalAdvance(text) + _SLACK + 12
        chip = QRect(room.right() - _EDGE - width, room.bottom() - _EDGE - _BAR - _CHIP, width, _CHIP)
        self._paint_chip(painter, chip, Badge(text, "", colours.text, colours.panel))

    def _paint_badges(self, painter: QPainter, room: QRect, found: Iterable[Badge]) -> None:
        top = room.top() + _EDGE
        for badge in found:
            text = self._metrics[id(self._strong)].horizontalAdvance(badge.text)
            width = text + _SLACK + 12 + (_ICON + 5 if badge.icon else 0)
            chip = QRect(room.left() + _EDGE, top, min(width, room.width() - 2 * _EDGE), _CHIP)
            self._paint_chip(painter, QStyle.visualRect(painter.layoutDirection(), room, chip), badge)
            top += _CHIP + _BETWEEN

    def _paint_chip(self, painter: QPainter, chip: QRect, badge: Badge) -> None:
        self._fill(painter, chip, badge.ground, 4)
        inner, side = chip.adjusted(6, 0, -6, 0), painter.layoutDirection()
        if badge.icon:
            place = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            painter.drawPixmap(QStyle.visualRect(side, inner, place).topLeft(), self._icon(badge))
            rest = inner.adjusted(_ICON + 5, 0, 0, 0)
            inner = QStyle.visualRect(side, inner, rest)
        self._write(painter, inner, badge.text, self._strong, QColor(badge.ink))

    def _paint_text(self, painter: QPainter, rect: QRect, record: FileRecord, *, selected: bool) -> None:
        column, colours = BY_KEY["name"], self._theme.colours
        line = rect.adjusted(PADDING, 0, -PADDING, -PADDING - scaled(FACTS))
        line.setTop(line.bottom() + 1 - scaled(NAME))
        ink = self._theme.ink(column, record) or QColor(colours.text)
        self._write(painter, line, self._texts.cell(column, record), self._plain, ink, _MIDDLE)
        facts = line.translated(0, scaled(NAME))
        facts.setHeight(scaled(FACTS))
        dim = QColor(colours.text if selected else colours.dim)
        self._write(painter, facts, self._facts(record), self._small, dim)

    def _facts(self, record: FileRecord) -> str:
        shown = (self._texts.cell(BY_KEY[key], record) for key in fact_keys(self._model.order))
        known = (text for text in shown if text not in {"", UNKNOWN_TEXT})
        return SEPARATOR.join(islice(known, 2))

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        ink: QColor,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = self._metrics[id(font)].elidedText(text, elide, rect.width())
        painter.drawText(rect, _ALIGN.AlignLeft | _ALIGN.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _fill(self, painter: QPainter, rect: QRect, colour: str, radius: int) -> None:
        """Fill a rectangle with round corners. Copying pixels takes less time than to draw curves."""
        key = (rect.width(), rect.height(), colour)
        shape = self._shapes.get(key)
        if shape is None:
            if len(self._shapes) > _SHAPES:
                self._shapes.clear()
            scale = self._view.devicePixelRatioF()
            shape = self._shapes[key] = QPixmap(rect.size() * scale)
            shape.setDevicePixelRatio(scale)
            shape.fill(Qt.GlobalColor.transparent)
            with QPainter(shape) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                inner.setPen(Qt.PenStyle.NoPen)
                inner.setBrush(QColor(colour))
                inner.drawRoundedRect(QRectF(QPointF(0, 0), rect.size()), radius, radius)
        painter.drawPixmap(rect.topLeft(), shape)

    def _icon(self, badge: Badge) -> QPixmap:
        key = badge.icon, badge.ink
        if key not in self._icons:
            icon = self._theme.icon(badge.icon, size=_ICON, ink=badge.ink)
            self._icons[key] = icon.pixmap(QSize(_ICON, _ICON), self._view.devicePixelRatioF())
        return self._icons[key]


def fact_keys(order: Order) -> tuple[str, ...]:
    """Return the columns of the facts of a card: first the one that the files are sorted by."""
    first = order[0][0] if order else "name"
    return _FACTS if first == "name" else tuple(dict.fromkeys((first, *_FACTS)))
