"""The toolbar: add, rescan, search, export, and the menu."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.base.action import Bar, Menu
from app.qt.base.theme import Theme
from app.qt.search.search_bar import SearchBar
from app.qt.widgets.tooltips import set_tip

_VIEWS_NEED: Final = 1000
"""Least width of the toolbar with the buttons of the views, px."""


class Toolbar(QFrame):
    """The toolbar, with the most used actions, the search, and a button in place of a hidden menu bar."""

    def __init__(
        self,
        menu: Menu,
        below: QMenu,
        *,
        search: SearchBar,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Take the menu `below` the button with three lines."""
        super().__init__(parent)
        self.setObjectName("toolRow")
        self._theme = theme
        self.search = search.field
        self.menu = below
        """The menu below the button with three lines."""
        self.parts = {part: [_button(action) for action in menu.on_bar(part)] for part in Bar}
        """The buttons of each part, from the left."""
        primary = menu.on_primary()
        for button in self.parts[Bar.START]:
            button.setProperty("primary", button.defaultAction() in primary)
        for button in self.parts[Bar.SEARCH]:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in self.parts[Bar.VIEWS]:
            button.setProperty("view", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more = self._more()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        column.addWidget(search.chips)
        column.addWidget(search.fault)
        _add_each(row, self.parts[Bar.START])
        row.addStretch()
        row.addWidget(self.search, 1)
        _add_each(row, self.parts[Bar.SEARCH])
        row.addStretch()
        _add_each(row, (*self.parts[Bar.VIEWS], *self.parts[Bar.END], self.more))
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons of the views if there is room; they are in the menu as well."""
        super().resizeEvent(event)
        for view in self.parts[Bar.VIEWS]:
            view.setVisible(event.size().width() >= _VIEWS_NEED)

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Menu"))
        button.setAccessibleName(self.tr("Menu"))
        button.setAccessibleDescription(self.tr("Everything else that can be done"))
        set_tip(button, self.tr("Menu (F10)"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedWidth(40)
        button.clicked.connect(self.open_menu)
        return button

    def open_menu(self) -> None:
        """Open the menu below the button."""
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 4))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))

    def _apply_theme(self) -> None:
        self.more.setIcon(self._theme.icon("menu"))


def _add_each(row: QHBoxLayout, buttons: Iterable[QToolButton]) -> None:
    for button in buttons:
        row.addWidget(button)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(action.text())
    action.changed.connect(lambda: button.setAccessibleDescription(action.statusTip()))
    button.setAccessibleDescription(action.statusTip())
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
