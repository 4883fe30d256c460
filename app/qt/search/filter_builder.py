"""The dialog that builds a search: words, and a row for each filter."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.catalogue import FILTERS
from app.core.profiles.draft import Draft, draft_of
from app.core.query import Query, Term
from app.core.query.ast import WORDS
from app.core.query.grammar import parse, written
from app.qt.base.filter_row import FilterItems, FilterRow
from app.qt.base.help_button import add_help
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_FIRST: Final = "codec:hevc"
"""The filter that a new row begins as."""
_SIZE: Final = QSize(640, 420)


class FilterBuilder(QDialog):
    """Shows the search as rows, and its text as the rows change; emits the text that the user takes."""

    built = Signal(str)
    """The text of the search."""

    def __init__(self, query: Query, profiles: Callable[[], tuple[str, ...]], parent: QWidget) -> None:
        """Take the search to begin with, and the names of the profiles that a filter can name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Filter builder"))
        self._profiles = profiles
        self._items = FilterItems([field.key for field in FILTERS], self)
        self.rows: list[FilterRow[Term]] = []
        self.words = QLineEdit(written([term for term in query.terms if term.key == WORDS]))
        explain(
            self.words, self.tr("Words"), self.tr("In the name or the folder; a minus sign in front excludes")
        )
        self.text = QLineEdit()
        self.text.setReadOnly(True)
        explain(self.text, self.tr("Search"), self.tr("What the rows become in the search field"))
        self.add = QPushButton(self.tr("&Add a filter"))
        self.add.setAutoDefault(False)
        self.add.setAccessibleDescription(self.tr("Adds a row; a file must match all rows"))
        self._lay_out()
        for term in query.filters or parse(_FIRST).terms:
            self._add_row(draft_of(term))
        self.add.clicked.connect(self._add_another)
        self.words.textChanged.connect(self._show_text)
        self._show_text()
        resize_on_screen(self, _SIZE)
        self.rows[0].field.setFocus()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._column)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        take = self.buttons.button(kinds.Ok)
        take.setText(self.tr("Show the files"))
        lead(self.buttons, take)
        add_help(self.buttons, "search")
        take.setAccessibleDescription(self.tr("Searches for what the rows say"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Leaves the search as it is"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        words, text = QLabel(self.tr("&Words in the name or folder")), QLabel(self.tr("As a &text"))
        words.setBuddy(self.words)
        text.setBuddy(self.text)
        for widget in (words, self.words, QLabel(self.tr("Files that match all of these:"))):
            whole.addWidget(widget)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(text)
        whole.addWidget(self.text)
        whole.addWidget(self.buttons)

    def _add_row(self, draft: Draft) -> FilterRow[Term]:
        row: FilterRow[Term] = FilterRow(draft, self._items, self._read, self)
        before = self.rows[-1].stops()[-1] if self.rows else self.words
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        for stop in row.stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        row.changed.connect(self._show_text)
        row.remove_requested.connect(partial(self._remove, row))
        return row

    def _read(self, text: str) -> Term | None:
        """Return the filter that a text stands for; None if there is not exactly one."""
        terms, faults = parse(text, self._profiles())
        return terms[0] if len(terms) == 1 and not faults else None

    @Slot()
    def _add_another(self) -> None:
        self._add_row(draft_of(parse(_FIRST).terms[0])).field.setFocus()
        self._show_text()

    def _remove(self, row: FilterRow[Term]) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        heir = self.rows[min(at, len(self.rows) - 1)].field if self.rows else self.add
        heir.setFocus()
        self._show_text()

    @Slot()
    def _show_text(self) -> None:
        """Show the text of the search; while a row is invalid, it cannot be taken."""
        drafts = [str(row.draft) for row in self.rows]
        self.text.setText(" ".join(filter(None, (self.words.text().strip(), *drafts))))
        sound = all(self._read(each) is not None for each in drafts)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(sound)

    @Slot()
    def _finish(self) -> None:
        self.accept()
        self.built.emit(self.text.text())
