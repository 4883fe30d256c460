"""The numbers of the library for all parts of the window that show some, each from one reading."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from app.core.collections import SavedSearch
from app.core.query import Query
from app.qt.files.model import NO_TOTALS, FileTableModel
from app.qt.formatting import Formatter
from app.qt.shell.status_bar import StatusBar
from app.qt.sources.model import SourceListModel
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter


class TotalsUpdater(QObject):
    """Shows the same `Totals` in the side bar and the status line, within one turn of the loop."""

    def __init__(
        self,
        *,
        texts: Formatter,
        model: FileTableModel,
        source_list: SourceListModel,
        side_bar: SideBar,
        status: StatusBar,
        panels: ThreePaneSplitter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.settled = False
        """Whether all rows of the library are there."""
        self._texts = texts
        self._model = model
        self._source_list = source_list
        self._side_bar = side_bar
        self._status = status
        self._panels = panels
        model.totals_changed.connect(self._show)

    def settle(self) -> None:
        """Say that no more rows come by themselves."""
        self.settled = True
        self._show()

    @Slot(object, object)
    def show_states(self, scanning: frozenset[int], attention: Mapping[int, str]) -> None:
        """Show which sources are being scanned or need attention; the status line tells of the others."""
        self._source_list.set_states(scanning, attention)
        self._show_offline()

    @Slot(object)
    def show_found(self, files: Mapping[str, int]) -> None:
        """Show how many files saved searches find; of the one that the table shows, its rows."""
        self._side_bar.view.set_found({**files, **self._shown_search()})

    @Slot()
    def _show(self) -> None:
        totals = self._model.totals
        if totals is NO_TOTALS and not (self.settled and not self._model.rowCount()):
            return
        if self.settled or totals.files:
            self._panels.set_bare(not totals.files)
        self._source_list.show(totals.sources)
        self._side_bar.set_total(totals.files)
        self._side_bar.view.set_groups(totals.groups)
        self._side_bar.view.set_found(self._shown_search())
        self._status.say(
            totals=self._texts.totals(
                shown=self._found(),
                files=totals.files,
                size=totals.size,
                seconds=totals.seconds,
            ),
            problems=self._texts.problems(totals.problems),
        )
        self._show_offline()

    def _found(self) -> int | None:
        """Return how many files the table's result has; None while that is not known yet."""
        model, files = self._model, self._model.totals.files
        known = model.totals.matching(model.found_query)
        if known is None and model.complete:
            known = min(model.rowCount(), files)  # rows come sooner than what they add up to
        return known

    def _shown_search(self) -> dict[str, int]:
        """Return the number of files of the saved search that the table shows, by its text."""
        search, found = self._side_bar.view.chosen, self._found()
        if not isinstance(search, SavedSearch) or found is None:
            return {}
        return {search.text: found} if Query.parse(search.text) == self._model.found_query else {}

    def _show_offline(self) -> None:
        self._status.say_offline(self._texts.offline(self._source_list.offline()))
