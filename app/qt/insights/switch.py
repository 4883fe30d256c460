"""The view “Insights” of the window, made when it is first shown, and connected with the library."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Slot

from app.core.coverage import open_question, questions_of
from app.core.insights.breakdown import breakdown_of
from app.core.message import Message
from app.core.query import Query
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import PageView
from app.qt.files.panel import FilesPanel
from app.qt.files.view import FileTable
from app.qt.insights.loader import InsightsLoader

if TYPE_CHECKING:
    from app.qt.insights.panel import InsightsPanel


class InsightsSwitch(QObject):
    """The insights, made when they are first shown."""

    def __init__(self, desk: Desk, loader: InsightsLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._files = desk.part(FilesPanel)
        self.loader = loader
        self.panel: InsightsPanel | None = None
        desk.jobs_changed.connect(self._refresh_trends)

    def page(self) -> PageView:
        """Return the page."""
        panel = self.panel or self._make()
        return PageView(
            widget=panel,
            focus=panel.focus_chart,
            selection=self._files.table.selection,
            left=self.loader.cancel,
        )

    def _make(self) -> "InsightsPanel":
        from app.qt.insights.panel import InsightsPanel  # noqa: PLC0415 - not needed at the start

        self.panel = InsightsPanel(self._desk.theme, self._desk.texts)
        self.panel.failed.connect(self._tell)
        InsightsController(self._desk, panel=self.panel, view=self._files.table, loader=self.loader)
        return self.panel

    @Slot()
    def _refresh_trends(self) -> None:
        """Read the trends again after a job, if they are shown."""
        if self.panel is not None and self.panel.shows_trends:
            self.panel.wanted.emit()

    @Slot(object)
    def _tell(self, message: Message) -> None:
        self._desk.notice.announce(self._desk.texts.message(message))


class InsightsController(QObject):
    """The controller of the insights. While they are hidden, nothing is read."""

    def __init__(
        self, desk: Desk, *, panel: "InsightsPanel", view: FileTable, loader: InsightsLoader
    ) -> None:
        super().__init__(panel)
        self._store = store = desk.browse
        self._model = model = view.selection.model
        self._view = view
        self._panel = panel
        self._loader = loader
        panel.wanted.connect(self.read)
        panel.search_requested.connect(self._toggle)
        panel.narrowed.connect(self._narrow)
        panel.treemap.file_chosen.connect(self._select)
        panel.treemap.files_requested.connect(self._read_files)
        store.changed.connect(self.read)
        desk.files.found.connect(self._follow)
        model.totals_changed.connect(self._follow)
        loader.folders_read.connect(panel.treemap.show_folders)
        loader.files_read.connect(panel.treemap.show_files)
        loader.groups_read.connect(self._show_groups)
        panel.charts_made.connect(lambda charts: loader.points_read.connect(charts.show_points))
        panel.trends_made.connect(lambda trends: loader.trend_read.connect(trends.show_trend))
        self._seen: tuple[object, ...] = ()
        self._again = QTimer(self, interval=0, singleShot=True)
        """Looks after each answer whether the library has changed meanwhile."""
        self._again.timeout.connect(self._follow)
        for ended in (loader.folders_read, loader.files_read, loader.charts_read, loader.trend_read):
            ended.connect(lambda *_: self._again.start())

    @Slot()
    def read(self) -> None:
        """Read the values of the current tab."""
        if not self._panel.isVisible():
            return
        query = self._query
        self._panel.treemap.colours.show_profiles([name for name, _ in self._store.state.rules])
        self._seen = self._state()
        self._tell_open()
        if self._panel.shows_treemap:
            treemap = self._panel.treemap
            self._loader.read_folders(query, treemap.colours.key, treemap.measure, treemap.room)
        elif self._panel.shows_trends:
            self._loader.read_trend(query)
        else:
            self._loader.read_charts(query)

    @property
    def _query(self) -> Query:
        """Return the query, with the rules of all profiles, by which the treemap can be coloured."""
        return replace(self._store.state.query, rules=self._store.state.rules)

    def _state(self) -> tuple[object, ...]:
        totals = self._model.totals
        return self._query, totals.files, totals.size, totals.problems, totals.coverage

    def _tell_open(self) -> None:
        """Tell what is not known of the files, where the filter or the colours depend on it."""
        treemap = self._panel.treemap
        treemap.note.tell(self._open(breakdown_of(treemap.colours.key).field))
        if charts := self._panel.charts_view.contents:
            charts.note.tell(self._open())

    def _open(self, field: str = "") -> str:
        coverage = self._model.totals.coverage
        asked = [question for question in questions_of(field) if coverage.is_open(question)]
        of_query = open_question(self._query, coverage)
        if of_query is not None:
            asked.insert(0, of_query)
        return " ".join(self._panel.coverage.asked(each, coverage) for each in dict.fromkeys(asked))

    @Slot()
    def _follow(self) -> None:
        """Read again after a change of the library, but never in place of a running answer."""
        if self._state() != self._seen and not self._loader.busy:
            self.read()

    @Slot(object)
    def _read_files(self, folders: list[int]) -> None:
        self._loader.read_files(self._query, self._panel.treemap.colours.key, folders)

    @Slot(str, object, object)
    def _show_groups(self, key: str, groups: object, shown: object) -> None:
        if key in self._panel.charts.panels:
            self._panel.charts.show_groups(key, groups, shown)  # type: ignore[arg-type] # of a signal

    @Slot(str)
    def _toggle(self, search: str) -> None:
        """Ask for these filters in place of others by the same facts; take them away if all are there."""
        query, wanted = self._store.state.query, Query.parse(search).terms
        if set(wanted) <= set(query.terms):
            for term in wanted:
                query = query.without(term)
            self._store.set_text(str(query))
        else:
            self._store.set_text(str(query.only(wanted)))

    @Slot(str, bool)
    def _narrow(self, search: str, negated: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Ask only for the files of a search, or for all others; that search is one filter then."""
        query, terms = self._store.state.query, Query.parse(search).terms
        self._store.set_text(str(query.excluding(terms[0]) if negated else query.only(terms)))

    @Slot(object)
    def _select(self, record_id: int) -> None:
        """Select the row of a file; the details follow."""
        for row in self._model.rows([record_id]):
            flags = QItemSelectionModel.SelectionFlag
            index = self._model.index(row, 0)
            self._view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._view.scrollTo(index)


def open_insights(desk: Desk) -> Closing:
    """Make the view possible. Its parts are made when it is first shown."""
    loader = InsightsLoader(desk.library, desk.tasks, desk.window)
    InsightsSwitch(desk, loader)
    return Closing(loader.close)


def make_insights(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(InsightsSwitch).page()
