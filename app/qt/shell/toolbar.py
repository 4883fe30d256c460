"""The row of tools above everything: add, rescan, search, export, and the menu with the rest."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.message import Message
from app.core.query import Fault, Query, Term
from app.qt.search.chips import Chips
from app.qt.search.search_field import SearchField
from app.qt.theme import Theme
from app.qt.widgets.tooltips import explain

TYPING_MS: Final = 120
"""A pause in typing after which the table follows."""


class Toolbar(QFrame):
    """Where the mouse finds what the keys do as well."""

    search_changed = Signal(str)
    """What is to be looked for, once the typing pauses."""
    results_requested = Signal()
    """The keyboard wants to go on to what was found."""

    def __init__(
        self,
        *,
        add: QAction,
        rescan: QAction,
        export: QAction,
        save_search: QAction,
        menu: Sequence[Sequence[QAction]],
        theme: Theme,
        words: Callable[[Message], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """`menu` holds the groups of actions behind the menu button; `words` puts messages into words."""
        super().__init__(parent)
        self.setObjectName("toolRow")
        self._theme = theme
        self._words = words
        self.chips = Chips()
        self.chips.hide()
        self.chips.removed.connect(self._remove)
        self.fault = _fault_line()
        self.search = self._search()
        self.menu = self._menu(menu)
        self.add = _button(add)
        self.add.setProperty("primary", True)
        self.rescan = _button(rescan)
        self.export = _button(export)
        self.save_search = _button(save_search)
        self.save_search.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more = self._more()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self.fault)
        row.addWidget(self.add)
        row.addWidget(self.rescan)
        row.addStretch()
        row.addWidget(self.search, 1)
        row.addWidget(self.save_search)
        row.addStretch()
        row.addWidget(self.export)
        row.addWidget(self.more)
        theme.changed.connect(self._dress)
        self._dress()

    def go_to_search(self) -> None:
        """Put the cursor into the search field, with what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_search(self, text: str) -> None:
        """Search for this instead, at once."""
        self.search.setText(text)
        self._say()

    def _search(self) -> SearchField:
        field = SearchField()
        field.setObjectName("search")
        field.setPlaceholderText(self.tr("Search or filter"))
        field.setClearButtonEnabled(True)
        explain(
            field,
            self.tr("Search"),
            self.tr("Words, “phrases” and filters like codec:hevc size:>2GB -audio:eng; Escape clears them"),
        )
        field.setMinimumWidth(96)
        field.setMaximumWidth(560)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        for part in field.findChildren(QAction):
            part.setText(self.tr("Search") if part is self._glass else self.tr("Clear the search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self._say)
        field.textChanged.connect(self._pause.start)
        field.returnPressed.connect(self._say)
        field.installEventFilter(self)
        return field

    def _say(self) -> None:
        self._pause.stop()
        query = Query.parse(self.search.text())
        self.chips.show_terms(query.filters)
        self._show_fault(query.faults)
        self.search_changed.emit(self.search.text())

    def _show_fault(self, faults: Sequence[Fault]) -> None:
        text = self._words(faults[0].message) if faults else ""
        self.fault.setText(text)
        self.fault.setAccessibleName(text)
        self.fault.setVisible(bool(text))

    @Slot(object)
    def _remove(self, term: Term) -> None:
        at = self.chips.chips.index(chip) if (chip := self.chips.focusWidget()) in self.chips.chips else None
        self.set_search(str(Query.parse(self.search.text()).without(term)))
        left = self.chips.chips
        if at is not None:
            (left[min(at, len(left) - 1)] if left else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Escape clear the search before it cancels a scan, and Export's key not move the cursor."""
        gives_way = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and QKeySequence(event.keyCombination()) == self.export.defaultAction().shortcut()
        )
        if gives_way:
            event.ignore()
            return True
        goes_on = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and watched is self.search
            and not self.search.offering
        )
        if goes_on:
            self._go_on()
            return True
        clears = (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and watched is self.search
            and bool(self.search.text())
        )
        if clears and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if clears and event.type() is QEvent.Type.KeyPress:
            self.search.clear()
            self._say()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _go_on(self) -> None:
        self._say()
        self.results_requested.emit()

    def _menu(self, groups: Sequence[Sequence[QAction]]) -> QMenu:
        menu = QMenu(self)
        for group in groups:
            menu.addActions(group)
            menu.addSeparator()
        return menu

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Menu"))
        button.setAccessibleName(self.tr("Menu"))
        button.setAccessibleDescription(self.tr("Everything else that can be done"))
        button.setToolTip(self.tr("Menu (F10)"))
        button.setShortcut("F10")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedWidth(40)
        button.clicked.connect(self._open_menu)
        return button

    def _open_menu(self) -> None:
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 4))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))

    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search"))
        self.more.setIcon(self._theme.icon("menu"))


def _fault_line() -> QLabel:
    line = QLabel()
    line.setObjectName("searchFault")
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.hide()
    return line


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(action.text())
    button.setAccessibleDescription(action.statusTip())
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
