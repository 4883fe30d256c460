"""The search field, its filter chips, and the line for errors in the query."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy

from app.core.facts.checks import PLAYS
from app.core.message import Message
from app.core.query import Fault, Term
from app.qt.base.browse_store import BrowseStore
from app.qt.base.theme import Theme
from app.qt.search.chips import Chips
from app.qt.search.search_field import SearchField
from app.qt.widgets.tooltips import explain


class SearchBar(QObject):
    """The widgets of the query, which show and edit the browse state. The toolbar places the widgets."""

    results_requested = Signal()
    """A request to move the focus to the results."""

    def __init__(
        self,
        *,
        store: BrowseStore,
        theme: Theme,
        export: QAction,
        words: Callable[[Message], str] = str,
        filter_words: Callable[[Term], str] = str,
        parent: QObject | None = None,
    ) -> None:
        """Make the widgets. The field ignores the shortcut of `export`; `words` translates messages.

        `filter_words` puts a filter into words.
        """
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._export = export
        self._words = words
        self.chips = Chips(filter_words)
        self.chips.hide()
        self.chips.removed.connect(self._remove)
        self.fault = _fault_line()
        self.field = self._make_field()
        self.field.below = self.fault
        store.changed.connect(self._show)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def focus(self) -> None:
        """Focus the search field and select its text."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _make_field(self) -> SearchField:
        field = SearchField()
        field.setObjectName("search")
        field.values = self._values
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
        field.textChanged.connect(self._store.type)
        field.returnPressed.connect(self._store.commit)
        field.installEventFilter(self)
        return field

    def _values(self, key: str) -> Sequence[str]:
        """Return the names of profiles for their filter."""
        return [name for name, _ in self._store.state.rules] if key == PLAYS else ()

    @Slot()
    def _show(self) -> None:
        state = self._store.state
        if self.field.text() != state.text:
            self.field.setText(state.text)
        self.chips.show_terms(state.query.filters)
        self._show_fault(state.query.faults)

    def _show_fault(self, faults: Sequence[Fault]) -> None:
        text = self._words(faults[0].message) if faults else ""
        self.fault.setText(text)
        self.fault.setAccessibleName(text)
        if bool(text) is self.fault.isHidden():
            self.fault.setVisible(bool(text))
            QTimer.singleShot(0, self.field, self.field.offer_again)  # once the line has its place

    @Slot(object)
    def _remove(self, term: Term) -> None:
        at = self.chips.chips.index(chip) if (chip := self.chips.focusWidget()) in self.chips.chips else None
        self._store.set_text(str(self._store.state.query.without(term)))
        left = self.chips.chips
        if at is not None:
            (left[min(at, len(left) - 1)] if left else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle Escape, Down and the shortcut of Export.

        Escape clears the search before it cancels a scan. Down moves on to the results. The shortcut of
        Export must not move the cursor.
        """
        gives_way = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and QKeySequence(event.keyCombination()) == self._export.shortcut()
        )
        if gives_way:
            event.ignore()
            return True
        goes_on = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and watched is self.field
            and not self.field.offering
        )
        if goes_on:
            self._go_on()
            return True
        clears = (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and watched is self.field
            and bool(self.field.text())
        )
        if clears and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if clears and event.type() is QEvent.Type.KeyPress:
            self._store.set_text("")
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _go_on(self) -> None:
        self._store.commit()
        self.results_requested.emit()

    def _apply_theme(self) -> None:
        self._glass.setIcon(self._theme.icon("search"))


def _fault_line() -> QLabel:
    line = QLabel()
    line.setObjectName("searchFault")
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.hide()
    return line
