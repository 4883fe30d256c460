"""The page of copies: groups with the files of the chosen one, and further views behind tabs."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.core.copies.group import CopyFile, GroupSummary
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable, RowSelection
from app.qt.base.help_button import HelpButton
from app.qt.base.selection import ListedGroups
from app.qt.copies.file_table import CopyFileModel, CopyFileTable
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.loader import GroupList
from app.qt.copies.place_panel import PlacePanel
from app.qt.copies.read_models import GroupListModel
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.later_view import LaterView, W
from app.qt.widgets.row_table import RowTable, choose_row
from app.qt.widgets.tooltips import explain
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter

Index = QModelIndex | QPersistentModelIndex

_RECLAIMABLE: Final = 4
"""The column of the room that copies take."""


class ViewContents(NamedTuple, Generic[W]):
    """A widget behind a tab, and what the page has to know of it."""

    widget: W
    files: FileRowTable | None = None
    """The table of files that acts on files work on."""
    of_group: bool = False
    """Whether these files show the same."""
    groups: Callable[[], ListedGroups] | None = None
    """Returns the groups of equal files among which the table shows one."""
    heir: QWidget | None = None
    """The part that takes the focus of the page; None: the table."""


class CopiesPage(QWidget):
    """The page; requests its contents by signals, and receives them by `show_groups` and others."""

    groups_requested = Signal()
    files_requested = Signal(object)
    """The id of contents."""
    view_shown = Signal(object)
    """The view behind the tab that was chosen."""
    view_made = Signal(object)
    """The widget of a view, once it is made."""
    places_made = Signal(object)
    """The `PlacePanel`, in the same way."""

    def __init__(self, words: CopyFormatter, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copies")
        self.setAccessibleName(self.tr("Copies"))
        self._words = words
        self._menu = menu
        self._find_copies = menu["find_copies"]
        self._content: int | None = None
        """The contents of the chosen group."""
        self._listed = GroupList()
        """The groups that are listed."""
        self.files_within = self._listed.asked.state
        """The search whose list the shown files are from: they stay in sight until later ones come."""
        self.groups_model = GroupListModel(words.group_columns(), self)
        self.files_model = CopyFileModel(words.file_columns(), self)
        self.selection = RowSelection(self)
        self._make_head()
        self._make_tables(menu)
        self._make_states(menu)
        self._make_buttons()
        self._make_views()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.backups = QCheckBox()
        explain(
            self.backups,
            self.tr("Also on other disks"),
            self.tr("Lists the groups whose copies are all on different disks as well: those are backups"),
        )
        self.backups.setText(self.tr("Also on other disks"))
        self.totals = QLabel()
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setWordWrap(True)

    def _make_tables(self, menu: Menu) -> None:
        self.groups = RowTable(self.groups_model, "copiesGroups")
        self.groups.name_rows(
            self.tr("Groups of copies"),
            self.tr("A row for files with equal contents; those that take the most room come first"),
        )
        self.groups.name_columns(self.tr("Columns of the groups"), self.tr("What is told of each group"))
        self.files = CopyFileTable(self.files_model, menu)

    def _make_states(self, menu: Menu) -> None:
        self.tables = TwoPaneSplitter(self.groups)
        self.tables.setHandleWidth(8)
        self.tables.setObjectName("copiesHalves")
        self.tables.add_lower(self.files)
        self.never = EmptyState(self._find_copies, framed=False)
        self.show_cost("")
        self._narrowing = ""
        """Why no group matches."""
        show_all = QAction(self.tr("Show all groups"), self)
        show_all.setStatusTip(menu["show_all"].statusTip())
        show_all.triggered.connect(menu["show_all"].trigger)
        self.nothing = EmptyState(show_all, framed=False)
        self.single = EmptyState(self._find_copies, framed=False)
        show_backups = QAction(self.tr("Show them"), self)
        show_backups.setStatusTip(self.backups.accessibleDescription())
        show_backups.triggered.connect(lambda: self.backups.setChecked(True))
        self.apart = EmptyState(show_backups, framed=False)
        self.waiting = QWidget()
        self.states = QStackedWidget()
        for page in (self.waiting, self.tables, self.never, self.nothing, self.single, self.apart):
            self.states.addWidget(page)

    def _make_buttons(self) -> None:
        self.below = QWidget()
        self.buttons = QHBoxLayout(self.below)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.again = self.add_button(self._find_copies.text(), self._find_copies.statusTip())
        self.again.clicked.connect(self._find_copies.trigger)
        self.below.hide()

    def _make_views(self) -> None:
        self._tables: dict[QWidget, FileRowTable] = {}
        """The tables of files by their views."""
        self._heirs: dict[QWidget, QWidget] = {}
        """The widget of each view that takes the focus. With a proxy, Tab leaves out what is before it."""
        self.tabs = QTabBar()
        self.tabs.setObjectName("copiesTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Views of the copies"))
        self.tabs.setAccessibleDescription(
            self.tr("Groups of equal files, places and folders against each other, and the trash")
        )
        self.views = QStackedWidget()
        self.groups_view = self.add_view(self.tr("Groups"), self._group_view)
        self.groups_view.made()
        self.places_view = self.add_view(self.tr("Compare two places"), self._place_view)

    @property
    def places(self) -> PlacePanel:
        """The comparison of two places, which is made now at the latest."""
        return self.places_view.made()

    def _place_view(self) -> ViewContents[PlacePanel]:
        panel = PlacePanel(self._words, self._menu)
        self.places_made.emit(panel)
        return ViewContents(panel, panel.table)

    def _group_view(self) -> ViewContents[QWidget]:
        self.filters = QHBoxLayout()
        self.filters.setSpacing(16)
        self.filters.addWidget(self.totals, 1)
        self.filters.addWidget(self.backups)
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.filters)
        column.addWidget(self.states, 1)
        column.addWidget(self.below)
        return ViewContents(view, self.files, of_group=True, groups=self._listed_groups)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 8)
        outer.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(HelpButton("copies"))
        outer.addLayout(head)
        outer.addWidget(self.views, 1)

    def _connect(self) -> None:
        self.backups.toggled.connect(self.groups_requested)
        self.groups.selectionModel().currentRowChanged.connect(self._choose)
        self.tabs.currentChanged.connect(self._show_view)
        self._find_copies.enabledChanged.connect(self.again.setEnabled)
        self.again.setEnabled(self._find_copies.isEnabled())
        self._follow_selection()

    def add_button(self, text: str, says: str) -> QPushButton:
        """Add a button below the groups."""
        button = QPushButton(text)
        explain(button, text, says)
        self.buttons.addWidget(button)
        return button

    def add_view(self, title: str, make: Callable[[], ViewContents[W]]) -> LaterView[W]:
        """Add a view behind a tab of its own, which is made when it is first shown."""

        def made() -> W:
            contents = make()
            if contents.files is not None:
                self._tables[view] = contents.files
                self._heirs[view] = contents.heir or contents.files
                self.selection.follow(contents.files, of_group=contents.of_group, groups=contents.groups)
            self.view_made.emit(contents.widget)
            return contents.widget

        view = LaterView(made)
        self.views.addWidget(view)
        self.tabs.addTab(title)
        return view

    def turn_to(self, view: LaterView[W]) -> None:
        """Show a view."""
        self.tabs.setCurrentIndex(self.views.indexOf(view))

    def focus(self) -> None:
        """Give the focus to the part that keys act on."""
        view = self.views.currentWidget()
        if self.tabs.currentIndex() == 0:
            state = self.states.currentWidget()
            heir = self.groups if state is self.tables else self.tabs
            (state.button if isinstance(state, EmptyState) else heir).setFocus()
        elif view is not None and (table := self._heirs.get(view)) is not None:
            (table if table.isVisible() else self.tabs).setFocus()
        else:
            self.tabs.setFocus()

    def compare(self, first: bytes, second: bytes) -> None:
        """Compare the files of two folders."""
        self.places.choose(first, second)
        self.turn_to(self.places_view)

    @Slot(int)
    def _show_view(self, view: int) -> None:
        self.views.setCurrentIndex(view)
        shown = self.views.currentWidget()
        if isinstance(shown, LaterView):
            shown.made()
        self._follow_selection()
        self.view_shown.emit(shown)

    def _follow_selection(self) -> None:
        """Have the acts on files work on the table that is shown."""
        view = self.views.currentWidget()
        self.selection.show(None if view is None else self._tables.get(view))

    def show_groups(self, found: GroupList) -> None:
        """Show the groups of a search. The chosen group stays chosen if it is among them."""
        wanted = self._content
        # A group that is gone leaves its row to the next one; other words begin at the top.
        row = self.groups.currentIndex().row() if found.query == self._listed.query else 0
        self._listed, self._content = found, None
        self.groups_model.show_groups(found.groups)
        self.backups.setVisible(bool(found.backups) and not found.is_alone)
        if found.groups:
            self._turn_state(self.tables, self.groups)
            freed = None if found.is_alone else found.reclaimable
            self.totals.setText(self._words.totals(len(found.groups), found.total, freed))
            self.groups.setColumnHidden(_RECLAIMABLE, found.is_alone)
            self._choose(choose_row(self.groups, self.groups_model.row_of(wanted, row)))
        else:
            self.files_model.show_files(())
            self.totals.clear()
            state = self._state_without_groups(found)
            self._turn_state(state, state.button)

    def show_cost(self, said: str) -> None:
        """Say how much the first search reads; `said` is empty while that is not known."""
        how = self.tr("Files of the same size are compared; only those that may be equal are read.")
        self.never.say(self.tr("No search for copies yet"), f"{how} {said}".rstrip())

    def show_narrowing(self, chosen: str, typed: str) -> None:
        """Tell why no group matches: by the chosen row of the side bar, by the typed words, or by both."""
        self._narrowing = self._words.narrowing(chosen, typed)

    def _state_without_groups(self, found: GroupList) -> EmptyState:
        if not found.counted:
            return self.never
        if found.backups and not found.is_alone:
            title = (
                self.tr("No disk holds a file twice")
                if found.query.everything
                else self.tr("No disk holds a file twice that matches")
            )
            self.apart.say(title, self._words.backup_groups(found.backups))
            return self.apart
        if not found.query.everything:
            self.nothing.say(self._words.hidden_groups(found.others), self._narrowing)
            return self.nothing
        if found.left_alone:
            self.single.say(self.tr("All groups are ignored"), self.tr("“Ignored” shows them."))
        else:
            self.single.say(
                self.tr("No file has another copy"), self.tr("A search after the next scan may find some.")
            )
        return self.single

    def group(self) -> GroupSummary | None:
        """Return the chosen group; None if several are selected."""
        index = self.groups.currentIndex()
        spans = self.groups.selectionModel().selection().toList()
        is_one = sum(span.height() for span in spans) <= 1
        shown = self.states.currentWidget() is self.tables and index.isValid() and is_one
        return self.groups_model.group(index.row()) if shown else None

    def chosen_groups(self) -> list[GroupSummary]:
        """Return the selected groups, from the top."""
        return [self.groups_model.group(row) for row in self.groups.chosen_rows()]

    def _listed_groups(self) -> ListedGroups:
        return ListedGroups([each.content for each in self.chosen_groups()], self.groups_model.contents())

    def _turn_state(self, state: QWidget, focus: QWidget) -> None:
        """Show a state of the groups; the keyboard goes there if it was in the one before."""
        before = self.states.currentWidget()
        if before is not state:
            had = QApplication.focusWidget()
            focused = had is not None and before is not None and before.isAncestorOf(had)
            self.states.setCurrentWidget(state)
            self.below.setVisible(state is self.tables)
            if focused or self.tabs.hasFocus():
                focus.setFocus()

    def show_files(self, content: int, files: Sequence[CopyFile]) -> None:
        """Show the files of the chosen group."""
        if content == self._content:
            self.files_within = self._listed.asked.state
            self.files_model.show_files(files)

    @Slot(QModelIndex)
    def _choose(self, index: Index) -> None:
        """Request the files of a group. Those of the group before stay in sight until they come."""
        if index.isValid() and (content := self.groups_model.group(index.row()).content) != self._content:
            self._content = content
            self.files_requested.emit(content)
