"""Subtitles are painted in their styles, at their places."""

import re

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.player.protocol import LARGEST_TEXT, CaptionBlock, CaptionPicture, TextRun
from app.qt.player.caption_painter import paint_captions, paint_picture, plain_block

WIDE, HIGH = 480, 270


@pytest.fixture(autouse=True)
def _app(qapp: object) -> None:
    """Fonts need an application."""


def painted(*blocks: CaptionBlock) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 90, 0))
    with QPainter(image) as painter:
        paint_captions(painter, QRect(0, 0, WIDE, HIGH), blocks)
    return image


def inked(image: QImage) -> QRect:
    """Return what is not ground any more."""
    ground = QColor(0, 90, 0)
    at = [(x, y) for y in range(0, HIGH, 3) for x in range(0, WIDE, 3) if image.pixelColor(x, y) != ground]
    if not at:
        return QRect()
    xs, ys = [x for x, _ in at], [y for _, y in at]
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@pytest.mark.parametrize("place", range(1, 10))
def test_a_text_stands_at_its_place(place: int) -> None:
    ink = inked(painted(CaptionBlock((TextRun("Said"),), place=place))).center()
    column, row = (place - 1) % 3, (place - 1) // 3
    assert (ink.x() * 3 // WIDE, 2 - ink.y() * 3 // HIGH) == (column, row)


def test_a_point_counts_more_than_the_edge() -> None:
    ink = inked(painted(CaptionBlock((TextRun("Said"),), place=7, x=0.5, y=0.5)))
    assert abs(ink.left() - WIDE // 2) < 12
    assert abs(ink.top() - HIGH // 2) < 12


def test_texts_at_one_place_stand_over_each_other() -> None:
    one, two = inked(painted(plain_block("Said"))), inked(painted(plain_block("Said"), plain_block("Said")))
    assert two.height() > one.height() * 3 // 2
    assert two.bottom() == one.bottom()


def test_parts_have_their_colours() -> None:
    image = painted(CaptionBlock((TextRun("MM ", colour=0xFF0000), TextRun("MM", colour=0x0000FF)), size=0.2))
    colours = {image.pixelColor(x, y).name() for x in range(WIDE) for y in range(HIGH)}
    assert {"#ff0000", "#0000ff", "#000000"} <= colours


def test_large_and_many_words_stay_bounded() -> None:
    huge = CaptionBlock((TextRun("word " * 400),), size=LARGEST_TEXT)
    assert not inked(painted(*[huge] * 8)).isNull()


def test_a_picture_stands_where_it_stands_in_its_canvas() -> None:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 90, 0))
    shown = CaptionPicture(0, left=240, top=135, width=120, height=30, canvas_width=960, canvas_height=540)
    with QPainter(image) as painter:
        paint_picture(painter, QRect(0, 0, WIDE, HIGH), shown, b"\xff" * shown.size)
    ink = inked(image)
    assert abs(ink.left() - 120) <= 3
    assert abs(ink.top() - 67) <= 3
    assert abs(ink.width() - 60) <= 4
    assert image.pixelColor(150, 75) == QColor(255, 255, 255)


@pytest.mark.parametrize("colours", [(0xFFFFFF, 0xFFFFFF), (0xFFFFFF, 0xFFFF00)])
@pytest.mark.parametrize(
    ("wide", "narrow", "widest"), [("mmmmmm ", "i", 0), ("\u05e9" * 6 + " ", "\u05d9", 1)]
)
def test_words_stand_in_the_direction_of_their_script(
    wide: str,
    narrow: str,
    widest: int,
    colours: tuple[int, int],
) -> None:
    runs: tuple[TextRun, ...] = (TextRun(wide + narrow),)
    if len(set(colours)) > 1:
        runs = TextRun(wide, colour=colours[0]), TextRun(narrow, colour=colours[1])
    image = painted(CaptionBlock(runs, size=LARGEST_TEXT))
    ground = QColor(0, 90, 0)
    inked = "".join(
        "x" if any(image.pixelColor(x, y) != ground for y in range(0, HIGH, 2)) else " " for x in range(WIDE)
    )
    gap = max(re.findall(" +", inked.strip()), key=len)
    left, _, right = inked.strip().partition(gap)
    assert (left, right)[widest] == max(left, right, key=len)
