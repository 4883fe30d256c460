"""Connects the facets, the search field and the table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.query import Query
from app.qt.files.model import FileTableModel
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.search_bar import SearchBar

if TYPE_CHECKING:
    from app.library.queries import Facet
    from app.qt.files.query_runner import QueryRunner
    from app.qt.search.facet_counter import FacetCounter


class FacetController(QObject):
    """The controller of the facets. A click on a value edits the text of the search field."""

    def __init__(
        self,
        *,
        panel: FacetPanel,
        search: SearchBar,
        model: FileTableModel,
        counter: "FacetCounter",
        queries: "QueryRunner",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._search = search
        self._model = model
        self._counter = counter
        panel.value_chosen.connect(self._choose)
        panel.counts_wanted.connect(self._count)
        counter.counted.connect(self._show)
        queries.shown.connect(self._count)
        self._count()

    @Slot()
    def _count(self) -> None:
        if self._panel.isVisible():
            self._counter.count(self._model.query, self._panel.keys)

    @Slot(str, object)
    def _show(self, key: str, facets: "tuple[Facet, ...]") -> None:
        self._panel.show_counts(key, facets, self._model.query.chosen(key))

    @Slot(str, str, bool)
    def _choose(self, key: str, value: str, adds: bool) -> None:  # noqa: FBT001
        query = Query.parse(self._search.field.text())
        alone = query.chosen(key) == {value}
        wanted = query.toggle(key, value) if adds or alone else query.with_term(key, value)
        self._search.field.setText(str(wanted))
