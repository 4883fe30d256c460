"""The page of copies: groups with the files of the chosen one, places, folders, and the journal."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.core.copies.group import CopyFile, GroupSummary
from app.core.query import Query
from app.qt.copies.file_model import CopyFileModel
from app.qt.copies.file_view import CopyFileView
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.loader import GroupList
from app.qt.copies.place_panel import PlacePanel
from app.qt.copies.read_models import GroupListModel
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_table import RowTable
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter

Index = QModelIndex | QPersistentModelIndex

_RECLAIMABLE: Final = 4
"""The column of the room that copies take."""


class CopiesPanel(QWidget):
    """The page; requests its contents by signals, and receives them by `show_groups` and others."""

    groups_requested = Signal(object)
    """The `Query` of a file of each group."""
    files_requested = Signal(object)
    """The id of contents."""
    places_requested = Signal()
    """A request for the sources that can be compared."""
    all_requested = Signal()
    """A request to clear the search."""
    left = Signal()
    """Emitted when another page is shown."""

    def __init__(self, words: CopyFormatter, find_copies: QAction, parent: QWidget | None = None) -> None:
        """Make the page; `find_copies` is the action that looks for copies."""
        super().__init__(parent)
        self.setObjectName("copies")
        self.setAccessibleName(self.tr("Copies"))
        self._words = words
        self._find_copies = find_copies
        self._content: int | None = None
        """The contents of the chosen group."""
        self.query = Query()
        """The query of the window, of which each group has a file."""
        self._shown_query = Query()
        """The query whose groups are shown."""
        self.groups_model = GroupListModel(words.group_columns(), self)
        self.files_model = CopyFileModel(words.file_columns(), self)
        self.totals = QLabel()
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self._make_tables()
        self._make_pages()
        self._make_tabs()
        self._lay_out()
        self._connect()

    def _make_tables(self) -> None:
        self.groups = RowTable(self.groups_model, "copiesGroups")
        self.groups.name_rows(
            self.tr("Groups of copies"),
            self.tr("A row for files with equal contents; those that take the most room come first"),
        )
        self.groups.name_columns(self.tr("Columns of the groups"), self.tr("What is told of each group"))
        self.files = CopyFileView(self.files_model)

    def _make_pages(self) -> None:
        self.tables = TwoPaneSplitter(self.groups)
        self.tables.setHandleWidth(8)
        self.tables.setObjectName("copiesHalves")
        self.tables.add_lower(self.files)
        self.never = EmptyState(self._find_copies, framed=False)
        self.never.say(
            self.tr("No search for copies yet"),
            self.tr("Files of the same size are compared; only those that may be equal are read."),
        )
        show_all = QAction(self.tr("Show all groups"), self)
        show_all.setStatusTip(self.tr("Clear the search"))
        show_all.triggered.connect(self.all_requested)
        self.nothing = EmptyState(show_all, framed=False)
        self.nothing.say(self.tr("No group matches"), self.tr("Other words may find some."))
        self.single = EmptyState(self._find_copies, framed=False)
        self.waiting = QWidget()
        self.pages = QStackedWidget()
        for page in (self.waiting, self.tables, self.never, self.nothing, self.single):
            self.pages.addWidget(page)

    def _make_tabs(self) -> None:
        self.places = PlacePanel(self._words)
        self.tabs = QTabBar()
        self.tabs.setObjectName("copiesTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Groups"))
        self.tabs.addTab(self.tr("Compare two places"))
        self.tabs.setAccessibleName(self.tr("Views of the copies"))
        self.tabs.setAccessibleDescription(
            self.tr("Groups of equal files, or the files of sources and folders against each other")
        )
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.totals, 1)
        self.filters = QHBoxLayout()
        top.addLayout(self.filters)
        self.notices = QVBoxLayout()
        groups = QWidget()
        column = QVBoxLayout(groups)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self.notices)
        column.addWidget(self.pages, 1)
        self.views = QStackedWidget()
        self.views.addWidget(groups)
        self.views.addWidget(self.places)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.again = self.buttons.addButton(self._find_copies.text(), role)
        self.again.setAccessibleDescription(self._find_copies.statusTip())
        self.again.setAutoDefault(False)
        self.again.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(12)
        outer.addWidget(self.tabs)
        outer.addWidget(self.views, 1)
        outer.addWidget(self.buttons)

    def _connect(self) -> None:
        self.groups.selectionModel().currentRowChanged.connect(self._choose)
        self.tabs.currentChanged.connect(self._show_view)
        self.again.clicked.connect(self._find_copies.trigger)
        self._find_copies.enabledChanged.connect(self.again.setEnabled)
        self.again.setEnabled(self._find_copies.isEnabled())

    def search(self, query: Query) -> None:
        """Request the groups with a file that matches."""
        self.query = query
        self.groups_requested.emit(query)

    def focus(self) -> None:
        """Give the focus to the current view."""
        shown = self.views.currentWidget()
        page = self.pages.currentWidget()
        on_groups = shown is not None and shown.isAncestorOf(self.pages)
        heir = self.groups if page is self.tables else page
        (heir if on_groups and heir is not None else shown or self).setFocus()

    def add_view(self, title: str, view: QWidget) -> None:
        """Add a view behind a tab of its own."""
        self.views.addWidget(view)
        self.tabs.addTab(title)

    def compare(self, first: bytes, second: bytes) -> None:
        """Compare the files of two folders."""
        self.places.choose(first, second)
        self.tabs.setCurrentIndex(self.views.indexOf(self.places))

    @Slot(int)
    def _show_view(self, view: int) -> None:
        self.views.setCurrentIndex(view)
        self._offer_search()
        if self.views.currentWidget() is self.places:
            self.places_requested.emit()

    def show_groups(self, found: GroupList) -> None:
        """Show the groups of a query. The chosen group stays chosen if it is among them."""
        if found.query != self.query:
            return  # of a search before the last key
        wanted = self._content
        # A group that is gone leaves its row to the next one; other words begin at the top.
        row = self.groups.currentIndex().row() if found.query == self._shown_query else 0
        self._shown_query, self._content = found.query, None
        self.groups_model.show_groups(found.groups)
        if found.groups:
            self._turn_to(self.tables, self.groups)
            freed = None if found.is_alone else found.reclaimable
            self.totals.setText(self._words.totals(len(found.groups), found.total, freed))
            self.groups.setColumnHidden(_RECLAIMABLE, found.is_alone)
            index = self.groups_model.index(self.groups_model.row_of(wanted, row), 0)
            selection = self.groups.selectionModel()
            # Other selected groups stay selected.
            if self.groups.currentIndex().row() != index.row() or not selection.hasSelection():
                # By the model: the view would ask which keys are held down.
                flags = QItemSelectionModel.SelectionFlag
                selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._choose(index)
        else:
            self.files_model.show_files(())
            self.totals.clear()
            page = self.single if found.counted else self.never
            page = self.nothing if found.counted and not found.query.everything else page
            self._explain_none(left_alone=bool(found.left_alone))
            self._turn_to(page, page.button)

    def _explain_none(self, *, left_alone: bool) -> None:
        if left_alone:
            self.single.say(self.tr("All groups are left alone"), self.tr("“Left alone” shows them."))
        else:
            self.single.say(
                self.tr("No file has another copy"), self.tr("A search after the next scan may find some.")
            )

    def group(self) -> GroupSummary | None:
        """Return the chosen group; None if several are selected."""
        index = self.groups.currentIndex()
        spans = self.groups.selectionModel().selection().toList()
        is_one = sum(span.height() for span in spans) <= 1
        shown = self.pages.currentWidget() is self.tables and index.isValid() and is_one
        return self.groups_model.group(index.row()) if shown else None

    def chosen_groups(self) -> list[GroupSummary]:
        """Return the selected groups, from the top."""
        return [self.groups_model.group(row) for row in self.groups.chosen_rows()]

    @property
    def shown_query(self) -> Query:
        """The query whose groups are shown."""
        return self._shown_query

    def _turn_to(self, page: QWidget, focus: QWidget) -> None:
        """Show a page; the keyboard goes there, unless it is elsewhere in the window."""
        if self.pages.currentWidget() is not page:
            had = QApplication.focusWidget()
            is_here = had is not None and self.isAncestorOf(had)
            self.pages.setCurrentWidget(page)
            self._offer_search()
            if is_here or had is self:
                focus.setFocus()

    def _offer_search(self) -> None:
        """Offer to find copies below the groups; where there are none, their page does."""
        groups = self.views.currentIndex() == 0
        self.again.setVisible(groups and self.pages.currentWidget() is self.tables)

    def show_files(self, content: int, files: tuple[CopyFile, ...]) -> None:
        """Show the files of the chosen group."""
        if content == self._content:
            self.files_model.show_files(files)

    @Slot(QModelIndex)
    def _choose(self, index: Index) -> None:
        """Request the files of a group. Those of the group before stay in sight until they come."""
        if index.isValid() and (content := self.groups_model.group(index.row()).content) != self._content:
            self._content = content
            self.files_requested.emit(content)
