"""Connects the search, the side bar, the table and the details."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from app.core.collections import SavedSearch, SmartGroup
from app.core.comparison import Comparison
from app.core.names import folder_names
from app.core.query import Query
from app.core.record import FileDetails, FileRecord
from app.qt.actions import Actions
from app.qt.details.panel import DetailsPanel
from app.qt.files.model import FileTableModel
from app.qt.files.view import FileView
from app.qt.search.filter_bar import FilterBar
from app.qt.search.search_bar import SearchBar
from app.qt.sources.sidebar import SideBar

if TYPE_CHECKING:
    from app.qt.files.library_view import LibraryView

_LOOK_MS: Final = 60
"""Pause after which the details follow the selection, in ms."""


_WORST_FIRST: Final = (("problems", True),)


class Navigation(QObject):
    """The link between search, side bar, table and details, which do not know each other."""

    def __init__(
        self,
        *,
        actions: Actions,
        model: FileTableModel,
        search: SearchBar,
        side_bar: SideBar,
        view: FileView,
        details: DetailsPanel,
        filter_bar: FilterBar,
        library_view: "LibraryView",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.source_id: int | None = None
        """The id of the chosen source; None for all sources."""
        self._sought: int | None = None
        """The id of a file to select, once the table shows its row."""
        self._model = model
        self._search = search
        self._side_bar = side_bar
        self._view = view
        self._details = details
        self._filter_bar = filter_bar
        self._library_view = library_view
        self._problems_of: tuple[bytes, ...] = ()
        self._with_problems = False
        self._group: SmartGroup | None = None
        self._saved: SavedSearch | None = None
        self._pause = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._pause.timeout.connect(self._describe)
        search.search_changed.connect(self._show)
        side_bar.source_chosen.connect(self._choose)
        side_bar.group_chosen.connect(self._choose_group)
        side_bar.search_chosen.connect(self._choose_search)
        view.chosen_changed.connect(self.look)
        actions.show_all.triggered.connect(self._show_all)
        actions.details.toggled.connect(self.look)
        details.report_requested.connect(self._report)
        details.mark_requested.connect(self._mark)
        details.set_writable(library_view.writable)
        library_view.found.connect(view.forget_kept)
        library_view.found.connect(self._arrive)
        library_view.described.connect(self._show_described)
        library_view.reported.connect(details.show_report)
        library_view.problems_changed.connect(self._show_problems)
        actions.show_all.setEnabled(True)
        self._show()  # the user may have typed already

    @Slot(object)
    def _show_described(self, answer: FileDetails | Comparison | None) -> None:
        if answer is None:
            self._details.show_nothing()
        elif isinstance(answer, Comparison):
            self._details.show_comparison(answer)
        else:
            self._details.show_entry(answer)

    @Slot()
    def _show_problems(self) -> None:
        """Update the table and the details: other problems may be switched off than before."""
        self._show()
        self._describe()

    @Slot()
    def look(self) -> None:
        """Update the details after a pause, so that a moving selection reads nothing."""
        self._pause.start()

    @Slot()
    def _show(self) -> None:
        text = self._search.field.text()
        if self._saved is not None and text != self._saved.text:
            self._side_bar.choose(None)  # its signal calls this method again
            return
        query = Query.parse(text, self.source_id, self._problems_of, self._group)
        if self._with_problems or self._group is SmartGroup.PROBLEMS:
            self._view.header.show_guest("problems", _WORST_FIRST)
        else:
            self._view.header.dismiss_guest()
        if self._with_problems:
            query = replace(query, problems=self._library_view.counted_problems)
        self._model.show(query)

    @Slot(object)
    def _choose(self, source_id: int | None) -> None:
        self._turn_to(source_id=source_id)

    @Slot(object)
    def _choose_group(self, group: SmartGroup) -> None:
        self._turn_to(group=group)

    @Slot(object)
    def _choose_search(self, saved: SavedSearch) -> None:
        self._search.field.setText(saved.text)
        self._turn_to(saved=saved)

    def _turn_to(
        self,
        *,
        source_id: int | None = None,
        group: SmartGroup | None = None,
        saved: SavedSearch | None = None,
    ) -> None:
        """Show a source, a group or a saved search; without arguments, all files."""
        self.source_id, self._group, self._saved = source_id, group, saved
        self._narrow(())

    @Slot()
    def renew_group(self) -> None:
        """Update the rows of the chosen group."""
        if self._group is not None:
            self._library_view.refresh()

    @Slot(object)
    def show_problems(self, paths: tuple[bytes, ...]) -> None:
        """Show only files at or below `paths` that are unreadable, timed out or skipped."""
        self._search.field.clear()
        self._side_bar.choose(None)
        self._narrow(paths)

    @Slot()
    def show_all_problems(self) -> None:
        """Show only files with errors or warnings."""
        self._search.field.clear()
        self._side_bar.choose(None)
        self._narrow((), with_problems=True)

    @Slot(object)
    def go_to(self, record_id: int) -> None:
        """Select a file in the table.

        If no row shows the file, show all files first. Select nothing if the record no longer exists.
        """
        self._sought = record_id
        self._go()
        if self._sought is not None:
            self._show_all()

    @Slot()
    def _arrive(self) -> None:
        self._go()
        self._sought = None

    def _go(self) -> None:
        """Select the sought file, if the table shows its row."""
        rows = [] if self._sought is None else self._model.rows([self._sought])
        for row in rows:
            self._sought = None
            index = self._model.index(row, 0)
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
            self._view.window().activateWindow()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, problems_of: tuple[bytes, ...], *, with_problems: bool = False) -> None:
        self._problems_of = problems_of
        self._with_problems = with_problems
        self._filter_bar.say_problems(folder_names(problems_of), anywhere=with_problems)
        self._show()

    @Slot()
    def _show_all(self) -> None:
        self._search.field.clear()
        self._side_bar.choose(None)
        self._choose(None)

    @Slot()
    def _describe(self) -> None:
        if self._details.isVisible():
            self._library_view.describe(self._view.chosen())

    @Slot(object, str, bool)
    def _mark(self, record: FileRecord, code: str, ok: bool) -> None:  # noqa: FBT001 - the signal's signature
        self._library_view.mark(record, code, ok=ok)

    @Slot()
    def _report(self) -> None:
        chosen = self._view.chosen()
        if len(chosen) == 1:
            self._library_view.report(chosen[0])
