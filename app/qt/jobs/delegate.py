"""Paints the cells of the job list: progress bars, colours of states, and problems as links."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.text.units import UNKNOWN_TEXT
from app.qt.base.theme import Theme
from app.qt.jobs.model import JobColumn, JobRole, StateStyle

Index = QModelIndex | QPersistentModelIndex

_MARGIN: Final = 11
_BAR: Final = 6.0
_PERCENT: Final = "100 %  "


class JobDelegate(QStyledItemDelegate):
    """Paints a cell in the colours of the current theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        names = index.column() == JobColumn.NAME
        option.textElideMode = Qt.TextElideMode.ElideMiddle if names else Qt.TextElideMode.ElideRight
        ink = QColor(self._ink(index, option.text))
        option.palette.setColor(QPalette.ColorRole.Text, ink)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)
        if index.column() == JobColumn.PROBLEMS and index.data(JobRole.PROBLEMS):
            option.font = QFont(option.font)
            option.font.setUnderline(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        per_mille = index.data(JobRole.PER_MILLE) if index.column() == JobColumn.PROGRESS else None
        if per_mille is None:
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        bare.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        self._draw_bar(painter, bare, per_mille, text)

    def _draw_bar(self, painter: QPainter, option: QStyleOptionViewItem, per_mille: int, text: str) -> None:
        colours, right = self._theme.colours, Qt.AlignmentFlag.AlignRight
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        percent = option.fontMetrics.horizontalAdvance(_PERCENT)
        bar = QRectF(room.adjusted(0, 0, -percent, 0))
        bar = QRectF(bar.left(), bar.center().y() - _BAR / 2, bar.width(), _BAR)
        full = QRectF(bar.left(), bar.top(), bar.width() * per_mille / 1000, _BAR)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            for each in (bar, full):
                each.moveRight(option.rect.left() + option.rect.right() - each.left())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((bar, colours.line), (full, colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        side = QStyle.visualAlignment(option.direction, right | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, side, text)
        painter.restore()

    def _ink(self, index: Index, text: str) -> str:
        colours = self._theme.colours
        if text == UNKNOWN_TEXT or index.column() == JobColumn.WHEN:
            return colours.text if index.data(JobRole.STYLE) is StateStyle.BUSY else colours.dim
        if index.column() == JobColumn.PROBLEMS:
            return colours.accent_text if index.data(JobRole.PROBLEMS) else colours.dim
        if index.column() != JobColumn.STATE:
            return colours.text
        return {
            StateStyle.BUSY: colours.accent_text,
            StateStyle.PROBLEM: colours.amber,
            StateStyle.FAILED: colours.red,
            StateStyle.DONE: colours.text,
            StateStyle.RESTING: colours.dim,
        }[index.data(JobRole.STYLE)]
