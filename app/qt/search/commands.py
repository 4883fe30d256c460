"""The commands on saved searches: save, rename and delete."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.query.collections import SavedSearch
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.search.empty_result import EmptyResult, EmptyResultCounter
from app.qt.search.facet_controller import FacetController
from app.qt.search.facet_counter import FacetCounter
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.feature import SAVED, SEARCH_TEXT
from app.qt.search.saved_searches import SavedSearches
from app.qt.search.search_bar import SearchBar
from app.qt.search.term_words import TermWords
from app.qt.sources.make_side_bar import SideBarUpdater
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.name_dialog import NameDialog

if TYPE_CHECKING:
    from app.qt.search.saved_searches import SavedSearches


class SavedSearchCommands(QObject):
    """The link between the search field, the side bar and the saved searches."""

    def __init__(self, desk: Desk, saved_searches: "SavedSearches") -> None:
        super().__init__(desk.window)
        self._window = desk.window
        self._action = desk.menu["save_search"]
        self._search = search = desk.part(SearchBar)
        self._browse = desk.browse
        self._searches = saved_searches
        self._rules = desk.browse.state.rules
        side_bar = desk.part(SideBar)
        self._action.triggered.connect(self._ask_name)
        desk.menu.follow({SEARCH_TEXT: lambda: bool(self._text())}, search.field.textChanged)
        desk.menu.follow({SAVED: lambda: self._chosen() is not None}, desk.browse.changed)
        desk.menu["rename_search"].triggered.connect(self._ask_new_name)
        desk.menu["delete_search"].triggered.connect(self._forget)
        saved_searches.searches_changed.connect(side_bar.view.set_searches)
        saved_searches.found_changed.connect(desk.part(SideBarUpdater).show_found)
        desk.files.asked.connect(saved_searches.interrupt)
        desk.files.problems_changed.connect(saved_searches.refresh)
        desk.jobs.scan_ended.connect(saved_searches.refresh)
        for change in (desk.batch, desk.sources.sources_changed):
            change.connect(saved_searches.count_soon)
        desk.browse.changed.connect(self._follow_rules)

    @Slot()
    def _follow_rules(self) -> None:
        """Count again after a change of the profiles, by which searches can ask."""
        if self._browse.state.rules != self._rules:
            self._rules = self._browse.state.rules
            self._searches.refresh()

    def _text(self) -> str:
        return self._search.field.text().strip()

    @Slot()
    def _ask_name(self) -> None:
        text = self._text()
        dialog = NameDialog(self.tr("Save search"), text, self._about(), self._window)
        dialog.named.connect(lambda name: self._searches.save(name, text))
        dialog.open()

    def _about(self) -> str:
        return self.tr("What the search is called in the side bar")

    def _chosen(self) -> SavedSearch | None:
        choice = self._browse.state.choice
        return choice if isinstance(choice, SavedSearch) else None

    @Slot()
    def _ask_new_name(self) -> None:
        search = self._chosen()
        if search is None:
            return
        dialog = NameDialog(self.tr("Rename search"), search.name, self._about(), self._window)
        dialog.named.connect(lambda name: self._searches.rename(search.id, name))
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if search := self._chosen():
            self._searches.forget(search)


class FilterBuilderCommand(QObject):
    """Opens the dialog that builds a search, with the search that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.menu["filter_builder"].triggered.connect(self._open)

    @Slot()
    def _open(self) -> None:
        from app.qt.search.filter_builder import FilterBuilder  # noqa: PLC0415 - not needed at the start

        desk = self._desk
        desk.browse.commit()
        dialog = FilterBuilder(desk.browse.state.query, self._profiles, desk.window)
        dialog.built.connect(desk.browse.set_text)
        dialog.open()

    def _profiles(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self._desk.browse.state.rules)


def open_search(desk: Desk) -> Closing:
    """Connect the saved searches and the facets with the library."""
    empty = EmptyResultCounter(desk, EmptyResult(TermWords(desk.texts, desk.window).text))
    FilterBuilderCommand(desk)
    counter = FacetCounter(desk.library, desk.tasks, desk.window)
    FacetController(desk, desk.part(FacetPanel), counter)
    searches = SavedSearches(desk.library, desk.browse, desk.undo, desk.tasks, desk.window)
    SavedSearchCommands(desk, searches)
    searches.load()
    return Closing(counter.close, empty.close, searches.close)
