"""Makes the side bar, which follows what the user asks for and the totals of the library."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from app.core.query.collections import SavedSearch, SmartGroup
from app.qt.base.browse_store import pages_of
from app.qt.base.frame import Frame
from app.qt.base.library_totals import Totals
from app.qt.sources.model import SourceListModel
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.status_items import StatusText


class SideBarUpdater(QObject):
    """The link between the side bar, the browse state and the totals."""

    def __init__(self, frame: Frame, side_bar: SideBar) -> None:
        super().__init__(side_bar)
        self._browse = frame.browse
        self._totals = frame.totals
        self._texts = frame.texts
        self._side_bar = side_bar
        side_bar.chosen.connect(frame.browse.choose)
        side_bar.choice_replaced.connect(frame.browse.replace_choice)
        side_bar.view.clicked.connect(self._go_to_files)
        frame.browse.changed.connect(lambda: side_bar.choose(frame.browse.state.choice))
        frame.totals.changed.connect(self._show)

    @Slot()
    def _go_to_files(self) -> None:
        """Show the list of a row, also of the one that was chosen before, from a page of other things."""
        self._browse.page_wanted.emit(pages_of(self._browse.state.choice))

    @Slot(object)
    def show_found(self, files: Mapping[str, int]) -> None:
        """Show the numbers of files of saved searches.

        For the search whose files are shown, their number counts.
        """
        self._side_bar.view.set_found({**files, **self._shown_search()})

    @Slot()
    def _show(self) -> None:
        if not self._totals.known:
            return
        totals, view = self._totals.now, self._side_bar.view
        self._side_bar.sources.show(totals.sources)
        self._side_bar.set_total(totals.files, self._sums(totals))
        view.set_groups(totals.groups, totals.coverage)
        view.set_failing(totals.failing)
        view.set_found(self._shown_search())

    def _sums(self, totals: Totals) -> str:
        """Return size and duration of all files, which the status line has only while all are shown.

        Name those that are in the trash, which nobody takes for files that are there.
        """
        files, size, seconds = totals.files, totals.size, totals.seconds
        if not files:
            return ""
        words = [self._texts.totals(shown=files, files=files, size=size, seconds=seconds)]
        if trashed := totals.groups.get(SmartGroup.IN_TRASH):
            words.append(self.tr("{} of them in the trash").format(self._texts.number(trashed)))
        return "\n".join(words)

    def _shown_search(self) -> dict[str, int]:
        """Return the number of files of the saved search that is shown, by its text."""
        state, found = self._browse.state, self._totals.shown
        if not isinstance(state.choice, SavedSearch) or found is None:
            return {}
        return {state.text: found} if state.query == self._totals.query else {}


def make_side_bar(frame: Frame) -> SideBar:
    """Return the side bar."""
    sources = SourceListModel(frame.texts, frame.window)
    side_bar = SideBar(sources, frame.theme, frame.menu)
    side_bar.question_asked.connect(frame.window.question_asked)
    SideBarUpdater(frame, side_bar)
    return side_bar


def make_offline_line(frame: Frame) -> StatusText:
    """Return the line that says which sources are offline."""
    line, sources = StatusText(), frame.part(SideBar).sources

    def say() -> None:
        line.say(frame.texts.offline(sources.offline()))

    for change in (sources.dataChanged, frame.totals.changed):
        change.connect(lambda *_: say())
    return line
