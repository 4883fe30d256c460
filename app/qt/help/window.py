"""The window of the help: a list of pages that can be searched, and the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.dialogue.tokens import is_dense
from app.qt.help.guide import GuidePage, found, search_words
from app.qt.help.page_text import PageText
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain, let_clear

_KEY = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 260


class HelpWindow(QDialog):
    """The window, which stays beside the program. Escape closes it."""

    def __init__(self, pages: Sequence[GuidePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        resize_on_screen(self, QSize(900, 660))
        self._pages = {page.key: page for page in pages}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        explain(
            self.search,
            self.search.placeholderText(),
            self.tr("Lists the pages that have most of the words; a whole question will do"),
        )
        let_clear(self.search)
        self.list = QListWidget()
        self.nothing = QLabel(
            self.tr("No page has these words. Try a single word, or another one for the same thing.")
        )
        self.nothing.setObjectName("hintText")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.list.setObjectName("helpPages")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        explain(self.list, self.tr("Pages"), self.tr("The pages of the help, by task"))
        self.text = PageText()
        for page in pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(_KEY, page.key)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_current)
        self.text.anchorClicked.connect(self._follow)
        self.show_page(pages[0].key)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self.search, self.list, self.nothing):
            widget.setFixedWidth(_LIST_WIDTH)
            left.addWidget(widget)
        left.setStretchFactor(self.nothing, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleDescription(self.tr("Closes the help"))
        lead(buttons, close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        for item in self._items():
            if item.data(_KEY) == key:
                item.setHidden(False)
                self.list.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot(str)
    def _filter(self, text: str) -> None:
        """List the pages that a search finds, show the best of them, and mark a word in it."""
        hits = found(tuple(self._pages.values()), text) if text.strip() else list(self._pages.values())
        keys = {page.key for page in hits}
        for item in self._items():
            item.setHidden(item.data(_KEY) not in keys)
        self.list.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        if text.strip() and hits:
            self.show_page(hits[0].key)
            self._mark(text)

    def _mark(self, text: str) -> None:
        """Select the longest of the words that stands on the page, and have it in view."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        for word in sorted((*text.split(), *search_words(text)), key=len, reverse=True):
            if (len(word) > 2 or is_dense(word)) and self.text.find(word):
                return

    @Slot()
    def _show_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            page = self._pages[item.data(_KEY)]
            self.text.show_text(page.text + page.more, page.folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Have Enter in the search go to the first hit, where it else would close the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.hasFocus():
            self._go_to_hit()
        else:
            super().keyPressEvent(event)

    def _go_to_hit(self) -> None:
        """Give the focus to the page, with a word of the search selected there."""
        if not self.search.text().strip() or self.list.currentRow() < 0 or self.list.currentItem().isHidden():
            return
        self._mark(self.search.text())
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Show the page that a link of a page leads to."""
        self.show_page(link.path().rpartition("/")[2].removesuffix(".md"))
