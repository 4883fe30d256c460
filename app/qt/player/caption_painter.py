"""Paints subtitles over a picture: in their styles, with a black outline, readable on any picture."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen

from app.player.protocol import CaptionBlock, CaptionPicture, TextRun

MARGIN: Final = 32
_USUAL_SIZE: Final = 1 / 18
"""The height of a line by that of the picture."""
_FONT_SIZE: Final = 0.8
"""The height of letters by that of a line, where a file tells the latter."""
_LEAST: Final = 12
"""Smallest height of letters, px."""
_MOST_LINES: Final = 12
_BLACK: Final = QColor(0, 0, 0)


class _Word(NamedTuple):
    """A word in one style, with the space behind it."""

    text: str
    font: QFont
    colour: QColor
    width: float


Line = list[_Word]


def plain_block(text: str) -> CaptionBlock:
    """Return a text without styles."""
    return CaptionBlock((TextRun(text),))


def paint_captions(painter: QPainter, place: QRect, blocks: Sequence[CaptionBlock]) -> None:
    """Paint the texts. Those at one edge of the picture stand over each other."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    taken: dict[int, float] = {}
    """The height that is taken at a place, px."""
    for block in blocks:
        size = max(_LEAST, int(place.height() * (block.size * _FONT_SIZE or _USUAL_SIZE)))
        font = QFont(painter.font())
        font.setPixelSize(size)
        room = place.width() - 2 * MARGIN
        lines = list(_lines(block, font, room))[:_MOST_LINES]
        spacing = QFontMetrics(font).lineSpacing()
        height = spacing * len(lines)
        top = _top(block, place, height, taken)
        for at, line in enumerate(map(_joined, lines)):
            width = sum(word.width for word in line)
            baseline = top + at * spacing + QFontMetrics(font).ascent()
            _paint_line(painter, line, _left(block, place, width), baseline, size)


def paint_picture(painter: QPainter, place: QRect, picture: CaptionPicture, pixels: bytes) -> None:
    """Paint a subtitle that is a picture where it stands in its canvas, which covers the place."""
    image = QImage(
        pixels, picture.width, picture.height, 4 * picture.width, QImage.Format.Format_ARGB32_Premultiplied
    )
    across, down = place.width() / picture.canvas_width, place.height() / picture.canvas_height
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(
        picture.left * across, picture.top * down, picture.width * across, picture.height * down
    ).translated(place.topLeft())
    painter.drawImage(target, image)


def _top(block: CaptionBlock, place: QRect, height: int, taken: dict[int, float]) -> float:
    row = (block.place - 1) // 3  # 0 below, 1 in the middle, 2 above
    if block.y >= 0:
        return place.top() + block.y * place.height() - (height, height / 2, 0)[row]
    before, taken[block.place] = taken.get(block.place, 0.0), taken.get(block.place, 0.0) + height
    margin = MARGIN // 2
    if row == 0:
        return place.bottom() - margin - before - height
    if row == 1:
        return place.center().y() - height / 2 + before
    return place.top() + margin + before


def _left(block: CaptionBlock, place: QRect, width: float) -> float:
    column = (block.place - 1) % 3
    if block.x >= 0:
        return place.left() + block.x * place.width() - (0, width / 2, width)[column]
    edges = place.left() + MARGIN, place.center().x() - width / 2, place.right() - MARGIN - width
    return float(edges[column])


def _lines(block: CaptionBlock, font: QFont, room: int) -> Iterator[Line]:
    """Yield the lines of a text, broken between words where they are too wide."""
    line: Line = []
    width = 0.0
    for run in block.runs:
        styled = QFont(font)
        styled.setBold(run.bold)
        styled.setItalic(run.italic)
        styled.setUnderline(run.underline)
        metrics, colour = QFontMetrics(styled), QColor.fromRgb(run.colour)
        for number, told in enumerate(run.text.split("\n")):
            if number:
                yield line
                line, width = [], 0.0
            for text in _words(told):
                word = _Word(text, styled, colour, float(metrics.horizontalAdvance(text)))
                if line and width + metrics.horizontalAdvance(text.rstrip()) > room:
                    yield line
                    line, width = [], 0.0
                line.append(word)
                width += word.width
    yield line


def _joined(line: Line) -> Line:
    """Return the texts of a line from left to right. Words in one style are one, which Qt brings in order."""
    joined: Line = []
    for _, group in groupby(line, key=lambda word: id(word.font)):
        words = list(group)
        text = "".join(word.text for word in words)
        text = text.rstrip() if words[-1] is line[-1] else text
        width = QFontMetrics(words[0].font).horizontalAdvance(text)
        joined.append(words[0]._replace(text=text, width=float(width)))
    strong = (
        sign for word in line for letter in word.text if (sign := bidirectional(letter)) in {"L", "R", "AL"}
    )
    return joined if next(strong, "L") == "L" else joined[::-1]


def _words(text: str) -> list[str]:
    """Return the words of a line, each with the spaces behind it."""
    parts = text.split(" ")
    return [f"{part} " for part in parts[:-1]] + [part for part in parts[-1:] if part]


def _paint_line(painter: QPainter, line: Line, left: float, baseline: float, size: int) -> None:
    outline = QPen(_BLACK, max(2.0, size / 7))
    outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    placed: list[tuple[QPainterPath, QColor]] = []
    for word in line:
        path = QPainterPath()
        path.addText(left, baseline, word.font, word.text)
        placed.append((path, word.colour))
        left += word.width
    for path, _colour in placed:
        painter.strokePath(path, outline)
    for path, colour in placed:
        painter.fillPath(path, colour)
