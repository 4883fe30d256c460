"""The offers of a search without result: its filters, the number of files of each alone, a better text."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.query import Query, Term
from app.core.query.suggestion import suggestion
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader
from app.qt.files.panel import FilesPanel
from app.qt.search.chips import Chips


class EmptyResult(QWidget):
    """The lines below “No file matches”."""

    removed = Signal(object)
    """The `Term` whose chip was pressed."""
    suggested = Signal(str)
    """The text that was taken in place of the search."""

    def __init__(self, words: Callable[[Term], str]) -> None:
        """Take the function that puts a filter into words."""
        super().__init__()
        self._text = ""
        self.better = QPushButton()
        self.better.setAccessibleDescription(self.tr("Searches for this in place of what was typed"))
        self.better.clicked.connect(lambda: self.suggested.emit(self._text))
        self.label = QLabel(self.tr("Each filter alone finds this many files; a click takes it away:"))
        self.label.setObjectName("hintText")
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.chips = Chips(words)
        self.chips.removed.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.better, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.label)
        column.addWidget(self.chips)
        self.show_query(Query())

    def show_query(self, query: Query) -> None:
        """Show the terms of a query, without numbers, and the text that was perhaps meant."""
        self._text = suggestion(query) or ""
        self.better.setText(self.tr("Did you mean {}?").format(self._text).replace("&", "&&"))
        self.better.setAccessibleName(self.tr("Did you mean {}?").format(self._text))
        self.better.setVisible(bool(self._text))
        self.show_counts(query, {})

    def show_counts(self, query: Query, counts: dict[Term, str]) -> None:
        """Show the terms of a query with the numbers of files that are known."""
        several = len(query.terms) > 1
        self.label.setVisible(several and bool(counts))
        self.chips.show_terms(query.terms if several else (), counts)


class EmptyResultCounter(Loader):
    """Counts what each term of a search without result would find alone."""

    _counting = Latest()

    def __init__(self, desk: Desk, shown: EmptyResult) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._shown = shown
        self._reads = LibraryReads(desk.library, "alone")
        self._panel = desk.part(FilesPanel)
        self._panel.nothing.add_below(shown)
        shown.removed.connect(self._remove)
        shown.suggested.connect(desk.browse.set_text)
        desk.files.found.connect(self._follow)
        desk.files.asked.connect(self._counting.cancel)

    def close(self) -> None:
        """Cancel a running count, and wait for the thread."""
        self._counting.cancel()
        self._reads.close()

    @Slot()
    def _follow(self) -> None:
        query = self._desk.browse.state.query
        if self._panel.table.selection.model.rowCount() or not query.terms:
            return
        self._shown.show_query(query)
        if len(query.terms) > 1:
            self._count(query)

    @_counting.background
    async def _count(self, query: Query) -> None:
        counts: dict[Term, str] = {}
        for term in query.terms:
            alone = replace(query, terms=(term,))
            counts[term] = self._desk.texts.number(await self._reads.ask(partial(Reader.count, query=alone)))
            self._shown.show_counts(query, counts)

    @Slot(object)
    def _remove(self, term: Term) -> None:
        self._desk.browse.set_text(str(self._desk.browse.state.query.without(term)))
        self._panel.focus_view()
