"""Finds labels that are cut."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.qt.widgets.row_table import RowTable

_LABELS = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)
_EDGE = 4
"""Least room around the text of a button at its sides together, px."""


def cut_in(top: QWidget) -> Iterator[str]:
    """Yield the texts that are cut, unless a tool tip tells them."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    yield from cut_titles(top)
    yield from cut_pages(top)
    for widget in top.findChildren(QWidget):
        if isinstance(widget, _LABELS) and widget.isVisible() and widget.text() and not has_tip(widget):
            wanted, room = needed(widget), widget.contentsRect()
            if wanted > room.width() or is_low(widget) or is_outside(widget, top):
                yield f"{type(widget).__name__} “{widget.text()}” {wanted} in {room.width()}"


def cut_titles(top: QWidget) -> Iterator[str]:
    """Yield the titles of columns that are cut, without those of the files, whose widths are the user's."""
    for table in (each for each in top.findChildren(RowTable) if each.isVisible()):
        header = table.horizontalHeader()
        for at in range(header.count() - 1):  # the last one has the rest of the width
            if header.sectionSizeHint(at) > header.sectionSize(at):
                yield f"{table.objectName()} “{table.model().headerData(at, Qt.Orientation.Horizontal)}”"


def cut_pages(top: QWidget) -> Iterator[str]:
    """Yield the pages that are wider than their room, and are not scrolled sideways."""
    for area in (each for each in top.findChildren(QScrollArea) if each.isVisible()):
        is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        page = area.widget()
        if is_fixed and page is not None and page.width() > area.viewport().width():
            yield f"{area.objectName()} {page.width()} in {area.viewport().width()}"


def has_tip(widget: QWidget) -> bool:
    """Return whether a tool tip tells the text; that of a button tells what it does."""
    return bool(widget.toolTip()) and not isinstance(widget, QToolButton)


def needed(widget: QLabel | QAbstractButton) -> int:
    """Return the width of the text of a label or button in one line, or of the widest word of several."""
    text, metrics = widget.text(), widget.fontMetrics()
    if isinstance(widget, QLabel):
        if widget.textFormat() is not Qt.TextFormat.PlainText and RichText.mightBeRichText(text):
            return 0
        parts = list(_unbroken(text)) if widget.wordWrap() else text.splitlines()
        flags = Qt.TextFlag.TextShowMnemonic if widget.buddy() is not None else Qt.TextFlag(0)
        return max((metrics.size(flags, part).width() for part in parts), default=0)
    wide = metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()
    if isinstance(widget, QPushButton):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + _EDGE
        return wide + icon + _EDGE
    if isinstance(widget, QToolButton):
        return 0 if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly else wide + _EDGE
    return widget.sizeHint().width()


def _unbroken(text: str) -> Iterator[str]:
    """Yield the parts of a text within which no line ends. In Chinese and Japanese, most have one letter."""
    for part in re.split(r"\s|(?<=/)", text):
        finder, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, part), 0
        while (end := finder.toNextBoundary()) != -1:
            yield part.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
            start = end


def is_low(widget: QLabel | QAbstractButton) -> bool:
    """Return whether lines of a label do not fit into its height."""
    if not isinstance(widget, QLabel) or not widget.wordWrap():
        return False
    return widget.heightForWidth(widget.width()) > widget.height()


def is_outside(widget: QWidget, top: QWidget) -> bool:
    """Return whether a part is cut off by what it lies in, where nothing scrolls to it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        if not parent.rect().contains(QRect(widget.mapTo(parent, QPoint()), widget.size())):
            return True
        parent = None if parent is top else parent.parentWidget()
    return False
