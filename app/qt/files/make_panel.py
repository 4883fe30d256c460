"""Makes the panel of files, which follows what the user asks for and tells all parts what is shown."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.core.query import Query
from app.library.query.filter_and_order_sql import SAYS
from app.qt.base.browse_state import BrowseState
from app.qt.base.frame import Frame
from app.qt.base.page import PageView
from app.qt.files.column_sets import ColumnSets
from app.qt.files.model import FileTableModel
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.status_items import StatusButton

_WORST_FIRST: Final = (("problems", True),)


class BrowsedFiles(QObject):
    """The link between the panel and the window: the browse state, the totals, and what is saved of it."""

    def __init__(self, frame: Frame, panel: FilesPanel) -> None:
        super().__init__(panel)
        self._browse = frame.browse
        self._totals = frame.totals
        self._window = window = frame.window
        self._model = model = panel.table.selection.model
        self._header = header = panel.table.header
        frame.browse.changed.connect(self._show)
        model.totals_changed.connect(self._tell)
        window.idle_changed.connect(panel.set_idle)
        window.dropping_changed.connect(panel.set_dropping)
        window.restored.connect(self._restore)
        window.kept["columns"] = lambda: header.column_set().columns
        window.kept["order"] = lambda: header.column_set().order
        window.kept["clips_as_one"] = lambda: model.by_clip
        as_one = frame.menu["clips_as_one"]
        model.by_clip = window.saved.clips_as_one
        as_one.setChecked(model.by_clip)
        as_one.toggled.connect(model.set_by_clip)

    @Slot()
    def _show(self) -> None:
        state = self._browse.state
        if state.is_about_problems:
            self._header.show_temporary_column("problems", _WORST_FIRST)
        else:
            self._header.hide_temporary_column()
        if not _is_half_typed(state, self._model.query):
            self._model.show(state.query)

    @Slot()
    def _tell(self) -> None:
        model = self._model
        self._totals.tell(model.totals, model.found_query, model.file_count, complete=model.complete)

    @Slot()
    def _restore(self) -> None:
        """Give the columns the places, the widths and the order that they were left in."""
        saved = self._window.saved
        if saved.columns:
            self._header.arrange(saved.columns)
        else:
            self._header.arrange()
        self._header.set_order(saved.order)


def _is_half_typed(state: BrowseState, shown: Query) -> bool:
    """Return whether the text ends in a filter that is not complete, and nothing else has changed.

    The table keeps its rows then: without the filter, it would show many more for a moment. Words that are
    said are complete enough to be found.
    """
    query = state.query
    if query.terms and query.terms[-1].key == SAYS and query.terms[-1].values[-1].unfinished:
        return False
    ends = any(fault.end >= len(state.text.rstrip()) for fault in query.faults)
    return ends and replace(query, terms=(), rules=()) == replace(shown, terms=(), rules=())


def make_files(frame: Frame) -> FilesPanel:
    """Return the panel of files, whose rows the library brings later."""
    model = FileTableModel(frame.texts, frame.theme.ink, frame.window)
    panel = FilesPanel(
        FileSelection(model, frame.window),
        menu=frame.menu,
        words=CoverageWords(frame.texts.number, frame.window),
        theme=frame.theme,
    )
    BrowsedFiles(frame, panel)
    sets = ColumnSets(panel.table.header)
    sets.notice_raised.connect(frame.notice.announce)
    frame.menu["columns"].triggered.connect(panel.table.open_columns)
    panel.question_asked.connect(frame.window.question_asked)
    panel.search_requested.connect(frame.browse.search_everywhere)
    return panel


def make_sort_button(frame: Frame) -> StatusButton:
    """Return the button that puts rows into their order, shown while some are out of it."""
    panel = frame.part(FilesPanel)
    button = StatusButton(
        QCoreApplication.translate("StatusBar", "Sort again"),
        QCoreApplication.translate("StatusBar", "Puts new and changed rows into their order"),
    )
    button.setText(QCoreApplication.translate("StatusBar", "Rows may be out of order: sort again"))
    panel.order_lost.connect(button.setVisible)
    button.clicked.connect(panel.table.header.sort_again)
    button.clicked.connect(panel.focus_view)  # the button is about to be hidden
    return button


def make_table(frame: Frame) -> PageView:
    """Return the page of the table, which shares its panel with other views of the files."""
    panel = frame.part(FilesPanel)
    return PageView(
        widget=panel,
        focus=panel.focus_view,
        selection=panel.table.selection,
        entered=lambda: panel.show_view(panel.table),
    )
