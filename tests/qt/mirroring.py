"""Finds what stays on its side where a language reads from the right."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.qt.charts.view import ChartView
from app.qt.pictures.thumbnails import Thumbnails
from app.qt.player.time_line import PictureStrip, TimeLine

LEFT_TO_RIGHT: Final = (ChartView, PictureStrip, Thumbnails, TimeLine)
"""Time goes to the right in every language, as in the players of all systems."""
_OWN_SIDE: Final = (QLabel, QLineEdit, QPlainTextEdit, QSplitterHandle, QTextEdit)
_NEAR: Final = 6
"""Distance from its place that a part may have, px."""
_CELL: Final = 8
_STEP: Final = 24
"""Difference of grey from the ground that is ink."""
_ALIKE: Final = 0.6
"""Share of the cells with ink that both pictures have, at least: letters are not mirrored, places are."""


def unmirrored(top: QWidget) -> list[str]:
    """Return the parts of a window that are not where a mirror shows them; it reads from the right again."""
    right, there = _picture(top), _places(top)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, here = _picture(top), _places(top)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the language
    _settle()
    return list(_differing(top, right, there, left, here))


def _picture(top: QWidget) -> QImage:
    _settle()
    return top.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def _places(top: QWidget) -> dict[QWidget, QRect]:
    """Return where the visible parts of a window are."""
    return {
        each: QRect(each.mapTo(top, QPoint()), each.size())
        for each in top.findChildren(QWidget)
        if each.isVisible() and not _keeps_its_side(each, top)
    }


def _keeps_its_side(widget: QWidget, top: QWidget) -> bool:
    """Return whether a part, or what it lies in, is the same in all languages."""
    part: QWidget | None = widget
    while part is not None and part is not top:
        if isinstance(part, LEFT_TO_RIGHT):
            return True
        part = part.parentWidget()
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QTabBar)  # parts that Qt places itself


def _differing(
    top: QWidget, right: QImage, there: dict[QWidget, QRect], left: QImage, here: dict[QWidget, QRect]
) -> Iterator[str]:
    for widget in there.keys() & here.keys():
        place, other = there[widget], here[widget]
        mirrored = QRect(top.width() - other.right() - 1, other.y(), other.width(), other.height())
        if abs(place.left() - mirrored.left()) > _NEAR or abs(place.right() - mirrored.right()) > _NEAR:
            yield f"{_name(widget)} at {place.left()} to {place.right()}, not {mirrored.left()}"
        elif place.size() == other.size() and not _has_parts(widget) and _follows(widget):
            shown = place.intersected(top.rect())
            alike = _likeness(
                right.copy(shown), left.copy(other.intersected(top.rect())).flipped(Qt.Orientation.Horizontal)
            )
            if alike < _ALIKE:
                yield f"{_name(widget)} is painted on the wrong side: {alike:.0%} alike"


def _has_parts(widget: QWidget) -> bool:
    """Return whether other widgets make up a part."""
    return any(isinstance(each, QWidget) and each.isVisible() for each in widget.children())


def _follows(widget: QWidget) -> bool:
    """Return whether what a part shows is to be mirrored: Qt aligns a text by its own first letter."""
    return not isinstance(widget, _OWN_SIDE) and not isinstance(widget.parentWidget(), _OWN_SIDE)


def _name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    owner = parent if isinstance(parent, QAbstractScrollArea) else widget
    text = widget.property("text") or owner.accessibleName() or owner.objectName()
    return f"{type(owner).__name__} “{text}”"


def _likeness(one: QImage, other: QImage) -> float:
    """Return the share of cells with ink that both pictures have; 1 for pictures with little ink."""
    first, second = _cells(one), _cells(other)
    either = len(first | second)
    return len(first & second) / either if either > 4 else 1.0


def _cells(image: QImage) -> set[tuple[int, int]]:
    """Return the cells with ink, and those beside them: words do not stand just where mirrored ones do."""
    data, line, width = bytes(image.constBits()), image.bytesPerLine(), image.width()
    if not width or not image.height():
        return set()
    ground = Counter(data).most_common(1)[0][0]
    inked = data.translate(bytes(int(abs(grey - ground) > _STEP) for grey in range(256)))
    cells = {
        (x, y // _CELL)
        for y in range(image.height())
        for x in range(-(-width // _CELL))
        if 1 in inked[y * line + x * _CELL : y * line + min((x + 1) * _CELL, width)]
    }
    return {(x + by, y) for x, y in cells for by in (-1, 0, 1)}
