"""The legend of a treemap: a button for each colour, which filters."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.insights.amounts import ValueGroup
from app.qt.base.formatting import SEPARATOR
from app.qt.base.theme import Theme
from app.qt.charts.palette import mark_colour
from app.qt.insights.formatting import InsightWords
from app.qt.widgets.tooltips import set_tip

_SWATCH = 12


class Legend(QScrollArea):
    """A column of groups with their colours, names and sums."""

    search_requested = Signal(str)
    """The filter of a group that was clicked."""

    def __init__(self, theme: Theme, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(self.tr("What the colours mean; a click shows only these files"))
        self.setWidgetResizable(True)
        self.setFixedWidth(220)
        self._theme = theme
        self._words = words
        self._shown: tuple[str, Sequence[ValueGroup], Sequence[int]] = ("", (), ())
        self.buttons: list[QPushButton] = []
        theme.changed.connect(self._paint)

    def show_groups(self, key: str, groups: Sequence[ValueGroup], colours: Sequence[int]) -> None:
        """Show the groups of a breakdown, each with the index of its colour."""
        self._shown = key, groups, colours
        focus = self.window().focusWidget()
        had = next((at for at, button in enumerate(self.buttons) if button is focus), None)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        self.buttons = []
        for group in groups:
            name, sums = self._words.group(key, group), self._words.measured(group.amount)
            button = QPushButton(f"{name}{SEPARATOR}{self._words.size(group.amount.size)}")
            button.setProperty("legend", True)
            button.setAccessibleName(f"{name}{SEPARATOR}{sums}")
            button.setAccessibleDescription(self.tr("Show only these files, or all again"))
            set_tip(button, sums)
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.clicked.connect(lambda _=False, search=group.search: self.search_requested.emit(search))
            column.addWidget(button)
            self.buttons.append(button)
        column.addStretch()
        self.setWidget(inside)
        self._paint()
        if had is not None and self.buttons:
            inside.show()
            self.buttons[min(had, len(self.buttons) - 1)].setFocus()

    def _paint(self) -> None:
        for button, colour in zip(self.buttons, self._shown[2], strict=True):
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(QColor(mark_colour(self._theme.colours, colour)))
            button.setIcon(QIcon(swatch))
