"""Shows the browse state in the side bar, the filter bar and the table."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from app.core.query import Query
from app.core.text.names import folder_names
from app.qt.base.browse_state import BrowseState
from app.qt.base.browse_store import BrowseStore
from app.qt.files.model import FileTableModel
from app.qt.files.view import FileTable
from app.qt.search.filter_bar import FilterBar
from app.qt.sources.sidebar import SideBar

_MOST_NAMES: Final = 5
_WORST_FIRST: Final = (("problems", True),)


class Navigation(QObject):
    """The link between the store and the views of its state, which do not know each other."""

    def __init__(
        self,
        *,
        store: BrowseStore,
        model: FileTableModel,
        view: FileTable,
        side_bar: SideBar,
        filter_bar: FilterBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._model = model
        self._view = view
        self._side_bar = side_bar
        self._filter_bar = filter_bar
        side_bar.chosen.connect(store.choose)
        store.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        state = self._store.state
        self._side_bar.choose(state.choice)
        self._filter_bar.show_filter(
            _names(state.failures_of),
            within=_names(state.within),
            anywhere=state.only_problems,
            found=state.found,
        )
        if state.is_about_problems:
            self._view.header.show_temporary_column("problems", _WORST_FIRST)
        else:
            self._view.header.hide_temporary_column()
        if not _is_half_typed(state, self._model.query):
            self._model.show(state.query)


def _is_half_typed(state: BrowseState, shown: Query) -> bool:
    """Return whether the text ends in a filter that is not complete, and nothing else has changed.

    The table keeps its rows then: without the filter, it would show many more for a moment.
    """
    query = state.query
    ends = any(fault.end >= len(state.text.rstrip()) for fault in query.faults)
    return ends and replace(query, terms=(), rules=()) == replace(shown, terms=(), rules=())


def _names(paths: tuple[bytes, ...]) -> str:
    """Return the names of the first paths; a job can have a thousand."""
    return folder_names(paths[:_MOST_NAMES]) + (", …" if len(paths) > _MOST_NAMES else "")
