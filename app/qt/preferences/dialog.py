"""The preferences dialog: a list of pages at the left, the chosen page, and a search over all options."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.qt.base.help_button import add_help
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.preferences_page import PreferencesPage
from app.qt.widgets.side_margins import set_margins
from app.qt.widgets.tooltips import explain, set_tip

_SIZE: Final = QSize(780, 560)
_LIST: Final = 216
"""Maximum width of the list of pages, px."""
_Button = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """Edits the preferences, and emits changes for the caller to save."""

    settings_changed = Signal(object)
    """The new `Settings`, on OK or Apply."""

    def __init__(
        self, settings: Settings, pages: Iterable[PreferencesPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self.pages = tuple(sorted(pages, key=lambda page: page.place))
        self.search = self._make_search()
        self.list = self._make_list()
        self.nothing = QLabel(self.tr("No preference is named so."))
        self.nothing.setObjectName("fieldHint")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.buttons = self._make_buttons()
        self._stack = QStackedWidget()
        self._lay_out()
        self._load(settings)
        for page in self.pages:
            page.setParent(self)
            page.follow(self._check)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.search.setFocus()

    @property
    def page(self) -> PreferencesPage:
        """Return the page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def show_target(self, target: str) -> None:
        """Show a page by its key, or the page of an option by the option's field, with the focus there."""
        for at, page in enumerate(self.pages):
            if target == page.key or target in page.fields:
                self.list.setCurrentRow(at)
                (page.fields.get(target) or page.rows()[0]).control.setFocus()
                return

    def accept(self) -> None:
        """Emit changes, and close."""
        if self._apply():
            super().accept()

    def reject(self) -> None:
        """Close, and take off what was only tried on."""
        for page in self.pages:
            page.take_off(self._settings)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from the search to the first option that it has found, which is not yet a yes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.hasFocus():
            self._found()[0].control.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _apply(self) -> bool:
        """Emit changes; return whether the options are valid."""
        wanted = self._wanted()
        if wanted is None:
            for at, page in enumerate(self.pages):
                if page.is_refused():
                    self.list.setCurrentRow(at)
                    page.focus_refused()
                    break
            return False
        if wanted != self._settings:
            self._settings = wanted
            self.settings_changed.emit(wanted)
        return True

    def _check(self) -> None:
        """Disable OK and Apply while an option is invalid, and mark its page in the list."""
        fit = [page.is_fit() for page in self.pages]
        for which in (_Button.Ok, _Button.Apply):
            self.buttons.button(which).setEnabled(all(fit))
        for at, (page, is_fit) in enumerate(zip(self.pages, fit, strict=True)):
            self.list.item(at).setText(page.title() if is_fit else self.tr("{} (!)").format(page.title()))

    def _wanted(self) -> Settings | None:
        """Return the settings on the pages; None if an option is invalid, which then shows an error."""
        wanted, valid = self._settings, True
        for page in self.pages:
            saved = page.save(wanted)
            wanted, valid = saved or wanted, valid and saved is not None
        return wanted if valid else None

    def _load(self, settings: Settings) -> None:
        for page in self.pages:
            page.load(settings)

    @Slot(str)
    def _find(self, text: str) -> None:
        """Leave the pages in the list that have the words, show the first, and mark its options."""
        words = text.casefold().split()
        first = -1
        for at, page in enumerate(self.pages):
            marked = page.find(words)
            named = bool(words) and all(word in page.title().casefold() for word in words)
            hit = not words or marked or named
            self.list.item(at).setHidden(not hit)
            if hit and first < 0:
                first = at
        self.nothing.setVisible(first < 0)
        current = self.list.currentItem()
        if first >= 0 and (words or current is None):
            self.list.setCurrentRow(first)
            self._scroll_to(self._found()[0])

    def _found(self) -> list[FormField]:
        """Return the options of the shown page that the search has found, or all of them."""
        rows = [field for field in self.page.rows() if field.isVisibleTo(self)]
        return [field for field in rows if field.is_marked] or rows

    def _scroll_to(self, field: FormField) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, QScrollArea):
            shown.ensureWidgetVisible(field)

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(self.tr("Search"))
        explain(search, self.tr("Search preferences"), self.tr("Finds options by the words beside them"))
        search.textChanged.connect(self._find)
        return search

    def _make_list(self) -> QListWidget:
        pages = QListWidget()
        pages.setObjectName("preferencesPages")
        pages.setAccessibleName(self.tr("Pages of the preferences"))
        pages.setAccessibleDescription(self.tr("Shows the options of the chosen page"))
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setWordWrap(True)
        for page in self.pages:
            QListWidgetItem(page.title(), pages)
        return pages

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        for which, text, says in (
            (_Button.Ok, self.tr("OK"), self.tr("Takes the changes and closes this dialog")),
            (_Button.Cancel, self.tr("Cancel"), self.tr("Closes this dialog and changes nothing")),
            (_Button.Apply, self.tr("&Apply"), self.tr("Takes the changes")),
            (
                _Button.RestoreDefaults,
                self.tr("&Reset this page"),
                self.tr("Fills in what is built in, on this page"),
            ),
        ):
            button = buttons.addButton(which)
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(says)
            set_tip(button, says)
        lead(buttons, buttons.button(_Button.Ok))
        add_help(buttons, lambda: self.page.guide)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(_Button.Apply).clicked.connect(self._apply)
        buttons.button(_Button.RestoreDefaults).clicked.connect(lambda: self.page.load(Settings()))
        return buttons

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(_scrolled(page))
        width = self.list.sizeHintForColumn(0) + 16
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing)
        for widget in (self.search, self.list, self.nothing):
            widget.setFixedWidth(min(width, _LIST))
        halves = QHBoxLayout()
        halves.setSpacing(8)
        halves.addLayout(left)
        halves.addWidget(self._stack, 1)
        parts = QVBoxLayout(self)
        parts.addLayout(halves, 1)
        parts.addWidget(self.buttons)
        resize_on_screen(self, _SIZE)


def _scrolled(page: PreferencesPage) -> QScrollArea:
    """Return the options of a page under its title; the one with the focus comes into view."""
    whole = QWidget()
    scroll = QScrollArea()
    column = QVBoxLayout(whole)
    set_margins(whole, 8, 0, 12, 8)
    column.setSpacing(16)
    heading = QLabel(page.title())
    heading.setObjectName("formHeading")
    column.addWidget(heading)
    for field in page.rows():
        column.addWidget(field)
        field.column.setContentsMargins(8, 0, 0, 0)  # beside the mark of what was found
        field.entered.connect(lambda field=field: scroll.ensureWidgetVisible(field))
    column.addStretch(1)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setWidget(whole)
    return scroll
