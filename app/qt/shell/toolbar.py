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
    QWidget,
)

from app.qt.base.action import Bar, Menu
from app.qt.base.theme import Theme
from app.qt.widgets.tooltips import set_tip

_SEARCH: Final = 180
"""Width that the search field has at least before buttons give way, px."""
_GAP: Final = 8
_EDGE: Final = 16


class Toolbar(QFrame):
    """The toolbar, with the most used actions, the search, and a button in place of a hidden menu bar."""

    def __init__(
        self,
        menu: Menu,
        below: QMenu,
        *,
        tools: Iterable[QWidget],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Take the menu `below` the button with three lines, and the `tools` of the row."""
        super().__init__(parent)
        self.setObjectName("toolRow")
        self._theme = theme
        self.menu = below
        """The menu below the button with three lines."""
        self.parts = {part: [_button(action) for action in menu.on_bar(part)] for part in Bar}
        """The buttons of each part, from the left."""
        primary = menu.on_primary()
        for button in self.parts[Bar.START]:
            button.setProperty("primary", button.defaultAction() in primary)
        for button in (*self.parts[Bar.HISTORY], *self.parts[Bar.SEARCH]):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in self.parts[Bar.VIEWS]:
            button.setProperty("view", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.view = self._view()
        self.more = self._more()
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _GAP, _EDGE, _GAP)
        row.setSpacing(_GAP)
        _add_each(row, (*self.parts[Bar.HISTORY], *self.parts[Bar.START]))
        row.addStretch()
        for widget in tools:
            row.addWidget(widget, 1)
        _add_each(row, self.parts[Bar.SEARCH])
        row.addStretch()
        _add_each(row, (*self.parts[Bar.VIEWS], self.view, *self.parts[Bar.END], self.more))
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all buttons with their texts if there is room; else icons, and one button for all views.

        The last button is an icon first, as it is one that is seldom used, and the views are used often.
        """
        super().resizeEvent(event)
        text, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for together, start, end in (
            (False, text, text),
            (False, text, icon),
            (True, text, text),
            (True, icon, icon),
        ):
            if self._fits(event.size().width(), start, end, together=together):
                break

    def _fits(
        self, width: int, start: Qt.ToolButtonStyle, end: Qt.ToolButtonStyle, *, together: bool
    ) -> bool:
        """Show the buttons at the start and at the end in a way; return whether all fit into the width so."""
        parts, views = self.parts, self.parts[Bar.VIEWS]
        self.view.setVisible(together and bool(views))
        for view in views:
            view.setVisible(not together)
        texts = (*parts[Bar.START], *parts[Bar.END])
        for part, style in ((Bar.START, start), (Bar.END, end)):
            for button in parts[part]:
                button.setToolButtonStyle(style)
        shown = [*texts, *parts[Bar.HISTORY], *parts[Bar.SEARCH], *([self.view] if together else views)]
        needed = sum(button.sizeHint().width() + _GAP for button in shown) + 2 * _GAP
        needed += 0 if self.more.isHidden() else self.more.width() + _GAP
        return needed + _SEARCH + 2 * _EDGE <= width

    def _view(self) -> QToolButton:
        """Return the button that has all views in its menu, and the name of the one that is shown."""
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleDescription(self.tr("Shows the library in another way"))
        set_tip(button, button.accessibleDescription())
        views = QMenu(button)
        button.setMenu(views)

        def name() -> None:
            chosen = next((act for act in views.actions() if act.isChecked()), None)
            button.setText(self.tr("View") if chosen is None else chosen.text())
            button.setAccessibleName(self.tr("View: {}").format(button.text()))

        for each in self.parts[Bar.VIEWS]:
            views.addAction(each.defaultAction())
            each.defaultAction().changed.connect(name)
        name()
        button.hide()
        return button

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
        self.view.setIcon(self._theme.icon("descending"))


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
