"""Shows the totals of the library in all parts of the window, each time from one read."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from app.core.query.collections import SavedSearch
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import NO_TOTALS, Totals
from app.qt.files.model import FileTableModel
from app.qt.shell.status_bar import StatusBar
from app.qt.sources.model import SourceListModel
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter


class TotalsUpdater(QObject):
    """An updater of the side bar and the status bar.

    Both show the same `Totals` within one turn of the event loop.
    """

    def __init__(
        self,
        *,
        texts: Formatter,
        store: BrowseStore,
        model: FileTableModel,
        source_list: SourceListModel,
        side_bar: SideBar,
        status: StatusBar,
        panels: ThreePaneSplitter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.settled = False
        """Whether the first load of the library has ended."""
        self._texts = texts
        self._store = store
        self._model = model
        self._source_list = source_list
        self._side_bar = side_bar
        self._status = status
        self._panels = panels
        model.totals_changed.connect(self._show)

    def settle(self) -> None:
        """Mark the first load as ended."""
        self.settled = True
        self._show()

    @Slot(object, object)
    def show_states(self, scanning: frozenset[int], attention: Mapping[int, str]) -> None:
        """Show which sources are being scanned or need attention, and which are offline."""
        self._source_list.set_states(scanning, attention)
        self._show_offline()

    @Slot(object)
    def show_found(self, files: Mapping[str, int]) -> None:
        """Show the numbers of files of saved searches.

        For the search that the table shows, the number of its rows counts.
        """
        self._side_bar.view.set_found({**files, **self._shown_search()})

    @Slot()
    def _show(self) -> None:
        totals = self._model.totals
        if totals is NO_TOTALS and not (self.settled and not self._model.rowCount()):
            return
        if self.settled or totals.files:
            self._panels.set_bare(not totals.files)
        self._source_list.show(totals.sources)
        self._side_bar.set_total(totals.files, self._sums(totals))
        self._side_bar.view.set_groups(totals.groups, totals.coverage)
        self._side_bar.view.set_found(self._shown_search())
        self._status.show_totals(
            totals=self._texts.totals(
                shown=self._found(),
                files=totals.files,
                size=totals.size,
                seconds=totals.seconds,
            ),
            problems=self._texts.problems(totals.problems),
        )
        self._show_offline()

    def _sums(self, totals: Totals) -> str:
        """Return size and duration of all files, which the status line has only while all are shown."""
        files, size, seconds = totals.files, totals.size, totals.seconds
        return self._texts.totals(shown=files, files=files, size=size, seconds=seconds) if files else ""

    def _found(self) -> int | None:
        """Return the number of files in the table's result, None while it is unknown."""
        model, files = self._model, self._model.totals.files
        known = model.totals.matching(model.found_query)
        if known is None and model.complete:
            known = min(model.rowCount(), files)  # new rows arrive before the new totals
        return known

    def _shown_search(self) -> dict[str, int]:
        """Return the number of files of the saved search that the table shows, by its text."""
        state, found = self._store.state, self._found()
        if not isinstance(state.choice, SavedSearch) or found is None:
            return {}
        return {state.text: found} if state.query == self._model.found_query else {}

    def _show_offline(self) -> None:
        self._status.show_offline(self._texts.offline(self._source_list.offline()))
