"""Connects the facets with the browse state."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from app.qt.base.desk import Desk
from app.qt.search.facet_panel import FacetPanel

if TYPE_CHECKING:
    from app.library.query.queries import Facet
    from app.qt.search.facet_counter import FacetCounter


class FacetController(QObject):
    """The controller of the facets. A click on a value edits the search text."""

    def __init__(self, desk: Desk, panel: FacetPanel, counter: "FacetCounter") -> None:
        super().__init__(desk.window)
        self._panel = panel
        self._store = desk.browse
        self._counter = counter
        panel.value_chosen.connect(self._choose)
        panel.counts_wanted.connect(self._count)
        counter.counted.connect(self._show)
        desk.files.found.connect(self._count)
        self._count()

    @Slot()
    def _count(self) -> None:
        if self._panel.isVisible():
            state = self._store.state
            self._counter.count(replace(state.query, rules=state.rules), self._panel.keys)

    @Slot(str, object)
    def _show(self, key: str, facets: "tuple[Facet, ...]") -> None:
        self._panel.show_counts(key, facets, self._store.state.query.chosen(key))

    @Slot(str, str, bool)
    def _choose(self, key: str, value: str, adds: bool) -> None:  # noqa: FBT001
        query = self._store.state.query
        alone = query.chosen(key) == {value}
        wanted = query.toggle(key, value) if adds or alone else query.with_term(key, value)
        self._store.set_text(str(wanted))
